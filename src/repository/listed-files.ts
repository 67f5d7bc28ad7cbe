// Answers about files from a listing that has the ids of their contents: what git's commits, its index and REST have in common.
import type { Content, Tree } from './repository.ts';

/** Ids by path; absent paths are left out. */
export function idsOf({ entries }: Tree, paths: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const entry = entries.get(path);
    if (entry !== undefined) found.set(path, entry.id);
  }
  return found;
}

/**
 * Contents by path, each read by its id; absent paths are left out, and links and submodules are not followed. Of a path that a listing with
 * gaps does not have nobody knows anything.
 */
export async function readListed({
  tree,
  paths,
  read,
}: {
  readonly tree: Tree;
  readonly paths: readonly string[];
  readonly read: (id: string) => Promise<Content>;
}): Promise<ReadonlyMap<string, Content>> {
  const found = paths.flatMap((path) => tree.entries.get(path) ?? []);
  const open = tree.truncated ? paths.filter((path) => !tree.entries.has(path)) : [];
  const contents = await Promise.all(
    found.map(
      async ({ path, kind, id }) =>
        [path, kind === 'submodule' ? notAFile(kind) : asEntry(kind, await read(id))] as const,
    ),
  );
  const because = tree.truncated ? tree.because : '';
  return new Map([
    ...contents,
    ...open.map((path) => [path, { kind: 'unavailable', reason: because } as const] as const),
  ]);
}

const asEntry = (kind: 'file' | 'link', content: Content): Content =>
  kind === 'file' ? content : linkTo(content.kind === 'content' ? content.bytes : null);

/** Longest path that a link holds, of common file systems. */
const MAX_TARGET = 4096;

/** What stands for a link: it is not followed, and says where it leads. */
export function linkTo(bytes: Uint8Array | null): Content {
  const content = notAFile('link');
  return bytes === null || bytes.length > MAX_TARGET
    ? content
    : { ...content, leadsTo: new TextDecoder().decode(bytes) };
}

/** What stands for the content of an entry that is no file. */
export function notAFile(kind: 'link' | 'submodule'): Extract<Content, { readonly kind: 'not-a-file' }> {
  return { kind: 'not-a-file', reason: kind === 'link' ? 'a symbolic link' : 'a submodule' };
}
