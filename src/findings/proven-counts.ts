// Tells of a count that the rows do not bear out whether it is surely wrong: a page may count in a way of its own.
import type { StatedCount, StatedCounts } from '../rows/row.ts';
import { appendTo } from '../text/group-by.ts';
import type { Subject } from './assessed-document.ts';
import { holdCounts, type HeldCounts } from './hold-counts.ts';

/** Answers for a wrong count of one summary. */
export type IsProven = (stated: StatedCount) => boolean;

/** So many numbers do not agree by chance. */
const ENOUGH = 3;

/** Opened once for each page. */
export function openCountProof(subject: Subject): (counts: StatedCounts, held: HeldCounts) => IsProven {
  const { before, compared } = subject;
  // Without a base, no way of counting that is known gives the number.
  if (!compared) return () => () => true;
  const atBase = before === null ? new Map<string, readonly StatedBefore[]>() : readBase(before);
  return (counts, { right, sumsUp }) => {
    const borneOut = new Set(right);
    const telling = counts.filter(({ count, share }) => count > 0 && share !== true);
    const agreeing = telling.filter((one) => borneOut.has(one)).length;
    return (stated) => {
      const was = atBase.get(nameOfCount(stated)) ?? [];
      const same = was.filter(({ count }) => count === stated.count);
      // Where the page and its rows agreed, it counts as we do. What was at odds before is so by its own way of counting, or known.
      if (same.length > 0) return same.every(({ agreed }) => agreed);
      // Another number does not change the way of counting.
      if (was.length > 0 && was.every(({ agreed }) => agreed)) return true;
      const others = telling.length - (stated.count > 0 && stated.share !== true ? 1 : 0);
      return sumsUp || agreeing >= ENOUGH || agreeing * 2 > others;
    };
  };
}

interface StatedBefore {
  readonly count: number;
  /** Whether the rows bore it out, and some number of its summary that is not zero. */
  readonly agreed: boolean;
}

/** What a count is of, on its page: of which rows, and whether it is a percentage. */
export const nameOfCount = ({ signature, share, section }: StatedCount): string =>
  [signature, share === true ? 'share' : '', section ?? ''].join(' ');

function readBase(before: Subject): ReadonlyMap<string, readonly StatedBefore[]> {
  const stated = new Map<string, StatedBefore[]>();
  for (const counts of before.counts ?? []) {
    const right = new Set(holdCounts(before, counts).right);
    const some = [...right].some(({ count }) => count > 0);
    for (const one of counts) {
      appendTo(stated, nameOfCount(one), { count: one.count, agreed: some && right.has(one) });
    }
  }
  return stated;
}
