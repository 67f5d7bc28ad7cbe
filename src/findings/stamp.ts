// A page's or a row's claim to be verified: where it stands and how it is called.
import type { MetadataField } from '../documents/metadata/metadata.ts';
import type { Range } from '../documents/page.ts';
import type { VerifiedClaim } from '../evidence/verification/verification.ts';
import { parseDate } from '../text/dates.ts';
import type { Days } from '../text/days.ts';
import { isStampPlaceholder } from '../text/placeholders.ts';
import { PAGE_START } from './page-start.ts';
import type { Subject } from './assessed-document.ts';

/** True where the value is still to be filled in. */
export function isPlaceholder({ value }: MetadataField): boolean {
  return isStampPlaceholder(value);
}

/** The days a date means; null where it is not one that can be read. */
export function daysOf({ value, dayOrder }: MetadataField): Days | null {
  return parseDate(value, dayOrder ?? null);
}

/** What a claim is stamped with: the field people would look at, its commit before its date; null where both are absent or still to be filled in. */
export function stampField({ commit, date }: Pick<VerifiedClaim, 'commit' | 'date'>): MetadataField | null {
  return [commit, date].find((field) => field !== null && !isPlaceholder(field)) ?? null;
}

/** Labels that speak of looking a page over. `Date` and `Last updated` say when somebody wrote, and half of all pages carry one. */
const VERIFICATION =
  /verif|review|audit|check|valid|assess|confirm|certif|baseline|snapshot|as of|commit|sha\b|revision|head|^at$|провер|检查|验证|審査|审核|検証|確認|검증|확인|prüf|geprüft|vérif|revis|zweryf/i;

/** True where a label says that the page was held against the repository then. */
function speaksOfVerification({ label }: MetadataField): boolean {
  return VERIFICATION.test(label);
}

/** Whether a claim counts as one of verification: a row's own and a commit do, a page's date by its label; a document that configuration names means what it says. */
export function claimsVerification(
  { settings }: Pick<Subject, 'settings'>,
  { row = null, commit, date }: Partial<Pick<VerifiedClaim, 'row'>> & Pick<VerifiedClaim, 'commit' | 'date'>,
): boolean {
  return settings.configured || row !== null || commit !== null || (date !== null && speaksOfVerification(date));
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
