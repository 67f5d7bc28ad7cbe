// Tells removed rows that are lost from those that head still has in other words.
import { isCount } from '../rows/tables/read-table.ts';
import { canonicalKey } from '../text/keys.ts';
import { lazily } from '../text/lazily.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';

/** `REQ-12`, `FR-UI-01`: what names one thing wherever it is written. */
const ID = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]*(?:[-_.]\p{Lu}[\p{Lu}\p{N}]*)*[-_.]\d[\p{N}.]*(?![\p{L}\p{N}])/gu;

/** Lines of a page that can be a row or an item of a list. */
const CLAIMING = /^\s*(?:\||[-*+]\s|\d{1,3}[.)]\s)/u;

/** Lines that one word may be looked up in, and words of a title that are looked at: a word of more lines says nothing of one. */
const MAX_LINES = 40;
const MAX_WORDS = 12;

/** Keys of all rows of head, on whatever page. */
export const headKeysOf = (subjects: readonly Pick<Subject, 'rows'>[]): ReadonlySet<string> =>
  new Set(
    subjects.flatMap(({ rows }) =>
      rows.flatMap(({ row: { key, title } }) => [canonicalKey(key), ...idsIn(`${key} ${title}`).map(canonicalKey)]),
    ),
  );

const idsIn = (text: string): readonly string[] => text.slice(0, 300).match(ID) ?? [];

/** The removed rows that are gone without a trace: nothing at head says their key or most of their title. */
export function findLost({
  removed,
  page,
  headKeys,
}: {
  readonly removed: readonly AssessedRow[];
  /** The page at head. */
  readonly page: Subject['page'];
  readonly headKeys: ReadonlySet<string>;
}): ReadonlySet<AssessedRow> {
  const lines = lazily(() => indexLines(page));
  const isWritten = (row: AssessedRow): boolean => {
    const names = namesOf(row);
    if (names.length > 0) return names.every((name) => headKeys.has(canonicalKey(name)) || isSaid(lines(), name));
    const own = wordsOf(row.row.title);
    return own.size > 1 && hasLine(lines(), own, 2 / 3);
  };
  return new Set(removed.filter((row) => !isWritten(row)));
}

/** The ids in a row's name, else its written key; none where only its title names it. */
function namesOf({ row: { key, keyed, title } }: AssessedRow): readonly string[] {
  const ids = idsIn(`${key} ${title}`);
  return ids.length > 0 ? [...new Set(ids)] : keyed && !isCount(key) ? [key] : [];
}

interface Lines {
  /** Names and words as they are written, in lower case. */
  readonly said: ReadonlySet<string>;
  readonly words: readonly ReadonlySet<string>[];
  /** Lines by the words that they hold. */
  readonly having: ReadonlyMap<string, readonly number[]>;
}

function indexLines({ lines }: Subject['page']): Lines {
  const claiming = lines.filter((line) => CLAIMING.test(line));
  const words = claiming.map(wordsOf);
  const having = new Map<string, number[]>();
  for (const [at, own] of words.entries())
    for (const word of own) {
      const known = having.get(word);
      if (known === undefined) having.set(word, [at]);
      else if (known.length <= MAX_LINES) known.push(at);
    }
  return { said: new Set(claiming.flatMap((line) => line.toLowerCase().match(NAME) ?? [])), words, having };
}

const NAME = /[\p{L}\p{N}]+(?:[-._:/][\p{L}\p{N}]+)*/gu;

/** Whether a line says a name: as it is written, or all of its words. */
const isSaid = (lines: Lines, name: string): boolean =>
  lines.said.has(name.toLowerCase()) || (/\s/u.test(name) && hasLine(lines, wordsOf(name), 1));

/** Whether one line has this share of the words. */
function hasLine({ words, having }: Lines, wanted: ReadonlySet<string>, share: number): boolean {
  const own = [...wanted].slice(0, MAX_WORDS);
  const likely = new Set(
    own.flatMap((word) => {
      const found = having.get(word) ?? [];
      return found.length > MAX_LINES ? [] : found;
    }),
  );
  return [...likely].some((at) => own.filter((word) => words[at]?.has(word)).length >= own.length * share);
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .slice(0, 1_000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
