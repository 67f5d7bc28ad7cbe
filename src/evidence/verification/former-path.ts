// Finds where evidence was at an earlier commit that does not have its path: what was renamed since existed then.
import type { ComparedSide } from '../compare/difference.ts';
import { isOnlyNamesake } from '../locate/nearest-path.ts';
import type { PathIndex } from '../locate/path-index.ts';
import { EMPTY_FILES } from '../../text/empty-files.ts';
import { groupBy } from '../../text/group-by.ts';
import { lazily } from '../../text/lazily.ts';
import { folderOf, nameOf } from '../../text/paths.ts';

export type FormerPath =
  | { readonly kind: 'at'; readonly path: string }
  /** Some of a folder's files were elsewhere then: nobody can say whether the folder existed under another name. */
  | { readonly kind: 'unsure' }
  /** It did not exist. */
  | { readonly kind: 'none' };

const NONE: FormerPath = { kind: 'none' };
const UNSURE: FormerPath = { kind: 'unsure' };

/** Files of the largest folder that is followed. */
const MAX_FILES = 5000;

export interface FormerQuestion {
  readonly since: ComparedSide;
  readonly now: ComparedSide;
  /** Ids of what cited files hold now, by path. */
  readonly ids: ReadonlyMap<string, string>;
  /** Path before this change, by path now. */
  readonly renamedFrom: ReadonlyMap<string, string>;
}

/** Answers for a path of `now` that is not in `since`. Each folder is looked at once. */
export function openFormerPaths({
  since: { index: old },
  now: { index: now },
  ids,
  renamedFrom,
}: FormerQuestion): (path: string) => FormerPath {
  const everywhere = lazily(() => new Map(old.entries().map(({ id, path }) => [id, path])));
  const moved = openMovedFolders({ old, now, renamedFrom });
  const ofFile = (path: string): string | null =>
    ifThere(old, renamedFrom.get(path)) ??
    everywhere().get(ids.get(path) ?? '') ??
    goneNamesake({ old, now }, path) ??
    besideOthers(path);
  // Edited as well, and of a name that many files have: its folder shows where it was.
  const besideOthers = (path: string): string | null => {
    for (let folder = folderOf(path); folder !== '' && !old.has(folder); folder = folderOf(folder)) {
      const former = moved(folder);
      const there = former.kind === 'at' ? ifThere(old, former.path + path.slice(folder.length)) : null;
      if (there !== null) return there;
    }
    return null;
  };
  return (path) => {
    if (!now.isFile(path)) return moved(path);
    const former = ofFile(path);
    return former === null ? NONE : { kind: 'at', path: former };
  };
}

interface Indexes {
  readonly old: PathIndex;
  readonly now: PathIndex;
}

const ifThere = (old: PathIndex, path: string | undefined): string | null =>
  path !== undefined && old.isFile(path) ? path : null;

/** The one file of that name then, if it is no longer where it was. */
function goneNamesake({ old, now }: Indexes, path: string): string | null {
  const [only = null] = old.named(nameOf(path));
  return only !== null && !now.has(only) && isOnlyNamesake(old, path, only) ? only : null;
}

function openMovedFolders({
  old,
  now,
  renamedFrom,
}: Indexes & Pick<FormerQuestion, 'renamedFrom'>): (folder: string) => FormerPath {
  const gone = lazily(() =>
    groupBy(
      old.entries().filter(({ path, id }) => !now.has(path) && id !== '' && !EMPTY_FILES.has(id)),
      ({ id }) => id,
    ),
  );
  /** Where one file of a folder may have been. */
  const placesOf = (path: string, id: string): readonly string[] => {
    const renamed = ifThere(old, renamedFrom.get(path));
    if (renamed !== null) return [renamed];
    const equal = gone().get(id);
    if (equal !== undefined) return equal.map((entry) => entry.path);
    const namesake = goneNamesake({ old, now }, path);
    return namesake === null ? [] : [namesake];
  };
  const look = (folder: string): FormerPath => {
    const files = now.below(folder);
    if (files.length > MAX_FILES) return UNSURE;
    const votes = new Map<string, number>();
    let isAnyOld = false;
    for (const { path, id } of files) {
      const rest = path.slice(folder.length);
      const places = placesOf(path, id);
      isAnyOld ||= places.length > 0;
      for (const place of places)
        if (place.endsWith(rest)) {
          const from = place.slice(0, -rest.length);
          votes.set(from, (votes.get(from) ?? 0) + 1);
        }
    }
    const [best] = [...votes].sort(([, a], [, b]) => b - a);
    // A folder of which only a part came here may be another one.
    if (best !== undefined && best[1] * 2 >= old.below(best[0]).length) return { kind: 'at', path: best[0] };
    return isAnyOld ? UNSURE : NONE;
  };
  const known = new Map<string, FormerPath>();
  return (folder) => {
    const answer = known.get(folder) ?? look(folder);
    known.set(folder, answer);
    return answer;
  };
}
