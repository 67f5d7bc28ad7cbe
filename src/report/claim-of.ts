// What a row of a report claims, also where its table has no status column.
import type { ReportRow } from './report.ts';

/** The status a row declares; without one it claims that all it cites is there, in no words. */
export const claimOf = ({ declared }: ReportRow): NonNullable<ReportRow['declared']> =>
  declared ?? { text: '', status: 'done' };
