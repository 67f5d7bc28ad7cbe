// Tells which paths may be inside a submodule, where no tree of the repository shows what there is.
import { folderOf, nameOf } from '../../text/paths.ts';
import type { PathIndex } from './path-index.ts';
import { isGenericName, type SubmoduleNames } from './submodule-names.ts';

/** The submodules that may hold what a page cites. */
export interface PageSubmodules extends Pick<SubmoduleNames, 'byName'> {
  /** The folders of those that the page names. */
  readonly named: readonly string[];
}

/** Asked for only where something is not found. */
export type ListSubmodules = () => PageSubmodules;

/** A path that may be in a submodule: `path` is the submodule's, null where it may be in any of several. */
export interface HiddenPath {
  readonly path: string | null;
  /** Whether one of its folders is called as the submodule is: then it may have left for it. */
  readonly namesake: boolean;
}

/**
 * A page about a submodule writes its paths from the submodule's own root (`store/ledger.php` in `plugins/billing`), or with the name of its folder
 * alone (`billing/store/ledger.php`). Null where the path is surely one of this repository: none of its folders that are not here is called like a
 * submodule, and it has no folder, its first folder is here, at the root or beside the page, or the page names no submodule.
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
  if (!path.includes('/')) return null;
  const { byName, named } = listSubmodules();
  const [only = null] = named;
  if (only === null && byName.size === 0) return null;
  const namesake = findNamesake({ index, folder: folderOf(path), byName });
  if (namesake !== null) return { path: namesake, namesake: true };
  if (only === null) return null;
  const [first = ''] = path.split('/');
  const beside = folderOf(page);
  const isHere = index.has(first) || (beside !== '' && index.has(`${beside}/${first}`));
  return isHere ? null : { path: named.length === 1 ? only : null, namesake: false };
}

/** The submodule that is called as this folder, or one above it, is; only folders that are not here count. */
export function findNamesake({
  index,
  folder,
  byName,
}: {
  readonly index: PathIndex;
  readonly folder: string;
  readonly byName: SubmoduleNames['byName'];
}): string | null {
  for (let at = folder; at !== '' && !index.has(at); at = folderOf(at)) {
    const submodule = byName.get(nameOf(at).toLowerCase()) ?? null;
    if (submodule !== null) return submodule;
  }
  return null;
}

/** Longest run of letters, digits and slashes in which names are looked for, and most folders of one. */
const MAX_WORD = 400;
const MAX_PARTS = 16;

/** The submodules that a text names: by their path, or by their folder where that is called like nothing else. */
export function listNamed(folders: readonly string[], text: string): readonly string[] {
  if (folders.length === 0) return [];
  const written = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}_.@+/-]+/gu)) {
    if (word.length > MAX_WORD) continue;
    const parts = word.replace(/^[./]+|[./]+$/g, '').split('/');
    let path = '';
    for (const part of parts.slice(0, MAX_PARTS)) {
      path = path === '' ? part : `${path}/${part}`;
      written.add(part).add(path);
    }
  }
  return folders.filter((folder) => {
    const [path, name] = [folder.toLowerCase(), nameOf(folder).toLowerCase()];
    return (path.includes('/') && written.has(path)) || (!isGenericName(name) && written.has(name));
  });
}
