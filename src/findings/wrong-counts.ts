// Holds the counts that a page states against its rows: all of them, or those that the counts are about.
import type { Heading } from '../documents/page.ts';
import { statusSignature } from '../rows/status/status-tokens.ts';
import type { Row, StatedCount, StatedCounts, Status } from '../rows/row.ts';
import { findTables } from '../rows/tables/find-tables.ts';
import { groupBy } from '../text/group-by.ts';
import { canonicalKey, parseKey } from '../text/keys.ts';
import { lazily } from '../text/lazily.ts';
import type { Subject } from './assessed-document.ts';

/** Most tables whose rows are counted apart, and most columns beside the statuses that are looked at. */
const MAX_TABLES = 50;
const MAX_COLUMNS = 200;

export interface WrongCount {
  readonly stated: StatedCount;
  /** What the rows come to. */
  readonly actual: number;
}

/** Some of the rows, counted by their words and by what these mean. */
interface Scope {
  readonly rows: readonly Row[];
  readonly byWord: ReadonlyMap<string, number>;
  readonly byStatus: ReadonlyMap<Status, number>;
  /** Their tables, by index; not all where there are too many. */
  readonly tables: readonly number[];
}

interface Section {
  readonly heading: Heading;
  /** First line, and the line after its last. */
  readonly start: number;
  readonly end: number;
}

/** What a page's counts are held against. Worked out once, since a page can have thousands of counts. */
interface Counted {
  /** A row without a status of its own is in no count of statuses. */
  readonly all: Scope;
  /** By the index of their table. */
  readonly ofTable: (table: number) => Scope;
  readonly sections: readonly Section[];
  /** By the canonical form of all that a section can be called. */
  readonly sectionsCalled: ReadonlyMap<string, readonly Section[]>;
  readonly below: (section: Section) => Scope;
  /** The words of the statuses, and the statuses that are written without a word: `Done` counts the rows that say `✅`. */
  readonly words: ReadonlySet<string>;
  readonly marked: ReadonlySet<string>;
  /** The words of each column that holds no statuses, of the tables whose rows are counted. */
  readonly otherColumns: () => readonly ReadonlySet<string>[];
}

const known = new WeakMap<Subject, Counted>();

function prepare(subject: Subject): Counted {
  const rows = subject.rows.map(({ row }) => row).filter(({ declared }) => declared.implied !== true);
  const sections = sectionsOf(subject);
  const byLine = rows.toSorted((a, b) => a.range.line - b.range.line);
  const byTable = groupBy(rows, ({ table }) => table);
  const names = sections.flatMap((section) => [...new Set(namesOf(section))].map((name) => ({ name, section })));
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

export function findWrongCounts(subject: Subject, counts: StatedCounts): readonly WrongCount[] {
  const counted = known.get(subject) ?? prepare(subject);
  known.set(subject, counted);
  if (counted.all.rows.length === 0) return [];
  const groups = [...groupBy(counts, ({ section = null }) => section)].map(([section, own]) => ({
    own,
    section,
    scopes: (section === null ? scopesOf(counted, own) : rowsBelow(counted, section)).filter(
      ({ rows }) => rows.length > 0,
    ),
  }));
  // Where a table is right about one section, it means the rows of the others as well.
  const sure = groups.some(
    ({ section, scopes, own }) => section !== null && scopes.length > 0 && bestOf(scopes, own, true).length === 0,
  );
  const wrong = groups.flatMap(({ section, scopes, own }) => bestOf(scopes, own, sure && section !== null));
  return wrong.length === 0 || countsOtherWords(wrong) || countsAnotherColumn(counted, counts) ? [] : wrong;
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

const scopeOf = (rows: readonly Row[]): Scope => ({
  rows,
  byWord: tally(rows, ({ declared }) => statusSignature(declared.text)),
  byStatus: tally(rows, ({ declared }) => declared.status),
  tables: [...new Set(rows.map(({ table }) => table))].slice(0, MAX_TABLES),
});

function tally<Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, number> {
  const numbers = new Map<Key, number>();
  for (const row of rows) numbers.set(keyOf(row), (numbers.get(keyOf(row)) ?? 0) + 1);
  return numbers;
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
function bestOf(scopes: readonly Scope[], counts: StatedCounts, sure: boolean): readonly WrongCount[] {
  const compared = scopes.map((scope) => {
    const all = counts.map((stated) => ({ stated, actual: countRows(scope, stated, counts) }));
    const different = all.filter(({ stated, actual }) => !isRight(stated, actual));
    const numbers = new Set(
      different.filter(({ stated }) => stated.share !== true).map(({ stated }) => placeOf(stated)),
    );
    // Beside a wrong number its percentage is wrong too.
    const wrong = different.filter(({ stated }) => stated.share !== true || !numbers.has(placeOf(stated)));
    const statuses = counts.filter(({ of, share }) => of !== 'total' && share !== true);
    const sum = statuses.reduce((total, { count }) => total + count, 0);
    const agrees =
      sure ||
      sum === scope.rows.length ||
      all.some(({ stated, actual }) => stated.count > 0 && stated.share !== true && stated.count === actual);
    return { wrong, agrees };
  });
  if (compared.some(({ wrong }) => wrong.length === 0)) return [];
  const [best] = compared
    .filter(({ agrees }) => agrees)
    .toSorted((one, other) => one.wrong.length - other.wrong.length);
  return best?.wrong ?? [];
}

const placeOf = ({ range: { line, column }, signature }: StatedCount): string => `${line}:${column} ${signature}`;

/** A percentage may be rounded either way. */
const isRight = ({ count, share }: StatedCount, actual: number): boolean =>
  share === true ? Math.abs(count - actual) < 1 : count === actual;

/** All rows, those of the section that the counts are in, and those of each table. */
function scopesOf({ all, sections, below, ofTable }: Counted, [first]: StatedCounts): readonly Scope[] {
  const around = first === undefined ? null : sectionAround(sections, first.range.line);
  const section = around === null ? null : below(around);
  if (section === null || section.rows.length === 0) return [all, ...all.tables.map(ofTable)];
  // Counts beside some of the rows are about these, not about another table that happens to have as many.
  return [all, section, ...section.tables.map(ofTable)];
}

function sectionsOf({ page }: Subject): readonly Section[] {
  const headings = page.blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  const open: { heading: Heading; start: number; end: number }[] = [];
  const ends: { heading: Heading; start: number; end: number }[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.heading.depth ?? 0) >= heading.depth) {
      const done = open.pop();
      if (done !== undefined) done.end = heading.range.line;
    }
    const section = { heading, start: heading.range.line, end: Number.POSITIVE_INFINITY };
    open.push(section);
    ends.push(section);
  }
  return ends;
}

/** The innermost section of a line, but not the page's own title: that of the last heading before it, which nothing has closed. */
function sectionAround(sections: readonly Section[], line: number): Section | null {
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.start ?? Infinity) <= line) low = middle + 1;
    else high = middle;
  }
  const last = sections[low - 1];
  return last === undefined || last.heading.depth === 1 ? null : last;
}

/** Rows below the one heading that a count names. */
function rowsBelow({ sectionsCalled, below }: Counted, name: string): readonly Scope[] {
  const [only, ...others] = sectionsCalled.get(canonicalKey(name)) ?? [];
  return only === undefined || others.length > 0 ? [] : [below(only)];
}

/** What a count may call a section: its text, its text without what is in brackets at its end, or its key; in canonical form. */
function namesOf({ heading: { text } }: Section): readonly string[] {
  const { key, keyed, title } = parseKey(withoutRemark(text));
  return [text, withoutRemark(text), title, ...(keyed ? [key] : [])].map(canonicalKey).filter((name) => name !== '');
}

const withoutRemark = (text: string): string => text.replace(/\s*[([][^()[\]]*[)\]]\s*$/u, '').trim();

/** By the written word; else by the status that it means, without the rows that another word of the summary counts (`Planned 14 · Proposed 0`). */
function countRows(
  { rows, byWord, byStatus }: Scope,
  { of, signature, count, share }: StatedCount,
  counts: StatedCounts,
): number {
  if (of === 'total') return rows.length;
  const all = byStatus.get(of) ?? 0;
  const others = new Set(
    counts.filter((other) => other.of === of && other.signature !== signature).map((other) => other.signature),
  );
  const elsewhere = [...others].reduce((sum, other) => sum + (byWord.get(other) ?? 0), 0);
  const written = byWord.get(signature) ?? 0;
  const meant = [all, written > 0 ? written : all - elsewhere];
  if (share !== true) return meant.find((number) => number === count) ?? meant[1] ?? 0;
  const shares = meant.map((number) => (number * 100) / rows.length);
  return Math.round(shares.find((number) => Math.abs(number - count) < 1) ?? shares[1] ?? 0);
}
