// Finds in which files the names that rows cite are: the row's files first, then the document's, then the whole tree.
import { isProse } from '../../text/code-path.ts';
import { containsPart, containsWord } from '../../text/contains-word.ts';
import { nameOf } from '../../text/paths.ts';
import type { Located } from '../resolution.ts';
import type { Side } from '../side.ts';

/** Most files of folders and globs that are looked into for one row, files of a document, and hits of a search that are checked. */
const MAX_ROW_FILES = 60;
const MAX_DOCUMENT_FILES = 400;
const MAX_HITS = 40;
/** Most files named. */
export const MAX_FOUND = 10;

/** Where one name is in one snapshot. */
export interface NamePlaces {
  /** Files the row cites, folders and globs included. */
  readonly inRow: readonly string[];
  /** Files other rows of the document cite; only looked at where `inRow` is empty. */
  readonly inDocument: readonly string[];
  /** Files of the whole tree; null where the source cannot search. Only looked at where the other two are empty. */
  readonly elsewhere: readonly string[] | null;
  /** A file with code in which it is only a part of a longer name; null where there is none. Only looked at where it is nowhere. */
  readonly partly: string | null;
  /** Cited files that could not be read. */
  readonly unread: boolean;
}

/** What one row names, and what it cites. */
export interface NamesOfRow {
  /** Each once. */
  readonly names: readonly string[];
  readonly located: readonly Located[];
  /** Where cited files are that this change moved. */
  readonly successors: readonly string[];
}

interface NamesQuestion {
  readonly side: Side;
  readonly rows: readonly NamesOfRow[];
  /** Guarded documents: a name that only a page of claims has is nowhere. */
  readonly guarded: ReadonlySet<string>;
  /** False where only cited files matter. */
  readonly searchTree: boolean;
}

/** Places by row, then by name. */
export async function findNames({
  side,
  rows,
  guarded,
  searchTree,
}: NamesQuestion): Promise<readonly ReadonlyMap<string, NamePlaces>[]> {
  const { snapshot, contents, index } = side;
  const names = rows.map((row) => row.names);
  if (names.every((ofRow) => ofRow.length === 0)) return names.map(() => new Map());
  const readable = (path: string): boolean => !guarded.has(path) && index.entry(path)?.kind === 'file';
  const cited = rows.map(({ located, successors }) =>
    [...new Set([...located.flatMap(({ files }) => files), ...successors])].filter(readable),
  );
  const wide = rows.map(({ located, names: ofRow }) =>
    ofRow.length === 0
      ? []
      : located
          .flatMap(({ resolution: { target, state } }) =>
            state === 'present' && target !== null && !index.isFile(target)
              ? index.below(target).map(({ path }) => path)
              : [],
          )
          .filter(readable)
          .slice(0, MAX_ROW_FILES),
  );
  const first = await contents.texts(
    snapshot,
    cited
      .filter((_, at) => names[at]?.length !== 0)
      .flat()
      .concat(wide.flat()),
  );
  const has = (path: string, name: string, texts: ReadonlyMap<string, string | null>): boolean =>
    containsWord(texts.get(path) ?? '', name);
  const inRow = names.map(
    (ofRow, at) =>
      new Map(
        ofRow.map((name) => [
          name,
          [...(cited[at] ?? []), ...(wide[at] ?? [])].filter((path) => has(path, name, first)),
        ]),
      ),
  );

  const left = new Set(
    inRow.flatMap((found) => [...found].flatMap(([name, files]) => (files.length === 0 ? [name] : []))),
  );
  const all = left.size === 0 ? [] : [...new Set(cited.flat())].slice(0, MAX_DOCUMENT_FILES);
  const second = await contents.texts(snapshot, all);
  const unknown = await contents.unknown(
    snapshot,
    wide.flat().filter((path) => first.get(path) === null),
  );
  const inDocument = new Map([...left].map((name) => [name, all.filter((path) => has(path, name, second))]));

  const open = new Set(searchTree ? [...left].filter((name) => inDocument.get(name)?.length === 0) : []);
  const hits = open.size === 0 ? new Map<string, Hits>() : await findHits({ side, names: [...open], guarded });
  return inRow.map(
    (found, at) =>
      new Map(
        [...found].map(([name, files]) => [
          name,
          {
            inRow: files,
            inDocument: files.length > 0 ? [] : (inDocument.get(name) ?? []),
            elsewhere: open.has(name) && files.length === 0 ? (hits?.get(name)?.whole ?? null) : [],
            partly: files.length > 0 ? null : (hits?.get(name)?.partly ?? null),
            unread:
              (cited[at] ?? []).some((path) => (first.get(path) ?? null) === null) ||
              (wide[at] ?? []).some((path) => unknown.has(path)),
          },
        ]),
      ),
  );
}

/** The files of the whole tree with each name as a whole word, files with code first; null where the source cannot search. Names of which nothing is known are left out. */
export async function searchNames(question: SearchQuestion): Promise<Map<string, readonly string[]> | null> {
  const hits = await findHits(question);
  return hits === null ? null : new Map([...hits].map(([name, { whole }]) => [name, whole]));
}

interface SearchQuestion {
  readonly side: Side;
  readonly names: readonly string[];
  readonly guarded: ReadonlySet<string>;
}

interface Hits {
  readonly whole: readonly string[];
  readonly partly: string | null;
}

/** The same with what has a name as a part of a longer one. */
export async function findHits({
  side: { snapshot, contents, index },
  names,
  guarded,
}: SearchQuestion): Promise<Map<string, Hits> | null> {
  const hits = await snapshot.search(names, [...guarded]);
  if (hits === null) return null;
  const readable = (path: string): boolean => !guarded.has(path) && index.entry(path)?.kind === 'file';
  // A short name is part of many words: files beyond the first ones may have it on its own.
  const cut = new Set<string>();
  const checked = new Map(
    names.flatMap((name): (readonly [string, readonly string[]])[] => {
      const all = hits.get(name)?.filter(readable);
      if (all === undefined) return [];
      if (all.length > MAX_HITS) cut.add(name);
      return [[name, [...all.filter((path) => !isProse(path)), ...all.filter(isProse)].slice(0, MAX_HITS)]];
    }),
  );
  const all = [...checked.values()].flat();
  const texts = await contents.texts(snapshot, all);
  const called = filesCalled(
    index,
    names.filter((name) => name.endsWith('_')),
  );
  return new Map(
    [...checked].flatMap(([name, paths]): [string, Hits][] => {
      const whole = paths.filter((path) => containsWord(texts.get(path) ?? '', name));
      const partly =
        whole.length > 0
          ? null
          : (paths.find((path) => !isProse(path) && containsPart(texts.get(path) ?? '', name)) ??
            called.get(name) ??
            null);
      // What the search found in a file that is not looked into here, for its size, say, may be the name.
      const isUnknown = cut.has(name) || paths.some((path) => texts.get(path) === null);
      return whole.length === 0 && isUnknown ? [] : [[name, { whole, partly }]];
    }),
  );
}

/** By beginning (`test_announce_`) a file with code that is called so. */
function filesCalled(index: Side['index'], beginnings: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (beginnings.length === 0) return found;
  const sought = new Set(beginnings);
  for (const { path } of index.entries()) {
    const name = nameOf(path);
    for (let at = name.indexOf('_'); at >= 0; at = name.indexOf('_', at + 1)) {
      const beginning = name.slice(0, at + 1);
      if (sought.has(beginning) && !found.has(beginning) && !isProse(path)) found.set(beginning, path);
    }
  }
  return found;
}
