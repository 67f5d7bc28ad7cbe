// Reads the columns of a page's tables: those with the same header together, so that a table that is divided is read as before.
import type { Table, TableRow } from '../../documents/page.ts';
import { groupBy } from '../../text/group-by.ts';
import { normaliseHeader } from '../../text/table-headers.ts';
import { claimRows } from './claim-rows.ts';
import type { ColumnReading, Layout } from './columns.ts';

/** What makes two tables of one page the same kind of table. */
export const headerOf = ({ header }: Table): string =>
  JSON.stringify(header.cells.map(({ text }) => normaliseHeader(text)));

/** Reads the columns of one table by the rows given, which may be those of several. */
type ReadColumns = (table: Table, rows: readonly TableRow[]) => ColumnReading;

/** The columns of each of the tables. Where all rows of a header together make no status table, each table is read alone. */
export function openLayouts(tables: readonly Table[], read: ReadColumns): (table: Table) => ColumnReading {
  const groups = groupBy(tables, headerOf);
  const joint = new Map<string, ColumnReading>();
  return (table) => {
    const name = headerOf(table);
    const group = groups.get(name) ?? [];
    if (group.length < 2) return read(table, claimRows(table));
    const known =
      joint.get(name) ??
      read(
        table,
        group.flatMap((one) => claimRows(one)),
      );
    joint.set(name, known);
    return 'refused' in known ? read(table, claimRows(table)) : { layout: withOwnHeader(known.layout, table) };
  };
}

const withOwnHeader = (layout: Layout, { header }: Table): Layout => ({
  ...layout,
  columns: layout.columns.map((column) => ({ ...column, header: header.cells[column.index]?.text ?? column.header })),
});
