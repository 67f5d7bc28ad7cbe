// Compares the contents of files and folders of two snapshots by their object ids.
import type { Contents } from './contents.ts';
import type { PathIndex } from '../locate/path-index.ts';
import type { Snapshot } from '../../repository/repository.ts';

export interface Side {
  readonly snapshot: Snapshot;
  readonly index: PathIndex;
}

/** Files of one folder whose ids are asked for in the working tree; beyond that its tree entries are compared. */
const MAX_FILES = 1000;

export type Differs = (before: string, now: string) => boolean;

/** Asks for all ids at once and returns the comparison. Paths that are in neither snapshot do not differ. */
export async function prepareDifference({
  contents,
  before,
  now,
  pairs,
  except = null,
}: {
  readonly contents: Contents;
  readonly before: Side;
  readonly now: Side;
  readonly pairs: readonly (readonly [before: string, now: string])[];
  /** A file that does not count where a folder holds it. */
  readonly except?: string | null;
}): Promise<Differs> {
  const [idsBefore, idsNow] = await Promise.all([
    contents.ids(
      before.snapshot,
      pairs.flatMap(([path]) => filesOf(before.index, path)),
    ),
    contents.ids(
      now.snapshot,
      pairs.flatMap(([, path]) => filesOf(now.index, path)),
    ),
  ]);
  const idBefore = (path: string): string | undefined => idsBefore.get(path) ?? before.index.entry(path)?.id;
  const idNow = (path: string): string | undefined => idsNow.get(path) ?? now.index.entry(path)?.id;
  const known = new Map<string, boolean>();
  const compareOnce: Differs = (from, to) => {
    if (before.index.isFile(from) || now.index.isFile(to)) return idBefore(from) !== idNow(to);
    const [old, current] = [before.index.below(from), now.index.below(to)].map((entries) =>
      entries.filter(({ path }) => path !== except),
    );
    if (old === undefined || current === undefined) return false;
    return (
      old.length !== current.length ||
      old.some(({ path }) => {
        const other = to + path.slice(from.length);
        return idBefore(path) !== idNow(other);
      })
    );
  };
  return (from, to) => {
    const key = `${from}\n${to}`;
    const answer = known.get(key) ?? compareOnce(from, to);
    known.set(key, answer);
    return answer;
  };
}

function filesOf(index: PathIndex, path: string): readonly string[] {
  if (index.isFile(path)) return [path];
  const below = index.below(path);
  return below.length > MAX_FILES ? [] : below.map((entry) => entry.path);
}
