// Writes a report as text: the verdict, each row, each finding with all that it says and its fix, causes and notes.
import type { Report, ReportEdit, ReportFinding, ReportRow } from '../../src/report/report.ts';
import { showValue } from './show-value.ts';

const INDENT = '  ';

const place = ({ line, column, endLine, endColumn }: Omit<ReportEdit, 'path' | 'text'>): string =>
  `${line}:${column}-${endLine === line ? '' : `${endLine}:`}${endColumn}`;

/** `7 1.1 "Fire" "Done" done → partial (base done)` */
function showRow({ key, title, line, section, declared, computed, computedAtBase, evidence }: ReportRow): string[] {
  const claim = declared === null ? '-' : `${JSON.stringify(declared.text)} ${declared.status}`;
  const was = computedAtBase === null ? '' : ` (at base ${computedAtBase})`;
  return [
    `${INDENT}${line} ${key} ${JSON.stringify(title)} ${claim} → ${computed}${was}${section === undefined ? '' : ` under ${JSON.stringify(section)}`}`,
    ...evidence.map(
      ({ text, kind, column, target, resolution, change, tests }) =>
        `${INDENT}${INDENT}${column}: ${kind} ${JSON.stringify(text)} ${resolution}${target === null || target === text ? '' : ` ${target}`}${change === null ? '' : `, ${change}`}${tests === undefined ? '' : ` ${showValue(tests)}`}`,
    ),
  ];
}

function showFinding(finding: ReportFinding): string[] {
  const { ruleId, messageId, severity, origin, ground, shown, causeId, message, advice, data } = finding;
  const { path, rowKey, evidence, suggestion, fingerprint } = finding;
  const edits = (suggestion?.edits ?? []).map(
    (edit) => `${INDENT}fix ${edit.path === path ? '' : `${edit.path} `}${place(edit)} → ${JSON.stringify(edit.text)}`,
  );
  return [
    `${severity} ${origin} ${ruleId}/${messageId} ${path}:${place(finding)}${rowKey === null ? '' : ` row ${rowKey}`}`,
    `${INDENT}${message}`,
    ...(advice === null ? [] : [`${INDENT}${advice}`]),
    ...edits,
    `${INDENT}${[ground, ...(shown ? [] : ['not shown']), ...(causeId === null ? [] : [`cause ${causeId}`]), ...(evidence === null ? [] : [`evidence ${evidence}`]), fingerprint].join(', ')}`,
    ...showValue(data)
      .split('\n')
      .filter((line) => line !== '{}')
      .map((line) => `${INDENT}${line}`),
  ];
}

/** Everything of the report but the commits and the version, which the case decides. */
export function showReport(report: Report): string {
  const { judged, notJudged, conclusion, counts, documents, skipped, findings, causes, notes } = report;
  return [
    `${conclusion}${judged ? '' : `, not judged: ${notJudged.join('; ')}`}`,
    showValue(counts),
    ...documents.flatMap(({ path, dialect, declared, metadata, rows, refusedTables }) => [
      `# ${path} ${dialect}${declared ? ', declared' : ''}${refusedTables.length === 0 ? '' : `, refused tables ${refusedTables.join(', ')}`}`,
      ...(Object.values(metadata).every((value) => value === null) ? [] : [`${INDENT}${showValue(metadata)}`]),
      ...rows.flatMap(showRow),
    ]),
    ...skipped.map((page) => `skipped ${showValue(page)}`),
    ...findings.flatMap((finding) => ['', ...showFinding(finding)]),
    ...(causes.length === 0 ? [] : ['']),
    ...causes.map(
      ({ id, kind, path, detail, rows }) =>
        `cause ${id}: ${kind} ${path}${detail === null ? '' : ` (${detail})`}, rows ${rows.map((row) => `${row.path} ${row.rowKey}`).join(', ')}`,
    ),
    ...notes.map((note) => `note: ${note}`),
  ].join('\n');
}
