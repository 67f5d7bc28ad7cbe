// Finds each row's counterpart in the same document at base.
import { canonicalKey } from '../text/keys.ts';
import type { AssessedRow } from './assessed-document.ts';
import { groupBy } from '../text/group-by.ts';

/** What makes a row at head the one at base, surest first. An empty name matches nothing. */
const NAMES: readonly ((row: AssessedRow) => string)[] = [
  ({ row }) => JSON.stringify([canonicalKey(row.key), titleOf(row.title)]),
  // Rows that were numbered anew keep their titles.
  ({ row }) => titleOf(row.title),
  ({ row }) => canonicalKey(row.key),
  // A reworded title is no new row.
  ({ row }) => JSON.stringify([row.declared.status, row.note?.text ?? null, row.evidence.map(({ text }) => text)]),
];

const titleOf = (title: string): string => title.trim().toLowerCase();

/** Rows at base by row at head, equal ones in their order. Rows without a counterpart are left out. */
export function matchRows(
  before: readonly AssessedRow[],
  after: readonly AssessedRow[],
): ReadonlyMap<AssessedRow, AssessedRow> {
  const matches = new Map<AssessedRow, AssessedRow>();
  const taken = new Set<AssessedRow>();
  for (const name of NAMES) {
    for (const [row, was] of pair(
      before.filter((one) => !taken.has(one)),
      after.filter((one) => !matches.has(one)),
      name,
    )) {
      matches.set(row, was);
      taken.add(was);
    }
  }
  return matches;
}

function pair(
  before: readonly AssessedRow[],
  after: readonly AssessedRow[],
  name: (row: AssessedRow) => string,
): Map<AssessedRow, AssessedRow> {
  // Taken from the end, which is cheap however many rows share one name.
  const waiting = groupBy(before.toReversed(), name);
  const pairs = new Map<AssessedRow, AssessedRow>();
  for (const row of after) {
    const called = name(row);
    const match = called === '' ? undefined : waiting.get(called)?.pop();
    if (match !== undefined) pairs.set(row, match);
  }
  return pairs;
}
