// Tells which paths may be inside a submodule, where no tree of the repository shows what there is.
import { folderOf, nameOf } from '../../text/paths.ts';
import type { PathIndex } from './path-index.ts';

/** The folders of the submodules that may hold what a page cites; asked for only where something is not found. */
export type ListSubmodules = () => readonly string[];

/** A path that may be in a submodule: `path` is the submodule's, null where it may be in any of several. */
export interface HiddenPath {
  readonly path: string | null;
  /** Whether one of its folders is called as the submodule is: then it may have left for it. */
  readonly namesake: boolean;
}

/**
 * A page about a submodule writes its paths from the submodule's own root (`store/ledger.php` in `plugins/billing`), or with the name of its folder
 * alone (`billing/store/ledger.php`). Null where the path is surely one of this repository: its first folder is here, at the root or beside the page,
 * and none of the folders that are not here is called like a submodule.
 */
export function findHidden({
  index,
  path,
  page,
  listSubmodules,
}: {
  readonly index: PathIndex;
  /** Normalized, and found nowhere. */
  readonly path: string;
  readonly page: string;
  readonly listSubmodules: ListSubmodules;
}): HiddenPath | null {
  const submodules = listSubmodules();
  const [only = null] = submodules;
  if (only === null) return null;
  const byName = nameFolders(submodules);
  for (let folder = folderOf(path); folder !== '' && !index.has(folder); folder = folderOf(folder)) {
    const namesake = byName.get(nameOf(folder));
    if (namesake !== undefined) return { path: namesake, namesake: true };
  }
  const [first = ''] = path.split('/');
  const beside = folderOf(page);
  const isHere = index.has(first) || (beside !== '' && index.has(`${beside}/${first}`));
  return isHere ? null : { path: submodules.length === 1 ? only : null, namesake: false };
}

const known = new WeakMap<readonly string[], ReadonlyMap<string, string | null>>();

/** The folder of a submodule by its name, null where several have it; found out once for all paths that are asked about. */
function nameFolders(folders: readonly string[]): ReadonlyMap<string, string | null> {
  const found = known.get(folders);
  if (found !== undefined) return found;
  const named = new Map<string, string | null>();
  for (const folder of folders) named.set(nameOf(folder), named.has(nameOf(folder)) ? null : folder);
  known.set(folders, named);
  return named;
}
