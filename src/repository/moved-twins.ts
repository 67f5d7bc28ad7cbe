// Finds renames of files that had a twin: git pairs a new file with one old copy only, and calls the others deleted.
import { MAX_HASHED_FILES } from './limits.ts';
import type { RenamedFiles, Snapshot, TreeEntry } from './repository.ts';
import { EMPTY_FILES } from '../text/empty-files.ts';
import { groupBy } from '../text/group-by.ts';
import { isModuleRoot } from '../text/is-module-root.ts';
import { nameOf } from '../text/paths.ts';

/**
 * Adds the files that nothing was paired with and whose very content is, under the same name, at a path that base did not have. Several old copies
 * may become one new file. Of several new copies the one is meant whose folders are most alike; where two are, nobody can say which.
 */
export async function addMovedTwins({
  renames,
  base,
  head,
}: {
  readonly renames: RenamedFiles;
  readonly base: Snapshot;
  readonly head: Snapshot;
}): Promise<RenamedFiles> {
  const [before, after] = await Promise.all([base.tree(), head.tree()]);
  if (before.truncated || after.truncated) return renames;
  const gone = [...before.entries.values()].filter(
    ({ path, kind, id }) =>
      kind === 'file' &&
      !after.entries.has(path) &&
      !renames.known.has(path) &&
      id !== '' &&
      !EMPTY_FILES.has(id) &&
      !isModuleRoot(nameOf(path)),
  );
  if (gone.length === 0) return renames;
  const names = new Set(gone.map(({ path }) => nameOf(path)));
  const come = [...after.entries.values()].filter(
    ({ path, kind }) => kind === 'file' && !before.entries.has(path) && names.has(nameOf(path)),
  );
  if (come.length === 0 || come.length > MAX_HASHED_FILES) return renames;
  // The listing of a working tree does not say what its files hold now.
  const ids = await head.ids(come.map(({ path }) => path));
  const copies = groupBy(come, ({ path }) => keyOf({ path, id: ids.get(path) ?? '' }));
  const twins = new Map<string, string>();
  const unsure = new Set(renames.unsure);
  for (const entry of gone) {
    const targets = copies.get(keyOf(entry)) ?? [];
    if (targets.length === 0) continue;
    const to = mostAlike(entry.path, targets);
    if (to === null) unsure.add(entry.path);
    else {
      twins.set(entry.path, to);
      unsure.delete(entry.path);
    }
  }
  // What the source paired comes last, so that its old path wins where the pairs are turned around.
  return { known: new Map([...twins, ...renames.known]), unsure };
}

const keyOf = ({ path, id }: Pick<TreeEntry, 'path' | 'id'>): string => `${id}/${nameOf(path)}`;

/** Most copies of one file that are compared. */
const MAX_COPIES = 50;

/** The one whose path begins and ends with the most folders of the old one; null where several do. */
function mostAlike(path: string, targets: readonly TreeEntry[]): string | null {
  const [only] = targets;
  if (targets.length === 1 && only !== undefined) return only.path;
  if (targets.length > MAX_COPIES) return null;
  const ranked = targets
    .map((target) => ({ to: target.path, alike: sharedParts(path, target.path) }))
    .sort((a, b) => b.alike - a.alike);
  const [best, second] = ranked;
  return best !== undefined && best.alike !== second?.alike ? best.to : null;
}

function sharedParts(a: string, b: string): number {
  const [one, other] = [a.split('/'), b.split('/')];
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return start + end;
}
