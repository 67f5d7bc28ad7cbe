// A repository whose head holds other contents for a few files: what it would be after an edit that is not written yet.
import { blobId, type ObjectFormat } from './git/blob-id.ts';
import type { Content, Repository, Snapshot } from './repository.ts';

/** Files by path; each is one that head has already. Closing it closes the repository below. */
export function overlay(repository: Repository, files: ReadonlyMap<string, Uint8Array>): Repository {
  if (files.size === 0) return repository;
  return { ...repository, head: coverSnapshot(repository.head, files) };
}

function coverSnapshot(head: Snapshot, files: ReadonlyMap<string, Uint8Array>): Snapshot {
  const covered = (paths: readonly string[]): readonly string[] => paths.filter((path) => files.has(path));
  const rest = (paths: readonly string[]): readonly string[] => paths.filter((path) => !files.has(path));
  return {
    commit: head.commit,
    tree: () => head.tree(),
    // Pages are no code: that one of them gains or loses a word changes nothing of where a symbol is.
    search: (literals, besides) => head.search(literals, besides),
    ids: async (paths) => {
      const [ids, format] = [await head.ids(rest(paths)), await objectFormatOf(head)];
      return new Map([
        ...ids,
        ...covered(paths).map((path) => [path, blobId(format, files.get(path) ?? new Uint8Array())] as const),
      ]);
    },
    read: async (paths) =>
      new Map<string, Content>([
        ...(await head.read(rest(paths))),
        ...covered(paths).map(
          (path) => [path, { kind: 'content', bytes: files.get(path) ?? new Uint8Array() }] as const,
        ),
      ]),
  };
}

/** By the length of an object id; where there is none yet, nothing is compared with either. */
async function objectFormatOf(head: Snapshot): Promise<ObjectFormat> {
  for (const { id } of (await head.tree()).entries.values()) if (id !== '') return id.length === 64 ? 'sha256' : 'sha1';
  return 'sha1';
}
