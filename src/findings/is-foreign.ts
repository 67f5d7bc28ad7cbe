// Tells missing paths that may be those of another project: neither side has the folder at its root that they begin with, and none ever had the path.
import type { Citation } from '../evidence/citation.ts';
import type { Subject } from './assessed-document.ts';
import { lookIn } from './new-claims.ts';

/** So many paths below one folder that the root does not have are those of another project. */
const FEWEST_BELOW = 3;

type Tree = Pick<Subject, 'headPaths' | 'basePaths' | 'before' | 'declared'>;
const known = new WeakMap<Tree, (citation: Citation) => boolean>();

/** Folders that a project has of its own, or should have where it claims to. */
const OWN = /^(?:tests?|specs?|__tests__|e2e|docs?|scripts|examples?|\.[a-z]+)$/i;

/**
 * Each such path of which no file of that name is elsewhere. On a declared page a claim on what is nowhere stays an error, unless base's page had several
 * below that folder already: a change does not write its own excuse.
 */
export function isForeign(subject: Tree, citation: Citation): boolean {
  const found = known.get(subject) ?? openForeign(subject);
  known.set(subject, found);
  return found(citation);
}

function openForeign({ headPaths, basePaths, before, declared }: Tree): (citation: Citation) => boolean {
  if (headPaths === null) return () => false;
  const sides = [lookIn(headPaths), lookIn(basePaths ?? null)];
  const targetOf = ({ resolution: { target }, reference: { path } }: Citation): string => target ?? path ?? '';
  const rootOf = (citation: Citation): string | null => {
    const { reference, resolution } = citation;
    const isOpen = reference.kind === 'path' && reference.linked !== true && reference.address === undefined;
    if (!isOpen || resolution.state !== 'missing') return null;
    const [first = '', ...rest] = targetOf(citation).split('/');
    return rest.length > 0 && !OWN.test(first) && !sides.some((isThere) => isThere(first)) ? first : null;
  };
  const below = new Map<string, Set<string>>();
  for (const { evidence } of before?.rows ?? [])
    for (const citation of evidence) {
      const root = rootOf(citation);
      if (root !== null && citation.resolution.candidate === null)
        below.set(root, (below.get(root) ?? new Set()).add(targetOf(citation)));
    }
  return (citation) => {
    const root = citation.fate?.kind === 'never' ? rootOf(citation) : null;
    if (root === null) return false;
    const { candidate } = citation.resolution;
    // `kiln/docs/glaze.md` of a checkout in the folder `kiln`, or of another project that has such a file too.
    if (candidate !== null && targetOf(citation) === `${root}/${candidate}`) return true;
    return candidate === null && (!declared || (below.get(root)?.size ?? 0) >= FEWEST_BELOW);
  };
}
