// Tells the rows of a table that are claims from group rows, blank rows and repeated headers.
import type { Cell, Table, TableRow } from '../../documents/page.ts';
import { normaliseHeader } from '../../text/table-headers.ts';
import type { Layout } from './columns.ts';

/** In the table's order; with a layout, without rows that only add up others or stand for more. */
export function claimRows(table: Table, layout: Pick<Layout, 'item' | 'key'> | null = null): readonly TableRow[] {
  const header = table.header.cells.map((cell) => normaliseHeader(cell.text));
  return table.rows.filter(
    (row) =>
      !isGroup(row, header.length) &&
      !(layout !== null && isTotal(row, layout)) &&
      !isEllipsis(row) &&
      !(
        row.cells.length === header.length &&
        row.cells.every((cell, index) => normaliseHeader(cell.text) === header[index])
      ),
  );
}

const TOTALS = new Set(
  'total|totals|sum|subtotal|grand total|total général|gesamt|summe|insgesamt|suma|razem|totale|totaal|celkem|toplam|итого|всего|разом|усього|总计|合计|總計|合計|小计|小計|합계|총계'.split(
    '|',
  ),
);

/** `**Total**` in the first of its naming cells, or `Total (all areas)` beside numbers: a sum of the rows above. */
function isTotal(row: TableRow, { item, key }: Pick<Layout, 'item' | 'key'>): boolean {
  const naming = [row.cells[key], row.cells[item]].filter((cell) => cell !== undefined);
  const names = naming.map((cell) => normaliseHeader(cell.text));
  if (names.some((name) => TOTALS.has(name))) return true;
  if (!names.some((name) => TOTALS.has(name.split(/[\s(/]/u, 1)[0] ?? ''))) return false;
  const filled = row.cells.filter((cell) => !naming.includes(cell) && cell.text.trim() !== '');
  return (
    filled.length > 0 &&
    filled.every((cell) =>
      /^[^\p{L}\d]*\d[\d.,%+/\s]*(?:\p{L}{1,12})?[^\p{L}\d]*$/u.test(cell.text.trim().slice(0, 80)),
    )
  );
}

/** `| … | … |`: and so on. */
function isEllipsis(row: TableRow): boolean {
  const filled = row.cells.map((cell) => cell.text.trim()).filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => /^(?:…|\.{2,3}|⋮|etc\.?)$/u.test(text));
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
