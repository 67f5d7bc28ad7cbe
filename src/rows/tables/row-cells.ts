// The cells of table rows as they are written, for rules about how a row must look.
import type { Cell, Page } from '../../documents/page.ts';
import type { Row } from '../row.ts';
import { findTables } from './find-tables.ts';

/** Finds the cells of a page's rows by the line they are on; null for a row outside tables. */
export function openCells(page: Page): (row: Row) => readonly Cell[] | null {
  const byLine = new Map(
    findTables(page).flatMap(({ table }) => table.rows.map((row) => [row.range.line, row.cells] as const)),
  );
  return ({ shape }) => (shape === null ? null : (byLine.get(shape.range.line) ?? null));
}

/** The header cells of a page's tables by the line of the table. */
export function openHeaders(page: Page): (line: number) => readonly Cell[] {
  const byLine = new Map(findTables(page).map(({ table }) => [table.range.line, table.header.cells]));
  return (line) => byLine.get(line) ?? [];
}
