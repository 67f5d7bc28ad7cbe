// Lets remark read all cells of a page that need it in one parse, as rows of a table with one column.
import type { Table } from 'mdast';
import type { Parsed } from './parse-markdown.ts';
import { readCell } from './read-cell.ts';
import { readInline } from './read-inline.ts';
import { GIVEN_LIMITS, isReadable, marksIn } from './given-cells.ts';
import type { Definitions, Reading } from './reading.ts';
import type { Segment } from '../page.ts';
import type { PendingCell } from './read-table.ts';
import { textOf } from './segments.ts';

/** Lines above the first cell in the parsed text, and columns before each cell. */
const LINES_BEFORE = 2;
const COLUMNS_BEFORE = 2;

function fill({ cell }: PendingCell, segments: readonly Segment[]): void {
  cell.segments = segments;
  cell.text = textOf(segments);
}

/** Which cells remark can take; the others become plain text and code spans. */
function admit(pending: readonly PendingCell[], notes: Set<string>): readonly PendingCell[] {
  let characters = 0;
  let marks = 0;
  const admitted: PendingCell[] = [];
  const refused: PendingCell[] = [];
  for (const cell of pending) {
    const own = marksIn(cell.source);
    characters += cell.source.length;
    marks += own;
    if (
      isReadable(cell) &&
      marks <= GIVEN_LIMITS.marks &&
      characters <= GIVEN_LIMITS.characters &&
      admitted.length < GIVEN_LIMITS.cells
    ) {
      admitted.push(cell);
      continue;
    }
    // What was refused costs nothing.
    characters -= cell.source.length;
    marks -= own;
    refused.push(cell);
    fill(cell, readCell(cell.source, cell, true) ?? []);
  }
  const [first] = refused;
  if (first !== undefined) {
    const others = refused.length > 1 ? ` and ${refused.length - 1} more cells` : '';
    notes.add(
      `A cell on line ${first.line}${others} with more marks or text than is read: only code spans are recognized there.`,
    );
  }
  return admitted;
}

export interface PendingWork {
  readonly pending: readonly PendingCell[];
  readonly notes: Set<string>;
  /** The page's lines. */
  readonly lines: readonly string[];
  readonly definitions: Definitions;
  /** Labels of the page's footnotes, normalised. */
  readonly footnotes: ReadonlySet<string>;
  readonly parse: (text: string) => Parsed;
}

/** Fills in the segments and text of every pending cell. */
export function readPending(work: PendingWork): void {
  const { parse, lines, definitions } = work;
  const cells = admit(work.pending, work.notes);
  if (cells.length === 0) return;
  const linked = cells.some(({ source }) => source.includes('['));
  const labels = linked
    ? [
        ...[...definitions.keys()].map((label) => `[${label}]: x`),
        ...[...work.footnotes].map((label) => `[^${label}]: x`),
      ]
    : [];
  const text = [
    '| x |',
    '| - |',
    ...cells.map(({ source }) => `| ${source} |`),
    '',
    ...labels.flatMap((label) => [label, '']),
  ].join('\n');
  const parsed = parse(text);
  const reading: Reading = {
    parsed,
    lines,
    definitions,
    place(line, column) {
      const cell = cells[line - 1 - LINES_BEFORE];
      return { line: cell?.line ?? 1, column: column - 1 - COLUMNS_BEFORE + (cell?.column ?? 1) };
    },
  };
  const table = parsed.root.children.find((node): node is Table => node.type === 'table');
  cells.forEach((cell, index) => {
    fill(cell, readInline(reading, table?.children[index + 1]?.children[0]?.children ?? [], true));
  });
}
