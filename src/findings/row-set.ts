// What a change did to the set of rows: which rows are the same, which are gone, and which are still written where nobody reads them.
import { canonicalKey } from '../text/keys.ts';
import { openSectionWords } from './standard-sections.ts';
import { lazily } from '../text/lazily.ts';
import { cellsOf, findUnreadLines, trimLine, wordsOf, type UnreadLine } from '../rows/set/unread-lines.ts';
import type { AssessedRow, RowSetChange, Subject, UnreadRow } from './assessed-document.ts';
import { matchPages, type Written } from './match-rows.ts';
import { openRefusedHeaders } from './refused-headers.ts';
import { findLost, headKeysOf } from './find-lost.ts';

type Side = Omit<Subject, 'rowSet'>;
/** What of a side says which lines were read. */
type ReadPage = Pick<Side, 'page' | 'rows' | 'tables'>;

/** By path at head. Pages at base that head does not check count as places from which rows came. */
export function compareRowSets(subjects: readonly Side[], atBase: readonly Side[]): ReadonlyMap<string, RowSetChange> {
  const pages = subjects.map(({ before, rows }) => ({ before: before?.rows ?? [], after: rows }));
  const known = new Set(pages.flatMap(({ before }) => before));
  const elsewhere = atBase.flatMap(({ rows }) => rows.filter((row) => !known.has(row)));
  const matched = matchPages(pages, elsewhere, openRests([...subjects, ...atBase]));
  const kept = new Set(matched.values());
  const havingRows = new Set(subjects.flatMap(({ path, rows }) => (rows.length > 0 ? [path] : [])));
  const headKeys = lazily(() => headKeysOf(subjects));
  // A row that was written twice is still there as long as one of the two is.
  const names = new Set(subjects.flatMap(({ rows }) => rows.map(nameOf)));
  const isLost = (row: AssessedRow): boolean => !kept.has(row) && !names.has(nameOf(row));
  const gone = lossOf(
    atBase.filter(({ rows }) => rows.every((row) => !known.has(row))),
    isLost,
  );
  return new Map(
    subjects.map(({ path, ...subject }) => {
      const matches = new Map(
        subject.rows.flatMap((row) => {
          const was = matched.get(row);
          return was === undefined ? [] : [[row, was] as const];
        }),
      );
      // A page that is new may be one that is gone, written anew.
      const loss = subject.before === null ? gone : lossOf([subject.before], isLost);
      const unread = loss.rows.length === 0 ? [] : findUnreadRows({ path, ...subject }, loss);
      const still = new Set(unread.map(({ row }) => row));
      const removed = subject.before === null ? [] : loss.rows.filter((row) => !still.has(row));
      // Where nothing of a declared page is read any more, what is still written there is guarded by nobody.
      const isRead = removed.length > 0 && (subject.rows.length > 0 || !subject.declared);
      const before = subject.before?.page ?? null;
      const lost = isRead ? findLost({ ...subject, removed, before, headKeys: headKeys() }) : new Set(removed);
      const unmatched = (subject.before?.rows ?? []).filter((row) => !kept.has(row) && !still.has(row)).length;
      return [path, { matches, removed, lost, unread, unmatched, havingRows }];
    }),
  );
}

/** Rows of base that no page has. */
interface Loss {
  readonly rows: readonly AssessedRow[];
  /** How each of them was written. */
  readonly written: ReadonlyMap<AssessedRow, string>;
  /** The headers of its table, as cells are compared; empty outside of tables. */
  readonly headersOf: (row: AssessedRow) => readonly string[];
  /** Their lines, as lines are compared. */
  readonly wanted: ReadonlySet<string>;
  /** Lines of their pages that were not read at base already; asked by every page that is new. */
  readonly old: () => ReadonlySet<string>;
}

function lossOf(pages: readonly ReadPage[], isLost: (row: AssessedRow) => boolean): Loss {
  const written = new Map(
    pages.flatMap(({ page, rows }) =>
      rows.filter(isLost).map((row) => [row, page.lines[row.row.range.line - 1] ?? ''] as const),
    ),
  );
  const tables = new Map(pages.flatMap((page) => page.rows.map((row) => [row, page.tables[row.row.table]] as const)));
  return {
    rows: [...written.keys()],
    written,
    headersOf: (row) => tables.get(row)?.columns.map(({ header }) => wordsOf(header)) ?? [],
    wanted: new Set([...written.values()].map(trimLine)),
    old: lazily(() => new Set(pages.flatMap((page) => unreadLinesOf(page).map(({ line }) => lineOf(page, line))))),
  };
}

/** What the line of each row says besides its key, or besides its title where it has none; and of a row that only a section of a standard names what it demands. */
function openRests(sides: readonly Pick<Side, 'page' | 'rows' | 'tables'>[]): Written {
  const pages = new Map(sides.flatMap(({ page, rows }) => rows.map((row) => [row, page] as const)));
  const demands = new Map(
    sides.flatMap((side) => {
      const words = lazily(() => openSectionWords(side));
      return side.rows.map((row) => [row, words] as const);
    }),
  );
  const lineOfRow = (row: AssessedRow): string => {
    const line = row.row.table < 0 ? '' : (pages.get(row)?.lines[row.row.range.line - 1] ?? '');
    return line.includes('|') ? line : '';
  };
  const restOf = (row: AssessedRow): string => {
    const { key, keyed, heading } = row.row;
    const line = lineOfRow(row);
    if (line === '') return '';
    const name = keyed ? key : heading;
    const at = line.indexOf(name);
    const rest = wordsOf(at < 0 ? line : line.slice(0, at) + line.slice(at + name.length));
    // A row without a key has nothing but its title: what else it says must say something.
    return keyed || saysMore(rest) ? rest : '';
  };
  const demandOf = (row: AssessedRow): string => {
    const { key, keyed, title } = row.row;
    if (!keyed || (title !== '' && title !== key)) return '';
    const said = demands.get(row)?.()(row.row) ?? '';
    return saysMore(said) ? said : '';
  };
  const noteOf = (row: AssessedRow): string => {
    const cells = cellsOf(lineOfRow(row)).filter((cell) => cell !== wordsOf(row.row.heading));
    const longest = cells.reduce((most, cell) => (cell.length > most.length ? cell : most), '');
    return longest.length < NOTE_LETTERS ? '' : longest.slice(0, NOTE_LETTERS);
  };
  return { restOf, demandOf, noteOf };
}

/** Letters at the start of a row's longest cell that hardly two rows have in common. */
const NOTE_LETTERS = 60;

/** Whether a line says more than a status, which may be `not yet started`. */
const saysMore = (rest: string): boolean => rest.replaceAll(/[^\p{L}\p{N}]/gu, '').length >= FEWEST_LETTERS;

const FEWEST_LETTERS = 20;

const nameOf = ({ row }: AssessedRow): string => JSON.stringify([canonicalKey(row.key), wordsOf(row.title)]);

/** Lines of one text that are remembered. */
const MAX_EQUAL = 20;

/** Which of the lost rows are still written at head, each on a line of its own that was not written so at base already. */
function findUnreadRows(subject: Side, { written, headersOf, wanted, old }: Loss): readonly UnreadRow[] {
  const byCell = new Map<string, UnreadLine[]>();
  for (const line of unreadLinesOf(subject, wanted)) {
    const text = lineOf(subject, line.line);
    if (old().has(text)) continue;
    for (const name of new Set(text.includes('|') ? line.cells : [text])) {
      const equals = byCell.get(name) ?? [];
      byCell.set(name, equals);
      if (equals.length < MAX_EQUAL) equals.push(line);
    }
  }
  if (byCell.size === 0) return [];
  const taken = new Set<number>();
  const isSameTable = openSameTable(subject);
  return [...written].flatMap(([row, text]): UnreadRow[] => {
    const headers = headersOf(row);
    const named = text.includes('|')
      ? candidates({ row, text, byCell, isSameTable: (line) => isSameTable(line, headers) })
      : (byCell.get(trimLine(text)) ?? []);
    const found = named.find(({ line }) => !taken.has(line));
    if (found === undefined) return [];
    taken.add(found.line);
    return [{ row, line: found }];
  });
}

/** The lines of a page that look like rows and are none. */
export function unreadLinesOf({ page, rows, tables }: ReadPage, wanted?: ReadonlySet<string>): readonly UnreadLine[] {
  const read = new Set(rows.map(({ row }) => row.range.line));
  return findUnreadLines({ page, tables, read, ...(wanted === undefined ? {} : { wanted }) });
}

const lineOf = ({ page }: Pick<Side, 'page'>, line: number): string => trimLine(page.lines[line - 1] ?? '');

/** Whether a line is in a refused table with half of these headers at least: the table is the same, and somebody edited its header. */
function openSameTable(subject: Side): (line: UnreadLine, headers: readonly string[]) => boolean {
  const headersAt = openRefusedHeaders(subject);
  return (line, headers) => {
    const own = headers.length < FEWEST_HEADERS ? null : headersAt(line);
    return own !== null && headers.filter((header) => own.has(header)).length * 2 >= headers.length;
  };
}

/** In a shorter table one equal header says nothing. */
const FEWEST_HEADERS = 3;

/** Lines that name the row and have more than half of its cells, or are in its table still. */
function candidates({
  row: { row },
  text,
  byCell,
  isSameTable,
}: {
  readonly row: AssessedRow;
  readonly text: string;
  readonly byCell: ReadonlyMap<string, readonly UnreadLine[]>;
  readonly isSameTable: (line: UnreadLine) => boolean;
}): readonly UnreadLine[] {
  const cells = cellsOf(text).filter((cell) => cell !== '');
  const [first = ''] = cells;
  const name = [wordsOf(row.heading), wordsOf(row.key)].find((one) => cells.includes(one)) ?? first;
  return (byCell.get(name) ?? []).filter((line) => {
    const has = new Set(line.cells);
    return cells.filter((cell) => has.has(cell)).length * 2 > cells.length || isSameTable(line);
  });
}
