// Lists the working tree: git's index without deleted files, and untracked files.
import type { Disk } from './disk-file.ts';
import type { GitContext } from '../git/git-context.ts';
import { kindOfMode, noteNames, splitRecords, TOO_MANY_FILES } from '../git/git-listing.ts';
import { reasonOf, runGit } from '../git/git-process.ts';
import { RepositoryError } from '../repository-error.ts';
import type { Tree, TreeEntry } from '../repository.ts';

export interface WorkingTreeListing {
  readonly tree: Tree;
  /** Paths that a sparse checkout leaves out on disk: they are as the index has them. */
  readonly sparse: ReadonlySet<string>;
  readonly hasUntracked: boolean;
}

/** Looks at names and modes only: nothing that would make git run a filter, a hook or a file-system monitor. */
export async function listWorkingTree({ directory, notes }: GitContext, disk: Disk): Promise<WorkingTreeListing> {
  const answer = await runGit({
    directory,
    args: ['ls-files', '-z', '-t', '--stage', '--cached', '--deleted', '--others', '--exclude-standard'],
  });
  if (answer.code !== 0)
    throw new RepositoryError(`The files of ${directory} could not be listed: ${reasonOf(answer)}.`);
  const entries = new Map<string, TreeEntry>();
  const sparse = new Set<string>();
  const untracked: TreeEntry[] = [];
  const deleted: string[] = [];
  let unreadable = 0;
  for (const record of splitRecords(answer.output)) {
    if (record === null) {
      unreadable += 1;
    } else if (record.startsWith('? ')) {
      untracked.push(untrackedEntry(record.slice(2), disk));
    } else {
      // <tag> SP <mode> SP <id> SP <stage> TAB <path>; an unmerged file has several stages
      const tab = record.indexOf('\t');
      const path = record.slice(tab + 1);
      const [tag = '', mode = '', id = ''] = record.slice(0, tab).split(' ');
      if (tag === 'R') deleted.push(path);
      else if (!entries.has(path)) entries.set(path, { path, kind: kindOfMode(mode), id });
      if (tag === 'S') sparse.add(path);
    }
  }
  for (const path of deleted) entries.delete(path);
  for (const entry of untracked) {
    removeReplaced(entries, entry.path);
    entries.set(entry.path, entry);
  }
  removeBehindLinks(
    entries,
    untracked.flatMap(({ path, kind }) => (kind === 'link' ? [`${path}/`] : [])),
  );
  noteNames(notes, unreadable);
  if (answer.cut) notes.add('The working tree has more files than can be listed; the rest was not looked at.');
  const tree: Tree = answer.cut ? { entries, truncated: true, because: TOO_MANY_FILES } : { entries, truncated: false };
  return { tree, sparse, hasUntracked: untracked.length > 0 };
}

/** Git ends the name of a repository within the repository with a slash: its files cannot be listed. */
function untrackedEntry(name: string, disk: Disk): TreeEntry {
  if (name.endsWith('/')) return { path: name.slice(0, -1), kind: 'submodule', id: '' };
  return { path: name, kind: disk.look(name).kind === 'link' ? 'link' : 'file', id: '' };
}

/** A file that became a folder is still in the index and not deleted: its untracked files show that it is gone. */
function removeReplaced(entries: Map<string, TreeEntry>, path: string): void {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end);
    if (entries.get(folder)?.kind === 'file') entries.delete(folder);
  }
}

/** Where a link took the place of a folder, git's index still has the folder's files, and looking them up would follow the link. */
function removeBehindLinks(entries: Map<string, TreeEntry>, folders: readonly string[]): void {
  if (folders.length === 0) return;
  const linked = new Set(folders);
  for (const path of entries.keys()) {
    for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
      if (linked.has(path.slice(0, end + 1))) entries.delete(path);
    }
  }
}
