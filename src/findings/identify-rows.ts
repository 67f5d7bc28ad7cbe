// Tells which rows of a page are about the same thing, by their keys or by a column that numbers them: a page can list it in two tables and count it once.
import type { Row } from '../rows/row.ts';
import { findTables } from '../rows/tables/find-tables.ts';
import { groupBy } from '../text/group-by.ts';
import { canonicalKey } from '../text/keys.ts';
import type { Subject } from './assessed-document.ts';

/** Columns before what a row is about that are looked at. */
const MAX_COLUMNS = 3;
const NUMBER = /^\d{1,4}(?:\.\d{1,4}){0,4}\p{L}?$/u;
/** Where a numbering begins. */
const FIRST = /^0{0,3}1$/;

/** Gives rows of one key, or of one number, the same name, and every other row a name of its own. */
export function identifyRows(subject: Pick<Subject, 'page' | 'tables' | 'rows'>): (row: Row) => string | Row {
  const rows = subject.rows.map(({ row }) => row);
  const numbers = rows.every(({ keyed }) => keyed) ? new Map<number, string>() : readNumbers(subject);
  const keyOf = ({ key, keyed, range: { line } }: Row): string | undefined =>
    keyed ? canonicalKey(key) : numbers.get(line);
  const keys = rows.flatMap((row) => keyOf(row) ?? []);
  // Tables that each begin with 1 number their own rows.
  const restarts = keys.filter((key) => FIRST.test(key)).length > 1;
  return (row) => {
    const key = keyOf(row);
    return key === undefined || (restarts && NUMBER.test(key)) ? row : key;
  };
}

/** The number of each line of a table that has a column of them and no number twice. */
function readNumbers({ page, tables }: Pick<Subject, 'page' | 'tables'>): ReadonlyMap<number, string> {
  const accepted = new Map(tables.flatMap((one) => (one.accepted ? [[one.range.line, one] as const] : [])));
  return new Map(
    findTables(page).flatMap(({ table }) => {
      const columns = accepted.get(table.range.line)?.columns ?? [];
      const item = columns.findIndex(({ role }) => role === 'item');
      for (const { index } of columns.slice(0, Math.max(0, Math.min(item, MAX_COLUMNS)))) {
        const numbers = table.rows.map(({ cells, range }) => [range.line, cells[index]?.text ?? ''] as const);
        if (
          numbers.every(([, number]) => NUMBER.test(number)) &&
          groupBy(numbers, ([, number]) => number).size === numbers.length
        )
          return numbers;
      }
      return [];
    }),
  );
}
