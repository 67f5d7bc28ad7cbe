// A report in one sentence, and its numbers in words.
import { countCauses } from './count.ts';
import { countOf } from '../text/phrase.ts';
import type { Severity } from '../findings/finding.ts';
import type { Status } from '../rows/row.ts';
import type { Report, ReportFinding, ReportRow } from './report.ts';

/** `70 done, 34 partial, 14 not started`; what is zero is left out. */
export function describeStatuses({
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

/** `118 rows: 70 done, 34 partial, 14 not started`. */
export function describeRows(rows: readonly ReportRow[]): string {
  const declared = (status: Status): number => rows.filter((row) => row.declared.status === status).length;
  const [done, partial, notStarted] = [declared('done'), declared('partial'), declared('not-started')];
  const statuses = describeStatuses({ done, partial, notStarted, other: rows.length - done - partial - notStarted });
  return `${countOf(rows.length, 'row')}${statuses === '' ? '' : `: ${statuses}`}`;
}

/** `2 errors, 1 warning`. */
export function describeCounts(findings: readonly ReportFinding[]): string {
  const severities: readonly Severity[] = ['error', 'warning', 'notice'];
  return severities
    .map((severity) => {
      const own = findings.filter((finding) => finding.severity === severity);
      return [severity, severity === 'error' ? countCauses(own) : own.length] as const;
    })
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => countOf(number, severity))
    .join(', ');
}

const CLAIMS: Readonly<Partial<Record<Status, number>>> = { done: 2, partial: 1, 'not-started': 0 };

/** Whether a row claims no more than its evidence supports. */
const holds = ({ declared, computed }: ReportRow): boolean =>
  (CLAIMS[declared.status] ?? 0) <= (CLAIMS[computed] ?? Infinity);

/** What a report without news says. */
export function sumUp({ base, conclusion, counts, documents, findings }: Report): string {
  if (conclusion === 'neutral')
    return 'No document to guard: no Markdown page with a status table was found. Name one under `documents` in .github/matrix-guard.yml.';
  if (counts.documents === 0) return sumUpPages(base, counts.existing);
  const rows = `${countOf(counts.rows, 'row')} in ${countOf(counts.documents, 'document')}`;
  const statuses = describeStatuses(counts);
  // Waivers and a baseline leave findings out, and the rows they speak of do not hold for that.
  const all =
    findings.every(({ origin }) => origin === 'resolved') && documents.every((document) => document.rows.every(holds));
  const verdict = all ? 'Every row holds' : base !== null ? 'This change breaks no row' : 'No finding counts';
  return `${verdict}: ${rows}${statuses === '' ? '' : ` (${statuses})`}.`;
}

/** Of a run that guards no rows: configuration names pages for their headers, their links or what they list. */
function sumUpPages(base: string | null, existing: number): string {
  const pages = 'the pages whose links or headers are checked';
  if (existing === 0) return `Nothing is wrong with ${pages}.`;
  return base === null ? `No finding counts on ${pages}.` : `This change breaks nothing on ${pages}.`;
}
