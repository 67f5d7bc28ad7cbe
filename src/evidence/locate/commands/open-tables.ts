// Loads the runner files of a snapshot: each kind on its first use, within bounds.
import type { Snapshot } from '../../../repository/repository.ts';
import type { Contents } from '../../compare/contents.ts';
import { type PathIndex } from '../path-index.ts';
import { folderOf, normalisePath } from '../../../text/paths.ts';
import type { Definitions, NameTable } from './name-table.ts';
import type { TableDoubt } from '../../resolution.ts';
import { readMakefile } from './read-makefile.ts';
import { readJustfile, readScripts, readTaskfile } from './read-runner-file.ts';

export type TableKind = 'make' | 'scripts' | 'just' | 'task';

/** Most files of one kind that are read, and the longest. */
const MAX_FILES = 200;
const MAX_LENGTH = 1_000_000;

const KINDS: Readonly<Record<TableKind, { readonly matches: RegExp; readonly read: (text: string) => Definitions }>> = {
  make: { matches: /(?:^|\/)(?:GNUmakefile|[Mm]akefile|[^/]+\.mk|Makefile\.[^/]+)$/, read: readMakefile },
  scripts: { matches: /(?:^|\/)package\.json$/, read: readScripts },
  just: { matches: /(?:^|\/)(?:\.?[Jj]ustfile|JUSTFILE|[^/]+\.just)$/, read: readJustfile },
  task: { matches: /(?:^|\/)[Tt]askfile(?:\.dist)?\.ya?ml$/, read: readTaskfile },
};

/** Gives each table of one snapshot; each is read once. */
export type Tables = (kind: TableKind) => Promise<NameTable>;

export function openTables({
  snapshot,
  index,
  contents,
}: {
  readonly snapshot: Snapshot;
  readonly index: PathIndex;
  readonly contents: Contents;
}): Tables {
  const loaded = new Map<TableKind, Promise<NameTable>>();
  return (kind) => {
    const table = loaded.get(kind) ?? load(kind);
    loaded.set(kind, table);
    return table;
  };

  async function load(kind: TableKind): Promise<NameTable> {
    const { matches, read } = KINDS[kind];
    const depth = (path: string): number => path.split('/').length;
    const all = index
      .entries()
      .map(({ path }) => path)
      .filter((path) => matches.test(path) && !/(?:^|\/)(?:node_modules|vendor|third_party)\//.test(path))
      .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
    const texts = await contents.texts(snapshot, all.slice(0, MAX_FILES));
    let uncertain: TableDoubt | null = index.truncated
      ? { kind: 'truncated-listing' }
      : all.length > MAX_FILES
        ? { kind: 'too-many-files', read: MAX_FILES, all: all.length }
        : null;
    const files = all.slice(0, MAX_FILES).flatMap((path) => {
      const text = texts.get(path);
      if (text === undefined || text === null || text.length > MAX_LENGTH) {
        uncertain ??= { kind: 'file-unreadable', path };
        return [];
      }
      const definitions = kind === 'make' ? withIncludes({ path, index, definitions: readMakefile(text) }) : read(text);
      return [{ path, definitions }];
    });
    return {
      files,
      uncertain: uncertain ?? files.find((file) => file.definitions.uncertain !== null)?.definitions.uncertain ?? null,
    };
  }
}

/** An include of a makefile that is read anyway is no uncertainty; any other is. */
function withIncludes({
  path,
  index,
  definitions,
}: {
  readonly path: string;
  readonly index: PathIndex;
  readonly definitions: ReturnType<typeof readMakefile>;
}): Definitions {
  const read = (included: string): boolean =>
    KINDS.make.matches.test(included) &&
    (index.isFile(normalisePath(`${folderOf(path)}/${included}`) ?? '') || index.isFile(included));
  const open = definitions.includes.find((included) => !read(included));
  return open === undefined
    ? definitions
    : { ...definitions, uncertain: definitions.uncertain ?? { kind: 'includes', path: open } };
}
