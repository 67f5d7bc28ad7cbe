// Holds the counts that a page states against its rows: all of them, or those that the counts are about.
import type { Heading } from '../documents/page.ts';
import { statusSignature } from '../rows/status/status-tokens.ts';
import type { Row, StatedCount, StatedCounts } from '../rows/row.ts';
import { findTables } from '../rows/tables/find-tables.ts';
import { groupBy } from '../text/group-by.ts';
import { canonicalKey, parseKey } from '../text/keys.ts';
import type { Subject } from './assessed-document.ts';

/** Most tables whose rows are counted apart. */
const MAX_TABLES = 50;

export interface WrongCount {
  readonly stated: StatedCount;
  /** What the rows come to. */
  readonly actual: number;
}

export function findWrongCounts(subject: Subject, counts: StatedCounts): readonly WrongCount[] {
  // A row without a status of its own is in no count of statuses.
  const rows = subject.rows.map(({ row }) => row).filter(({ declared }) => declared.implied !== true);
  if (rows.length === 0) return [];
  const groups = [...groupBy(counts, ({ section = null }) => section)].map(([section, own]) => ({
    own,
    section,
    scopes: (section === null ? scopesOf(subject, rows, own) : [rowsBelow(subject, rows, section)]).filter(
      ({ length }) => length > 0,
    ),
  }));
  // Where a table is right about one section, it means the rows of the others as well.
  const sure = groups.some(
    ({ section, scopes, own }) => section !== null && scopes.length > 0 && bestOf(scopes, own, true).length === 0,
  );
  const wrong = groups.flatMap(({ section, scopes, own }) => bestOf(scopes, own, sure && section !== null));
  return wrong.length === 0 || countsOtherWords(wrong) || countsAnotherColumn(subject, rows, counts) ? [] : wrong;
}

/** True where no row at all has what most of the wrong counts are of: then they count something else. */
function countsOtherWords(wrong: readonly WrongCount[]): boolean {
  const unheard = wrong.filter(
    ({ stated, actual }) => stated.of !== 'total' && stated.count > 0 && actual === 0,
  ).length;
  return unheard >= FEWEST_UNHEARD && unheard * 2 >= wrong.length;
}

/** One such count may well be what is wrong. */
const FEWEST_UNHEARD = 2;

/** True where more of the labels are words of another column of the page's tables (`Action`, `Priority`) than of the rows' statuses. */
function countsAnotherColumn(subject: Subject, rows: readonly Row[], counts: StatedCounts): boolean {
  const words = new Set(rows.map(({ declared }) => wordOf(declared.text)));
  // `Done` counts the rows that say `✅`.
  const marked = new Set<string>(
    rows.flatMap(({ declared: { text, status } }) => (/\p{L}/u.test(text) ? [] : [status])),
  );
  const labels = new Map(
    counts.filter(({ of }) => of !== 'total').map(({ label, of }) => [wordOf(label), of] as const),
  );
  const ofStatus = [...labels].filter(([label, of]) => words.has(label) || marked.has(of)).length;
  return otherColumns(subject).some(
    (other) => [...labels.keys()].filter((label) => other.has(label)).length > ofStatus,
  );
}

const known = new WeakMap<Subject, readonly ReadonlySet<string>[]>();

/** The words of each column that holds no statuses, of the tables whose rows are counted. */
function otherColumns(subject: Subject): readonly ReadonlySet<string>[] {
  const columns = known.get(subject) ?? readOtherColumns(subject);
  known.set(subject, columns);
  return columns;
}

function readOtherColumns({ page, tables }: Subject): readonly ReadonlySet<string>[] {
  const columnsAt = new Map(
    tables.flatMap(({ accepted, columns, range }) => (accepted ? [[range.line, columns] as const] : [])),
  );
  return findTables(page).flatMap(({ table }) =>
    (columnsAt.get(table.range.line) ?? [])
      .filter(({ role }) => role !== 'status')
      .map(({ index }) => new Set(table.rows.flatMap(({ cells }) => filledWord(cells[index]?.text ?? '')))),
  );
}

const filledWord = (text: string): readonly string[] => (text === '' ? [] : [wordOf(text)]);

/** A word that is counted, without the remark in brackets behind it. */
const wordOf = (text: string): string => statusSignature(text.slice(0, LONGEST_WORD).replace(/\s*[([（].*$/su, ''));

/** Characters of a cell in which such a word is. */
const LONGEST_WORD = 60;

/** Where the fewest counts differ, and one at least agrees if nothing else makes it `sure`, the page means those rows. */
function bestOf(scopes: readonly (readonly Row[])[], counts: StatedCounts, sure: boolean): readonly WrongCount[] {
  const compared = scopes.map((scope) => {
    const all = counts.map((stated) => ({ stated, actual: countRows(scope, stated) }));
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
      sum === scope.length ||
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
function scopesOf(subject: Subject, rows: readonly Row[], [first]: StatedCounts): readonly (readonly Row[])[] {
  const around = first === undefined ? null : sectionAround(subject, first.range.line);
  const section = around === null ? [] : rows.filter(({ range: { line } }) => around.start < line && line < around.end);
  // Counts beside some of the rows are about these, not about another table that happens to have as many.
  const near = section.length > 0 ? section : rows;
  const tables = [...new Set(near.map(({ table }) => table))].slice(0, MAX_TABLES);
  return [rows, section, ...tables.map((own) => rows.filter(({ table }) => table === own))];
}

interface Section {
  readonly heading: Heading;
  /** First line, and the line after its last. */
  readonly start: number;
  readonly end: number;
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

/** The innermost section of a line, but not the page's own title. */
const sectionAround = (subject: Subject, line: number): Section | null =>
  sectionsOf(subject).findLast(({ heading: { depth }, start, end }) => depth > 1 && start <= line && line < end) ??
  null;

/** Rows below the heading that a count names: by its text, its text without what is in brackets at its end, or its key. */
function rowsBelow(subject: Subject, rows: readonly Row[], name: string): readonly Row[] {
  const named = sectionsOf(subject).filter(({ heading: { text } }) => {
    const { key, keyed, title } = parseKey(withoutRemark(text));
    return [text, withoutRemark(text), title, ...(keyed ? [key] : [])].some((one) => isSame(one, name));
  });
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return [];
  return rows.filter(({ range: { line } }) => only.start < line && line < only.end);
}

const withoutRemark = (text: string): string => text.replace(/\s*[([][^()[\]]*[)\]]\s*$/u, '').trim();
const isSame = (one: string, other: string): boolean =>
  canonicalKey(one) !== '' && canonicalKey(one) === canonicalKey(other);

/** By the word, or by the status that it means. */
function countRows(rows: readonly Row[], stated: StatedCount): number {
  const { of, signature, count, share } = stated;
  if (of === 'total') return rows.length;
  const byWord = rows.filter(({ declared }) => statusSignature(declared.text) === signature).length;
  const byStatus = rows.filter(({ declared }) => declared.status === of).length;
  if (share !== true) return byStatus === count || byWord === 0 ? byStatus : byWord;
  const [status, word] = [byStatus, byWord].map((number) => (number * 100) / rows.length);
  const meant = byWord === 0 || Math.abs((status ?? 0) - count) < 1 ? status : word;
  return Math.round(meant ?? 0);
}
