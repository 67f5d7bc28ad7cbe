// Follows files and whole folders to their new names in a change.
import type { PathIndex } from '../locate/path-index.ts';

export interface Renames {
  /** The new path of a file, or of a folder all of whose files moved to one new folder; null where there is none. */
  of(path: string): string | null;
}

/** Largest folder that is followed. */
const MAX_FILES = 5000;

export const NO_RENAMES: Renames = { of: () => null };

export function followRenames({
  renames,
  base,
}: {
  readonly renames: ReadonlyMap<string, string>;
  readonly base: PathIndex;
}): Renames {
  return {
    of(path) {
      const file = renames.get(path);
      if (file !== undefined || base.isFile(path)) return file ?? null;
      const below = base.below(path);
      if (below.length === 0 || below.length > MAX_FILES) return null;
      let folder: string | null = null;
      for (const entry of below) {
        const to = renames.get(entry.path);
        const rest = entry.path.slice(path.length);
        if (to === undefined || !to.endsWith(rest)) return null;
        const moved = to.slice(0, to.length - rest.length);
        if (folder !== null && folder !== moved) return null;
        folder = moved;
      }
      return folder === '' ? null : folder;
    },
  };
}
