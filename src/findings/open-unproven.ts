// A row asks for no evidence where the page's legend says that what has its status has none yet.
import type { Row, StatusTerms } from '../rows/row.ts';
import { statusSignature } from '../rows/status/status-tokens.ts';
import { namesEvidence } from '../text/table-headers.ts';

/** The page at base, whose rows had some of these words already. */
type Before = { readonly defined: StatusTerms; readonly rows: readonly { readonly row: Row }[] } | null;

/**
 * The same row, or one that does not ask for what its own word says to be still to come. Columns of code and of tests are asked for as ever, and so
 * is what a word of base asked for there: a change does not write its own excuse.
 */
export function openUnproven({ terms }: StatusTerms, before: Before): (row: Row) => Row {
  const words = unprovenOf(terms);
  if (words.size === 0) return (row) => row;
  const atBase = before === null ? words : unprovenOf(before.defined.terms);
  for (const { row } of before?.rows ?? []) {
    const word = statusSignature(row.declared.text);
    if (!atBase.has(word)) words.delete(word);
  }
  return (row) =>
    words.has(statusSignature(row.declared.text)) && asksForEvidence(row)
      ? { ...row, required: row.required.filter((role) => role !== 'implementation') }
      : row;
}

const unprovenOf = (terms: StatusTerms['terms']): Set<string> =>
  new Set(terms.flatMap(({ text, unproven }) => (unproven === true ? [statusSignature(text)] : [])));

function asksForEvidence({ evidence }: Row): boolean {
  const columns = evidence.filter(({ role, byContents }) => role === 'implementation' && byContents === undefined);
  return columns.length > 0 && columns.every(({ column }) => namesEvidence(column));
}
