// Finds the column that holds the lines of the files beside it.
import type { Cell } from '../../documents/page.ts';
import { headsFiles, headsLines } from '../../text/table-headers.ts';
import type { Column } from '../row.ts';

/** A column of lines, and the column of the files they are in. `sure`: a bare number is a line, and no count. */
export interface LineColumn {
  readonly index: number;
  readonly of: number;
  readonly sure: boolean;
}

/** The one column of lines, with the column of files before it, or the only one there is. */
export function findLineColumn(
  columns: readonly Column[],
  cellsOf: (column: number) => readonly (Cell | undefined)[],
): LineColumn | null {
  const [lines, another] = columns.filter(({ role, header }) => role === 'other' && headsLines(header) !== 'no');
  const files = columns.filter(({ header }) => headsFiles(header));
  const of = files.findLast(({ index }) => index < (lines?.index ?? 0)) ?? (files.length === 1 ? files[0] : undefined);
  return lines === undefined || another !== undefined || of === undefined || cellsOf(lines.index).some(counts)
    ? null
    : { index: lines.index, of: of.index, sure: headsLines(lines.header) === 'sure' };
}

/** `400+`, `~120`, `1,250`, `85 lines`, `60 %`: how many, and not where. */
const COUNT =
  /^(?:[~≈≥≤<>+]\s?\d|\d[\d.,]*\s?(?:\+|k\b|%|[^\W\d]{2,})|\d{1,3}(?:[.,\s]\d{3})+$|\d+\s?(?:→|->|\/)\s?\d)/iu;

const counts = (cell: Cell | undefined): boolean => cell !== undefined && COUNT.test(cell.text.trim().slice(0, 40));
