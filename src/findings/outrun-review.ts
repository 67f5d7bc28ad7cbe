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
import type { Range } from '../documents/page.ts';
import { isOneOffReport } from '../documents/one-off-report.ts';
import type { Row } from '../rows/row.ts';
import { parseDate } from '../text/dates.ts';
import { addDays } from '../text/days.ts';
import { isOver } from './is-over.ts';
import { findNewClaims, type NewClaim } from './new-claims.ts';
import { claimsVerification, isPlaceholder } from './stamp.ts';
import type { Subject } from './assessed-document.ts';

/** Stamps that a change left, and the rows that it raised, by their indexes. */
export interface OutrunReview {
  /** More than one only where a page has many such stamps. */
  readonly stamps: readonly [MetadataField, ...MetadataField[]];
  readonly rows: readonly number[];
}

/** Findings of one page: a table, and even a row, can have a date of its own. */
const MOST = 10;

/** By stamp; those after the first few are one. None on a page that somebody claims to have verified: that stamp is the one that counts. */
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
    const isLeft = own !== null && was !== null && own.value === reviewOf(was.row)?.value && isOutrun(lastDay(own));
    const stamp = own !== null ? (isLeft ? own : null) : leftOn(row?.range.line ?? 0);
    if (stamp === null) continue;
    const indexes = rows.get(stamp);
    if (indexes === undefined) rows.set(stamp, [index]);
    else indexes.push(index);
  }
  return withFew([...rows].map(([stamp, indexes]) => ({ stamps: [stamp], rows: indexes })));
}

function withFew(found: readonly OutrunReview[]): readonly OutrunReview[] {
  const [first, ...rest] = found.slice(MOST - 1);
  if (first === undefined || rest.length === 0) return found;
  const last: OutrunReview = {
    stamps: [first.stamps[0], ...rest.flatMap(({ stamps }) => stamps)],
    rows: [first, ...rest].flatMap(({ rows }) => rows),
  };
  return [...found.slice(0, MOST - 1), last];
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

/** Whether the last day of a date is surely before the change, and the date one that people keep. They write the day that it is where they are. */
const openIsOutrun =
  ({ on, oftenSince }: { readonly on: string; readonly oftenSince: string | null }) =>
  (last: string | null): boolean => {
    if (last === null) return false;
    const over = addDays(last, 1);
    return over < on && (oftenSince === null || over >= oftenSince);
  };

const lastDay = ({ value, dayOrder }: MetadataField): string | null => parseDate(value, dayOrder ?? null)?.last ?? null;

/** The stamps that cover some lines of a page, summed up one by one. */
interface Stamps {
  /** The newest date that the change left, else the first commit id that it left. */
  readonly left: MetadataField | null;
  /** The last day of `left`; empty for a commit id. */
  readonly day: string;
  /** True where every date that the change left is surely outrun. */
  readonly outrun: boolean;
  /** The newest day that the change wrote; empty for none. */
  readonly written: string;
}

const NO_STAMPS: Stamps = { left: null, day: '', outrun: true, written: '' };
/** Of a stamp that the change wrote and that gives no day: it may be newer than any other. */
const ANY_DAY = '9999-12-31';

/**
 * The newest stamp that covers a line of the page and that the change left. Null where the change wrote a newer one: an older date beside it does not
 * say that somebody looked.
 */
function openLeftStamps({
  now,
  then,
  isOutrun,
}: {
  readonly now: readonly ReviewStamp[];
  readonly then: readonly ReviewStamp[];
  readonly isOutrun: (last: string | null) => boolean;
}): (line: number) => MetadataField | null {
  const kept = new Set(then.map(saysOfReview));
  const add = (sum: Stamps, stamp: ReviewStamp): Stamps => {
    const { field, kind } = stamp;
    const day = kind === 'date' ? lastDay(field) : null;
    if (!kept.has(saysOfReview(stamp))) {
      const on = day ?? ANY_DAY;
      return on > sum.written ? { ...sum, written: on } : sum;
    }
    if (kind === 'commit') return { ...sum, left: sum.left ?? field };
    const outrun = sum.outrun && isOutrun(day);
    // Of two of a day the later on the page is the nearer to its table.
    return day !== null && day >= sum.day ? { ...sum, left: field, day, outrun } : { ...sum, outrun };
  };
  const ofPage = now.filter(({ table }) => table === null).reduce(add, NO_STAMPS);
  const ofTables = new Map<Range, Stamps>();
  for (const stamp of now)
    if (stamp.table !== null) ofTables.set(stamp.table, add(ofTables.get(stamp.table) ?? ofPage, stamp));
  const byLine = new Map<number, Stamps>();
  for (const [{ line, endLine }, sum] of ofTables) for (let at = line; at <= endLine; at += 1) byLine.set(at, sum);
  return (line) => {
    const { left, day, outrun, written } = byLine.get(line) ?? ofPage;
    return outrun && written <= day ? left : null;
  };
}
