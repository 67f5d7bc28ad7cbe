// Files of one folder that a change takes away together: one comment speaks for all of them.
import { folderOf } from '../text/paths.ts';
import { groupBy } from '../text/group-by.ts';
import type { ChangedFile } from './parse-patch.ts';

/** Files of a folder that were renamed to the same other folder, or deleted. */
export interface FolderMove {
  /** The folder they were in; empty for the repository's own. */
  readonly path: string;
  readonly count: number;
}

export interface MovedTogether {
  readonly files: readonly [ChangedFile, ...ChangedFile[]];
  /** Null for one file alone. */
  readonly folder: FolderMove | null;
}

/** Groups renamed files by the folders they went from and to, and deleted ones by the folder they were in. In the order of their first files. */
export function groupMoves(files: readonly ChangedFile[]): readonly MovedTogether[] {
  return [...groupBy(files, (file) => JSON.stringify(moveOf(file))).values()].flatMap((group): MovedTogether[] => {
    const [first, ...others] = group;
    if (first === undefined) return [];
    const folder = others.length === 0 ? null : { path: moveOf(first).from, count: group.length };
    return [{ files: [first, ...others], folder }];
  });
}

/** The folders a file went from and to, without what both end in: the rest of its path went along. */
function moveOf({ path, previousPath, status }: ChangedFile): { readonly from: string; readonly to: string | null } {
  if (status !== 'renamed' || previousPath === null) return { from: folderOf(path), to: null };
  const [from, to] = [previousPath.split('/'), path.split('/')];
  // A file with a new name of its own moved alone.
  if (from.at(-1) !== to.at(-1)) return { from: previousPath, to: path };
  while (from.length > 0 && to.length > 0 && from.at(-1) === to.at(-1)) {
    from.pop();
    to.pop();
  }
  return { from: from.join('/'), to: to.join('/') };
}
