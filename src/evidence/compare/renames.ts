// Follows files, whole folders and globs to their new names in a change.
import type { RenamedFiles } from '../../repository/repository.ts';
import { EMPTY_FILES } from '../../text/empty-files.ts';
import { nameOf } from '../../text/paths.ts';
import type { PathIndex } from '../locate/path-index.ts';
import { NO_SPLITS, type Splits } from './splits.ts';

export interface Renames {
  /** The new path of a file, or of a folder all of whose files moved to one new folder; null where there is none. */
  of(path: string): string | null;
  /** True for a file that may have been renamed, and a folder with such a file: nobody could say. */
  isUnsure(path: string): boolean;
  /** The parts of a file that was split, of which none is its new path; else empty. */
  partsOf(path: string): readonly string[];
}

/** Largest folder that is followed. */
const MAX_FILES = 5000;

export const NO_RENAMES: Renames = { of: () => null, isUnsure: () => false, partsOf: () => [] };

export function followRenames({
  renames: { known, unsure },
  base,
  splits = NO_SPLITS,
}: {
  readonly renames: RenamedFiles;
  readonly base: PathIndex;
  /** Of the paths that are asked about, where that was looked into. */
  readonly splits?: Splits;
}): Renames {
  // Git pairs any two empty files: of two with different names nobody can say that one is the other.
  const isChance = (from: string, to: string | undefined): boolean =>
    to !== undefined && EMPTY_FILES.has(base.entry(from)?.id ?? '') && nameOf(from) !== nameOf(to);
  return {
    of(path) {
      const file = known.get(path);
      if (isChance(path, file) || splits.has(path)) return null;
      if (file !== undefined || base.isFile(path)) return file ?? null;
      const below = base.below(path);
      if (below.length === 0 || below.length > MAX_FILES) return null;
      let folder: string | null = null;
      for (const entry of below) {
        const to = known.get(entry.path);
        const rest = entry.path.slice(path.length);
        if (to === undefined || !to.endsWith(rest)) return null;
        const moved = to.slice(0, to.length - rest.length);
        if (folder !== null && folder !== moved) return null;
        folder = moved;
      }
      return folder === '' ? null : folder;
    },
    partsOf: (path) => splits.get(path) ?? [],
    isUnsure: (path) =>
      unsure.size > 0 && (unsure.has(path) || base.below(path).some((entry) => unsure.has(entry.path))),
  };
}

/** A file that a glob matched at base and that this change renamed. */
interface MovedFile {
  readonly from: string;
  readonly to: string;
}

/** Of the files that a glob matched at base, those that this change renamed. */
export function listMoved({
  files,
  renames,
  headIndex,
}: {
  readonly files: readonly string[];
  readonly renames: Renames;
  readonly headIndex: PathIndex;
}): readonly MovedFile[] {
  return files.flatMap((from): MovedFile[] => {
    const to = renames.of(from);
    return to !== null && headIndex.isFile(to) ? [{ from, to }] : [];
  });
}

/** A folder's name that means itself in a glob. */
const LITERAL = /^[^*?[\]{}!\\]+\/$/;

/** The glob from the repository root, where all that moved left the folders it begins with for one other folder; else null. */
export function moveGlob({
  written,
  tried,
  moved,
}: {
  /** As the page writes it. */
  readonly written: string;
  /** Where it was tried at base: the last place is the one that matched. */
  readonly tried: readonly string[];
  readonly moved: readonly MovedFile[];
}): string | null {
  const place = tried.at(-1) ?? '';
  const literal = /^[^*?[\]{}!\\]*\//.exec(place)?.[0] ?? '';
  if (literal === '') return null;
  const folders = new Set(
    moved.map(({ from, to }) => {
      const rest = from.slice(literal.length);
      return from.startsWith(literal) && to.endsWith(`/${rest}`) ? to.slice(0, to.length - rest.length) : '';
    }),
  );
  const [folder] = folders;
  if (folders.size !== 1 || folder === undefined || !LITERAL.test(folder)) return null;
  const rest = place.slice(literal.length);
  // A closing slash is written again as it was.
  return folder + (written.endsWith('/') ? rest.replace(/\/\*\*$/, '') : rest);
}
