// Tells the rows of a table that are claims from group rows, blank rows and repeated headers.
import type { Cell, Table, TableRow } from '../../documents/page.ts';
import { normaliseHeader } from '../../text/table-headers.ts';
import { onceForLasting } from '../../text/lasting.ts';
import type { Layout } from './columns.ts';

/** In the table's order; with a layout, without rows that only add up others or stand for more. */
export function claimRows(table: Table, layout: Pick<Layout, 'item' | 'key'> | null = null): readonly TableRow[] {
  const rows = claiming.get(table) ?? findClaims(table);
  claiming.set(table, rows);
  return layout === null ? rows : rows.filter((row) => !isTotal(row, layout));
}

/** Several steps ask for the rows of the same table. */
const claiming = new WeakMap<Table, readonly TableRow[]>();

function findClaims({ header: { cells }, rows }: Table): readonly TableRow[] {
  const header = cells.map(nameOf);
  return rows.filter((row) => !isGroup(row, header.length) && !shapeOf(row).ellipsis && !repeats(row, header));
}

/** True where a row is the header once more. */
function repeats({ cells }: TableRow, header: readonly string[]): boolean {
  const [first] = cells;
  return (
    cells.length === header.length &&
    first !== undefined &&
    nameOf(first) === header[0] &&
    cells.every((cell, index) => nameOf(cell) === header[index])
  );
}

const nameOf = onceForLasting(({ text }: Cell) => normaliseHeader(text));

/** What tells a row of a kind from others, whatever its table. */
interface Shape {
  /** Cells with something in them. */
  readonly filled: number;
  /** Whether that is one cell, in bold. */
  readonly bold: boolean;
  /** `| … | … |`: and so on. */
  readonly ellipsis: boolean;
}

const shapeOf = onceForLasting(({ cells }: TableRow): Shape => {
  const filled = cells.filter((cell) => cell.text.trim() !== '');
  const [only] = filled;
  return {
    filled: filled.length,
    bold: filled.length === 1 && only !== undefined && isBold(only),
    ellipsis: filled.length > 0 && filled.every(({ text }) => /^(?:…|\.{2,3}|⋮|etc\.?)$/u.test(text.trim())),
  };
});

const TOTALS = new Set(
  'total|totals|sum|subtotal|grand total|total général|gesamt|summe|insgesamt|suma|razem|totale|totaal|celkem|toplam|yhteensä|итого|всего|разом|усього|总计|合计|總計|合計|小计|小計|합계|총계'.split(
    '|',
  ),
);

/** `**Total**` in the first of its naming cells, or `Total (all areas)` beside numbers: a sum of the rows above. */
function isTotal({ cells }: TableRow, { item, key }: Pick<Layout, 'item' | 'key'>): boolean {
  const [first, second] = [wordOf(cells[key]), wordOf(cells[item])];
  if (first === 'total' || second === 'total') return true;
  if (first !== 'begins' && second !== 'begins') return false;
  const filled = cells.filter((cell, index) => index !== key && index !== item && cell.text.trim() !== '');
  return (
    filled.length > 0 &&
    filled.every((cell) =>
      /^[^\p{L}\d]*\d[\d.,%+/\s]*(?:\p{L}{1,12})?[^\p{L}\d]*$/u.test(cell.text.trim().slice(0, 80)),
    )
  );
}

const wordOf = (cell: Cell | undefined): 'total' | 'begins' | null => (cell === undefined ? null : totalIn(cell));

/** Whether a cell is a word for a sum, or begins with one. */
const totalIn = onceForLasting((cell: Cell): 'total' | 'begins' | null => {
  const name = nameOf(cell);
  if (TOTALS.has(name)) return 'total';
  return TOTALS.has(name.split(/[\s(/]/u, 1)[0] ?? '') ? 'begins' : null;
});

/** A row with one cell, or with bold (or no) text in its only filled cell, divides the table and claims nothing. */
function isGroup(row: TableRow, width: number): boolean {
  const { filled, bold } = shapeOf(row);
  if (filled > 1 || width < 2) return filled === 0;
  return filled === 0 || row.cells.length === 1 || bold;
}

function isBold(cell: Cell): boolean {
  return cell.segments.every((segment) => segment.strong || segment.text.trim() === '');
}
