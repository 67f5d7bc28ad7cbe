// Says why a page has no row to guard: what was wrong with its tables and lists, or that it has none.
import type { StatusDocument } from '../row.ts';

/** Most tables named; `inspect` shows them all. */
const MAX_NAMED = 3;

/** One clause, for a document without rows. */
export function explainNoRows({ tables }: Pick<StatusDocument, 'tables'>): string {
  const named = tables.slice(0, MAX_NAMED).map(({ reason, range }) => `line ${range.line}: ${reason}`);
  const rest = tables.length - named.length;
  return named.length === 0 ? 'it has no table' : `${named.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}
