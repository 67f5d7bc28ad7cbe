// The one number that every output gives: how many rows no longer hold.
import { findNews } from './arrange.ts';
import type { Report, ReportFinding, ReportRow } from './report.ts';
import { listCauses, listAffectedRows, type AffectedRow } from './list-causes.ts';
import { countOf } from '../text/phrase.ts';

/** Rows that a finding of weight speaks of: a notice breaks no row, and how long ago a page was verified does not either. */
export const findBrokenRows = (report: Report, news: readonly ReportFinding[]): readonly AffectedRow[] =>
  listAffectedRows(
    report,
    news.filter(({ severity }) => severity !== 'notice'),
  );

/** The rows themselves. */
export const rowsOf = (broken: readonly AffectedRow[]): ReadonlySet<ReportRow> =>
  new Set(broken.flatMap(({ row }) => row ?? []));

/** How many rows no longer hold, as the verdict, the check, the comment, the terminal and the action's output say. */
export const countBrokenRows = (report: Report): number => findBrokenRows(report, findNews(report)).length;

/** What is new in one line: rows first, then what else there is; null where there is nothing to say. */
export function describeNews(report: Report, news: readonly ReportFinding[]): string | null {
  if (!report.judged || news.length === 0) return null;
  const rows = findBrokenRows(report, news).length;
  const causes = listCauses(report, news);
  const broken = causes.filter(({ severity, rows: own }) => severity !== 'notice' && own.length > 0).length;
  const others = causes.length - broken;
  if (rows > 0)
    return `${countOf(rows, 'row')} no longer ${rows === 1 ? 'holds' : 'hold'}${broken > 1 ? `, from ${countOf(broken, 'cause')}` : ''}`;
  return others > 0 ? `No row is broken, ${countOf(others, 'thing')} to look at` : 'Last Verified needs an update';
}
