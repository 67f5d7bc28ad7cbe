// Finds in which files the names that rows cite stand: the row's files first, then the document's, then the whole tree.
import { isProse } from '../../text/code-path.ts';
import { containsPart, containsWord } from '../../text/contains-word.ts';
import type { Located, View } from '../locate/locate-references.ts';

/** Most files of folders and globs that are looked into for one row, files of a document, and hits of a search that are checked. */
const MAX_ROW_FILES = 60;
const MAX_DOCUMENT_FILES = 400;
const MAX_HITS = 40;
/** Most files named. */
export const MAX_FOUND = 10;

/** Where one name stands in one snapshot. */
export interface SymbolPlaces {
  /** Files the row cites, folders and globs included. */
  readonly inRow: readonly string[];
  /** Files other rows of the document cite; only looked at where `inRow` is empty. */
  readonly inDocument: readonly string[];
  /** Files of the whole tree; null where the source cannot search. Only looked at where the other two are empty. */
  readonly elsewhere: readonly string[] | null;
  /** A file with code in which it stands as a part of a longer name only; null where there is none. Only looked at where it stands nowhere. */
  readonly partly: string | null;
  /** Cited files that could not be read. */
  readonly unread: boolean;
}

export interface SymbolQuestion {
  readonly view: View;
  /** The document's references by row. */
  readonly rows: readonly (readonly Located[])[];
  /** Further files a row cites (renamed evidence), by row. */
  readonly extra: readonly (readonly string[])[];
  /** Guarded documents: a name that only a page of claims has is nowhere. */
  readonly guarded: ReadonlySet<string>;
  /** False where only cited files matter. */
  readonly searchTree: boolean;
}

/** Places by row, then by name. */
export async function findSymbols({
  view,
  rows,
  extra,
  guarded,
  searchTree,
}: SymbolQuestion): Promise<readonly ReadonlyMap<string, SymbolPlaces>[]> {
  const { snapshot, contents, index } = view;
  const names = rows.map((row) => [...new Set(row.flatMap(({ reference }) => reference.symbol ?? []))]);
  if (names.every((ofRow) => ofRow.length === 0)) return names.map(() => new Map());
  const readable = (path: string): boolean => !guarded.has(path) && index.entry(path)?.kind === 'file';
  const cited = rows.map((row, at) =>
    [...new Set([...row.flatMap(({ files }) => files), ...(extra[at] ?? [])])].filter(readable),
  );
  const wide = rows.map((row, at) =>
    names[at]?.length === 0
      ? []
      : row
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
  const inDocument = new Map([...left].map((name) => [name, all.filter((path) => has(path, name, second))]));

  const open = searchTree ? [...left].filter((name) => inDocument.get(name)?.length === 0) : [];
  const hits = open.length === 0 ? new Map<string, Hits>() : await search({ view, names: open, guarded });
  return inRow.map(
    (found, at) =>
      new Map(
        [...found].map(([name, files]) => [
          name,
          {
            inRow: files,
            inDocument: files.length > 0 ? [] : (inDocument.get(name) ?? []),
            elsewhere: files.length > 0 || !searchTree ? [] : hits === null ? null : (hits.get(name)?.whole ?? []),
            partly: files.length > 0 ? null : (hits?.get(name)?.partly ?? null),
            unread: [...(cited[at] ?? [])].some((path) => (first.get(path) ?? null) === null),
          },
        ]),
      ),
  );
}

/** The files of the whole tree with each name as a whole word, files with code first; null where the source cannot search. */
export async function searchNames(question: SearchQuestion): Promise<Map<string, readonly string[]> | null> {
  const hits = await search(question);
  return hits === null ? null : new Map([...hits].map(([name, { whole }]) => [name, whole]));
}

interface SearchQuestion {
  readonly view: View;
  readonly names: readonly string[];
  readonly guarded: ReadonlySet<string>;
}

interface Hits {
  readonly whole: readonly string[];
  readonly partly: string | null;
}

async function search({
  view: { snapshot, contents, index },
  names,
  guarded,
}: SearchQuestion): Promise<Map<string, Hits> | null> {
  const hits = await snapshot.search(names);
  if (hits === null) return null;
  const readable = (path: string): boolean => !guarded.has(path) && index.entry(path)?.kind === 'file';
  const checked = new Map(
    names.map((name) => {
      const all = (hits.get(name) ?? []).filter(readable);
      return [name, [...all.filter((path) => !isProse(path)), ...all.filter(isProse)].slice(0, MAX_HITS)];
    }),
  );
  const texts = await contents.texts(snapshot, [...checked.values()].flat());
  return new Map(
    [...checked].map(([name, paths]) => {
      const whole = paths.filter((path) => containsWord(texts.get(path) ?? '', name));
      const partly =
        whole.length > 0
          ? null
          : (paths.find((path) => !isProse(path) && containsPart(texts.get(path) ?? '', name)) ?? null);
      return [name, { whole, partly }];
    }),
  );
}
