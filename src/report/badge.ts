// What a badge says of a report: rows that hold of the rows that claim something, and how old the stamp is.
import { claimsMore } from '../findings/status-order.ts';
import { parseDate } from '../text/dates.ts';
import { daysBetween } from '../text/days.ts';
import { countOf } from '../text/phrase.ts';
import { findBrokenRows, rowsOf } from './broken-rows.ts';
import { claimOf } from './claim-of.ts';
import { isUnchecked } from './count.ts';
import { isVerification } from './fix-command.ts';
import type { Report, ReportDocument } from './report.ts';

/** `holds`: every claim holds; `stale`: so it is, but a row or a stamp needs an update; `broken`: a row claims more than is supported, or there is an error; `unknown`: nothing can be said. */
export type BadgeState = 'holds' | 'stale' | 'broken' | 'unknown';

export interface Badge {
  readonly label: string;
  readonly message: string;
  readonly state: BadgeState;
}

const LABEL = 'status matrix';

/**
 * The declared pages of the report; where none is declared, all of them.
 * @param today `YYYY-MM-DD`, UTC
 */
export function badgeOf(report: Report, today: string): Badge {
  if (!report.judged) return { label: LABEL, message: 'not judged', state: 'unknown' };
  const declared = report.documents.filter((document) => document.declared);
  const pages = declared.length > 0 ? declared : report.documents;
  if (pages.length === 0) return { label: LABEL, message: 'no page', state: 'unknown' };
  const paths = new Set(pages.map(({ path }) => path));
  const findings = report.findings.filter(
    ({ path, shown, origin }) => shown && origin !== 'resolved' && paths.has(path),
  );
  const broken = rowsOf(findBrokenRows(report, findings));
  const claims = pages.flatMap(({ rows }) => rows).filter((row) => ['done', 'partial'].includes(claimOf(row).status));
  const supported = claims.filter((row) => !claimsMore(claimOf(row).status, row.computed));
  const holds = supported.filter((row) => !broken.has(row));
  const unchecked = holds.filter(isUnchecked).length;
  const age = describeAge(pages, today);
  const message = [
    claims.length === 0
      ? 'no row claims anything'
      : `${holds.length - unchecked} of ${countOf(claims.length, 'row')} ${claims.length === 1 ? 'holds' : 'hold'}`,
    ...(unchecked === 0 ? [] : [`${unchecked} not checked`]),
    ...(age === null ? [] : [age]),
  ].join(', ');
  const state =
    supported.length < claims.length || findings.some(({ severity }) => severity === 'error')
      ? 'broken'
      : holds.length < supported.length || findings.some(({ ruleId }) => isVerification(ruleId))
        ? 'stale'
        : 'holds';
  return { label: LABEL, message, state };
}

/** The age of the oldest stamp that has a date; null where no page has one that can be read, or all are still to come. */
function describeAge(pages: readonly ReportDocument[], today: string): string | null {
  const days = pages.flatMap(({ metadata: { lastVerifiedDate } }) => {
    const date = lastVerifiedDate === null ? null : parseDate(lastVerifiedDate);
    return date === null ? [] : [date.last];
  });
  const [oldest] = days.sort();
  if (oldest === undefined) return null;
  const age = daysBetween(oldest, today);
  return age < 0 ? null : age === 0 ? 'verified today' : `verified ${countOf(age, 'day')} ago`;
}
