// Finds each row's counterpart in the same document at base.
import { canonicalKey } from '../rows/key.ts';
import type { AssessedRow } from './subject.ts';

/**
 * Rows at base by row at head. Rows match by key, equal keys in their order; what is left matches by what it says,
 * so that a reworded title is no new row. Rows without a counterpart are left out.
 */
export function matchRows(before: readonly AssessedRow[], after: readonly AssessedRow[]): ReadonlyMap<AssessedRow, AssessedRow> {
  const byKey = pair(before, after, ({ row }) => canonicalKey(row.key));
  const taken = new Set(byKey.values());
  const bySaying = pair(before.filter((row) => !taken.has(row)), after.filter((row) => !byKey.has(row)), sayingOf);
  return new Map([...byKey, ...bySaying]);
}

function pair(before: readonly AssessedRow[], after: readonly AssessedRow[], name: (row: AssessedRow) => string): Map<AssessedRow, AssessedRow> {
  const waiting = new Map<string, AssessedRow[]>();
  // Taken from the end, which is cheap however many rows share one name.
  for (const row of [...before].reverse()) {
    const rows = waiting.get(name(row));
    if (rows === undefined) waiting.set(name(row), [row]);
    else rows.push(row);
  }
  const pairs = new Map<AssessedRow, AssessedRow>();
  for (const row of after) {
    const match = waiting.get(name(row))?.pop();
    if (match !== undefined) pairs.set(row, match);
  }
  return pairs;
}

function sayingOf({ row }: AssessedRow): string {
  return JSON.stringify([row.declared.status, row.note?.text ?? null, row.evidence.map(({ text }) => text)]);
}
