// Follows cited lines between two snapshots: reads both texts, compares each pair of contents once, within one budget for the run.
import type { Contents } from '../compare/contents.ts';
import { clipSpans, followSpans } from './follow-spans.ts';
import { findLayout, readLayout, type Layout } from './find-layout.ts';
import { diffLines, type Budget, type LineDiff } from './line-diff.ts';
import type { LineState } from '../citation.ts';
import type { LineSpan } from '../reference.ts';
import type { Snapshot } from '../../repository/repository.ts';
import { containsWord } from '../../text/contains-word.ts';

/** Steps that all comparisons of a run may take together: some seconds. */
const BUDGET = 120_000_000;

export interface Place {
  readonly snapshot: Snapshot;
  readonly path: string;
}

export interface LineFollower {
  /** Where the spans of `from` stand in `to`. */
  follow(question: {
    readonly from: Place;
    readonly to: Place;
    readonly spans: readonly LineSpan[];
    /** Words of the row. A bracket means what is beside it where one of them is there; without any it means nothing. */
    readonly words?: readonly string[];
  }): Promise<LineState>;
  /** Whether the spans are within the file as it is. */
  check(question: { readonly at: Place; readonly spans: readonly LineSpan[] }): Promise<LineState>;
}

/** Lines of a span that are looked at for a word. */
const MOST_LOOKED_AT = 50;
/** Lines on either side of a bracket that say what it is about. */
const BESIDE = 2;
const MEANINGLESS: LineState = { kind: 'unverifiable', why: { code: 'old-drift' } };

const unreadable = (path: string): LineState => ({ kind: 'unverifiable', why: { code: 'unreadable', path } });
const tooDifferent = (path: string): LineState => ({ kind: 'unverifiable', why: { code: 'too-different', path } });

export function openLineFollower(contents: Contents): LineFollower {
  const budget: Budget = { steps: BUDGET };
  const linesOf = async ({ snapshot, path }: Place): Promise<readonly string[] | null> =>
    await contents.lines(snapshot, path);
  const idOf = async ({ snapshot, path }: Place): Promise<string> =>
    (await contents.ids(snapshot, [path])).get(path) ?? `${snapshot.commit} ${path}`;

  const check: LineFollower['check'] = async ({ at, spans }) => {
    const lines = await linesOf(at);
    if (lines === null) return unreadable(at.path);
    const lineCount = lines.length;
    return clipSpans(spans, lineCount).some(({ end }) => end > lineCount)
      ? { kind: 'out-of-range', lineCount }
      : { kind: 'same' };
  };

  // All anchors of a page ask at once: what one of them began is what the others wait for.
  const diffs = new Map<string, LineDiff | null>();
  const diffOf = (key: string, old: readonly string[], now: readonly string[]): LineDiff | null => {
    const known = diffs.get(key);
    if (known !== undefined) return known;
    const diff = diffLines({ old, now, budget });
    diffs.set(key, diff);
    return diff;
  };
  const layouts = new Map<string, Layout>();
  const layoutOf = (id: string, lines: readonly string[]): Layout => {
    const layout = layouts.get(id) ?? readLayout(lines);
    layouts.set(id, layout);
    return layout;
  };

  return {
    check,
    async follow({ from, to, spans, words = [] }) {
      const [before, now] = await Promise.all([idOf(from), idOf(to)]);
      if (before === now) return await check({ at: to, spans });
      const [old, there] = await Promise.all([linesOf(from), linesOf(to)]);
      if (old === null || there === null) return unreadable(old === null ? from.path : to.path);
      const diff = diffOf(`${before} ${now}`, old, there);
      if (diff === null) return tooDifferent(to.path);
      const state = followSpans({ diff, spans });
      const isLost = state.kind === 'changed' || state.kind === 'removed';
      if (!isLost && state.kind !== 'moved') return state;
      // A range that ends after the last line can be where it was once the file is longer.
      if (state.kind === 'moved' && isWhere(state.lines, spans)) return { kind: 'same' };
      if (citesWholeFile(spans)) return { kind: 'same' };
      if (saysNothing(old, spans)) return isBesideWords({ lines: old, spans, words }) ? state : MEANINGLESS;
      if (!isLost) return state;
      const found = findLayout({ old: layoutOf(before, old), now: layoutOf(now, there), spans, budget });
      if (found === 'too-long') return tooDifferent(to.path);
      if (found === null) return state;
      return isWhere(found, spans) ? { kind: 'same' } : { kind: 'moved', lines: found };
    },
  };
}

const isWhere = (lines: readonly LineSpan[], spans: readonly LineSpan[]): boolean =>
  lines.every(({ start, end }, at) => start === spans[at]?.start && end === spans[at].end);

function isBesideWords({
  lines,
  spans,
  words,
}: {
  readonly lines: readonly string[];
  readonly spans: readonly LineSpan[];
  readonly words: readonly string[];
}): boolean {
  if (words.length === 0) return false;
  return spans.some(({ start }) => {
    const beside = lines.slice(Math.max(0, start - 1 - BESIDE), start + BESIDE).join('');
    return (lines[start - 1] ?? '').trim() !== '' && words.some((word) => containsWord(beside, word));
  });
}

/** True without lines, and for line 1 alone, which is how people cite a whole file. */
export function citesWholeFile(spans: readonly LineSpan[]): boolean {
  return spans.every(({ end }) => end === 1);
}

/** True where the cited lines hold no letter and no digit: nobody meant a blank line or a bracket, so the anchor was wrong before. */
function saysNothing(lines: readonly string[], spans: readonly LineSpan[]): boolean {
  return spans.every(({ start, end }) =>
    lines.slice(start - 1, Math.min(end, start - 1 + MOST_LOOKED_AT)).every((line) => !/[\p{L}\p{N}]/u.test(line)),
  );
}

/** Where the anchor can mean either of two places it is enough that it holds for one, and anything else is only said if both say it. */
export async function followFrom({
  follower,
  from,
  to,
  spans,
}: {
  readonly follower: LineFollower;
  /** Every place the anchor may have been written for. Without any it is only said whether the lines are within the file. */
  readonly from: readonly Place[];
  readonly to: Place;
  readonly spans: readonly LineSpan[];
}): Promise<LineState> {
  const states = await Promise.all(from.map(async (place) => await follower.follow({ from: place, to, spans })));
  return states.find(({ kind }) => kind === 'same') ?? agreed(states) ?? (await follower.check({ at: to, spans }));
}

const UNSURE: LineState = { kind: 'unverifiable', why: { code: 'committed-later' } };

/** What all of them say; null of none. */
export function agreed(states: readonly LineState[]): LineState | null {
  const [first = null] = states;
  return states.every((state) => JSON.stringify(state) === JSON.stringify(first)) ? first : UNSURE;
}
