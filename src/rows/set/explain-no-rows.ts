// Says why a page has no row to guard: what was wrong with its tables and lists, or that it has none.
import type { StatusDocument } from '../row.ts';

/** Most tables named; `inspect` shows them all. */
const MAX_NAMED = 3;

/** A table whose header names a status was nearly read: it is what somebody can act on. */
const isNear = (reason: string): boolean => /^the header .* could name a status/u.test(reason);

/** One clause, for a document without rows: the tables that come nearest to one first. */
export function explainNoRows({ tables }: Pick<StatusDocument, 'tables'>): string {
  const named = tables
    .toSorted((one, other) => Number(isNear(other.reason)) - Number(isNear(one.reason)))
    .slice(0, MAX_NAMED)
    .map(({ reason, range }) => `line ${range.line}: ${reason}`);
  const rest = tables.length - named.length;
  return named.length === 0 ? 'it has no table' : `${named.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}
