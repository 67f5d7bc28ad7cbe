// Says how what a citation means differs between base and head: unchanged, modified, added, deleted or renamed.
import { isKeeper } from '../../text/is-keeper.ts';
import type { Change, CitationBuilder, Comparison } from '../citation.ts';
import { amongAdded, findNearest, isOfWrittenKind } from '../locate/nearest-path.ts';
import type { PathIndex } from '../locate/path-index.ts';
import type { Reference } from '../reference.ts';
import { makeResolution, type Located, type Resolution, type Why, type WhyCode } from '../resolution.ts';
import { citationsOf, markFailed, type EvidenceRun } from '../run.ts';
import { LEFT_FOR_NONE, type LeftFor } from './open-left-for.ts';
import { prepareDifference, type Differs } from './difference.ts';
import { listMoved, moveGlob, NO_RENAMES, type Renames } from './renames.ts';
import { openRenames } from './open-renames.ts';

/** One reference at head and at base. */
interface Pair {
  readonly reference: Reference;
  readonly head: Located;
  readonly base: Located;
}

interface Question extends Pair {
  readonly headIndex: PathIndex;
  readonly baseIndex: PathIndex;
  readonly renames: Renames;
  readonly leftFor: LeftFor;
  /** Whether the content of a file or folder, at this path at base and that path at head, differs. */
  readonly differs: Differs;
}

interface Compared extends Comparison {
  /** The one at head, with what base adds. */
  readonly resolution: Resolution;
}

/** What a glob means at head cannot be said: that base had matches says nothing then. */
const UNMATCHED: ReadonlySet<WhyCode> = new Set(['glob-behind-link', 'glob-refused', 'glob-too-costly']);

/** Compares every citation of head with the same reference at base. Renames are asked for only where something is gone. */
export async function compareCitations(run: EvidenceRun): Promise<void> {
  const { repository, contents, head, base, pages, surprises, notes } = run;
  if (base === null) return;
  const citations = citationsOf(pages.head);
  const gone = citations.some((citation) => {
    const pair = pairOf(citation);
    return pair !== null && isGone(pair, head.index);
  });
  const renames = gone
    ? await openRenames({
        renames: await repository.renames(),
        paths: citations.flatMap(({ atBase }) => atBase?.resolution.target ?? []),
        contents,
        notes,
        base,
        head,
      })
    : NO_RENAMES;
  const leftFor = gone ? run.openLeftFor() : LEFT_FOR_NONE;
  const differs = await prepareDifference({
    contents,
    base,
    head,
    pairs: citations.flatMap((citation) => {
      const pair = pairOf(citation);
      return pair === null ? [] : comparedPaths(pair, renames);
    }),
    except: null,
  });
  for (const citation of citations) {
    const pair = pairOf(citation);
    if (pair === null) continue;
    surprises.contain(
      { path: citation.place.document, line: citation.reference.range.line, doing: 'comparing with base' },
      () => {
        Object.assign(
          citation,
          compare({
            ...pair,
            headIndex: head.index,
            baseIndex: base.index,
            renames,
            leftFor,
            differs,
          }) satisfies Partial<CitationBuilder>,
        );
      },
      () => {
        markFailed(citation);
      },
    );
  }
}

/** Null where it was not looked for at base. Made anew for each use: fifty thousand that are held at once cost more. */
const pairOf = ({ reference, located, atBase }: CitationBuilder): Pair | null =>
  atBase === null ? null : { reference, head: located, base: atBase };

/** The pairs of paths whose contents `compare` may ask about. */
function comparedPaths({ reference, head, base }: Pair, renames: Renames): readonly (readonly [string, string])[] {
  if (reference.kind === 'glob') return base.files.map((path): [string, string] => [path, renames.of(path) ?? path]);
  const [from, to] = [base.resolution.target, head.resolution.target];
  return base.resolution.state === 'present' && from !== null ? [[from, renames.of(from) ?? to ?? from]] : [];
}

/** True for a path that base had and head has not, and for a glob of which the same is true of all matches. */
function isGone({ reference, head, base }: Pair, headIndex: PathIndex): boolean {
  const path = base.resolution.target;
  if (reference.kind === 'glob') return base.files.length > 0 && head.files.length === 0 && !headIndex.truncated;
  return (
    base.resolution.state === 'present' &&
    path !== null &&
    isPathLike(reference) &&
    !headIndex.has(path) &&
    !headIndex.truncated
  );
}

const isPathLike = ({ kind, path, command }: Reference): boolean =>
  kind === 'path' ||
  kind === 'lines' ||
  (kind === 'symbol' && path !== null) ||
  (kind === 'command' && (command?.path ?? null) !== null);

const as = (resolution: Resolution, change: Change | null): Compared => ({
  resolution,
  change,
  renamedTo: null,
  successors: [],
});

function compare(question: Question): Compared {
  const { reference, head, base, headIndex, differs } = question;
  if (reference.kind === 'glob') return compareGlob(question);
  if (isGone(question, headIndex)) return compareGone(question);
  const [from, to] = [base.resolution.target, head.resolution.target];
  const had = base.resolution.state === 'present';
  if (head.resolution.state !== 'present' || to === null) {
    if (reference.kind === 'command' && had && head.resolution.state !== 'present' && !headIndex.truncated)
      return compareCommand(head);
    return as(head.resolution, null);
  }
  if (had && from !== null) return as(head.resolution, differs(from, to) ? 'modified' : 'unchanged');
  return as(head.resolution, base.resolution.state === 'missing' || !question.baseIndex.truncated ? 'added' : null);
}

/** What defines the target, or has it, could not be looked into. */
const UNKNOWN_COMMANDS: ReadonlySet<WhyCode> = new Set([
  'target-doubtful',
  'table-doubt',
  'command-file-unreadable',
  'no-search',
  'failed',
]);

/** The target or script was there at base; that makes its absence sure where the tables can be trusted. */
function compareCommand({ resolution }: Located): Compared {
  if (resolution.state === 'unverifiable' && UNKNOWN_COMMANDS.has(resolution.why.code)) return as(resolution, null);
  const why: Why = resolution.state === 'missing' ? resolution.why : { code: 'target-was-there' };
  return as({ ...resolution, state: 'missing', why }, 'deleted');
}

function compareGone({ head, base, headIndex, baseIndex, renames, leftFor, differs }: Question): Compared {
  const from = base.resolution.target ?? '';
  const renamedTo = renames.of(from);
  const { state, target, why, tried } = head.resolution;
  // What the work makes there was never in the repository.
  if (isKeptEmpty(baseIndex, from))
    return as(makeResolution('unverifiable', { code: 'kept-empty' }, { target: from, tried }), null);
  const found = state === 'present' ? target : null;
  // The pointer still finds a file. Where that is the same file in its new place, or one that is exactly where the pointer says, it holds.
  if (found !== null && why.code !== 'shortened' && (found === renamedTo || why.code !== 'unique-end'))
    return as(head.resolution, differs(from, found) ? 'modified' : 'unchanged');
  const left = renamedTo === null ? leftFor(from) : null;
  if (left?.isSure === true) return as(makeResolution('unverifiable', left.why, { target: from, tried }), null);
  const parts = renames.partsOf(from);
  const near = renamedTo ?? (parts.length > 0 ? null : findSuccessor({ found, from, headIndex, baseIndex }));
  const isFolder = !baseIndex.isFile(from);
  const candidate = near !== null && isOfWrittenKind(headIndex, isFolder ? `${from}/` : from, near) ? near : null;
  const resolution = { state: 'missing', target: from, candidate, tried } as const;
  if (renamedTo === null && renames.isUnsure(from))
    return { ...as({ ...resolution, why: { code: 'gone-perhaps-renamed' } }, 'deleted'), perhapsRenamed: true };
  if (parts.length > 0) return { ...as({ ...resolution, why: { code: 'deleted-here' } }, 'deleted'), splitInto: parts };
  if (left !== null)
    return { ...as({ ...resolution, candidate: null, why: left.why }, 'deleted'), perhapsRenamed: true };
  return renamedTo === null
    ? as({ ...resolution, why: { code: 'deleted-here' } }, 'deleted')
    : {
        resolution: { ...resolution, why: { code: 'renamed-here', to: renamedTo } },
        change: 'renamed',
        renamedTo,
        successors: [renamedTo],
      };
}

/** True for a folder that holds nothing but what keeps it in git. */
function isKeptEmpty(index: PathIndex, path: string): boolean {
  if (index.isFile(path)) return false;
  const files = index.below(path);
  return files.length > 0 && files.every((file) => isKeeper(file.path));
}

/** What a deleted path may have become: where the pointer leads at head, else the nearest path, and only one that base had not. */
function findSuccessor({
  found,
  from,
  headIndex,
  baseIndex,
}: Pick<Question, 'headIndex' | 'baseIndex'> & { readonly found: string | null; readonly from: string }):
  string | null {
  if (found === null) return findNearest(amongAdded(headIndex, baseIndex), from);
  return baseIndex.truncated || baseIndex.has(found) ? null : found;
}

/** A glob of which no match is left, and none was renamed. */
function compareGoneGlob({
  head,
  base,
  renames,
  leftFor,
}: Pick<Question, 'head' | 'base' | 'renames' | 'leftFor'>): Compared {
  const left = base.files.flatMap((path) => leftFor(path) ?? []);
  const mayHaveLeft = left.length === base.files.length;
  const [perhaps] = left.flatMap(({ isSure, why }) => (isSure ? [] : [why]));
  const resolution = { ...head.resolution, state: 'missing' } as const;
  if (mayHaveLeft && perhaps === undefined)
    return as({ ...resolution, state: 'unverifiable', why: { code: 'glob-behind-link' } }, null);
  if (base.files.some((path) => renames.isUnsure(path)))
    return { ...as({ ...resolution, why: { code: 'gone-perhaps-renamed' } }, 'deleted'), perhapsRenamed: true };
  return mayHaveLeft && perhaps !== undefined
    ? { ...as({ ...resolution, why: perhaps }, 'deleted'), perhapsRenamed: true }
    : as({ ...resolution, why: { code: 'matches-deleted' } }, 'deleted');
}

function compareGlob({ reference, head, base, headIndex, baseIndex, renames, leftFor, differs }: Question): Compared {
  const had = base.files.length > 0;
  if (head.files.length === 0) {
    if (!had || headIndex.truncated || UNMATCHED.has(head.resolution.why.code)) return as(head.resolution, null);
    const moved = listMoved({ files: base.files, renames, headIndex });
    const [first] = moved;
    if (first === undefined) return compareGoneGlob({ head, base, renames, leftFor });
    const glob = moveGlob({ written: reference.path ?? '', tried: base.resolution.tried, moved });
    const to = glob ?? first.to;
    return {
      resolution: { ...head.resolution, state: 'missing', candidate: to, why: { code: 'matches-renamed', to } },
      change: 'renamed',
      renamedTo: to,
      successors: moved.map((one) => one.to),
      ...(glob === null ? { scattered: true } : {}),
    };
  }
  if (!had) return as(head.resolution, baseIndex.truncated ? null : 'added');
  const same = base.files.length === head.files.length && base.files.every((path, index) => path === head.files[index]);
  return as(head.resolution, same && !base.files.some((path) => differs(path, path)) ? 'unchanged' : 'modified');
}
