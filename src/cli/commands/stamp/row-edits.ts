// The edits that write commit and date into the last verified columns of rows.
import type { Cell, Page, TableRow } from '../../../documents/page.ts';
import type { ReportEdit } from '../../../report/report.ts';
import type { GuardedDocument } from '../../../rows/document.ts';
import { findTables } from '../../../rows/tables/find-tables.ts';
import type { Row } from '../../../rows/row.ts';
import { namesCommit, namesDate, writeCommit, writeDate, type StampValues } from './notation.ts';

interface VerifiedCell {
  readonly cell: Cell;
  readonly role: 'verified-commit' | 'verified-date';
  /** The cells of this column, for the notation of an empty one. */
  readonly others: readonly Cell[];
}

/** True where the row's table has a last verified column. */
export const hasColumn = (document: GuardedDocument, row: Row): boolean => cellsOf(document, row).length > 0;

/** One edit a cell; none for a row whose table has no such column, or that is too short to have the cell. */
export function rowEdits({
  document,
  row,
  values,
}: {
  readonly document: GuardedDocument;
  readonly row: Row;
  readonly values: StampValues;
}): readonly ReportEdit[] {
  const { page } = document;
  return cellsOf(document, row).map(({ cell: { range }, role, others }): ReportEdit => {
    const old = sourceOf(page, range);
    const pattern =
      [old, ...others.map((other) => sourceOf(page, other.range))].find(
        (text) => namesCommit(text) || namesDate(text),
      ) ?? '';
    const text = restamp({ pattern, role, values });
    const line = page.lines[range.line - 1] ?? '';
    const [before, behind] =
      old === '' ? [line[range.column - 2] === '|', line[range.endColumn - 1] === '|'] : [false, false];
    return { path: page.path, ...range, text: `${before ? ' ' : ''}${text}${behind ? ' ' : ''}` };
  });
}

/** A commit, a date or both, whatever the column's cells hold; else what its header asks for. */
function restamp({
  pattern,
  role,
  values,
}: {
  readonly pattern: string;
  readonly role: VerifiedCell['role'];
  readonly values: StampValues;
}): string {
  const dated = namesDate(pattern) ? writeDate(pattern, values) : pattern;
  if (namesCommit(pattern)) return writeCommit(dated, values);
  if (dated !== '') return dated;
  return role === 'verified-date' ? writeDate('', values) : writeCommit('', values);
}

function cellsOf({ page, tables }: GuardedDocument, { table: index, shape }: Row): readonly VerifiedCell[] {
  const columns = (tables[index]?.columns ?? []).filter(
    (column) => column.role === 'verified-commit' || column.role === 'verified-date',
  );
  const table = columns.length === 0 || shape === null ? undefined : findTables(page)[index]?.table;
  const own: TableRow | undefined = table?.rows.find(({ range }) => range.line === shape?.range.line);
  return columns.flatMap((column): VerifiedCell[] => {
    const cell = own?.cells[column.index];
    const others = (table?.rows ?? []).flatMap((row) => row.cells[column.index] ?? []);
    return cell === undefined
      ? []
      : [{ cell, role: column.role === 'verified-date' ? 'verified-date' : 'verified-commit', others }];
  });
}

function sourceOf(page: Page, { line, column, endLine, endColumn }: Cell['range']): string {
  return line === endLine ? (page.lines[line - 1]?.slice(column - 1, endColumn - 1) ?? '') : '';
}
