// Gathers what of a page's rows left the guard: lines that nobody reads, evidence columns that are gone, statuses that became empty.
import type { Range } from '../documents/page.ts';
import type { Citation } from '../evidence/citation.ts';
import type { Column, ColumnRole } from '../rows/row.ts';
import { cellsOf, findConflicts, wordsOf, type UnreadLine } from '../rows/set/unread-lines.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';
import { columnsOf, findWithdrawn, readFieldsOf, wasFound } from './checkable.ts';
import { lookIn } from './new-claims.ts';
import { groupBy } from '../text/group-by.ts';
import { isPlaceholder } from '../text/placeholders.ts';
import { openRefusedHeaders } from './refused-headers.ts';
import { unreadLinesOf } from './row-set.ts';
import { claimsMore } from './status-order.ts';

/** Lines that one thing took out of the guard. */
export interface UnreadGroup {
  readonly first: UnreadLine;
  /** Keys of the rows, or what their lines begin with. */
  readonly keys: readonly string[];
  /** Whether base read one of them as a row. */
  readonly lost: boolean;
  /** Whether they are in a table whose header has words now that it did not have at base: somebody wrote it anew. */
  readonly reheaded: boolean;
}

/** In the order of the page: rows of base that are not read now, and lines that look like rows of a table that is read. */
export function findUnreadGroups(subject: Subject): readonly UnreadGroup[] {
  const lost = new Map((subject.rowSet?.unread ?? []).map(({ row, line }) => [line.line, row]));
  const groups = new Map<number, { first: UnreadLine; keys: string[]; lost: boolean; reheaded: boolean }>();
  const hasNewHeader = openNewHeaders(subject);
  const headers = headersOf(subject);
  const lines = unreadLinesOf(subject);
  const known = new Set(lines.map(({ line }) => line));
  const rest = (subject.rowSet?.unread ?? []).map(({ line }) => line).filter(({ line }) => !known.has(line));
  for (const line of [...lines, ...rest]) {
    const row = lost.get(line.line);
    const group = groups.get(line.block) ?? { first: line, keys: [], lost: false, reheaded: false };
    if (row === undefined && !looksGuarded({ subject, headers, line })) continue;
    groups.set(line.block, group);
    group.keys.push(row?.row.key ?? nameOf(subject, line));
    group.lost ||= row !== undefined;
    group.reheaded ||= row !== undefined && hasNewHeader(row, line);
  }
  return [...groups.values()].sort((one, other) => one.first.line - other.first.line);
}

/** Whether the refused table that a line is in has a header cell that the row's table at base did not have. */
function openNewHeaders(subject: Subject): (row: AssessedRow, line: UnreadLine) => boolean {
  const headersAt = openRefusedHeaders(subject);
  const own = new Set(subject.before?.rows);
  return (row, line) => {
    const was = own.has(row) ? subject.before?.tables[row.row.table] : undefined;
    const headers = headersAt(line);
    if (was === undefined || headers === null) return false;
    const known = new Set(was.columns.map(({ header }) => wordsOf(header)));
    return [...headers].some((header) => !known.has(header));
  };
}

/** What a line begins with, as it is written there. */
function nameOf({ page }: Subject, { line, cells }: UnreadLine): string {
  const name = cells.find((cell) => cell !== '') ?? '';
  const text = page.lines[line - 1] ?? '';
  const at = text.toLowerCase().indexOf(name);
  return at < 0 ? name : text.slice(at, at + name.length);
}

/** Headers of the tables that are read, as cells are compared. */
function headersOf({ tables }: Subject): ReadonlyMap<string, number> {
  return new Map(
    tables
      .filter(({ accepted, columns }) => accepted && columns.length > 1)
      .map(({ columns }) => [JSON.stringify(columns.map(({ header }) => wordsOf(header))), columns.length]),
  );
}

/** True where only a slip can have taken a line out of a table that is read: what base says of it is not needed. */
function looksGuarded({
  subject: { page, tables },
  headers,
  line: { line, cells, reason },
}: {
  readonly subject: Subject;
  readonly headers: ReadonlyMap<string, number>;
  readonly line: UnreadLine;
}): boolean {
  if (reason.code === 'cut') {
    const table = tables.find(({ range }) => range.line === reason.table);
    return table?.columns.length === cells.length && cells.length > 1;
  }
  if (reason.code !== 'delimiter' || line <= reason.at || reason.cells === reason.expected) return false;
  const header = JSON.stringify(cellsOf(page.lines[reason.at - 2] ?? ''));
  return headers.get(header) === cells.length;
}

/** Evidence that a row of base cites, that base had and head has not, and that its unread line still names. */
export interface DeletedUnread {
  readonly row: AssessedRow;
  readonly line: number;
  readonly path: string;
  readonly text: string;
}

/** Of rows that were done and are not read now. */
export function findDeletedUnread(subject: Subject): readonly DeletedUnread[] {
  const isThere = lookIn(subject.headPaths);
  if (subject.headPaths === null) return [];
  return (subject.rowSet?.unread ?? []).flatMap(({ row, line }): readonly DeletedUnread[] => {
    const text = subject.page.lines[line.line - 1] ?? '';
    if (row.row.declared.status !== 'done') return [];
    const gone = row.evidence.filter(
      (resolved) =>
        wasFound(resolved) &&
        namesFile(resolved) &&
        isGone(resolved.resolution.target, isThere) &&
        text.includes(resolved.reference.text),
    );
    return gone.slice(0, 1).map(({ reference, resolution: { target } }) => ({
      row,
      line: line.line,
      path: target ?? reference.text,
      text: reference.text,
    }));
  });
}

/** A bare name is in whatever file has it: the row does not cite that file. */
const namesFile = ({ reference: { kind, path } }: Citation): boolean => kind !== 'symbol' || path !== null;

const isGone = (target: string | null, isThere: (path: string) => boolean): boolean =>
  target !== null && !isThere(target);

/** An evidence column that a table had at base and has not now, with the rows that lost what they cited there. */
export interface LostColumn {
  readonly column: string;
  /** The column of that name, else the new one that is where it was; null where it was taken away. */
  readonly now: Column | null;
  readonly rows: readonly AssessedRow[];
  /** Of rows that are marked done: a file cited there that head does not have. */
  readonly deleted: { readonly row: AssessedRow; readonly path: string } | null;
  /** Index of the table at head. */
  readonly table: number;
}

export function findLostColumns(subject: Subject): readonly LostColumn[] {
  const isThere = subject.headPaths === null ? (): boolean => true : lookIn(subject.headPaths);
  const fieldsOf = readFieldsOf(subject);
  // A row that had the same name on another page had other columns.
  const own = new Set(subject.before?.rows);
  const found = new Map<
    string,
    { table: number; column: string; rows: AssessedRow[]; was: AssessedRow[]; deleted: LostColumn['deleted'] }
  >();
  for (const row of subject.rows) {
    const was = subject.rowSet?.matches.get(row);
    if (was === undefined || row.row.table < 0 || !own.has(was)) continue;
    const headers = subject.before?.tables[was.row.table]?.columns ?? [];
    for (const column of columnsOf(was)) {
      // What a section of its own cites for the row is in no column.
      if (!headers.some(({ header }) => header === column)) continue;
      const [first] = findWithdrawn({ was, now: row, column });
      if (first === undefined) continue;
      const { role } = first.place;
      if (fieldsOf(row).some((field) => field.column === column || field.role === role)) continue;
      const name = JSON.stringify([row.row.table, column]);
      const lost = found.get(name) ?? { table: row.row.table, column, rows: [], was: [], deleted: null };
      found.set(name, lost);
      lost.rows.push(row);
      lost.was.push(was);
      const gone = findWithdrawn({ was, now: row, column }).find(({ resolution }) =>
        isGone(resolution.target, isThere),
      );
      if (row.row.declared.status === 'done' && gone !== undefined)
        lost.deleted ??= { row, path: gone.resolution.target ?? gone.reference.text };
    }
  }
  return [...found.values()]
    .map(({ was, ...lost }) => ({ ...lost, now: columnNow({ subject, was, ...lost }) }))
    .filter(({ now, column }) => now === null || now.header === column || !EVIDENCE.has(now.role));
}

/** Roles of a column that is read as evidence: under a new header it is still what it was. */
const EVIDENCE: ReadonlySet<ColumnRole> = new Set(['implementation', 'tests']);

/** The column of that name, else the one that is where it was if no table at base had it. */
function columnNow({
  subject: { tables, before },
  table,
  column,
  was,
}: {
  readonly subject: Subject;
  readonly table: number;
  readonly column: string;
  readonly was: readonly AssessedRow[];
}): Column | null {
  const [now, then] = [tables[table]?.columns ?? [], before?.tables[was[0]?.row.table ?? -1]?.columns ?? []];
  const same = now.find(({ header }) => header === column);
  const place = now[then.find(({ header }) => header === column)?.index ?? -1];
  const isNew = place !== undefined && place.header !== '' && !then.some(({ header }) => header === place.header);
  return same ?? (isNew ? place : null);
}

/** Rows whose status base knew and that say nothing there now. */
export interface Emptied {
  /** What they say in place of a status; empty for nothing. */
  readonly text: string;
  readonly rows: readonly { readonly row: AssessedRow; readonly was: AssessedRow }[];
}

/** By what they say, in the order of the page. */
export function findEmptied({ rows, rowSet, before }: Subject): readonly Emptied[] {
  const saidBefore = new Set((before?.rows ?? []).map(({ row }) => row.declared.text.trim()));
  const emptied = rows.flatMap((row) => {
    const was = rowSet?.matches.get(row);
    if (was === undefined || was.row.declared.status === 'unknown') return [];
    const { status, text } = row.row.declared;
    const said = text.trim();
    const lost =
      status === 'unknown'
        ? saysNothing(said)
        : // Where a dash was a status at base, it is one of the page's words.
          IS_DASH.test(said) && !saidBefore.has(said) && claimsMore(was.row.declared.status, 'not-started');
    return lost ? [{ row, was, text: /[^\s*_~`]/.test(said) ? said : '' }] : [];
  });
  return [...groupBy(emptied, ({ text }) => text)].map(([text, group]) => ({ text, rows: group }));
}

/** Rows that claimed something, and whose section this change keeps as a record: nothing of them is checked any more. */
export function findArchived({ rows, rowSet }: Subject): readonly AssessedRow[] {
  return rows.filter((row) => {
    const was = rowSet?.matches.get(row)?.row;
    return row.row.kept === true && was?.kept !== true && claimsMore(was?.declared.status ?? 'unknown', 'not-started');
  });
}

const IS_DASH = /^[-–—−]+$/u;

const saysNothing = (text: string): boolean => isPlaceholder(text.replaceAll(/[*_~`]/g, ''));

/** The text of a line, without the space around it. */
export function rangeOfLine({ page }: Subject, line: number): Range {
  const text = page.lines[line - 1] ?? '';
  const column = text.length - text.trimStart().length + 1;
  return { line, column, endLine: line, endColumn: Math.max(column, text.trimEnd().length + 1) };
}

/** First lines of merge conflicts in tables that are read. */
export const findConflictLines = ({ page, tables }: Subject): readonly number[] => findConflicts({ page, tables });
