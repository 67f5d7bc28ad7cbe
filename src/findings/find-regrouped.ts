// Tells rows that stand for ranges of ids (`REQ_DB_001-025`) and were grouped anew from rows that are gone.
import type { AssessedRow, Subject } from './assessed-document.ts';

/** `REQ-001-031`, `REQ-1–REQ-31`, `REQ-1..31`: the stem before the first number. Fewer digits around a hyphen may be one key (`SEC-1-2`). */
const RANGE = /([\p{L}\p{N}_.-]{0,60}\p{L}[-_.]?)(?:\d{3,}\s?-\s?\d{3,}|\d+\s?(?:–|—|\.{2,3}|…|~)\s?[\p{L}\d])/gu;
/** Characters of a row's name that are looked at. */
const LONGEST_NAME = 200;

const stemsOf = ({ row: { heading } }: AssessedRow): readonly string[] =>
  [...heading.slice(0, LONGEST_NAME).matchAll(RANGE)].map(([, stem = '']) => stem);

/**
 * The removed rows that rows of head may have in them: ranges of ids, and single ids of such a range, where head has half as many ranges of ids as went
 * that base had under no such name. A range that only ends elsewhere takes in no other.
 */
export function findRegrouped(
  { before, rows }: Pick<Subject, 'before' | 'rows'>,
  removed: readonly AssessedRow[],
): ReadonlySet<AssessedRow> {
  const known = new Set((before?.rows ?? []).flatMap(stemsOf));
  if (known.size === 0) return new Set();
  const fresh = rows.filter((row) => stemsOf(row).some((stem) => !known.has(stem))).length;
  const ranges = removed.filter((row) => stemsOf(row).length > 0);
  if (fresh === 0 || fresh * 2 < ranges.length) return new Set();
  return new Set([...ranges, ...removed.filter(({ row: { key } }) => known.has(key.replace(/\d+$/, '')))]);
}
