// The numbers of a report, from its documents and findings.
import type { Status } from '../rows/row.ts';
import { claimOf } from './claim-of.ts';
import type { Report, ReportCounts, ReportFinding, ReportRow } from './report.ts';

/** Rows by what they claim, shown findings by origin, and those that are not resolved by severity: errors by what happened, not by row. */
export function count({
  documents,
  findings,
  skipped,
}: Pick<Report, 'documents' | 'findings' | 'skipped'>): ReportCounts {
  const shown = findings.filter((finding) => finding.shown);
  const claims = documents.flatMap(({ rows }) => rows.map((row) => claimOf(row).status));
  const claiming = (status: Status): number => claims.filter((each) => each === status).length;
  const [done, partial, notStarted] = [claiming('done'), claiming('partial'), claiming('not-started')];
  const origin = (name: string): number => shown.filter((finding) => finding.origin === name).length;
  const severity = (name: string): readonly ReportFinding[] =>
    shown.filter((finding) => finding.severity === name && finding.origin !== 'resolved');
  return {
    documents: documents.length,
    rows: claims.length,
    done,
    partial,
    notStarted,
    other: claims.length - done - partial - notStarted,
    unchecked: documents.reduce((sum, { rows }) => sum + rows.filter(isUnchecked).length, 0),
    refusedTables: documents.reduce((sum, { refusedTables }) => sum + refusedTables.length, 0),
    skippedPages: skipped.length,
    new: origin('new'),
    existing: origin('existing'),
    resolved: origin('resolved'),
    error: countCauses(severity('error')),
    warning: severity('warning').length,
    notice: severity('notice').length,
  };
}

/** True where a row claims something and cites nothing that was looked at: words, addresses elsewhere and tickets at most. */
export function isUnchecked(row: ReportRow): boolean {
  const { evidence } = row;
  const { status } = claimOf(row);
  return (
    (status === 'done' || status === 'partial') && evidence.every(({ resolution }) => resolution === 'unverifiable')
  );
}

/** How many things happened, of which these findings tell. */
export function countCauses(findings: readonly Pick<ReportFinding, 'causeId' | 'fingerprint'>[]): number {
  return new Set(findings.map(({ causeId, fingerprint }) => causeId ?? `finding ${fingerprint}`)).size;
}
