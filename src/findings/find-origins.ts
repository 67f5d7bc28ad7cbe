// Tells which findings are new with the change, which were there before, and which are fixed; what was unknown at base is never called new.
import type { Subject } from './assessed-document.ts';
import type { Doubts } from './doubts.ts';
import type { StampedFinding } from './run-rules.ts';
import type { OriginatedFinding } from './settle-findings.ts';

interface OriginQuestion extends Readonly<Record<'atHead' | 'atBase' | 'fixed', readonly StampedFinding[]>> {
  /** Whether there is a base. */
  readonly compared: boolean;
  /** What could not be looked at, at base. */
  readonly doubts: Doubts;
  /** Pages that could not be read at base. */
  readonly unread: ReadonlySet<string>;
}

export function findOrigins({
  compared,
  atHead,
  atBase,
  fixed,
  doubts,
  unread,
}: OriginQuestion): readonly OriginatedFinding[] {
  const known = new Set(atBase.map(({ fingerprint }) => fingerprint));
  const isNew = (finding: StampedFinding): boolean =>
    compared &&
    !known.has(finding.fingerprint) &&
    (isSeenInListings(finding) || (!unread.has(finding.path) && !doubts.cover(finding, finding.path)));
  return [
    ...atHead.map((finding): OriginatedFinding => ({ ...finding, origin: isNew(finding) ? 'new' : 'existing' })),
    ...fixed.map((finding): OriginatedFinding => ({ ...finding, origin: 'resolved' })),
  ];
}

/** True for what the two listings show alone, whatever base's page says: a file that this change takes away. */
const isSeenInListings = ({ ground, cause }: StampedFinding): boolean =>
  ground === 'change' && (cause?.kind === 'deleted' || cause?.kind === 'renamed');

/** Pages that could not be read at base, and the plans that they name: what is said of a plan's headings is said for such a page. */
export function withTheirPlans(pages: readonly string[], subjects: readonly Subject[]): ReadonlySet<string> {
  const unread = new Set(pages);
  const plans = subjects.flatMap(({ path, plan }) => (unread.has(path) ? (plan?.paths ?? []) : []));
  return new Set([...unread, ...plans]);
}
