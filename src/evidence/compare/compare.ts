// Says how what a reference means differs between base and head: unchanged, modified, added, deleted or renamed.
import { repointGlob } from './glob-rename.ts';
import { amongAdded, findNearest } from '../locate/nearest-path.ts';
import type { PathIndex } from '../locate/path-index.ts';
import type { Located } from '../locate/locate-references.ts';
import type { Change, Reference, Resolution } from '../reference.ts';
import type { Why, WhyCode } from '../why.ts';
import type { Differs } from './difference.ts';
import type { Renames } from './renames.ts';

export interface Comparison {
  readonly head: Located;
  /** The same reference resolved at base. */
  readonly base: Located;
  readonly headIndex: PathIndex;
  readonly baseIndex: PathIndex;
  readonly renames: Renames;
  /** Whether the content of a file or folder, at this path at base and that path at head, differs. */
  readonly differs: Differs;
}

export interface Compared {
  /** The one at head. */
  readonly reference: Reference;
  readonly resolution: Resolution;
  readonly change: Change | null;
  readonly renamedTo: string | null;
  readonly scattered?: true;
}

/** What a glob means at head cannot be said: that base had matches says nothing then. */
const UNMATCHED: ReadonlySet<WhyCode> = new Set(['glob-behind-link', 'glob-refused', 'glob-too-costly']);

/** True for a path that base had and head has not, and for a glob of which the same is true of all matches: only then are renames asked for. */
export function isGone({ head, base, headIndex }: Pick<Comparison, 'head' | 'base' | 'headIndex'>): boolean {
  const before = base.resolution.target;
  if (head.reference.kind === 'glob') return base.files.length > 0 && head.files.length === 0 && !headIndex.truncated;
  return (
    base.resolution.state === 'present' &&
    before !== null &&
    isPathLike(head) &&
    !headIndex.has(before) &&
    !headIndex.truncated
  );
}

const isPathLike = ({ reference: { kind, path, command } }: Located): boolean =>
  kind === 'path' ||
  kind === 'lines' ||
  (kind === 'symbol' && path !== null) ||
  (kind === 'command' && (command?.path ?? null) !== null);

export function compare(comparison: Comparison): Compared {
  const { head, base, headIndex, differs } = comparison;
  const as = (change: Change | null, resolution = head.resolution): Compared => ({
    reference: head.reference,
    resolution,
    change,
    renamedTo: null,
  });
  if (head.reference.kind === 'glob') return compareGlob(comparison);
  if (isGone(comparison)) return compareGone(comparison);
  const [before, now] = [base.resolution.target, head.resolution.target];
  const had = base.resolution.state === 'present';
  if (head.resolution.state !== 'present' || now === null) {
    if (head.reference.kind === 'command' && had && head.resolution.state !== 'present' && !headIndex.truncated)
      return compareCommand(head);
    return as(null);
  }
  if (had && before !== null) return as(differs(before, now) ? 'modified' : 'unchanged');
  return as(base.resolution.state === 'missing' || !comparison.baseIndex.truncated ? 'added' : null);
}

/** The target or script was there at base; that makes its absence sure where the tables can be trusted. */
function compareCommand({ reference, resolution }: Located): Compared {
  const uncertain = resolution.state === 'unverifiable' && resolution.why.code === 'target-doubtful';
  return uncertain
    ? { reference, resolution, change: null, renamedTo: null }
    : {
        reference,
        resolution: {
          ...resolution,
          state: 'missing',
          why: resolution.state === 'missing' ? resolution.why : { code: 'target-was-there' },
        },
        change: 'deleted',
        renamedTo: null,
      };
}

function compareGone({ head, base, headIndex, baseIndex, renames, differs }: Comparison): Compared {
  const before = base.resolution.target ?? '';
  const to = renames.of(before);
  const now = head.resolution.target;
  // The pointer still finds a file. Where that is the same file in its new place, or one that stands exactly where the pointer says, it holds.
  if (
    head.resolution.state === 'present' &&
    now !== null &&
    (now === to || head.resolution.why.code !== 'unique-end')
  ) {
    return {
      reference: head.reference,
      resolution: head.resolution,
      change: differs(before, now) ? 'modified' : 'unchanged',
      renamedTo: null,
    };
  }
  const candidate =
    to ?? findSuccessor({ now: head.resolution.state === 'present' ? now : null, before, headIndex, baseIndex });
  const why: Why = to === null ? { code: 'deleted-here' } : { code: 'renamed-here', to };
  return {
    reference: head.reference,
    resolution: { state: 'missing', target: before, candidate, why, tried: head.resolution.tried },
    change: to === null ? 'deleted' : 'renamed',
    renamedTo: to,
  };
}

/** What a deleted path may have become: where the pointer leads now, else the nearest path, and only one that base had not. */
function findSuccessor({
  now,
  before,
  headIndex,
  baseIndex,
}: Pick<Comparison, 'headIndex' | 'baseIndex'> & { readonly now: string | null; readonly before: string }):
  string | null {
  if (now === null) return findNearest(amongAdded(headIndex, baseIndex), before);
  return baseIndex.truncated || baseIndex.has(now) ? null : now;
}

function compareGlob({ head, base, headIndex, baseIndex, renames, differs }: Comparison): Compared {
  const as = (change: Change | null, resolution = head.resolution): Compared => ({
    reference: head.reference,
    resolution,
    change,
    renamedTo: null,
  });
  const had = base.files.length > 0;
  if (head.files.length === 0) {
    if (!had || headIndex.truncated || UNMATCHED.has(head.resolution.why.code)) return as(null);
    const moved = repointGlob({ head, base, headIndex, renames });
    if (moved !== null) return moved;
    return as('deleted', { ...head.resolution, state: 'missing', why: { code: 'matches-deleted' } });
  }
  if (!had) return as(baseIndex.truncated ? null : 'added');
  const same = base.files.length === head.files.length && base.files.every((path, index) => path === head.files[index]);
  return as(same && !base.files.some((path) => differs(path, path)) ? 'unchanged' : 'modified');
}
