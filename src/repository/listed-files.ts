// Answers about files from a listing that has the ids of their contents: what git's commits, its index and REST have in common.
import type { Content, Tree } from './repository.ts';

/** Ids by path; absent paths are left out. */
export function idsOf({ entries }: Tree, paths: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    paths.flatMap((path) => {
      const entry = entries.get(path);
      return entry === undefined ? [] : [[path, entry.id] as const];
    }),
  );
}

/** Contents by path, each read by its id; absent paths are left out, and links and submodules are not followed. */
export async function readListed({
  tree: { entries },
  paths,
  read,
}: {
  readonly tree: Tree;
  readonly paths: readonly string[];
  readonly read: (id: string) => Promise<Content>;
}): Promise<ReadonlyMap<string, Content>> {
  const found = paths.flatMap((path) => entries.get(path) ?? []);
  const contents = await Promise.all(
    found.map(async ({ path, kind, id }) => [path, kind === 'file' ? await read(id) : unavailableKind(kind)] as const),
  );
  return new Map(contents);
}

/** What stands for the content of an entry that is no file. */
export function unavailableKind(kind: 'link' | 'submodule'): Content {
  return { kind: 'unavailable', reason: kind === 'link' ? 'a symbolic link' : 'a submodule' };
}
