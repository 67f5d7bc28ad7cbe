// A row asks for no evidence where the page's legend says that what has its status has none yet.
import type { Row, StatusTerms } from '../rows/row.ts';
import { statusSignature } from '../rows/status/status-tokens.ts';
import { namesEvidence } from '../text/table-headers.ts';

/** The same row, or one that does not ask for what its own word says to be still to come. Columns of code and of tests are asked for as ever. */
export function openUnproven({ terms }: StatusTerms): (row: Row) => Row {
  const words = new Set(terms.flatMap(({ text, unproven }) => (unproven === true ? [statusSignature(text)] : [])));
  return (row) =>
    words.size > 0 && words.has(statusSignature(row.declared.text)) && asksForEvidence(row)
      ? { ...row, required: row.required.filter((role) => role !== 'implementation') }
      : row;
}

function asksForEvidence({ evidence }: Row): boolean {
  const columns = evidence.filter(({ role, byContents }) => role === 'implementation' && byContents === undefined);
  return columns.length > 0 && columns.every(({ column }) => namesEvidence(column));
}
