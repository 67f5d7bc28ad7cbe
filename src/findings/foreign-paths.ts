// Tells missing paths that may be those of another project: neither side has the folder at its root that they begin with, and none ever had the path.
import type { Citation } from '../evidence/citation.ts';
import type { Subject } from './assessed-document.ts';
import { lookIn } from './new-claims.ts';

/** So many paths below one folder that the root does not have are those of another project, or are written in short. */
const FEWEST_BELOW = 3;

type Tree = Pick<Subject, 'headPaths' | 'basePaths' | 'rows' | 'declared'>;
const known = new WeakMap<Tree, (citation: Citation) => boolean>();

/** On a declared page that takes several paths below the folder: a single one is a slip, and so is one that is there under another name. */
export function isForeign(subject: Tree, citation: Citation): boolean {
  const found = known.get(subject) ?? openForeign(subject);
  known.set(subject, found);
  return found(citation);
}

function openForeign({ headPaths, basePaths, rows, declared }: Tree): (citation: Citation) => boolean {
  if (headPaths === null) return () => false;
  const sides = [lookIn(headPaths), lookIn(basePaths ?? null)];
  const targetOf = ({ resolution: { target }, reference: { path } }: Citation): string => target ?? path ?? '';
  const rootOf = (citation: Citation): string | null => {
    const { reference, resolution, fate } = citation;
    const isOpen = reference.kind === 'path' && reference.linked !== true && reference.address === undefined;
    if (!isOpen || resolution.state !== 'missing' || fate?.kind !== 'never') return null;
    const [first = '', ...rest] = targetOf(citation).split('/');
    return rest.length > 0 && !sides.some((isThere) => isThere(first)) ? first : null;
  };
  const below = new Map<string, Set<string>>();
  for (const { evidence } of rows)
    for (const citation of evidence) {
      const root = rootOf(citation);
      if (root !== null) below.set(root, (below.get(root) ?? new Set()).add(targetOf(citation)));
    }
  return (citation) => {
    const root = rootOf(citation);
    if (root === null) return false;
    return (below.get(root)?.size ?? 0) >= FEWEST_BELOW || (!declared && citation.resolution.candidate === null);
  };
}
