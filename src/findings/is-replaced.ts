// Tells a page that this change wrote anew, as another table, from one that lost rows.
import { looksLikeDelimiter } from '../documents/markdown/skeleton.ts';
import { cellsOf, trimLine, wordsOf } from '../rows/set/unread-lines.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';

/** Fewer rows are taken out of a page, and more of what is left says what became of them. */
const FEWEST_ROWS = 5;
/** Rows of a table that can stand for those that are gone: a placeholder has none. */
const FEWEST_NEW = 3;

type ReplacedPage = Pick<Subject, 'page' | 'before'>;

/**
 * True where most rows of the page and most of its lines are gone, none of the tables that had the rows has its header still, and there is another
 * table. What became of single rows nobody can say then: it is another page.
 */
export function isReplaced({ page, before }: ReplacedPage, removed: readonly AssessedRow[]): boolean {
  if (before === null || removed.length < FEWEST_ROWS || removed.length * 3 < before.rows.length * 2) return false;
  const headers = new Set(removed.map(({ row }) => before.tables[row.table]?.columns.map(({ header }) => header)));
  const old = [...headers].map((columns) => new Set((columns ?? []).map(wordsOf)));
  if (old.some((header) => header.size === 0) || !losesMost(before.page.lines, page.lines)) return false;
  const tables = listTables(page.lines);
  return (
    tables.some(({ rows }) => rows >= FEWEST_NEW) &&
    tables.every(({ header }) => old.every((columns) => !isSameHeader(columns, header)))
  );
}

/** Whether less than a third of what the page said is in it still. */
function losesMost(before: readonly string[], after: readonly string[]): boolean {
  const left = new Set(after.map(trimLine));
  const said = before.map(trimLine).filter((line) => line !== '' && !looksLikeDelimiter(line));
  return said.filter((line) => left.has(line)).length * 3 < said.length;
}

interface WrittenTable {
  readonly header: ReadonlySet<string>;
  readonly rows: number;
}

/** Every table of the page, read or not: a matrix that lost all its rows has its header. */
function listTables(lines: readonly string[]): readonly WrittenTable[] {
  return lines.flatMap((line, at): WrittenTable[] => {
    const above = lines[at - 1] ?? '';
    if (!line.includes('|') || !above.includes('|') || !looksLikeDelimiter(line)) return [];
    let end = at + 1;
    while (lines[end]?.includes('|') === true) end += 1;
    return [{ header: new Set(cellsOf(above).filter((cell) => cell !== '')), rows: end - at - 1 }];
  });
}

/** Whether two headers share more than half of the columns of the shorter one; every matrix has a status. */
function isSameHeader(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((header) => other.has(header)).length;
  return shared * 2 > Math.min(one.size, other.size);
}
