// Says where cited lines of an old text stand in a new one.
import type { LineDiff } from './line-diff.ts';
import type { LineState } from '../citation.ts';
import type { LineSpan } from '../reference.ts';
import { LONG, SHARE } from './slight-moves.ts';

/** Follows the spans of one anchor together: if one was edited the anchor was, if one moved the anchor did. */
export function followSpans({
  diff,
  spans: written,
}: {
  readonly diff: LineDiff;
  readonly spans: readonly LineSpan[];
}): LineState {
  const { removed, added } = diff;
  const spans = clipSpans(written, removed.length);
  if (spans.some(({ end }) => end > removed.length)) {
    return clipSpans(written, added.length).some(({ end }) => end > added.length)
      ? { kind: 'out-of-range', lineCount: added.length }
      : { kind: 'unverifiable', why: { code: 'shorter-before' } };
  }
  const places = walk(diff, Math.max(...spans.map(({ end }) => end)) + CONTEXT);
  const states = followEach(places, spans);
  // Of equal lines nobody can say which one went: where the cited one reads as it did, it may be the one that stayed.
  const lost = states.some((state) => state === 'removed' || state === 'changed');
  if (lost && spans.every((span) => isEqual(diff, span))) return { kind: 'same' };
  if (states.every((state) => state === 'removed')) return { kind: 'removed' };
  if (lost) return { kind: 'changed' };
  if (states.includes('grown')) return { kind: 'unverifiable', why: { code: 'grown' } };
  const lines = states.filter((state) => typeof state === 'object');
  if (lines.every(({ start, end }, index) => start === spans[index]?.start && end === spans[index].end))
    return { kind: 'same' };
  return spans.every((span) => isKnown({ span, places, unique: diff.unique }))
    ? { kind: 'moved', lines }
    : { kind: 'unverifiable', why: { code: 'repeated-line' } };
}

function isEqual({ equal }: LineDiff, { start, end }: LineSpan): boolean {
  return equal.subarray(start - 1, end).every((flag) => flag === 1);
}

/** Lines around a repeated one that can tell it from its equals. */
const CONTEXT = 3;

/** True where the cited lines, or lines that moved with them, are found nowhere else: a bracket or blank line alone could be any other. */
function isKnown({
  span: { start, end },
  places,
  unique,
}: {
  readonly span: LineSpan;
  readonly places: readonly Place[];
  readonly unique: Uint8Array;
}): boolean {
  for (let line = start; line <= end; line += 1) if (unique[line - 1] === 1) return true;
  const holds = (from: number, step: 1 | -1): boolean => {
    const shift = Number(places[from - 1]) - from;
    for (let line = from + step; line >= 1 && Math.abs(line - from) <= CONTEXT; line += step) {
      if (places[line - 1] !== line + shift) return false;
      if (unique[line - 1] === 1) return true;
    }
    return false;
  };
  return holds(start, -1) || holds(end, 1);
}

/** A range may end one past the last line, as editors show an empty line there: it means the lines up to the last one. */
export function clipSpans(spans: readonly LineSpan[], lineCount: number): readonly LineSpan[] {
  return spans.map(({ start, end }) => ({ start, end: end === lineCount + 1 && start < end ? lineCount : end }));
}

/** The new number of an old line (1-based), or what became of it. */
type Place = number | 'changed' | 'removed';

type Followed = LineSpan | 'changed' | 'removed' | 'grown';

function followEach(places: readonly Place[], spans: readonly LineSpan[]): readonly Followed[] {
  return spans.map(({ start, end }): Followed => {
    const own = places.slice(start - 1, end);
    if (own.every((place) => place === 'removed')) return 'removed';
    const [first] = own;
    const final = own.at(-1);
    if (typeof first !== 'number' || typeof final !== 'number') return 'changed';
    const [length, now] = [end - start + 1, final - first + 1];
    const edited = own.filter((place) => typeof place !== 'number').length;
    const added = Math.max(length, now) - (length - edited);
    if (added * SHARE <= (length < LONG ? 0 : length)) return { start: first, end: final };
    if (edited > 0) return 'changed';
    // Lines put between others edit none of them. More lines than were cited make something else of them, and of a long range nobody can say what.
    if (added <= length) return { start: first, end: final };
    return length < LONG ? 'changed' : 'grown';
  });
}

/** For each old line its new number (1-based), or what became of it: `removed` in a change that only takes away, else `changed`. */
function walk({ removed, added }: LineDiff, last: number): readonly Place[] {
  const places: Place[] = [];
  let now = 0;
  const until = Math.min(last, removed.length);
  for (let old = 0; old < until;) {
    let [to, put] = [old, now];
    while (removed[to] === 1) to++;
    while (added[put] === 1) put++;
    for (; old < to; old++) places.push(put > now ? 'changed' : 'removed');
    now = put + 1;
    if (old < removed.length) places.push(now);
    old++;
  }
  return places;
}
