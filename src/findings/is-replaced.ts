// Tells a page that this change wrote anew, as another table or as a pointer to another page, from one that lost rows.
import { looksLikeDelimiter } from '../documents/markdown/skeleton.ts';
import { cellsOf, trimLine, wordsOf } from '../rows/set/unread-lines.ts';
import { findTables } from '../rows/tables/find-tables.ts';
import { folderOf, normalisePath } from '../text/paths.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';

/** Fewer rows are taken out of a page, and more of what is left says what became of them. */
const FEWEST_ROWS = 5;
/** Rows of a table that can stand for those that are gone: a placeholder has none. */
const FEWEST_NEW = 3;
/** Most different headers that are looked for: a page that lost more is not called another page. */
const MAX_HEADERS = 50;

type ReplacedPage = Pick<Subject, 'page' | 'before'>;

/**
 * True where most rows of the page and most of its lines are gone, none of the tables that had the rows has its header still, and there is another
 * table. What became of single rows nobody can say then: it is another page.
 */
export function isReplaced({ page, before }: ReplacedPage, removed: readonly AssessedRow[]): boolean {
  if (before === null || removed.length < FEWEST_ROWS || removed.length * 3 < before.rows.length * 2) return false;
  // Rows name their table by its index, and a page has fewer tables than rows.
  const tables = new Set(removed.map(({ row }) => before.tables[row.table]));
  const lists = [...tables].map((table) => (table?.columns ?? []).map(({ header }) => wordsOf(header)));
  const old = [...new Map(lists.map((columns) => [columns.join('|'), new Set(columns)])).values()];
  if (old.length > MAX_HEADERS) return false;
  if (old.some((header) => header.size === 0) || !losesMost(before.page.lines, page.lines)) return false;
  const parsed = findTables(page).map(({ table }) => table);
  // Only what readers see as a table takes the place of one; what is in a comment or a code block does not.
  if (!parsed.some(({ rows }) => rows.length >= FEWEST_NEW)) return false;
  const headers = [
    ...parsed.map(({ header }) => headerOf(header.cells.map(({ text }) => text))),
    ...listHeaders(page.lines),
  ];
  return headers.every((header) => old.every((columns) => !isSameHeader(columns, header)));
}

/** A page that says more than this is about something itself: lines, and their characters. */
const MOST_LINES = 10;
const MOST_TEXT = 1_000;
const POINTS =
  /(?<!\p{L})(?:deprecated|superseded|replaced by|replacement|(?:has |have |is |was )?moved to|(?:compatibility |redirect )?(?:stub|shim)|redirects?|pointer|instead|veraltet|ersetzt durch|verschoben nach|obsoleto|reemplazado|movido a|remplacé|déplacé|устарел|перемещ|已废弃|已移至|移動しました|廃止)(?!\p{L})/iu;
const PAGES = /[\w./-]{1,200}\.mdx?(?![\w/])/giu;

/**
 * True where no row, no table and hardly anything else is left, and one sentence says that another page has taken its place: one that base had, or
 * that has rows.
 */
export function becamePointer({
  path,
  page,
  before,
  rows,
  rowSet,
  headPaths,
  basePaths,
}: ReplacedPage & Pick<Subject, 'path' | 'rows' | 'rowSet' | 'headPaths' | 'basePaths'>): boolean {
  if (before === null || rows.length > 0 || !losesMost(before.page.lines, page.lines)) return false;
  const left = page.lines.filter((line) => line.trim() !== '');
  if (left.length > MOST_LINES || left.join('').length > MOST_TEXT || left.some(looksLikeDelimiterRow)) return false;
  const isOther = (place: string | null): boolean =>
    place !== null &&
    place !== path &&
    headPaths?.has(place) === true &&
    (basePaths?.has(place) === true || rowSet?.havingRows.has(place) === true);
  return left
    .flatMap((line) => line.split(/[.!?;](?=[\s*_)]|$)/u))
    .filter((sentence) => POINTS.test(sentence))
    .flatMap((sentence) => sentence.match(PAGES) ?? [])
    .some((written) => [normalisePath(written), normalisePath(`${folderOf(path)}/${written}`)].some(isOther));
}

const looksLikeDelimiterRow = (line: string): boolean => line.includes('|') && looksLikeDelimiter(line);

/** Whether less than a third of what the page said is in it still. */
function losesMost(before: readonly string[], after: readonly string[]): boolean {
  const left = new Set(after.map(trimLine));
  const said = before.map(trimLine).filter((line) => line !== '' && !looksLikeDelimiter(line));
  return said.filter((line) => left.has(line)).length * 3 < said.length;
}

/** The header of everything written as a table, read or not: a matrix that lost all its rows, or was commented out, has its header. */
function listHeaders(lines: readonly string[]): readonly ReadonlySet<string>[] {
  return lines.flatMap((line, at): ReadonlySet<string>[] => {
    const above = lines[at - 1] ?? '';
    return line.includes('|') && above.includes('|') && looksLikeDelimiter(line) ? [headerOf(cellsOf(above))] : [];
  });
}

const headerOf = (cells: readonly string[]): ReadonlySet<string> =>
  new Set(cells.map(wordsOf).filter((cell) => cell !== ''));

/** Whether two headers share more than half of the columns of the shorter one; every matrix has a status. */
function isSameHeader(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((header) => other.has(header)).length;
  return shared * 2 > Math.min(one.size, other.size);
}
