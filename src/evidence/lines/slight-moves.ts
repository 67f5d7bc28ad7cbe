// Says where a cited range hardly differs from the one that it should be: a reader still finds the code there.
import type { LineSpan } from '../reference.ts';

/** A range of so many lines is a place, not a statement: it is known by its ends, and changed where a quarter of it was edited. */
export const LONG = 12;
export const SHARE = 4;

/** Lines by which both ends of a long range may be off. */
const OFF = 2;
/** Lines that may have left the head of a file. */
const MOST_LOST = 3;

interface Move {
  /** As cited. */
  readonly from: readonly LineSpan[];
  /** Where the code is. */
  readonly to: readonly LineSpan[];
}

/** The ranges that are elsewhere now. Those that are where they were are not part of the move. */
export function movedParts({ from, to }: Move): Move {
  if (from.length !== to.length) return { from, to };
  const moved = from.map((cited, at) => cited.start !== to[at]?.start || cited.end !== to[at].end);
  return { from: from.filter((_, at) => moved[at]), to: to.filter((_, at) => moved[at]) };
}

/**
 * True where every range is a long one that begins where its code does, and the code only grew inside: by a quarter at most, or to twice its length from
 * the top of its file on. There it may also have lost a few lines: such a range is the whole file, or its head.
 */
export function grewInPlace({ from, to }: Move): boolean {
  return areAll({ from, to }, (cited, now) => {
    const [length, grown] = [cited.end - cited.start + 1, now.end - cited.end];
    const isHead = cited.start === 1;
    const [least, most] = [isHead ? -MOST_LOST : 0, isHead ? length : length / SHARE];
    return length >= LONG && now.start === cited.start && grown >= least && grown <= most;
  });
}

/** True where every range is a long one that is off by a line or two. */
function isHardlyOff({ from, to }: Move): boolean {
  return areAll(
    { from, to },
    (cited, now) =>
      cited.end - cited.start + 1 >= LONG &&
      Math.abs(now.start - cited.start) <= OFF &&
      Math.abs(now.end - cited.end) <= OFF,
  );
}

/** True of both: nobody edits a page for such an old difference. */
export const isSlight = (move: Move): boolean => grewInPlace(move) || isHardlyOff(move);

const areAll = ({ from, to }: Move, holds: (cited: LineSpan, now: LineSpan) => boolean): boolean =>
  from.length > 0 &&
  from.length === to.length &&
  from.every((cited, at) => {
    const now = to[at];
    return now !== undefined && holds(cited, now);
  });
