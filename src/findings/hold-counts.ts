// Holds the counts that a page states against its rows: all of them, or those that the counts are about.
import { namesOfSection, pageSections, sectionAround, type PageSection } from '../documents/page-sections.ts';
import { statusSignature } from '../rows/status/status-tokens.ts';
import type { Row, StatedCount, StatedCounts, Status } from '../rows/row.ts';
import { findTables } from '../rows/tables/find-tables.ts';
import { groupBy } from '../text/group-by.ts';
import { canonicalKey } from '../text/keys.ts';
import { lazily } from '../text/lazily.ts';
import type { Subject } from './assessed-document.ts';
import { identifyRows } from './identify-rows.ts';

/** Most tables whose rows are counted apart, and most columns beside the statuses that are looked at. */
const MAX_TABLES = 50;
const MAX_COLUMNS = 200;

interface WrongCount {
  readonly stated: StatedCount;
  /** What the rows come to. */
  readonly actual: number;
}

/** The counts of one summary that the rows do not bear out, and those that they do. */
export interface HeldCounts {
  readonly wrong: readonly WrongCount[];
  readonly right: readonly StatedCount[];
  /** Whether its numbers come to as many rows as there are. */
  readonly sumsUp: boolean;
}

const UNCOMPARED: HeldCounts = { wrong: [], right: [], sumsUp: false };

/** Some of the rows, counted by their words and by what these mean. */
interface Scope {
  readonly rows: readonly Row[];
  /** The ways to count them: every row, and rows of one key or number once. */
  readonly ways: readonly [every: Tally, once: Tally];
  /** Their tables, by index; not all where there are too many. */
  readonly tables: readonly number[];
}

interface Tally {
  readonly total: number;
  readonly byWord: ReadonlyMap<string, number>;
  readonly byStatus: ReadonlyMap<Status, number>;
}

/** What a page's counts are held against. Worked out once, since a page can have thousands of counts. */
interface Counted {
  /** A row without a status of its own is in no count of statuses. */
  readonly all: Scope;
  /** By the index of their table. */
  readonly ofTable: (table: number) => Scope;
  readonly sections: readonly PageSection[];
  /** By the canonical form of all that a section can be called. */
  readonly sectionsCalled: ReadonlyMap<string, readonly PageSection[]>;
  readonly below: (section: PageSection) => Scope;
  /** The words of the statuses, and the statuses that are written without a word: `Done` counts the rows that say `✅`. */
  readonly words: ReadonlySet<string>;
  readonly marked: ReadonlySet<string>;
  /** The words of each column that holds no statuses, of the tables whose rows are counted. */
  readonly otherColumns: () => readonly ReadonlySet<string>[];
}

const known = new WeakMap<Subject, Counted>();

function prepare(subject: Subject): Counted {
  const rows = subject.rows.map(({ row }) => row).filter(({ declared }) => declared.implied !== true);
  const scopeOf = openScopes(subject);
  const sections = pageSections(subject.page);
  const byLine = rows.toSorted((a, b) => a.range.line - b.range.line);
  const byTable = groupBy(rows, ({ table }) => table);
  const names = sections.flatMap((section) => [...new Set(namesOfSection(section))].map((name) => ({ name, section })));
  return {
    all: scopeOf(rows),
    ofTable: once((table) => scopeOf(byTable.get(table) ?? [])),
    sections,
    sectionsCalled: new Map(
      [...groupBy(names, ({ name }) => name)].map(([name, own]) => [name, own.map(({ section }) => section)]),
    ),
    below: once(({ start, end }) => scopeOf(byLine.slice(firstAfter(byLine, start), firstAfter(byLine, end - 1)))),
    words: new Set(rows.map(({ declared }) => wordOf(declared.text))),
    marked: new Set(rows.flatMap(({ declared: { text, status } }) => (/\p{L}/u.test(text) ? [] : [status]))),
    otherColumns: lazily(() => readOtherColumns(subject)),
  };
}

/** Holds the counts of one summary against the rows that they most likely mean. Both lists are empty where they count something else. */
export function holdCounts(subject: Subject, counts: StatedCounts): HeldCounts {
  const counted = known.get(subject) ?? prepare(subject);
  known.set(subject, counted);
  if (counted.all.rows.length === 0) return UNCOMPARED;
  const groups = [...groupBy(counts, ({ section = null }) => section)].map(([section, own]) => ({
    own,
    section,
    scopes: (section === null ? scopesOf(counted, own) : rowsBelow(counted, section)).filter(
      ({ rows }) => rows.length > 0,
    ),
  }));
  // Where a table is right about one section, it means the rows of the others as well.
  const sure = groups.some(
    ({ section, scopes, own }) => section !== null && scopes.length > 0 && bestOf(scopes, own, true).wrong.length === 0,
  );
  const held = groups.map(({ section, scopes, own }) => bestOf(scopes, own, sure && section !== null));
  const wrong = held.flatMap((one) => one.wrong);
  return countsOtherWords(wrong) || countsAnotherColumn(counted, counts)
    ? UNCOMPARED
    : { wrong, right: held.flatMap((one) => one.right), sumsUp: held.every((one) => one.sumsUp) };
}

/** The function, which is asked for each key once. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function openScopes(subject: Subject): (rows: readonly Row[]) => Scope {
  const identify = identifyRows(subject);
  const countOnce = (rows: readonly Row[]): number => new Set(rows.map(identify)).size;
  return (rows) => ({
    rows,
    ways: [tally(rows, ({ length }) => length), tally(rows, countOnce)],
    tables: [...new Set(rows.map(({ table }) => table))].slice(0, MAX_TABLES),
  });
}

function tally(rows: readonly Row[], count: (rows: readonly Row[]) => number): Tally {
  const numbers = <Key>(keyOf: (row: Row) => Key): ReadonlyMap<Key, number> =>
    new Map([...groupBy(rows, keyOf)].map(([key, group]) => [key, count(group)]));
  return {
    total: count(rows),
    byWord: numbers(({ declared }) => statusSignature(declared.text)),
    byStatus: numbers(({ declared }) => declared.status),
  };
}

/** The index of the first row after a line. */
function firstAfter(rows: readonly Row[], line: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.range.line ?? Infinity) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where no row at all has what most of the wrong counts are of: then they count something else. */
function countsOtherWords(wrong: readonly WrongCount[]): boolean {
  const unheard = wrong.filter(({ stated, actual }) => stated.of !== 'total' && actual === 0).length;
  return unheard >= FEWEST_UNHEARD && unheard * 2 >= wrong.length;
}

/** One such count may well be what is wrong. */
const FEWEST_UNHEARD = 2;

/** True where more of the labels are words of another column of the page's tables (`Action`, `Priority`) than of the rows' statuses. */
function countsAnotherColumn({ words, marked, otherColumns }: Counted, counts: StatedCounts): boolean {
  const labels = new Map(
    counts.filter(({ of }) => of !== 'total').map(({ label, of }) => [wordOf(label), of] as const),
  );
  const ofStatus = [...labels].filter(([label, of]) => words.has(label) || marked.has(of)).length;
  return otherColumns().some((other) => [...labels.keys()].filter((label) => other.has(label)).length > ofStatus);
}

function readOtherColumns({ page, tables }: Subject): readonly ReadonlySet<string>[] {
  const columnsAt = new Map(
    tables.flatMap(({ accepted, columns, range }) => (accepted ? [[range.line, columns] as const] : [])),
  );
  const others = findTables(page).flatMap(({ table }) =>
    (columnsAt.get(table.range.line) ?? []).flatMap(({ index, role }) => (role === 'status' ? [] : [{ table, index }])),
  );
  return others
    .slice(0, MAX_COLUMNS)
    .map(({ table, index }) => new Set(table.rows.flatMap(({ cells }) => filledWord(cells[index]?.text ?? ''))));
}

const filledWord = (text: string): readonly string[] => (text === '' ? [] : [wordOf(text)]);

/** A word that is counted, without the remark in brackets behind it. */
const wordOf = (text: string): string => statusSignature(text.slice(0, LONGEST_WORD).replace(/\s*[([（].*$/su, ''));

/** Characters of a cell in which such a word is. */
const LONGEST_WORD = 60;

/** Where the fewest counts differ, and one at least agrees if nothing else makes it `sure`, the page means those rows. */
function bestOf(scopes: readonly Scope[], counts: StatedCounts, sure: boolean): HeldCounts {
  const compared = scopes.map((scope) => {
    const all = counts.map((stated) => ({ stated, ways: countRows(scope, stated, counts) }));
    const unread = countUnread(scope, counts);
    const right = all.filter(isRight);
    const different = all.filter((one) => !isRight(one) && !isPerhapsRight(one, unread));
    const numbers = new Set(
      different.filter(({ stated }) => stated.share !== true).map(({ stated }) => placeOf(stated)),
    );
    // Beside a wrong number its percentage is wrong too.
    const wrong = different
      .filter(({ stated }) => stated.share !== true || (!numbers.has(placeOf(stated)) && knowsTotal(scope)))
      .map(({ stated, ways: [actual = 0] }) => ({ stated, actual: Math.round(actual) }));
    const sumsUp = sumOf(counts) === scope.rows.length;
    const agrees = sure || sumsUp || right.some(({ stated }) => stated.count > 0 && stated.share !== true);
    return { wrong, right: right.map(({ stated }) => stated), agrees, sumsUp };
  });
  const whole = compared.find(({ wrong }) => wrong.length === 0);
  if (whole !== undefined) return whole;
  const [best] = compared
    .filter(({ agrees }) => agrees)
    .toSorted((one, other) => one.wrong.length - other.wrong.length);
  return best ?? UNCOMPARED;
}

/** Rows whose status was not understood, and whose words no count is of: any of the counts may mean them. */
function countUnread({ rows }: Scope, counts: StatedCounts): number {
  const labels = new Set(counts.map(({ signature }) => signature));
  return rows.filter(
    ({ declared: { status, text } }) => status === 'unknown' && text !== '' && !labels.has(statusSignature(text)),
  ).length;
}

/** True where the rows that were not understood may be those that a count has and the rows do not. */
const isPerhapsRight = (
  { stated: { count, of, share }, ways }: Parameters<typeof isRight>[0],
  unread: number,
): boolean =>
  unread > 0 && of !== 'total' && ways.some((actual) => share === true || (count > actual && count - actual <= unread));

/** What the numbers of the statuses come to. */
const sumOf = (counts: StatedCounts): number =>
  counts.filter(({ of, share }) => of !== 'total' && share !== true).reduce((total, { count }) => total + count, 0);

/** Where a key has several rows, nobody can say of how many a percentage is. */
const knowsTotal = ({ ways: [every, once] }: Scope): boolean => every.total === once.total;

const placeOf = ({ range: { line, column }, signature }: StatedCount): string => `${line}:${column} ${signature}`;

/** One of the ways to count gives the number; a percentage may be rounded either way. */
const isRight = ({
  stated: { count, share },
  ways,
}: {
  readonly stated: StatedCount;
  readonly ways: readonly number[];
}): boolean => ways.some((actual) => (share === true ? Math.abs(count - actual) < 1 : count === actual));

/** All rows, those of the section that the counts are in, and those of each table. */
function scopesOf({ all, sections, below, ofTable }: Counted, [first]: StatedCounts): readonly Scope[] {
  const around = first === undefined ? null : sectionAround(sections, first.range.line);
  const section = around === null ? null : below(around);
  if (section === null || section.rows.length === 0) return [all, ...all.tables.map(ofTable)];
  // Counts beside some of the rows are about these, not about another table that happens to have as many.
  return [all, section, ...section.tables.map(ofTable)];
}

/** Rows below the one heading that a count names. */
function rowsBelow({ sectionsCalled, below }: Counted, name: string): readonly Scope[] {
  const [only, ...others] = sectionsCalled.get(canonicalKey(name)) ?? [];
  return only === undefined || others.length > 0 ? [] : [below(only)];
}

/**
 * What each way of counting comes to, the likeliest first: by the written word; else by the status that it means, without the rows that another word of
 * the summary counts (`Planned 14 · Proposed 0`); and by the status alone. Each of every row, and of rows of one key once.
 */
function countRows({ ways }: Scope, { of, signature, share }: StatedCount, counts: StatedCounts): readonly number[] {
  if (of === 'total') return ways.map(({ total }) => total);
  const others = new Set(
    counts.filter((other) => other.of === of && other.signature !== signature).map((other) => other.signature),
  );
  const sum = sumOf(counts);
  const meant = ways.map(({ total, byWord, byStatus }) => {
    const all = byStatus.get(of) ?? 0;
    const elsewhere = [...others].reduce((number, other) => number + (byWord.get(other) ?? 0), 0);
    const written = byWord.get(signature) ?? 0;
    const numbers = [written > 0 ? written : all - elsewhere, all];
    // A percentage may be of the rows that the summary counts.
    return share === true ? [total, sum].flatMap((whole) => numbers.map((part) => percent(part, whole))) : numbers;
  });
  return meant.flat();
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (part * 100) / whole);
