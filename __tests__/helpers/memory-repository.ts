// A repository held in memory: the interface over maps of path to content, for trees that git could not give (truncated, unsearchable, huge).
import { createHash } from 'node:crypto';
import type { Content, Repository, Snapshot, Tree } from '../../src/repository/repository.ts';

export interface MemoryOptions {
  readonly truncated?: boolean;
  readonly searchable?: boolean;
}

const idOf = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');

export function memorySnapshot(
  commit: string,
  files: Readonly<Record<string, string>>,
  { truncated = false, searchable = true }: MemoryOptions = {},
): Snapshot {
  const entries = new Map(
    Object.entries(files).map(([path, text]) => [path, { path, kind: 'file' as const, id: idOf(text) }]),
  );
  const tree: Tree = truncated ? { entries, truncated, because: 'cut' } : { entries, truncated };
  const textOf = (path: string): string => files[path] ?? '';
  return {
    commit,
    tree: () => Promise.resolve(tree),
    ids: (paths) =>
      Promise.resolve(
        new Map(paths.flatMap((path): [string, string][] => (entries.has(path) ? [[path, idOf(textOf(path))]] : []))),
      ),
    read: (paths) =>
      Promise.resolve(
        new Map(
          paths.flatMap((path): [string, Content][] =>
            entries.has(path) ? [[path, { kind: 'content', bytes: Buffer.from(textOf(path)) }]] : [],
          ),
        ),
      ),
    search: (literals) =>
      Promise.resolve(
        searchable
          ? new Map(
              literals.map((literal) => [
                literal,
                [...entries.keys()].filter((path) => textOf(path).includes(literal)).sort(),
              ]),
            )
          : null,
      ),
  };
}

/** Files of equal content under another path count as renamed. */
export function memoryRepository(head: Snapshot, base: Snapshot | null = null): Repository {
  return {
    head,
    base,
    snapshot: () => head,
    maxSearchedCommits: 20,
    expect: () => undefined,
    async renames() {
      if (base === null) return { known: new Map(), unsure: new Set() };
      const [before, now] = [(await base.tree()).entries, (await head.tree()).entries];
      const added = new Map(
        [...now.values()].filter(({ path }) => !before.has(path)).map(({ id, path }) => [id, path]),
      );
      const known = new Map(
        [...before.values()].flatMap(({ path, id }): [string, string][] =>
          now.has(path) || !added.has(id) ? [] : [[path, added.get(id)!]],
        ),
      );
      return { known, unsure: new Set() };
    },
    lookUpCommit: () => Promise.resolve({ kind: 'unknown' }),
    commitOn: () => Promise.resolve({ kind: 'known', value: null }),
    commits: () => Promise.resolve({ kind: 'known', value: [] }),
    baseCommits: () => Promise.resolve({ kind: 'known', value: [] }),
    filesOf: () => Promise.resolve({ kind: 'known', value: [] }),
    pathHistory: (paths) =>
      Promise.resolve({ kind: 'known', value: new Map(paths.map((path) => [path, { kind: 'never' }])) }),
    commitsOf: () => Promise.resolve({ kind: 'known', value: [] }),
    names: () => Promise.resolve([]),
    notes: () => [],
    close: () => Promise.resolve(),
  };
}
