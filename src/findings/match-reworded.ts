// Pairs rows that are left over on a page by their titles: one that was reworded keeps most of its words.
import { isCount } from '../rows/tables/read-table.ts';
import type { AssessedRow } from './assessed-document.ts';

/** Rows of a page that one word may be looked up in: a word of more says nothing of one. */
const MAX_ROWS = 20;
/** Words of a title that are looked at. */
const MAX_WORDS = 30;

/** Pairs of rows at base and head that share at least two words and three of four of the shorter title; each row once, in the order of head. */
export function matchReworded(
  before: readonly AssessedRow[],
  after: readonly AssessedRow[],
): readonly (readonly [row: AssessedRow, was: AssessedRow])[] {
  if (before.length === 0 || after.length === 0) return [];
  const words = new Map(before.map((row) => [row, wordsOf(row)] as const));
  const having = new Map<string, AssessedRow[]>();
  for (const [row, own] of words)
    for (const word of own) having.set(word, [...(having.get(word) ?? []).slice(0, MAX_ROWS), row]);
  const taken = new Set<AssessedRow>();
  return after.flatMap((row): (readonly [AssessedRow, AssessedRow])[] => {
    const own = wordsOf(row);
    const shared = new Map<AssessedRow, number>();
    for (const word of own) {
      const rows = having.get(word) ?? [];
      if (rows.length <= MAX_ROWS) for (const was of rows) shared.set(was, (shared.get(was) ?? 0) + 1);
    }
    const likely = [...shared].filter(
      ([was, count]) =>
        !taken.has(was) &&
        count > 1 &&
        count * 4 >= Math.min(own.size, words.get(was)?.size ?? 0) * 3 &&
        (!hasKey(was) || !hasKey(row)),
    );
    const most = Math.max(0, ...likely.map(([, count]) => count));
    const [best, ...others] = likely.filter(([, count]) => count === most);
    if (best === undefined || others.length > 0) return [];
    taken.add(best[0]);
    return [[row, best[0]]];
  });
}

/** A written key that is no mere number: two of them that differ are two rows. */
export const hasKey = ({ row }: AssessedRow): boolean => row.keyed && !isCount(row.key);

const wordsOf = ({ row: { title } }: AssessedRow): ReadonlySet<string> =>
  new Set(
    title
      .slice(0, 500)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu)
      ?.slice(0, MAX_WORDS),
  );
