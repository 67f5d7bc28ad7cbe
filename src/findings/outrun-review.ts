// Finds the claims that a change raises while the page goes on saying that it was edited, or looked at, before that.
import { isDatedReport, dayOfRecord } from '../documents/dated-entries.ts';
import { isGeneratedPage } from '../documents/generated-page.ts';
import type { MetadataField } from '../documents/metadata/metadata.ts';
import {
  findReviewStamps,
  isReviewLabel,
  saysOfReview,
  type ReviewStamp,
} from '../documents/metadata/review-stamps.ts';
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
  const { edited } = subject.verification;
  if (edited === undefined || [subject, before].some((one) => isVerified(one) || isWrittenOnce(one))) return [];
  const claims = findNewClaims(subject, before).filter((claim) => isRaised(subject, claim));
  if (claims.length === 0) return [];
  const isOutrun = openIsOutrun({ ...edited, on: edited.on ?? subject.today });
  const leftOn = openLeftStamps({
    now: findReviewStamps(subject.page),
    then: findReviewStamps(before.page),
    isOutrun,
  });
  const rows = new Map<MetadataField, number[]>();
  for (const { index, was } of claims) {
    const row = subject.rows[index]?.row;
    const own = row === undefined ? null : reviewOf(row);
    const isLeft = own !== null && was !== null && own.value === reviewOf(was.row)?.value && isOutrun(own);
    const stamp = own !== null ? (isLeft ? own : null) : leftOn(row?.range.line ?? 0);
    if (stamp !== null) rows.set(stamp, [...(rows.get(stamp) ?? []), index]);
  }
  return [...rows].map(([stamp, indexes]) => ({ stamp, rows: indexes }));
}

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

/** Whether a date is surely of before the change, and one that people keep. They write the day that it is where they are. */
const openIsOutrun =
  ({ on, oftenSince }: { readonly on: string; readonly oftenSince: string | null }) =>
  (field: MetadataField): boolean => {
    const last = lastDay(field);
    if (last === null) return false;
    const over = addDays(last, 1);
    return over < on && (oftenSince === null || over >= oftenSince);
  };

const lastDay = ({ value, dayOrder }: MetadataField): string | null => parseDate(value, dayOrder ?? null)?.last ?? null;

/** The newest stamp that covers a line of the page, if the change left all of them as they were. */
function openLeftStamps({
  now,
  then,
  isOutrun,
}: {
  readonly now: readonly ReviewStamp[];
  readonly then: readonly ReviewStamp[];
  readonly isOutrun: (field: MetadataField) => boolean;
}): (line: number) => MetadataField | null {
  const kept = new Set(then.map(saysOfReview));
  return (line) => {
    const own = now.filter(({ table }) => table === null || (table.line <= line && line <= table.endLine));
    const dates = own.filter(({ kind }) => kind === 'date').map(({ field }) => field);
    if (!own.every((stamp) => kept.has(saysOfReview(stamp))) || !dates.every(isOutrun)) return null;
    const [newest] = dates.toSorted((one, other) => ((lastDay(one) ?? '') < (lastDay(other) ?? '') ? 1 : -1));
    return newest ?? own[0]?.field ?? null;
  };
}
