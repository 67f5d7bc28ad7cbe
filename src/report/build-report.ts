// report/ makes a judgement into a report and renders it in each format. This file builds the report: plain, bounded, sorted, the same on every machine and every day.
import type { FailOn } from '../config/settings.ts';
import type { CitedTests } from '../evidence/tests/cited-tests.ts';
import { compareFindings } from '../findings/compare-findings.ts';
import type { Cause, Finding, Suggestion } from '../findings/finding.ts';
import type { Judgement } from '../findings/judge.ts';
import type { AssessedRow, Subject } from '../findings/assessed-document.ts';
import type { Status } from '../rows/row.ts';
import { BOUNDS, isRepositoryPath, LENGTHS, shorten } from './bounds.ts';
import { compareSeverity } from './compare-severity.ts';
import { conclude } from './conclude.ts';
import { compareText } from '../text/compare-text.ts';
import { shortenMarked } from '../text/marked-text.ts';
import { count } from './count.ts';
import { nameSections } from './name-sections.ts';
import type {
  Report,
  ReportCause,
  ReportDocument,
  ReportEvidence,
  ReportFinding,
  ReportRow,
  ReportSkipped,
  ReportTests,
} from './report.ts';

export interface BuildReportInput {
  readonly judgement: Judgement;
  /** Full commit id; null without a base. */
  readonly base: string | null;
  /** Full commit id, `WORKTREE`, or `INDEX` for what is staged. */
  readonly head: string;
  readonly failOn: FailOn | null;
  /** Paths of declared pages. */
  readonly declared: ReadonlySet<string>;
  /** Pages that could not be read. */
  readonly skipped: readonly ReportSkipped[];
  /** What had to be read and could not be, one clause each: then nothing was judged. */
  readonly notJudged: readonly string[];
  /** True where the rest was judged, and something that may be guarded was not looked at: that is no success. */
  readonly incomplete: boolean;
  /** Bounds that were hit and what could not be looked at, as sentences. */
  readonly notes: readonly string[];
  readonly version: string;
}

/** The report on a judgement. Its verdict counts every finding, also those beyond the bound of what is listed. */
export function buildReport({
  judgement,
  base,
  head,
  failOn,
  declared,
  notes,
  version,
  skipped,
  notJudged,
  incomplete,
}: BuildReportInput): Report {
  const bounded = new Set<string>();
  const judged = notJudged.length === 0;
  const take = <Item>(
    items: readonly Item[],
    { most, what }: { readonly most: number; readonly what: string },
  ): readonly Item[] => {
    if (items.length > most) bounded.add(`The report lists only the first ${most} of ${items.length} ${what}.`);
    return items.slice(0, most);
  };
  const documents = take(
    [...judgement.subjects].sort((a, b) => compareText(a.path, b.path)),
    { most: BOUNDS.documents, what: 'documents' },
  ).map((subject): ReportDocument => {
    const statuses = judgement.computedAtBase.get(subject.path);
    const sections = nameSections(subject);
    const rows = take(
      subject.rows.map((row, index) => ({
        row,
        atBase: statuses?.[index] ?? null,
        section: sections[index] ?? null,
      })),
      { most: BOUNDS.rows, what: `rows of ${subject.path}` },
    );
    return {
      ...headerOf(subject, declared),
      rows: rows.map((row) => toRow({ ...row, take })),
      refusedTables: take(findRefused(subject), { most: BOUNDS.tables, what: `refused tables of ${subject.path}` }),
    };
  });
  const pages = take(
    skipped
      .map(({ path, reason }): ReportSkipped => ({ path, reason }))
      .toSorted((a, b) => compareText(a.path, b.path)),
    { most: BOUNDS.documents, what: 'skipped pages' },
  );
  const findings = listFindings(judgement.findings, (items) =>
    take(items, { most: BOUNDS.findings, what: 'findings' }),
  ).map(toFinding);
  return {
    schemaVersion: 2,
    tool: { name: 'matrix-guard', version },
    base,
    head,
    judged,
    notJudged: [...new Set(notJudged.map((clause) => shorten(clause, LENGTHS.text)))].slice(0, BOUNDS.notes),
    conclusion: conclude({
      findings: judgement.findings,
      pages: judgement.subjects.length + (judgement.sidePages ?? 0),
      failOn,
      judged,
      incomplete,
      base,
    }),
    counts: count({ documents, findings, skipped: pages }),
    documents,
    skipped: pages,
    findings,
    causes: toCauses(judgement.causes, findings),
    notes: [...new Set([...bounded, ...notes.map((note) => shorten(note, LENGTHS.message))])].slice(0, BOUNDS.notes),
  };
}

function headerOf(
  { path, dialect, metadata }: Subject,
  declared: ReadonlySet<string>,
): Omit<ReportDocument, 'rows' | 'refusedTables'> {
  const value = (name: keyof Subject['metadata']): string | null =>
    metadata[name] === null ? null : shorten(metadata[name].value, LENGTHS.text);
  return {
    path,
    dialect,
    declared: declared.has(path),
    metadata: {
      status: value('status'),
      owner: value('owner'),
      lastVerifiedCommit: value('lastVerifiedCommit'),
      lastVerifiedDate: value('lastVerifiedDate'),
      sourcePlan: value('sourcePlan'),
    },
  };
}

/** Tables that have a status column, so that somebody may believe them to be guarded. */
const findRefused = ({ tables }: Subject): readonly number[] =>
  tables
    .filter(({ accepted, columns }) => !accepted && columns.some(({ role }) => role === 'status'))
    .map(({ range }) => range.line);

interface ToRowInput {
  readonly row: AssessedRow;
  readonly atBase: Status | null;
  readonly section: string | null;
  readonly take: <Item>(
    items: readonly Item[],
    bound: { readonly most: number; readonly what: string },
  ) => readonly Item[];
}

function toRow({ row: { row, computed, evidence }, atBase, section, take }: ToRowInput): ReportRow {
  const key = shorten(row.key, LENGTHS.key);
  return {
    key,
    title: shorten(row.title, LENGTHS.text),
    line: row.range.line,
    ...(section === null ? {} : { section: shorten(section, LENGTHS.text) }),
    declared:
      row.declared.implied === true
        ? null
        : { text: shorten(row.declared.text, LENGTHS.text), status: row.declared.status },
    computed,
    computedAtBase: atBase,
    evidence: take(evidence, { most: BOUNDS.evidence, what: `references of row ${key}` }).map(
      ({ place, reference, resolution, change, tests }): ReportEvidence => ({
        text: shorten(reference.text, LENGTHS.text),
        kind: reference.kind,
        column: shorten(place.column, LENGTHS.text),
        // What lies outside the repository is no target in it.
        target: resolution.target !== null && isRepositoryPath(resolution.target) ? resolution.target : null,
        resolution: resolution.state,
        change,
        ...(tests === undefined ? {} : { tests: toTests(tests) }),
      }),
    ),
  };
}

function toTests({ state, reported }: CitedTests): ReportTests {
  return {
    source: state,
    outcome: reported?.outcome ?? null,
    report: reported === null ? null : shorten(reported.report, LENGTHS.text),
  };
}

function toFinding({ range, suggestion, data, ...finding }: Finding): ReportFinding {
  const { ruleId, ground, shown, causeId, messageId, message, advice, severity, origin, path, rowKey, evidence } =
    finding;
  return {
    ruleId,
    ground,
    shown,
    causeId,
    messageId,
    data: Object.fromEntries(
      Object.entries(data)
        .slice(0, BOUNDS.data)
        .map(([name, value]) => [name, typeof value === 'string' ? shorten(value, LENGTHS.value) : value]),
    ),
    message: shortenMarked(message, LENGTHS.message),
    advice: advice === null ? null : shortenMarked(advice, LENGTHS.message),
    severity,
    origin,
    path,
    line: range.line,
    column: range.column,
    endLine: range.endLine,
    endColumn: range.endColumn,
    rowKey: rowKey === null ? null : shorten(rowKey, LENGTHS.key),
    evidence: evidence === null ? null : shorten(evidence, LENGTHS.text),
    suggestion: toSuggestion(suggestion),
    fingerprint: finding.fingerprint,
  };
}

/** The causes of the findings that are listed. */
function toCauses(causes: readonly Cause[], findings: readonly ReportFinding[]): readonly ReportCause[] {
  const listed = new Set(findings.map(({ causeId }) => causeId));
  return causes
    .filter(({ id }) => listed.has(id))
    .map(({ id, kind, path, detail, rows }) => ({
      id,
      kind,
      path: shorten(path, LENGTHS.path),
      detail: detail === null ? null : shorten(detail, LENGTHS.text),
      rows: rows
        .slice(0, BOUNDS.causeRows)
        .map((row) => ({ path: row.path, rowKey: shorten(row.rowKey, LENGTHS.key) })),
    }));
}

/** Half an edit would do harm, so a suggestion beyond the bounds is left out as a whole. */
function toSuggestion(suggestion: Suggestion | null): ReportFinding['suggestion'] {
  if (
    suggestion === null ||
    suggestion.edits.length > BOUNDS.edits ||
    suggestion.edits.some(({ text }) => text.length > LENGTHS.value)
  )
    return null;
  return {
    edits: suggestion.edits.map(({ path, range: { line, column, endLine, endColumn }, text }) => ({
      path,
      line,
      column,
      endLine,
      endColumn,
      text,
    })),
  };
}

const ORIGINS = { new: 0, existing: 1, resolved: 2 } as const satisfies Record<Finding['origin'], number>;

/** Where not all can be listed, those that came with the change and weigh most. */
function listFindings(
  findings: readonly Finding[],
  take: (items: readonly Finding[]) => readonly Finding[],
): readonly Finding[] {
  const listed = findings.length > BOUNDS.findings ? take([...findings].sort(compareWeight)) : findings;
  return [...listed].sort(compareFindings);
}

function compareWeight(a: Finding, b: Finding): number {
  return ORIGINS[a.origin] - ORIGINS[b.origin] || compareSeverity(a, b);
}
