// Reads the rows and cells of a table, from what is written in the page's lines.
import type { PhrasingContent, TableRow as SourceRow } from 'mdast';
import type { Cell, Range, Segment, TableRow } from '../page.ts';
import { isReadable, measureCells } from './given-cells.ts';
import type { RowsOfVersion } from './known-rows.ts';
import { readCell } from './read-cell.ts';
import { readInline } from './read-inline.ts';
import type { Reading } from './reading.ts';
import { textOf } from './segments.ts';
import type { CutRun } from './skeleton.ts';
import { scanLinks } from '../links/scan-links.ts';
import { splitRow } from './split-row.ts';

/** Cells of one row, and of one page, that are read. */
const MAX_ROW_CELLS = 1_000;
const MAX_CELLS = 200_000;

/** A cell whose content remark must read: its segments come later. */
export interface PendingCell {
  readonly cell: { segments: readonly Segment[]; text: string };
  readonly source: string;
  readonly line: number;
  /** 1-based column of the content's start. */
  readonly column: number;
}

/** What is gathered while the tables of one page are read. */
export interface TableWork {
  readonly pending: PendingCell[];
  readonly notes: Set<string>;
  cells: number;
  /** The rows of the page's version before; null where there is none. */
  readonly known: RowsOfVersion | null;
}

/** The content of the cell with this index and source, or null where remark must read it. */
export type ReadContent = (
  source: string,
  place: { readonly line: number; readonly column: number },
  index: number,
) => readonly Segment[] | null;

function readRow(
  lines: readonly string[],
  at: { readonly line: number; readonly from: number },
  context: { readonly work: TableWork; readonly content: ReadContent },
): TableRow {
  const { line, from } = at;
  const { work } = context;
  const source = lines[line - 1] ?? '';
  const spans = splitRow(source, from, MAX_ROW_CELLS);
  if (spans.length === MAX_ROW_CELLS)
    work.notes.add(`Line ${line} has more than ${MAX_ROW_CELLS} cells; the rest of the row was not read.`);
  work.cells += spans.length;
  const cells = spans.map(({ start, end }, index): Cell => {
    const range = { line, column: start + 1, endLine: line, endColumn: end + 1 };
    const segments = start === end ? [] : context.content(source.slice(start, end), { line, column: start + 1 }, index);
    if (segments !== null) return { segments, text: textOf(segments), range };
    // Filled in once remark has read all such cells of the page together.
    const cell: { segments: readonly Segment[]; text: string; range: Range } = { segments: [], text: '', range };
    work.pending.push({ cell, source: source.slice(start, end), line, column: start + 1 });
    return cell;
  });
  const end = source.trimEnd().length + 1;
  return { cells, range: { line, column: from + 1, endLine: line, endColumn: Math.max(end, from + 1) } };
}

/** A row that remark has seen whole: its content is remark's. */
export function readSeenRow(reading: Reading, row: SourceRow, work: TableWork): TableRow | null {
  if (row.position === undefined) return null;
  const { line, column } = reading.place(row.position.start.line, row.position.start.column);
  const content: ReadContent = (_source, _place, index) => {
    const nodes: readonly PhrasingContent[] = row.children[index]?.children ?? [];
    return readInline(reading, nodes, true);
  };
  return readRow(reading.lines, { line, from: column - 1 }, { work, content });
}

/** All content of a cell. */
export const readCellWhole: ReadContent = (source, place) => readCell(source, place);

/** The content of a cell of which only links and tags are wanted. */
export const readCellLinks: ReadContent = (source, place) =>
  /[[<]/.test(source) ? (scanLinks(source, place) ?? readCell(source, place)) : [];

/** The rows of a run that was cut out. */
export function readCutRows(
  reading: Reading,
  run: CutRun,
  { work, content }: { readonly work: TableWork; readonly content: ReadContent },
): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (let line = run.first; line <= run.last; line += 1) {
    if (work.cells > MAX_CELLS) {
      work.notes.add(`From line ${line} on, rows are not read: the page has more than ${MAX_CELLS} cells.`);
      break;
    }
    rows.push(
      work.known === null
        ? readRow(reading.lines, { line, from: run.prefix }, { work, content })
        : readRowOnce(reading.lines, { line, from: run.prefix }, { work, known: work.known, content }),
    );
  }
  return rows;
}

/** The row of the version before where the line is the same; else it is read and kept. */
function readRowOnce(
  lines: readonly string[],
  { line, from }: { readonly line: number; readonly from: number },
  { work, known, content }: { readonly work: TableWork; readonly known: RowsOfVersion; readonly content: ReadContent },
): TableRow {
  const source = { line, from, text: lines[line - 1] ?? '' };
  const same = known.take(source);
  if (same !== undefined) {
    work.cells += same.cells.length;
    return same;
  }
  const before = work.pending.length;
  const row = readRow(lines, { line, from }, { work, content });
  const given = work.pending.slice(before);
  known.add({
    source,
    row,
    given: given.length === 0 ? null : measureCells(given),
    // The page has a note of it.
    cut: row.cells.length >= MAX_ROW_CELLS || !given.every(isReadable),
  });
  return row;
}
