// Writes down what the reading of each row asked about the paths of its snapshot: where another snapshot gives the same answers, the row means the same there.
import type { EntryKind } from '../repository/repository.ts';
import type { Row } from '../rows/row.ts';
import { unreachable } from '../text/unreachable.ts';
import type { WrittenCitation } from './citation.ts';
import type { PathIndex } from './locate/path-index.ts';
import type { Located } from './resolution.ts';

/** What was asked of a path, and the answer. `behind` asks for the kind of the link or submodule it is behind. */
export type Asked =
  | { readonly what: 'isFile' | 'isFolder' | 'has'; readonly path: string; readonly answer: boolean }
  | { readonly what: 'entry' | 'behind'; readonly path: string; readonly answer: EntryKind | null };

/** What one row depends on besides its own words. */
export interface RowGrounds {
  readonly asked: readonly Asked[];
  /** Set where it asked more than such questions: the same set of paths gives the same answer, any other may not. */
  readonly allPaths: boolean;
  /** Set where it depends on what the repository is called. */
  readonly names: boolean;
  /** The folders that the rows above name, where it was asked for them; else null. */
  readonly above: string | null;
  /** Folders that it names for the rows below, in the order in which each is named last. */
  readonly folders: readonly string[];
  readonly written: readonly WrittenCitation[];
  readonly located: readonly Located[];
}

/** What is known of a row from another version. */
export interface KnownRow extends Pick<RowGrounds, 'written' | 'folders'> {
  /** Where its citations lead, if the rows above name these folders (null: whichever they name); null where that is to be found out. */
  readonly located: Pick<RowGrounds, 'located' | 'above'> | null;
}

/** Watches one page of one snapshot, row by row. */
export interface RowWitness {
  /** Null for a row that is to be read. */
  known(row: Row): KnownRow | null;
  /** The same index, watched. */
  watch(index: PathIndex): PathIndex;
  /** What is asked from now on is asked for this row; null for none. */
  begin(row: Row | null): void;
  noteAllPaths(): void;
  noteNames(): void;
  noteAbove(folders: string): void;
  noteFolder(folder: string): void;
  noteWritten(written: readonly WrittenCitation[]): void;
  noteLocated(located: readonly Located[]): void;
}

interface Testimony extends RowWitness {
  /** Null for a row that was known. */
  groundsOf(row: Row): RowGrounds | null;
}

/** The grounds of one row while they are gathered: each question once. */
interface Gathered extends Pick<RowGrounds, 'written' | 'located'> {
  readonly asked: Map<string, Asked>;
  allPaths: boolean;
  names: boolean;
  above: string | null;
  /** In the order in which each was named last. */
  readonly folders: Set<string>;
  written: readonly WrittenCitation[];
  located: readonly Located[];
}

const nothingGathered = (): Gathered => ({
  asked: new Map(),
  allPaths: false,
  names: false,
  above: null,
  folders: new Set(),
  written: [],
  located: [],
});

/** Each question once. */
const nameOf = ({ what, path }: Asked): string => `${what} ${path}`;

interface Listener {
  readonly note: (asked: Asked) => void;
  readonly noteAllPaths: () => void;
}

/** The same answers; each question is noted. */
function watchIndex(index: PathIndex, { note, noteAllPaths }: Listener): PathIndex {
  const all = <Answer>(ask: () => Answer): Answer => {
    noteAllPaths();
    return ask();
  };
  const noted = (what: 'isFile' | 'isFolder' | 'has', path: string): boolean => {
    const answer = index[what](path);
    note({ what, path, answer });
    return answer;
  };
  return {
    truncated: index.truncated,
    paths: index.paths,
    isFile: (path) => noted('isFile', path),
    isFolder: (path) => noted('isFolder', path),
    has: (path) => noted('has', path),
    entry(path) {
      const entry = index.entry(path);
      note({ what: 'entry', path, answer: entry?.kind ?? null });
      return entry;
    },
    behind(path) {
      const found = index.behind(path);
      note({ what: 'behind', path, answer: found?.kind ?? null });
      return found;
    },
    endingWith: (suffix) => all(() => index.endingWith(suffix)),
    inOtherCase: (path) => all(() => index.inOtherCase(path)),
    inOtherForm: (path) => all(() => index.inOtherForm(path)),
    below: (folder) => all(() => index.below(folder)),
    named: (name) => all(() => index.named(name)),
    siblings: (folder) => all(() => index.siblings(folder)),
    ofStem: (folder, stem) => all(() => index.ofStem(folder, stem)),
    submodules: () => all(() => index.submodules()),
    entries: () => all(() => index.entries()),
  };
}

export function openRowWitness(known: RowWitness['known']): Testimony {
  const grounds = new Map<Row, Gathered>();
  let current: Gathered | null = null;
  const noteAllPaths = (): void => {
    if (current !== null) current.allPaths = true;
  };
  return {
    known,
    watch: (index) =>
      watchIndex(index, { note: (asked) => void current?.asked.set(nameOf(asked), asked), noteAllPaths }),
    begin(row) {
      current = row === null ? null : (grounds.get(row) ?? nothingGathered());
      if (row !== null && current !== null) grounds.set(row, current);
    },
    noteAllPaths,
    noteNames() {
      if (current !== null) current.names = true;
    },
    noteAbove(folders) {
      if (current !== null) current.above = folders;
    },
    noteWritten(written) {
      if (current !== null) current.written = written;
    },
    noteLocated(located) {
      if (current !== null) current.located = located;
    },
    noteFolder(folder) {
      current?.folders.delete(folder);
      current?.folders.add(folder);
    },
    groundsOf(row) {
      const gathered = grounds.get(row);
      if (gathered === undefined) return null;
      const { asked, folders, ...rest } = gathered;
      return { ...rest, asked: [...asked.values()], folders: [...folders] };
    },
  };
}

/** Whether this index would give the same answers. */
export const answersAlike = (index: PathIndex, asked: readonly Asked[]): boolean =>
  asked.every((one) => answerOf(index, one) === one.answer);

function answerOf(index: PathIndex, { what, path }: Asked): Asked['answer'] {
  switch (what) {
    case 'isFile':
      return index.isFile(path);
    case 'isFolder':
      return index.isFolder(path);
    case 'has':
      return index.has(path);
    case 'entry':
      return index.entry(path)?.kind ?? null;
    case 'behind':
      return index.behind(path)?.kind ?? null;
    default:
      return unreachable(what);
  }
}
