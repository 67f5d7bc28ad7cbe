// Tells the rows of a table that are claims from group rows, blank rows and repeated headers.
import type { Cell, Table, TableRow } from '../../documents/page.ts';
import { normaliseHeader } from '../../text/table-headers.ts';

/** In the table's order. */
export function claimRows(table: Table): readonly TableRow[] {
  const header = table.header.cells.map((cell) => normaliseHeader(cell.text));
  return table.rows.filter(
    (row) =>
      !isGroup(row, header.length) &&
      !(
        row.cells.length === header.length &&
        row.cells.every((cell, index) => normaliseHeader(cell.text) === header[index])
      ),
  );
}

/** A row with one cell, or with bold (or no) text in its only filled cell, divides the table and claims nothing. */
function isGroup(row: TableRow, width: number): boolean {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '');
  const [only] = filled;
  if (filled.length > 1 || width < 2) return only === undefined;
  return only === undefined || row.cells.length === 1 || isBold(only);
}

function isBold(cell: Cell): boolean {
  return cell.segments.every((segment) => segment.strong || segment.text.trim() === '');
}
