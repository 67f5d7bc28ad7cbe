// Follows a glob whose matches all left to where this change moved them.
import type { Compared, Comparison } from './compare.ts';
import type { Located } from '../locate/locate-references.ts';
import type { PathIndex } from '../locate/path-index.ts';
import type { Renames } from './renames.ts';

/** A folder's name that stands for itself in a glob. */
const LITERAL = /^[^*?[\]{}!\\]+\/$/;

/** Pairs of old and new path of the files that a glob matched at base and that this change renamed. */
export function listMoved({
  files,
  renames,
  headIndex,
}: {
  readonly files: readonly string[];
  readonly renames: Renames;
  readonly headIndex: PathIndex;
}): readonly (readonly [from: string, to: string])[] {
  return files.flatMap((from): [string, string][] => {
    const to = renames.of(from);
    return to !== null && headIndex.isFile(to) ? [[from, to]] : [];
  });
}

/** The glob in its new place, else (with nothing to put in its place) the new path of its first match; null where no match was renamed. */
export function repointGlob({
  head,
  base,
  headIndex,
  renames,
}: Pick<Comparison, 'head' | 'base' | 'headIndex' | 'renames'>): Compared | null {
  const moved = listMoved({ files: base.files, renames, headIndex });
  const first = moved[0]?.[1];
  if (first === undefined) return null;
  const glob = moveGlob(base, moved);
  const to = glob ?? first;
  return {
    reference: head.reference,
    resolution: {
      ...head.resolution,
      state: 'missing',
      candidate: to,
      why: { code: 'matches-renamed', to },
    },
    change: 'renamed',
    renamedTo: to,
    ...(glob === null ? { scattered: true } : {}),
  };
}

/** The glob from the repository root, where all that moved left the folders it begins with for one other folder; else null. */
function moveGlob(
  { reference, resolution: { tried } }: Located,
  moved: readonly (readonly [from: string, to: string])[],
): string | null {
  // The place tried last is the one that matched.
  const place = tried.at(-1) ?? '';
  const literal = /^[^*?[\]{}!\\]*\//.exec(place)?.[0] ?? '';
  if (literal === '') return null;
  const folders = new Set(
    moved.map(([from, to]) => {
      const rest = from.slice(literal.length);
      return from.startsWith(literal) && to.endsWith(`/${rest}`) ? to.slice(0, to.length - rest.length) : '';
    }),
  );
  const [folder] = folders;
  if (folders.size !== 1 || folder === undefined || !LITERAL.test(folder)) return null;
  const rest = place.slice(literal.length);
  // A closing slash is written again as it was.
  return folder + (reference.path?.endsWith('/') === true ? rest.replace(/\/\*\*$/, '') : rest);
}
