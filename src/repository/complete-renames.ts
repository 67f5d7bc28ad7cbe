// Which files a change renamed, and which it perhaps renamed: where the source does not say, the two listings tell as much as they can.
import type { RenamedFiles, Tree, TreeEntry } from './repository.ts';
import { extensionOf, nameOf } from '../text/paths.ts';

export const NOTHING_RENAMED: RenamedFiles = { known: new Map(), unsure: new Set() };

export interface ListedRenames {
  readonly before: Tree;
  readonly after: Tree;
  /** What the source says: new path by old path. */
  readonly known: ReadonlyMap<string, string>;
  /** Paths of which the source says what became of them, besides those of `known`. */
  readonly listed: ReadonlySet<string>;
}

/**
 * Completes a list of renames that has gaps. Of the files it does not speak of, those with equal contents were renamed; a removed one was
 * deleted where no added file has its name or its extension; of the rest nothing is sure.
 */
export function completeRenames({ before, after, known, listed }: ListedRenames): RenamedFiles {
  const targets = new Set(known.values());
  const isOpen = (path: string): boolean => !listed.has(path) && !known.has(path) && !targets.has(path);
  const gone = [...before.entries.values()].filter(({ path }) => !after.entries.has(path) && isOpen(path));
  const come = [...after.entries.values()].filter(({ path }) => !before.entries.has(path) && isOpen(path));
  const equal = pairEqual(gone, come);
  const taken = new Set(equal.values());
  const left = come.filter(({ path }) => !taken.has(path));
  const names = new Set(left.map(({ path }) => nameOf(path)));
  const extensions = new Set(left.map(({ path }) => extensionOf(path)));
  const unsure = gone.filter(({ path }) => {
    const extension = extensionOf(path);
    return !equal.has(path) && (names.has(nameOf(path)) || (extension !== null && extensions.has(extension)));
  });
  return { known: new Map([...known, ...equal]), unsure: new Set(unsure.map(({ path }) => path)) };
}

/** Pairs what has the same content and no twin. */
function pairEqual(gone: readonly TreeEntry[], come: readonly TreeEntry[]): ReadonlyMap<string, string> {
  const targets = alone(come);
  return new Map(
    [...alone(gone)].flatMap(([id, { path }]) => {
      const target = targets.get(id);
      return target === undefined ? [] : [[path, target.path] as const];
    }),
  );
}

function alone(entries: readonly TreeEntry[]): ReadonlyMap<string, TreeEntry> {
  const counts = new Map<string, number>();
  for (const { id } of entries) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Map(entries.flatMap((entry) => (counts.get(entry.id) === 1 ? [[entry.id, entry] as const] : [])));
}
