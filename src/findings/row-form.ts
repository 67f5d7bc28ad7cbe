// What configuration asks of how a document's rows are written, and where they are not.
import { distance } from 'fastest-levenshtein';
import type { Cell, Range } from '../documents/page.ts';
import type { Column, ConsideredTable, Row } from '../rows/row.ts';
import { normaliseHeader } from '../text/table-headers.ts';
import { openCells, openHeaders } from '../rows/tables/row-cells.ts';
import { containsWord } from '../text/contains-word.ts';
import { nearestOf } from '../text/find-nearest.ts';
import { isPlaceholder } from '../text/placeholders.ts';
import type { FormSettings } from '../config/settings.ts';
import type { Subject } from './assessed-document.ts';

interface Fault {
  readonly range: Range;
  /** Null for a whole table. */
  readonly rowKey: string | null;
  /** Header of the column. */
  readonly column: string;
}

export type FormFault =
  | (Fault & { readonly kind: 'column'; readonly nearest: string | null })
  | (Fault & { readonly kind: 'empty' })
  | (Fault & { readonly kind: 'key'; readonly key: string; readonly pattern: string })
  | (Fault & { readonly kind: 'forbidden'; readonly word: string });

/** In the order of the page: first what a table lacks, then what its rows lack. Rows outside tables have no form. */
export function* findFormFaults({ settings: { form }, tables, rows, page }: Subject): Generator<FormFault> {
  if (form === undefined) return;
  const cellsOf = openCells(page);
  const headersOf = openHeaders(page);
  const demands = tables.map((table) => (table.accepted ? demandsOf(form, table) : null));
  const used = new Set(rows.map(({ row }) => row.table));
  for (const [index, table] of tables.entries()) {
    if (!used.has(index)) continue;
    const [first] = headersOf(table.range.line);
    for (const column of demands[index]?.absent ?? [])
      yield {
        kind: 'column',
        column,
        nearest: nearestOf({ name: column, among: table.columns.map(({ header }) => header), distance }),
        rowKey: null,
        range: first?.range ?? table.range,
      };
  }
  for (const { row } of rows) {
    const cells = cellsOf(row);
    const table = tables[row.table];
    const demand = demands[row.table];
    if (cells === null || table === undefined || demand === undefined || demand === null) continue;
    yield* findRowFaults({ row, cells, table, form, demand });
  }
}

interface Demand {
  readonly filled: readonly { readonly column: Column; readonly dashes: boolean }[];
  /** Columns that must be filled and that the table does not have. */
  readonly absent: readonly string[];
}

/** What the form asks of one table. */
function demandsOf({ filled }: FormSettings, { columns }: ConsideredTable): Demand {
  const named = filled.filter((name) => name !== '*');
  const found = named.map((name) => ({ name, column: columns.find((column) => isMeant(name, column)) }));
  const own = found.flatMap(({ column }) => (column === undefined ? [] : [column]));
  const others = filled.includes('*') ? columns.filter((column) => !own.includes(column)) : [];
  return {
    filled: [
      ...own.map((column) => ({ column, dashes: false })),
      ...others.map((column) => ({ column, dashes: true })),
    ].sort((one, other) => one.column.index - other.column.index),
    absent: found.flatMap(({ name, column }) => (column === undefined ? [name] : [])),
  };
}

/** By header, or by role. */
function isMeant(name: string, { header, role }: Pick<Column, 'header' | 'role'>): boolean {
  return normaliseHeader(name) === normaliseHeader(header) || name.trim().toLowerCase() === role;
}

function* findRowFaults({
  row,
  cells,
  table,
  form,
  demand,
}: {
  readonly row: Row;
  readonly cells: readonly Cell[];
  readonly table: ConsideredTable;
  readonly form: FormSettings;
  readonly demand: Demand;
}): Generator<FormFault> {
  const end = endOf(row.shape?.range ?? row.range);
  const place = { rowKey: row.key };
  for (const { column, dashes } of demand.filled) {
    const cell = cells[column.index];
    const text = cell?.text.trim() ?? '';
    if (text === '' || (!dashes && isPlaceholder(text)))
      yield { kind: 'empty', column: column.header, ...place, range: cell?.range ?? end };
  }
  if (form.key !== null) {
    const { index, alone } = keyColumnOf(table.columns);
    const cell = cells[index];
    const written = cell?.text.trim() ?? '';
    const key = alone || !row.keyed ? written : row.key;
    if (!form.key.matchesWhole(key) && !form.key.matchesWhole(written))
      yield {
        kind: 'key',
        key,
        pattern: form.key.source,
        column: table.columns[index]?.header ?? '',
        ...place,
        range: cell?.range ?? row.range,
      };
  }
  for (const [index, cell] of cells.entries()) {
    const word = form.forbid.find((forbidden) => says(cell.text, forbidden));
    if (word !== undefined)
      yield { kind: 'forbidden', word, column: table.columns[index]?.header ?? '', ...place, range: cell.range };
  }
}

/** Where a row's key is: alone in a column of its own, else before the title. */
function keyColumnOf(columns: readonly Column[]): { readonly index: number; readonly alone: boolean } {
  const key = columns.find(({ role }) => role === 'key');
  const item = columns.find(({ role }) => role === 'item');
  return { index: (key ?? item)?.index ?? 0, alone: key !== undefined && item !== undefined };
}

/** Whether a text holds the word as a word; a sign such as `-` must be all it says. Case and runs of spaces do not count. */
function says(text: string, word: string): boolean {
  const [given, wanted] = [plain(text), plain(word)];
  return /[\p{L}\p{N}]/u.test(wanted) ? containsWord(given, wanted) : given === wanted;
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** The empty place where a missing cell would be. */
function endOf({ endLine, endColumn }: Range): Range {
  return { line: endLine, column: endColumn, endLine, endColumn };
}
