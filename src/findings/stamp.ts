// A page's or a row's claim to be verified: where it is and how it is called.
import { isVerificationLabel } from '../documents/metadata/verification-label.ts';
import type { MetadataField } from '../documents/metadata/metadata.ts';
import type { Range } from '../documents/page.ts';
import type { VerifiedClaim } from '../evidence/verification/verification.ts';
import { parseDate } from '../text/dates.ts';
import { dayOf, daysBetween, type Days } from '../text/days.ts';
import { normaliseHeader } from '../text/table-headers.ts';
import { isStampPlaceholder } from '../text/placeholders.ts';
import { isOver } from './is-over.ts';
import { matchRows } from './match-rows.ts';
import { PAGE_START } from './page-start.ts';
import type { CauseKey } from './finding.ts';
import type { Subject } from './assessed-document.ts';

/** True where the value is still to be filled in. */
export function isPlaceholder({ value }: MetadataField): boolean {
  return isStampPlaceholder(value);
}

/** The days a date means; null where it is not one that can be read. */
function daysOf({ value, dayOrder }: MetadataField): Days | null {
  return parseDate(value, dayOrder ?? null);
}

/** What a claim is stamped with: the field people would look at, its commit before its date; null where both are absent or still to be filled in. */
export function stampField({ commit, date }: Pick<VerifiedClaim, 'commit' | 'date'>): MetadataField | null {
  return [commit, date].find((field) => field !== null && !isPlaceholder(field)) ?? null;
}

/**
 * Whether somebody promised that the evidence was verified then: only a label that says so does, or configuration that gives the column that role
 * or sets `maxAgeDays` for the page. `Date`, `Updated`, `Audit date`, `As of` and `Reviewed` say when somebody wrote.
 */
export function claimsVerification(
  { settings }: Pick<Subject, 'settings'>,
  { commit, date }: Pick<VerifiedClaim, 'commit' | 'date'>,
): boolean {
  return (
    settings.maxAgeSet === true ||
    [commit, date].some((field) => field !== null && (isVerificationLabel(field) || isConfigured(settings, field)))
  );
}

/** True where configuration calls the column of this label one of stamps. */
function isConfigured({ columns }: Subject['settings'], { label }: MetadataField): boolean {
  return Object.entries(columns).some(
    ([header, role]) =>
      (role === 'verified-commit' || role === 'verified-date') && normaliseHeader(header) === normaliseHeader(label),
  );
}

/** The key of the row a claim is about; null for the page's header. */
export function rowKeyOf(subject: Subject, { row }: VerifiedClaim): string | null {
  return row === null ? null : (subject.rows[row]?.row.key ?? null);
}

/** Where a claim is: its stamp, else what is still to be filled in, else the top of the page. */
export function placeOf({ commit, date }: Pick<VerifiedClaim, 'commit' | 'date'>): Range {
  return (stampField({ commit, date }) ?? commit ?? date)?.range ?? PAGE_START;
}

/** Keys of rows by their indexes, each once. */
export function keysOf(subject: Subject, indexes: readonly number[]): string[] {
  return [...new Set(indexes.flatMap((index) => subject.rows[index]?.row.key ?? []))];
}

/** All that is wrong with one stamp is one cause. */
export function causeOfStamp(
  { path }: Pick<Subject, 'path'>,
  { commit, date }: Pick<VerifiedClaim, 'commit' | 'date'>,
): CauseKey {
  return { kind: 'stamp', path, detail: commit?.value ?? date?.value ?? null };
}

/** The day it was verified: as written, or that of the commit where no date is written. */
export function verifiedDay({ date, lookup }: VerifiedClaim): string | null {
  if (date !== null && !isPlaceholder(date)) return daysOf(date)?.last ?? null;
  return lookup?.kind === 'commit' ? dayOf(lookup.date) : null;
}

/** Days from the day it was verified to `today` (`YYYY-MM-DD`); null where that day is unknown or still to come. */
export function ageOf(claim: VerifiedClaim, today: string): number | null {
  const day = verifiedDay(claim);
  if (day === null) return null;
  const days = daysBetween(day, today);
  return days >= 0 ? days : null;
}

/**
 * The rows whose evidence changed since the claim, each with what changed. Evidence that is changed by the very change that writes the stamp was
 * looked at for it.
 */
export function staleRowsOf(subject: Subject, claim: VerifiedClaim): VerifiedClaim['changedByRow'] {
  if (claim.lookup?.kind !== 'commit' || !claimsVerification(subject, claim)) return [];
  // The header of a page that nobody declared is a record of one day: nobody promised to look again.
  if (!subject.declared && claim.row === null && subject.settings.maxAgeSet !== true) return [];
  if (claim.changedByRow.length > 0 && isOver(subject, claim)) return [];
  if (!isRestamped(subject, claim)) return claim.changedByRow;
  const here = new Set(claim.changedHere);
  return claim.changedByRow
    .map(({ row, targets }) => ({ row, targets: targets.filter((target) => !here.has(target)) }))
    .filter(({ targets }) => targets.length > 0);
}

/** What did not exist when it was verified. What is added by the very change that writes the stamp was looked at for it. */
export const postdatingOf = (subject: Subject, claim: VerifiedClaim): VerifiedClaim['postdating'] =>
  isRestamped(subject, claim) ? claim.postdating.filter(({ here }) => !here) : claim.postdating;

/** True where this change writes the stamp. */
export function isRestamped(subject: Subject, { row, commit, date }: VerifiedClaim): boolean {
  const { before, compared } = subject;
  if (!compared) return false;
  const was = row === null ? before?.metadata : stampAtBase(subject, row);
  return was?.lastVerifiedCommit?.value !== commit?.value || was?.lastVerifiedDate?.value !== date?.value;
}

const matched = new WeakMap<Subject, ReturnType<typeof matchRows>>();

/** The row's own stamp at base; null for a new row. */
function stampAtBase(
  subject: Subject,
  row: number,
): Pick<Subject['metadata'], 'lastVerifiedCommit' | 'lastVerifiedDate'> | null {
  const matches =
    subject.rowSet?.matches ??
    matched.get(subject) ??
    matchRows({ before: subject.before?.rows ?? [], after: subject.rows });
  matched.set(subject, matches);
  const own = subject.rows[row];
  const was = own === undefined ? undefined : matches.get(own)?.row;
  return was === undefined ? null : { lastVerifiedCommit: was.verifiedCommit, lastVerifiedDate: was.verifiedDate };
}
