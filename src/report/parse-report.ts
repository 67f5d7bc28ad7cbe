// Reads a report file that somebody else wrote, such as a run without rights on a fork: nothing in it is believed unchecked.
import { isMarkdownPath } from '../text/paths.ts';
import { MAX_REPORT_BYTES } from './bounds.ts';
import { count } from './count.ts';
import type { Report } from './report.ts';

export type ParsedReport =
  | { readonly report: Report; readonly problems: readonly [] }
  /** At most ten sentences. They quote nothing of the file but positions in it. */
  | { readonly report: null; readonly problems: readonly string[] };

const MAX_PROBLEMS = 10;
const SCHEMA_VERSION = 2;

const refuse = (...problems: readonly string[]): ParsedReport => ({ report: null, problems });

/** The report in `text`, if it satisfies the schema and agrees with itself. Its texts are still hostile: escape them where they land. */
export async function parseReport(text: string): Promise<ParsedReport> {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MAX_REPORT_BYTES) return refuse(`The report has ${bytes} bytes, more than ${MAX_REPORT_BYTES}.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's message quotes the text, which is not ours to repeat.
    return refuse('The report is not JSON.');
  }
  const version = versionOf(value);
  if (version !== null && version !== SCHEMA_VERSION)
    return refuse(
      `The report has schema version ${version}, and this version of Matrix Guard reads ${SCHEMA_VERSION}: use the same version in both workflows.`,
    );
  const { reportSchema } = await import('./schema.ts');
  const result = reportSchema.safeParse(value);
  if (!result.success) {
    return refuse(
      ...result.error.issues
        .slice(0, MAX_PROBLEMS)
        .map(({ path, code }) => `Unexpected value at ${place(path)} of the report (${code}).`),
    );
  }
  const problems = findContradictions(result.data);
  return problems.length === 0 ? { report: result.data, problems: [] } : refuse(...problems);
}

/** The version a report says it has; null where it says none. */
function versionOf(value: unknown): number | null {
  const { schemaVersion } = (typeof value === 'object' && value !== null ? value : {}) as {
    readonly schemaVersion?: unknown;
  };
  return typeof schemaVersion === 'number' && Number.isInteger(schemaVersion) ? schemaVersion : null;
}

/** What no run of the guard would write. */
function findContradictions(report: Report): string[] {
  const { documents, findings, conclusion, base, judged, causes } = report;
  const problems: string[] = [];
  const counted = count(report);
  if (Object.entries(counted).some(([name, number]) => report.counts[name as keyof typeof counted] !== number))
    problems.push('The report’s counts differ from what it lists.');
  const unresolved = findings.filter(({ origin }) => origin !== 'resolved');
  const failing = unresolved.some(({ severity, shown }) => shown && severity === 'error');
  if (conclusion === 'failure' && judged && !failing) problems.push('The report concludes failure without an error.');
  if (conclusion !== 'failure' && !judged) problems.push('The report judged nothing, yet does not conclude failure.');
  if (findings.some(({ ground, shown }) => shown && ground === 'reading'))
    problems.push('The report shows a finding whose ground is `reading`, which must not be shown.');
  const known = new Set(causes.map(({ id }) => id));
  if (findings.some(({ causeId }) => causeId !== null && !known.has(causeId)))
    problems.push('The report has a finding of a cause that it does not list.');
  if (conclusion === 'neutral' && documents.length > 0 && report.skipped.length + report.notes.length === 0)
    problems.push('The report is neutral, but it lists pages and names nothing that was skipped.');
  if (judged !== (report.notJudged.length === 0))
    problems.push('The report must give reasons if, and only if, the change was not judged.');
  if (base === null && findings.some(({ origin }) => origin !== 'existing'))
    problems.push('The report has no base, yet findings that are new or resolved.');
  const guarded = new Set(documents.map(({ path }) => path));
  if (guarded.size < documents.length) problems.push('The report lists a document twice.');
  // A page whose links alone are judged is no document, but its own finding may fix it.
  const isFixable = (page: string, path: string): boolean =>
    guarded.has(path) || (path === page && isMarkdownPath(path));
  if (
    unresolved.some(
      ({ path: page, suggestion }) => suggestion?.edits.some(({ path }) => !isFixable(page, path)) === true,
    )
  )
    problems.push('The report suggests an edit of a file that is not a page it judges.');
  return problems;
}

/** Keys that the schema knows are named, others are not: they could be anything. */
const place = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'the top'
    : path
        .slice(0, 6)
        .map((key) => (typeof key === 'number' || /^[A-Za-z]{1,20}$/.test(String(key)) ? String(key) : '?'))
        .join('.');
