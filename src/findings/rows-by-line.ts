// Finds the row of a table by the line that it stands on.
import type { AssessedRow } from './assessed-document.ts';

/** Rows of lists have no line of their own. */
export const rowsByLine = (rows: readonly AssessedRow[]): ReadonlyMap<number, AssessedRow> =>
  new Map(rows.flatMap((row) => (row.row.shape === null ? [] : [[row.row.shape.range.line, row] as const])));
