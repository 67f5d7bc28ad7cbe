// A page's or a row's claim to be verified: where it stands and how it is called.
import type { MetadataField } from '../documents/metadata.ts';
import type { Range } from '../documents/page.ts';
import type { VerifiedClaim } from '../evidence/verification.ts';
import { PAGE_START } from './page-start.ts';
import type { Subject } from './subject.ts';

/** What people write where they mean nothing yet. */
const PLACEHOLDER = /^(?:|[-–—?.…]+|tbd|tba|todo|unknown|none|never|pending|n\/?a|not yet(?: verified)?|<[^<>]*>|yyyy-mm-dd)$/i;

export function isPlaceholder({ value }: MetadataField): boolean {
  return PLACEHOLDER.test(value.trim());
}

/** The key of the row a claim is about; null for the page's header. */
export function rowKeyOf(subject: Subject, { row }: VerifiedClaim): string | null {
  return row === null ? null : subject.rows[row]?.row.key ?? null;
}

/** Where a claim stands: its commit, else its date, else the top of the page. */
export function placeOf({ commit, date }: Pick<VerifiedClaim, 'commit' | 'date'>): Range {
  return commit?.range ?? date?.range ?? PAGE_START;
}

/** Keys of rows by their indexes, each once. */
export function keysOf(subject: Subject, indexes: readonly number[]): string[] {
  return [...new Set(indexes.flatMap((index) => subject.rows[index]?.row.key ?? []))];
}
