// Finds renames between a commit and the working tree or what is staged, by way of objects in a temporary folder.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GitContext } from '../git/git-context.ts';
import { type FoundRenames, findRenames } from '../git/git-renames.ts';
import { MAX_COMPARED_BYTES, MAX_HASHED_FILES, RENAME_LIMIT } from '../limits.ts';
import type { Snapshot, TreeEntry } from '../repository.ts';
import { ScratchObjects } from '../git/scratch-objects.ts';

/**
 * Git pairs removed with added files only, so those alone are put into two throw-away trees;
 * without removed or without added files nothing is asked. The repository itself is never written to.
 */
export async function findWorkingTreeRenames(git: GitContext, base: Snapshot, head: Snapshot): Promise<FoundRenames> {
  const [before, after] = await Promise.all([base.tree(), head.tree()]);
  const removed = [...before.entries.values()].filter(
    ({ path, kind }) => kind !== 'submodule' && !after.entries.has(path),
  );
  const added = [...after.entries.values()].filter(
    ({ path, kind }) => kind !== 'submodule' && !before.entries.has(path),
  );
  if (removed.length === 0 || added.length === 0) return { pairs: new Map(), whole: true };
  if (added.length > MAX_HASHED_FILES) {
    git.notes.add(`Renames were not looked for: ${added.length} files were added, more than ${MAX_HASHED_FILES}.`);
    return { pairs: new Map(), whole: false };
  }
  const exact = removed.length * added.length > RENAME_LIMIT ** 2;
  if (exact) git.notes.add('So many files were added and removed that only renames without edits were recognized.');
  const folder = await mkdtemp(join(tmpdir(), `matrix-guard-renames-${process.pid}-`));
  try {
    const scratch = new ScratchObjects(folder, git.objectFormat);
    const ids = await head.ids(added.map(({ path }) => path));
    const now = added.flatMap((entry) => {
      const id = ids.get(entry.path);
      return id === undefined ? [] : [{ ...entry, id }];
    });
    if (!exact)
      await writeChanged({
        git,
        head,
        scratch,
        entries: now,
        indexed: new Map(added.map(({ path, id }) => [path, id])),
      });
    return await findRenames(git, {
      from: scratch.writeTree(removed),
      to: scratch.writeTree(now),
      objects: folder,
      exact,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Changed {
  readonly git: GitContext;
  readonly head: Snapshot;
  readonly scratch: ScratchObjects;
  readonly entries: TreeEntry[];
  /** Ids the index has by path: those objects are in the repository already. */
  readonly indexed: ReadonlyMap<string, string>;
}

/** Stores the contents that the repository lacks. A file that cannot be stored is taken out: git would miss its object. */
async function writeChanged({ git, head, scratch, entries, indexed }: Changed): Promise<void> {
  let bytes = 0;
  for (const entry of [...entries]) {
    if (entry.id === indexed.get(entry.path)) continue;
    const content = bytes > MAX_COMPARED_BYTES ? undefined : (await head.read([entry.path])).get(entry.path);
    if (content?.kind === 'content' && scratch.writeBlob(content.bytes) === entry.id) {
      bytes += content.bytes.length;
      continue;
    }
    entries.splice(entries.indexOf(entry), 1);
    if (entry.kind === 'file') git.notes.add('Some added files are too large to be compared for renames.');
  }
}
