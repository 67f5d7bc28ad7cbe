// Finds the claims that a change raises while the page goes on saying that it was edited, or looked at, before that.
import { isDatedReport, dayOfRecord } from '../documents/dated-entries.ts';
import { isGeneratedPage } from '../documents/generated-page.ts';
import type { MetadataField } from '../documents/metadata/metadata.ts';
import { findReviewStamps, isReviewLabel, type ReviewStamp } from '../documents/metadata/review-stamps.ts';
import { isOneOffReport } from '../documents/one-off-report.ts';
import type { Row } from '../rows/row.ts';
import { parseDate } from '../text/dates.ts';
import { addDays } from '../text/days.ts';
import { isOver } from './is-over.ts';
import { findNewClaims, type NewClaim } from './new-claims.ts';
import { claimsVerification, isPlaceholder } from './stamp.ts';
import type { Subject } from './assessed-document.ts';

/** A stamp that a change left, and the rows that it raised, by their indexes. */
export interface OutrunReview {
  readonly stamp: MetadataField;
  readonly rows: readonly number[];
}

/** By stamp. None on a page that somebody claims to have verified: that stamp is the one that counts. */
export function findOutrunReviews(subject: Subject, before: Subject): readonly OutrunReview[] {
  if ([subject, before].some((one) => isVerified(one) || isWrittenOnce(one))) return [];
  const claims = findNewClaims(subject, before).filter((claim) => isRaised(subject, claim));
  const day = claims.length === 0 ? null : dayOfChange(subject);
  if (day === null) return [];
  const leftOn = openLeftStamps({ now: findReviewStamps(subject.page), then: findReviewStamps(before.page), day });
  const rows = new Map<MetadataField, number[]>();
  for (const claim of claims) {
    const row = subject.rows[claim.index]?.row;
    const own = row === undefined ? null : reviewOf(row);
    const stamp =
      row === undefined
        ? null
        : own === null
          ? leftOn(row.range.line)
          : own.value === reviewOf(claim.was?.row ?? row)?.value && claim.was !== null && isBefore(own, day)
            ? own
            : null;
    if (stamp !== null) rows.set(stamp, [...(rows.get(stamp) ?? []), claim.index]);
  }
  return [...rows].map(([stamp, indexes]) => ({ stamp, rows: indexes }));
}

const dayOfChange = ({ verification: { changedOn }, today }: Subject): string | null =>
  changedOn === undefined ? null : (changedOn ?? today);

/** True where the page, or one of its rows, claims to be verified. */
const isVerified = (subject: Subject): boolean =>
  [
    { commit: subject.metadata.lastVerifiedCommit, date: subject.metadata.lastVerifiedDate },
    ...subject.rows.map(({ row: { verifiedCommit: commit, verifiedDate: date } }) => ({ commit, date })),
  ].some((stamp) => claimsVerification(subject, stamp));

/** True where a program writes the page, or where its date is that of what it reports. */
function isWrittenOnce(subject: Subject): boolean {
  const { page, path, settings } = subject;
  if (isGeneratedPage(page) || isOver(subject, { row: null })) return true;
  if (settings.configured) return false;
  const heading = page.blocks.find((block) => block.kind === 'heading');
  const title = heading?.kind === 'heading' ? heading.text : '';
  return isOneOffReport({ path, title }) || isDatedReport(page) || dayOfRecord(page) !== null;
}

/** True for a claim that rose from a known status, and for a new one of work that is done. */
function isRaised({ rows }: Subject, { index, was }: NewClaim): boolean {
  const status = rows[index]?.row.declared.status;
  if (was === null) return status === 'done';
  return was.row.declared.status !== 'unknown' && was.row.declared.status !== 'not-applicable';
}

/** When the row itself says that somebody looked at it. */
const reviewOf = ({ verifiedCommit, verifiedDate }: Row): MetadataField | null =>
  [verifiedDate, verifiedCommit].find((field) => field !== null && !isPlaceholder(field) && isReviewLabel(field)) ??
  null;

/** People write the day that it is where they are. */
const isBefore = (field: MetadataField, day: string): boolean => {
  const days = parseDate(field.value, field.dayOrder ?? null);
  return days !== null && addDays(days.last, 1) < day;
};

/** The newest stamp that covers a line of the page, if the change left all of them as they were. */
function openLeftStamps({
  now,
  then,
  day,
}: {
  readonly now: readonly ReviewStamp[];
  readonly then: readonly ReviewStamp[];
  readonly day: string;
}): (line: number) => MetadataField | null {
  const isKept = new Set(then.map(textOf));
  return (line) => {
    const own = now.filter(({ table }) => table === null || (table.line <= line && line <= table.endLine));
    if (own.length === 0 || !own.every((stamp) => isKept.has(textOf(stamp)))) return null;
    const dates = own.filter(({ kind }) => kind === 'date');
    if (!dates.every(({ field }) => isBefore(field, day))) return null;
    return newestOf(dates)?.field ?? own[0]?.field ?? null;
  };
}

const textOf = ({ field: { label }, text }: ReviewStamp): string => JSON.stringify([label, text]);

const dayIn = ({ field: { value, dayOrder } }: ReviewStamp): string => parseDate(value, dayOrder ?? null)?.last ?? '';

const newestOf = (stamps: readonly ReviewStamp[]): ReviewStamp | undefined =>
  stamps.toSorted((one, other) => (dayIn(one) < dayIn(other) ? 1 : -1))[0];
