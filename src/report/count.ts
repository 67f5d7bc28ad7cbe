// The numbers of a report, from its documents and findings.
import type { Status } from '../rows/row.ts';
import type { Report, ReportCounts } from './report.ts';

/** Rows by declared status, findings by origin, and those that are not resolved by severity. */
export function count({ documents, findings }: Pick<Report, 'documents' | 'findings'>): ReportCounts {
  const statuses = documents.flatMap(({ rows }) => rows.map(({ declared }) => declared?.status ?? null));
  const declared = (status: Status): number => statuses.filter((each) => each === status).length;
  const [done, partial, notStarted] = [declared('done'), declared('partial'), declared('not-started')];
  const origin = (name: string): number => findings.filter((finding) => finding.origin === name).length;
  const severity = (name: string): number =>
    findings.filter((finding) => finding.severity === name && finding.origin !== 'resolved').length;
  return {
    documents: documents.length,
    rows: statuses.length,
    done,
    partial,
    notStarted,
    other: statuses.length - done - partial - notStarted,
    new: origin('new'),
    existing: origin('existing'),
    resolved: origin('resolved'),
    error: severity('error'),
    warning: severity('warning'),
    notice: severity('notice'),
  };
}
