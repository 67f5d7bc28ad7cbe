// The report as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0), for code scanning and editors.
import type { Origin, Severity } from '../../findings/finding.ts';
import { ruleUrl } from '../link.ts';
import type { Report, ReportEdit, ReportFinding } from '../report.ts';
import { encodePath, escapeMarkdown, looksOtherwise, messageToText, toOneLine } from './escape.ts';
import { jsonPieces } from './json-pieces.ts';

export interface SarifOptions {
  /** The rule registry; a rule of the report that is not in it is described by its id alone. */
  readonly rules?: readonly SarifRule[];
}

interface SarifRule {
  readonly id: string;
  /** `done` and `configured` are warnings that can become errors. */
  readonly severity: Severity | 'done' | 'configured';
  readonly summary: string;
}

const LEVELS = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
  done: 'warning',
  configured: 'warning',
} as const satisfies Record<SarifRule['severity'], string>;
const BASELINE = { new: 'new', existing: 'unchanged', resolved: 'absent' } as const satisfies Record<Origin, string>;

/**
 * What code scanning takes of one run: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 * A file may have 10 MB when compressed, which ten thousand results, the most a report lists, stay far below.
 */
export const SARIF_LIMITS = {
  /** Of these it keeps the 5,000 of highest severity. */
  results: 25_000,
  rules: 25_000,
  tagsOfRule: 10,
  locationsOfResult: 100,
} as const;

/** Two spaces, a final newline. Fixed findings are left out: code scanning shows every result as an alert, whatever its state. */
export function renderSarif(report: Report, options: SarifOptions = {}): string {
  return [...sarifPieces(report, options)].join('');
}

/** The same piece by piece. */
export function sarifPieces(report: Report, { rules = [] }: SarifOptions = {}): Iterable<string> {
  const described = new Map(rules.map((rule) => [rule.id, rule]));
  const ids = [...new Set([...described.keys(), ...report.findings.map(({ ruleId }) => ruleId)])].sort();
  const index = new Map(ids.map((id, position) => [id, position]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            informationUri: 'https://github.com/org/matrix-guard',
            rules: ids.map((id) => describeRule(id, described.get(id))),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: report.notes.map((note) => ({
              level: 'note',
              message: { text: messageToText(note) },
            })),
          },
        ],
        results: report.findings
          .filter(({ origin, shown }) => shown && origin !== 'resolved')
          .map((finding) =>
            toResult({ finding, ruleIndex: index.get(finding.ruleId) ?? -1, compared: report.base !== null }),
          ),
      },
    ],
  };
  return jsonPieces(log);
}

function describeRule(id: string, rule: SarifRule | undefined): object {
  const summary = rule?.summary ?? id;
  return {
    id,
    name: id
      .split('-')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
    shortDescription: { text: summary },
    help: {
      text: [summary, ruleUrl(id)].join('\n'),
      markdown: [escapeMarkdown(summary), `[${escapeMarkdown(id)}](${ruleUrl(id)})`].join('\n\n'),
    },
    helpUri: ruleUrl(id),
    defaultConfiguration: { level: LEVELS[rule?.severity ?? 'warning'] },
    properties: { tags: ['documentation'] },
  };
}

interface ToResultInput {
  readonly finding: ReportFinding;
  readonly ruleIndex: number;
  readonly compared: boolean;
}

function toResult({ finding, ruleIndex, compared }: ToResultInput): object {
  const { ruleId, severity, message, advice, origin, fingerprint, suggestion, rowKey, evidence } = finding;
  const words = [message, ...(advice === null ? [] : [advice])].map(messageToText);
  return {
    ruleId,
    ruleIndex,
    level: LEVELS[severity],
    // Brackets make links in a SARIF message.
    message: { text: words.join(' ').replace(/[[\]\\]/g, '\\$&') },
    locations: [{ physicalLocation: { artifactLocation: artifact(finding.path), region: region(finding) } }],
    partialFingerprints: { 'matrixGuard/v1': fingerprint },
    ...(compared ? { baselineState: BASELINE[origin] } : {}),
    // Nobody can see what such a fix puts in.
    ...(suggestion === null || suggestion.edits.some(({ text }) => looksOtherwise(text))
      ? {}
      : {
          fixes: [
            {
              description: { text: advice === null ? 'Apply the suggestion.' : messageToText(advice) },
              artifactChanges: toChanges(suggestion.edits),
            },
          ],
        }),
    properties: {
      row: rowKey === null ? null : toOneLine(rowKey),
      evidence: evidence === null ? null : toOneLine(evidence),
    },
  };
}

function toChanges(edits: readonly ReportEdit[]): object[] {
  return [...new Set(edits.map(({ path }) => path))].map((path) => ({
    artifactLocation: artifact(path),
    replacements: edits
      .filter((edit) => edit.path === path)
      .map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } })),
  }));
}

const artifact = (path: string): object => ({ uri: encodePath(path), uriBaseId: 'SRCROOT' });

const region = ({ line, column, endLine, endColumn }: Omit<ReportEdit, 'path' | 'text'>): object => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});
