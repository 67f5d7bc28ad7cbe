// Tells pages on which somebody wrote down what was found on a day: nobody rewrites that, unless it is verified again.
import { isBareDate, isDatedReport } from '../../documents/dated-entries.ts';
import type { CitingPage } from '../run.ts';

/** At base as well: a change does not end the checks of its own page. */
export function isOfOneDay({ document: { page, metadata }, twin }: Pick<CitingPage, 'document' | 'twin'>): boolean {
  const { lastVerifiedCommit: commit, lastVerifiedDate: date } = metadata;
  const isVerified = commit !== null || (date !== null && !isBareDate(date.label));
  return !isVerified && isDatedReport(page) && twin !== null && isDatedReport(twin.document.page);
}
