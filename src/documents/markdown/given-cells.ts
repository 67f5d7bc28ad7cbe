// How much of a page's cells remark is given to read: some marks cost it their square.

/** Cells, characters and marks of one page. */
export interface GivenCells {
  readonly cells: number;
  readonly characters: number;
  readonly marks: number;
}

export const GIVEN_LIMITS: GivenCells = { cells: 10_000, characters: 512 * 1024, marks: 20_000 };

/** Marks of one cell. */
const MAX_MARKS_IN_CELL = 2_000;

const MARK = /[[*_~`<@\\&]|:\/\//g;

export const marksIn = (source: string): number => source.match(MARK)?.length ?? 0;

/** Whether remark reads the cell, if it is given little else. */
export const isReadable = ({ source }: { readonly source: string }): boolean => marksIn(source) <= MAX_MARKS_IN_CELL;

/** Whether remark reads all of it, if no single cell has too many marks. */
export const canBeGiven = ({ cells, characters, marks }: GivenCells): boolean =>
  cells <= GIVEN_LIMITS.cells && characters <= GIVEN_LIMITS.characters && marks <= GIVEN_LIMITS.marks;

export const measureCells = (pending: readonly { readonly source: string }[]): GivenCells => ({
  cells: pending.length,
  characters: pending.reduce((sum, { source }) => sum + source.length, 0),
  marks: pending.reduce((sum, { source }) => sum + marksIn(source), 0),
});
