// Reads calls, and names alone in a cell, that a page writes without code marks as if they were in them.
import type { Segment } from '../../documents/page.ts';
import { hasSeveralWords } from '../../text/name-words.ts';
import { rangeWithin } from '../read/cell-reader.ts';

/** `heatKiln()`, `setPot(int pot)`: a name of several words that is called. */
const CALL = /(?<![\p{L}\p{N}_$.:`/\\-])[\p{L}_$][\p{L}\p{N}_$]{2,80}\([^()`]{0,80}\)/gu;

/** All that a cell holds is a name of three words or more: `fires_the_kiln_twice`. */
const NAME = /^\s*[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+){2,20}\s*$/u;

/** The same segments, with each call that a text has as if it were in code marks, or the name that it is. */
export function markCalls(segments: readonly Segment[]): readonly Segment[] {
  const [only] = segments;
  if (segments.length === 1 && only?.kind === 'text' && only.link === null && NAME.test(only.text.slice(0, LONGEST)))
    return [{ ...only, kind: 'code' }];
  return segments.some(({ kind, link, text }) => kind === 'text' && link === null && text.includes('('))
    ? segments.flatMap(divideCalls)
    : segments;
}

/** Longest name that is looked at. */
const LONGEST = 200;

function divideCalls(segment: Segment): readonly Segment[] {
  if (segment.kind !== 'text' || segment.link !== null || !segment.text.includes('(')) return [segment];
  const parts: Segment[] = [];
  let done = 0;
  const add = (kind: 'text' | 'code', end: number): void => {
    if (end > done) parts.push(partOf(segment, { kind, start: done, end }));
    done = end;
  };
  for (const { index, 0: call } of segment.text.matchAll(CALL)) {
    if (!hasSeveralWords(call.slice(0, call.indexOf('(')))) continue;
    add('text', index);
    add('code', index + call.length);
  }
  add('text', segment.text.length);
  return parts;
}

function partOf(
  segment: Segment,
  { kind, start, end }: { readonly kind: 'text' | 'code'; readonly start: number; readonly end: number },
): Segment {
  const range = rangeWithin(segment, start, end);
  return {
    ...segment,
    kind,
    text: segment.text.slice(start, end),
    range,
    outer: range,
    columns: segment.columns?.slice(start, end + 1) ?? null,
  };
}
