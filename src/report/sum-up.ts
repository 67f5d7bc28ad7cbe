// A report in one sentence, and its numbers in words.
import { claimsMore } from '../findings/status-order.ts';
import { isUnchecked } from './count.ts';
import { asWords } from '../text/marked-text.ts';
import { countOf, nameSome } from '../text/phrase.ts';
import { describeNews } from './broken-rows.ts';
import { claimOf } from './claim-of.ts';
import type { Report, ReportEvidence, ReportFinding, ReportRow } from './report.ts';
import { explainSkipped } from './skipped.ts';

/** `70 done, 34 partial, 14 not started`; what is zero is left out. */
function describeStatuses({
  done,
  partial,
  notStarted,
  other,
}: Pick<Report['counts'], 'done' | 'partial' | 'notStarted' | 'other'>): string {
  return [
    [done, 'done'],
    [partial, 'partial'],
    [notStarted, 'not started'],
    [other, 'other'],
  ]
    .filter(([number]) => number !== 0)
    .map(([number, name]) => `${String(number)} ${String(name)}`)
    .join(', ');
}

/** Whether a row claims no more than its evidence supports, and nothing that it cites is gone: a waiver makes no file. */
const holds = (row: ReportRow): boolean =>
  !claimsMore(claimOf(row).status, row.computed) &&
  !row.evidence.some(({ kind, resolution }) => resolution === 'missing' && PATHS.has(kind));

const PATHS: ReadonlySet<ReportEvidence['kind']> = new Set(['path', 'lines', 'glob']);

/** What a report without news says: marked text. */
export function sumUp(report: Report): string {
  const { base, judged, notJudged, conclusion, counts } = report;
  if (!judged) return `Not judged: ${nameFew(notJudged)}.`;
  const beside = describeSkipped(report);
  if (counts.documents === 0 && conclusion === 'neutral')
    return `No page to check: no Markdown page with a status table was found. Name one under \`documents\` in .github/matrix-guard.yml.${beside}`;
  if (counts.documents === 0) return `${sumUpPages(base, counts.existing)}${beside}`;
  return `${describeVerdict(report)}${describeUnchecked(report)}${describeRefused(report)}${beside}`;
}

/** The verdict in one line of marked text: how many rows no longer hold, or that all do. The same wherever it is read. */
export function titleOf(report: Report, news: readonly ReportFinding[]): string {
  return describeNews(report, news) ?? sumUp(report);
}

/** Most names in one sentence. */
const MAX_NAMED = 3;

/** Names of a repository, as words. */
const nameFew = (names: readonly string[]): string => nameSome(names.map(asWords), MAX_NAMED);

function describeVerdict({ base, counts, documents, findings }: Report): string {
  const statuses = describeStatuses(counts);
  const details = statuses === '' ? '' : ` (${statuses})`;
  const rows = `${countOf(counts.rows, 'row')} in ${countOf(counts.documents, 'document')}${details}`;
  // Waivers and a baseline leave findings out, and the rows they speak of do not hold for that.
  const all =
    findings.every(({ origin }) => origin === 'resolved') && documents.every((document) => document.rows.every(holds));
  if (!all) return `${base !== null ? 'This change breaks no row' : 'No finding counts'}: ${rows}.`;
  if (counts.unchecked === 0) return `Every row holds: ${rows}.`;
  return `Every row that can be checked holds: ${counts.rows - counts.unchecked} of ${rows}.`;
}

function describeUnchecked({ counts: { unchecked }, documents }: Report): string {
  if (unchecked === 0) return '';
  const keys = documents.flatMap(({ rows }) => rows.filter(isUnchecked).map(({ key }) => key));
  return ` ${countOf(unchecked, 'row')} ${unchecked === 1 ? 'cites' : 'cite'} nothing that can be checked (${nameFew(keys)}).`;
}

function describeRefused({ counts: { refusedTables }, documents }: Report): string {
  if (refusedTables === 0) return '';
  const places = documents.flatMap((document) => document.refusedTables.map((line) => `${document.path}:${line}`));
  return ` ${countOf(refusedTables, 'table')} with a status column ${refusedTables === 1 ? 'is' : 'are'} not read (${nameFew(places)}).`;
}

function describeSkipped({ conclusion, skipped }: Report): string {
  if (skipped.length === 0) return '';
  const pages = `${countOf(skipped.length, 'page')} ${skipped.length === 1 ? 'was' : 'were'} skipped: ${describeUnread(skipped)}.`;
  const remedy = ' To have a page checked, name it under `documents` in .github/matrix-guard.yml.';
  return ` ${pages}${conclusion === 'neutral' ? remedy : ''}`;
}

const describeUnread = (skipped: Report['skipped']): string =>
  nameFew(skipped.map(({ path, reason }) => `${path} ${explainSkipped(reason)}`));

/** Of a run that guards no rows: configuration names pages for their headers, their links or what they list. */
function sumUpPages(base: string | null, existing: number): string {
  const pages = 'the pages whose links or headers are checked';
  if (existing === 0) return `Nothing is wrong with ${pages}.`;
  return base === null ? `No finding on ${pages} fails the check.` : `This change breaks nothing on ${pages}.`;
}
