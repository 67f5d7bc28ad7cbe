// Writes a commit or a date the way the one it replaces is written.
import { findCommitId } from '../../../text/commit-ids.ts';
import { findDate, writeDate as writeDateLike, type DayOrder } from '../../../text/dates.ts';

/** What a page is stamped with. */
export interface StampValues {
  /** Full id of the commit. */
  readonly commit: string;
  /** Fewest digits that name this commit and no other. */
  readonly shortest: number;
  readonly now: Date;
}

/** Digits of a new commit id where no old one says how many; git's own least. */
const DIGITS = 7;

/** The old text with its commit replaced, as many digits as before; the commit alone where the old text names none (`TBD`). */
export function writeCommit(old: string, { commit, shortest }: StampValues): string {
  const found = findCommitId(old);
  if (found === null) return commit.slice(0, Math.max(DIGITS, shortest));
  const written = old.slice(found.from, found.to);
  const id = commit.slice(0, Math.max(written.length, shortest));
  const cased = written === written.toUpperCase() && written !== written.toLowerCase() ? id.toUpperCase() : id;
  return old.slice(0, found.from) + cased + old.slice(found.to);
}

export const namesCommit = (text: string): boolean => findCommitId(text) !== null;

/** The old text with its date replaced in its own notation; the day as 2026-03-31 where the old text names none that is understood. */
export function writeDate(old: string, { now }: StampValues, order?: DayOrder): string {
  return writeDateLike(old, now, order ?? null);
}

export const namesDate = (text: string): boolean => findDate(text) !== null;
