// The files and folders that base has and head lacks, ready to be looked up by what a page writes.
import { isKeeper } from '../../text/is-keeper.ts';
import { folderOf, nameOf, normalisePath } from '../../text/paths.ts';
import { isArchived } from '../../text/set-aside.ts';
import type { PathIndex } from '../locate/path-index.ts';

export interface RemovedPaths {
  readonly size: number;
  /** The removed path that a page means by what it writes; null where it means none, or something that head has. */
  meantBy(written: string, page: string): string | null;
}

/** Linear in the two trees. A listing that is incomplete says nothing of what is gone. */
export function listRemoved(base: PathIndex, head: PathIndex): RemovedPaths {
  const removed = new Set<string>();
  if (!base.truncated && !head.truncated)
    for (const { path } of base.entries()) {
      if (head.isFile(path)) continue;
      removed.add(path);
      // What the work makes in such a folder was never here.
      if (isKeeper(path)) continue;
      for (let folder = folderOf(path); folder !== '' && !removed.has(folder); folder = folderOf(folder)) {
        if (head.has(folder)) break;
        removed.add(folder);
      }
    }
  const names = new Set([...removed].map(nameOf));
  return {
    size: removed.size,
    meantBy(written, page) {
      const bare = written.replace(/\/+$/, '');
      if (!names.has(nameOf(bare))) return null;
      const places = placesOf(bare, page);
      // What is there under one of its readings is not gone.
      if (places.some((place) => head.has(place))) return null;
      // Nor is what was and is there from a folder above the page: `plans/` on `docs/notes/kiln.md`.
      if (placesAbove(bare, page).some((place) => base.has(place) && head.has(place))) return null;
      const exact = places.find((place) => base.has(place));
      if (exact !== undefined) return removed.has(exact) ? exact : null;
      if (bare.startsWith('.') || bare.startsWith('/')) return null;
      const ends = base.endingWith(bare);
      const [only] = ends;
      return only !== undefined &&
        ends.length === 1 &&
        removed.has(only) &&
        !isArchived(only, `${bare}/`) &&
        head.endingWith(bare).length === 0
        ? only
        : null;
    },
  };
}

/** From each folder between the root and the page's own. */
function placesAbove(bare: string, page: string): readonly string[] {
  const places: string[] = [];
  if (/^[./]/.test(bare)) return places;
  for (let folder = folderOf(folderOf(page)); folder !== ''; folder = folderOf(folder))
    places.push(`${folder}/${bare}`);
  return places;
}

/** From the root and from the page's folder, without what leads out of the repository. */
function placesOf(bare: string, page: string): readonly string[] {
  const places = [/^\.\.?\//.test(bare) ? null : normalisePath(bare), normalisePath(`${folderOf(page)}/${bare}`)];
  return places.filter((place) => place !== null && place !== '').filter((place) => place !== null);
}
