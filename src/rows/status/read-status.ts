// Reads the declared status of a cell: what it says, which of its words say it, and where exactly they are.
import type { Cell, Range, Segment } from '../../documents/page.ts';
import { classifyStatus } from './classify-status.ts';
import { inlineText, rangeOfText } from '../inline-text.ts';
import type { StatusWords } from './match-words.ts';
import type { DeclaredStatus } from '../row.ts';
import { STATUS_TEXT_LIMIT, statusSignature } from './status-tokens.ts';

/** More of a status that is not understood would only flood a message. */
const SHOWN = 120;

/** `absent` is where a status would be in a row that is too short to have the cell. */
export function readStatus({
  cell,
  absent,
  words,
}: {
  readonly cell: Cell | undefined;
  readonly absent: Range;
  readonly words: StatusWords;
}): DeclaredStatus {
  if (cell === undefined) return { text: '', status: 'unknown', range: absent, reason: 'the row has no cell for it' };
  const standing = cell.segments.filter((segment) => !segment.struck);
  const inline = inlineText(hasText(standing) ? withoutStruck(cell.segments) : cell.segments, STATUS_TEXT_LIMIT);
  const { status, reason, start, end } = classifyStatus(inline.text, words);
  const whole = start === 0 && end >= inline.text.trimEnd().length && inline.segments.length > 1;
  const range = (whole ? null : rangeOfText(inline, start, end)) ?? cell.range;
  const text = inline.text.slice(start, Math.min(end, start + SHOWN)).replaceAll('\n', ' ');
  // A status that is wholly struck through is a claim taken back: nothing is left that evidence could contradict.
  if (status !== 'unknown' && !hasText(standing))
    return { text, status: 'not-applicable', range, reason: 'struck through: the claim is taken back' };
  const listed = status === 'unknown' && words.listed.has(statusSignature(inline.text));
  return listed
    ? { text, status, range, reason: 'a word of the legend, which does not say how far the work is', listed: true }
    : { text, status, range, reason };
}

function hasText(segments: readonly Segment[]): boolean {
  return segments.some((segment) => segment.text.trim() !== '');
}

/** Struck words say nothing any more; their places are kept. */
function withoutStruck(segments: readonly Segment[]): readonly Segment[] {
  return segments.map((segment) => (segment.struck ? { ...segment, text: '' } : segment));
}
