// Compares the contents of files and folders of two snapshots by their object ids.
import type { Contents } from './contents.ts';
import type { PathIndex } from '../locate/path-index.ts';
import type { Side } from '../side.ts';

/** What of a side is compared. */
export type ComparedSide = Pick<Side, 'snapshot' | 'index'>;

/** Files of one folder whose ids are asked for in the working tree; beyond that its tree entries are compared. */
const MAX_FILES = 1000;

export type Differs = (base: string, head: string) => boolean;

/** Asks for all ids at once and returns the comparison. Paths that are in neither snapshot do not differ. */
export async function prepareDifference({
  contents,
  base,
  head,
  pairs,
  except,
}: {
  readonly contents: Contents;
  readonly base: ComparedSide;
  readonly head: ComparedSide;
  readonly pairs: readonly (readonly [base: string, head: string])[];
  /** A file that does not count where a folder holds it. */
  readonly except: string | null;
}): Promise<Differs> {
  const [idsAtBase, idsAtHead] = await Promise.all([
    contents.ids(
      base.snapshot,
      pairs.flatMap(([path]) => filesOf(base.index, path)),
    ),
    contents.ids(
      head.snapshot,
      pairs.flatMap(([, path]) => filesOf(head.index, path)),
    ),
  ]);
  const idAtBase = (path: string): string | undefined => idsAtBase.get(path) ?? base.index.entry(path)?.id;
  const idAtHead = (path: string): string | undefined => idsAtHead.get(path) ?? head.index.entry(path)?.id;
  const known = new Map<string, boolean>();
  const compareFolders: Differs = (from, to) => {
    const [old, current] = [base.index.below(from), head.index.below(to)].map((entries) =>
      entries.filter(({ path }) => path !== except),
    );
    if (old === undefined || current === undefined) return false;
    return (
      old.length !== current.length ||
      old.some(({ path }) => {
        const other = to + path.slice(from.length);
        return idAtBase(path) !== idAtHead(other);
      })
    );
  };
  return (from, to) => {
    if (base.index.isFile(from) || head.index.isFile(to)) return idAtBase(from) !== idAtHead(to);
    const key = `${from}\n${to}`;
    const answer = known.get(key) ?? compareFolders(from, to);
    known.set(key, answer);
    return answer;
  };
}

function filesOf(index: PathIndex, path: string): readonly string[] {
  if (index.isFile(path)) return [path];
  const below = index.below(path);
  return below.length > MAX_FILES ? [] : below.map((entry) => entry.path);
}
