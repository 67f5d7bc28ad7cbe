// What configuration asks of how a document's rows are written, and where they are not.
import { distance } from 'fastest-levenshtein';
import type { Cell, Range } from '../documents/page.ts';
import type { Column, ConsideredTable, Row } from '../rows/row.ts';
import { normaliseHeader } from '../text/table-headers.ts';
import { statusSignature } from '../rows/status/status-tokens.ts';
import { openCells, openHeaders } from '../rows/tables/row-cells.ts';
import { containsWord } from '../text/contains-word.ts';
import { nearestOf } from '../text/find-nearest.ts';
import { isPlaceholder } from '../text/placeholders.ts';
import type { CellDemands, FormSettings, WordForm } from '../config/settings.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';
import { isMeant } from './is-meant.ts';
import { findStrayCitations } from './stray-citations.ts';

interface Fault {
  readonly range: Range;
  /** Null for a whole table. */
  readonly rowKey: string | null;
  /** Header of the column. */
  readonly column: string;
}

export type FormFault =
  | (Fault & { readonly kind: 'column'; readonly nearest: string | null })
  | (Fault & { readonly kind: 'columns'; readonly actual: readonly string[]; readonly expected: readonly string[] })
  | (Fault & { readonly kind: 'empty' })
  | (Fault & { readonly kind: 'empty-word' | 'filled-word'; readonly word: string })
  | (Fault & { readonly kind: 'key'; readonly key: string; readonly pattern: string })
  | (Fault & { readonly kind: 'cell'; readonly text: string; readonly pattern: string })
  | (Fault & { readonly kind: 'cites'; readonly text: string; readonly globs: readonly string[] })
  | (Fault & { readonly kind: 'forbidden'; readonly word: string });

/** In the order of the page: first what a table lacks, then what its rows lack. Rows outside tables have no form. */
export function* findFormFaults(subject: Subject): Generator<FormFault> {
  const {
    settings: { form },
    tables,
    rows,
    page,
  } = subject;
  if (form === undefined) return;
  const cellsOf = openCells(page);
  const demands = tables.map((table) => (table.accepted ? demandsOf(form, table) : null));
  yield* findTableFaults({ subject, form, demands });
  const strayIn = form.cites.length === 0 ? () => [] : findStrayCitations(subject, form.cites);
  for (const assessed of rows) {
    const { row } = assessed;
    const cells = cellsOf(row);
    const table = tables[row.table];
    const demand = demands[row.table];
    if (cells === null || table === undefined || demand === undefined || demand === null) continue;
    const written: WrittenRow = { row, cells, table, end: endOf(row.shape?.range ?? row.range) };
    yield* findCellFaults(written, demand.own);
    yield* findWordFaults(written, form.words);
    yield* findKeyFaults(written, form);
    yield* findForbidden(written, form);
    yield* strayOf(assessed, strayIn);
  }
}

interface WrittenRow {
  readonly row: Row;
  readonly cells: readonly Cell[];
  readonly table: ConsideredTable;
  /** Where a cell that is missing would be. */
  readonly end: Range;
}

interface Demand {
  readonly own: ColumnDemands;
  /** Columns that must be filled and that the table does not have. */
  readonly absent: readonly string[];
}

interface ColumnDemands {
  readonly filled: readonly { readonly column: Column; readonly dashes: boolean }[];
  readonly cells: readonly { readonly column: Column; readonly pattern: CellDemands['cells'][number]['pattern'] }[];
}

/** What the form asks of one table. */
function demandsOf({ filled, cells }: CellDemands, { columns }: ConsideredTable): Demand {
  const find = (name: string): Column | undefined => columns.find((column) => isMeant(name, column));
  const named = filled.filter((name) => name !== '*');
  const own = named.flatMap((name) => find(name) ?? []);
  const others = filled.includes('*') ? columns.filter((column) => !own.includes(column)) : [];
  return {
    own: {
      filled: [
        ...own.map((column) => ({ column, dashes: false })),
        ...others.map((column) => ({ column, dashes: true })),
      ].sort((one, other) => one.column.index - other.column.index),
      cells: cells.flatMap(({ column: name, pattern }) => {
        const column = find(name);
        return column === undefined ? [] : [{ column, pattern }];
      }),
    },
    absent: named.filter((name) => find(name) === undefined),
  };
}

/** Columns that a table must have, or must not have, or has in another order. */
function* findTableFaults({
  subject: { tables, rows, page },
  form,
  demands,
}: {
  readonly subject: Subject;
  readonly form: FormSettings;
  readonly demands: readonly (Demand | null)[];
}): Generator<FormFault> {
  const headersOf = openHeaders(page);
  const used = new Set(rows.map(({ row }) => row.table));
  for (const [index, { columns, range }] of tables.entries()) {
    const actual = columns.map(({ header }) => header);
    if (!used.has(index) && !isMeantFor(form.columns, actual)) continue;
    const cells = headersOf(range.line);
    const place = { rowKey: null, range: cells[0]?.range ?? range };
    for (const column of demands[index]?.absent ?? [])
      yield { kind: 'column', column, nearest: nearestOf({ name: column, among: actual, distance }), ...place };
    const expected = form.columns;
    if (expected === null) continue;
    const wrong = [...Array(Math.max(actual.length, expected.length)).keys()].find(
      (at) => normaliseHeader(actual[at] ?? '') !== normaliseHeader(expected[at] ?? ''),
    );
    if (wrong === undefined) continue;
    const cell = cells[Math.min(wrong, cells.length - 1)];
    const column = expected[wrong] ?? actual[wrong] ?? '';
    yield { kind: 'columns', column, actual, expected, rowKey: null, range: cell?.range ?? range };
  }
}

/** Whether a table whose rows are not read has most of the columns that are asked for. */
function isMeantFor(expected: readonly string[] | null, actual: readonly string[]): boolean {
  const headers = new Set(actual.map(normaliseHeader));
  const known = (expected ?? []).filter((header) => headers.has(normaliseHeader(header)));
  return expected !== null && known.length * 2 > expected.length;
}

function* findCellFaults({ row, cells, end }: WrittenRow, demand: ColumnDemands): Generator<FormFault> {
  for (const { column, dashes } of demand.filled)
    if (isEmpty(cells[column.index], dashes))
      yield { kind: 'empty', column: column.header, rowKey: row.key, range: cells[column.index]?.range ?? end };
  yield* findUnlike({ row, cells, demand });
}

/** Filled cells that are not written as their column asks. */
function* findUnlike({
  row,
  cells,
  demand,
}: Pick<WrittenRow, 'row' | 'cells'> & { readonly demand: ColumnDemands }): Generator<FormFault> {
  for (const { column, pattern } of demand.cells) {
    const cell = cells[column.index];
    const text = cell?.text.trim() ?? '';
    if (cell === undefined || text === '' || pattern.matchesWhole(text)) continue;
    yield {
      kind: 'cell',
      text,
      pattern: pattern.source,
      column: column.header,
      rowKey: row.key,
      range: cell.range,
    };
  }
}

function isEmpty(cell: Cell | undefined, dashes: boolean): boolean {
  const text = cell?.text.trim() ?? '';
  return text === '' || (!dashes && isPlaceholder(text));
}

/** What is asked of rows with the status word that this one has. */
function* findWordFaults({ row, cells, table, end }: WrittenRow, words: readonly WordForm[]): Generator<FormFault> {
  const said = statusSignature(row.declared.text);
  for (const asked of words) {
    const { word } = asked;
    if (statusSignature(word) !== said) continue;
    const { own: demand } = demandsOf(asked, table);
    for (const { column, dashes } of demand.filled)
      if (isEmpty(cells[column.index], dashes))
        yield {
          kind: 'empty-word',
          word,
          column: column.header,
          rowKey: row.key,
          range: cells[column.index]?.range ?? end,
        };
    for (const column of table.columns) {
      const cell = cells[column.index];
      if (cell !== undefined && !isEmpty(cell, false) && asked.empty.some((name) => isMeant(name, column)))
        yield { kind: 'filled-word', word, column: column.header, rowKey: row.key, range: cell.range };
    }
    yield* findUnlike({ row, cells, demand });
  }
}

function* findKeyFaults({ row, cells, table }: WrittenRow, { key: pattern }: FormSettings): Generator<FormFault> {
  if (pattern === null) return;
  const { index, alone } = keyColumnOf(table.columns);
  const cell = cells[index];
  const written = cell?.text.trim() ?? '';
  const key = alone || !row.keyed ? written : row.key;
  if (pattern.matchesWhole(key) || pattern.matchesWhole(written)) return;
  yield {
    kind: 'key',
    key,
    pattern: pattern.source,
    column: table.columns[index]?.header ?? '',
    rowKey: row.key,
    range: cell?.range ?? row.range,
  };
}

/** Where a row's key is: alone in a column of its own, else before the title. */
function keyColumnOf(columns: readonly Column[]): { readonly index: number; readonly alone: boolean } {
  const key = columns.find(({ role }) => role === 'key');
  const item = columns.find(({ role }) => role === 'item');
  return { index: (key ?? item)?.index ?? 0, alone: key !== undefined && item !== undefined };
}

function* findForbidden({ row, cells, table }: WrittenRow, { forbid }: FormSettings): Generator<FormFault> {
  for (const [index, cell] of cells.entries()) {
    const word = forbid.find((forbidden) => says(cell.text, forbidden));
    if (word !== undefined)
      yield {
        kind: 'forbidden',
        word,
        column: table.columns[index]?.header ?? '',
        rowKey: row.key,
        range: cell.range,
      };
  }
}

function* strayOf(row: AssessedRow, strayIn: ReturnType<typeof findStrayCitations>): Generator<FormFault> {
  for (const { column, text, globs, range } of strayIn(row))
    yield { kind: 'cites', column, text, globs, range, rowKey: row.row.key };
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
