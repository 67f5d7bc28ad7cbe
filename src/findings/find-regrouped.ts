// Tells rows that stand for ranges of ids (`REQ_DB_001-025`) and were grouped anew from rows that are gone.
import type { Status } from '../rows/row.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';
import { claimsMore } from './status-order.ts';

/** `REQ-001-031`, `REQ-1–REQ-31`, `REQ-1..31`: the stem before the first number. Fewer digits around a hyphen may be one key (`SEC-1-2`). */
const RANGE = /([\p{L}\p{N}_.-]{0,60}\p{L}[-_.]?)(?:\d{3,}\s?-\s?\d{3,}|\d+\s?(?:–|—|\.{2,3}|…|~)\s?[\p{L}\d])/gu;
/** Characters of a row's name that are looked at. */
const LONGEST_NAME = 200;

const stemsOf = ({ row: { key, heading } }: AssessedRow): readonly string[] =>
  [...`${key} ${heading}`.slice(0, LONGEST_NAME).matchAll(RANGE)].map(([, stem = '']) => stem);

/**
 * The removed ranges of ids that rows of head may have in them: where head has half as many ranges that base had under no such name, and that claim no
 * less. A range that only ends elsewhere takes in no other.
 */
export function findRegrouped(
  { before, rows }: Pick<Subject, 'before' | 'rows'>,
  removed: readonly AssessedRow[],
): ReadonlySet<AssessedRow> {
  const known = new Set((before?.rows ?? []).flatMap(stemsOf));
  const ranges = known.size === 0 ? [] : removed.filter((row) => stemsOf(row).length > 0);
  const [most] = ranges.map(statusOf).toSorted((one, other) => (claimsMore(one, other) ? -1 : 1));
  if (most === undefined) return new Set();
  const fresh = rows.filter(
    (row) => !claimsMore(most, statusOf(row)) && stemsOf(row).some((stem) => !known.has(stem)),
  ).length;
  return new Set(fresh === 0 || fresh * 2 < ranges.length ? [] : ranges);
}

const statusOf = ({ row }: AssessedRow): Status => row.declared.status;
