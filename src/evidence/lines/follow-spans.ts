// Says where cited lines of an old text stand in a new one.
import type { LineDiff } from './line-diff.ts';
import type { LineState } from '../citation.ts';
import type { LineSpan } from '../reference.ts';

/** Follows the spans of one anchor together: if one was edited the anchor was, if one moved the anchor did. */
export function followSpans({
  diff: { removed, added },
  spans: written,
}: {
  readonly diff: LineDiff;
  readonly spans: readonly LineSpan[];
}): LineState {
  const spans = clipSpans(written, removed.length);
  if (spans.some(({ end }) => end > removed.length)) {
    return clipSpans(written, added.length).some(({ end }) => end > added.length)
      ? { kind: 'out-of-range', lineCount: added.length }
      : { kind: 'unverifiable', why: { code: 'shorter-before' } };
  }
  const states = followEach({ removed, added }, spans);
  if (states.every((state) => state === 'removed')) return { kind: 'removed' };
  if (states.some((state) => state === 'removed' || state === 'changed')) return { kind: 'changed' };
  const lines = states.filter((state) => typeof state === 'object');
  return lines.every(({ start, end }, index) => start === spans[index]?.start && end === spans[index].end)
    ? { kind: 'same' }
    : { kind: 'moved', lines };
}

/** A range may end one past the last line, as editors show an empty line there: it means the lines up to the last one. */
export function clipSpans(spans: readonly LineSpan[], lineCount: number): readonly LineSpan[] {
  return spans.map(({ start, end }) => ({ start, end: end === lineCount + 1 && start < end ? lineCount : end }));
}

type Followed = LineSpan | 'changed' | 'removed';

function followEach(diff: LineDiff, spans: readonly LineSpan[]): readonly Followed[] {
  const last = Math.max(...spans.map(({ end }) => end));
  const places = walk(diff, last);
  return spans.map(({ start, end }): Followed => {
    const own = places.slice(start - 1, end);
    if (own.every((place) => place === 'removed')) return 'removed';
    const [first] = own;
    const final = own.at(-1);
    if (typeof first !== 'number' || typeof final !== 'number' || own.some((place) => typeof place !== 'number'))
      return 'changed';
    // Lines put between the cited ones edit what is cited, though each of them still stands.
    return final - first === end - start ? { start: first, end: final } : 'changed';
  });
}

/** For each old line its new number (1-based), or what became of it: `removed` in a change that only takes away, else `changed`. */
function walk({ removed, added }: LineDiff, last: number): readonly (number | 'changed' | 'removed')[] {
  const places: (number | 'changed' | 'removed')[] = [];
  let now = 0;
  for (let old = 0; old < last;) {
    let [to, put] = [old, now];
    while (removed[to] === 1) to++;
    while (added[put] === 1) put++;
    for (; old < to; old++) places.push(put > now ? 'changed' : 'removed');
    now = put + 1;
    if (old < last) places.push(now);
    old++;
  }
  return places;
}
