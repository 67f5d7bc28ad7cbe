// Finds which anchor at base each anchor at head was: by its row, its file, its order and the text around it, and by where the lines are now.
import type { CitationBuilder, LineState } from '../citation.ts';
import { appendTo } from '../../text/group-by.ts';

/** One anchor of a group whose members may stand for each other: one file, cited by one row. */
export interface PairedAnchor {
  readonly citation: CitationBuilder;
  /** Its lines as text. */
  readonly lines: string;
  /** What is before and after it on its line, without digits. */
  readonly before: string;
  readonly after: string;
}

export interface AnchorAtBase extends PairedAnchor {
  /** The lines at head that hold what it cited at base; null where they were edited, removed or cannot be followed. */
  readonly now: string | null;
}

/** How an anchor at head came from one at base: its numbers were left as they were, or written anew. */
export interface AnchorPair {
  readonly head: PairedAnchor;
  readonly base: AnchorAtBase;
}

/** What an anchor at head was at base, and what became of the lines that were cited there. */
export interface AnchorTwin {
  readonly citation: CitationBuilder;
  /** True where the page has the same numbers still: only then do the lines say whether it is right. */
  readonly kept: boolean;
  readonly state: LineState;
}

/** Most comparisons for one group. Beyond them anchors are paired in their order where their lines are equal. */
const MAX_COMPARISONS = 40_000;

/** What speaks for a pair: equal lines, lines that were followed to, and equal text on either side. */
const KEPT = 8;
const FOLLOWED = 9;
const CONTEXT = 2;

/** Pairs the anchors of one group in their order, so that as much as possible is explained. */
export function pairAnchors(base: readonly AnchorAtBase[], head: readonly PairedAnchor[]): readonly AnchorPair[] {
  if (base.length === head.length && base.every(({ lines }, at) => lines === head[at]?.lines))
    return head.flatMap((one, at) => pairOf(one, base[at]));
  const followed = pairFollowed(base, head);
  if (followed !== null) return followed;
  if (base.length * head.length > MAX_COMPARISONS) return pairEqual(base, head);
  const width = head.length + 1;
  const best = new Int32Array((base.length + 1) * width);
  for (let row = base.length - 1; row >= 0; row--)
    for (let column = head.length - 1; column >= 0; column--)
      best[row * width + column] = Math.max(
        best[(row + 1) * width + column] ?? 0,
        best[row * width + column + 1] ?? 0,
        scoreOf(base[row], head[column]) + (best[(row + 1) * width + column + 1] ?? 0),
      );
  const pairs: AnchorPair[] = [];
  let [row, column] = [0, 0];
  for (let here = best[0] ?? 0; here > 0; here = best[row * width + column] ?? 0) {
    const score = scoreOf(base[row], head[column]);
    if (score > 0 && here === score + (best[(row + 1) * width + column + 1] ?? 0)) {
      const one = head[column];
      if (one !== undefined) pairs.push(...pairOf(one, base[row]));
      row++;
      column++;
    } else if (here === (best[(row + 1) * width + column] ?? 0)) row++;
    else column++;
  }
  return pairs;
}

function pairOf(head: PairedAnchor, base: AnchorAtBase | undefined): AnchorPair[] {
  return base === undefined ? [] : [{ head, base }];
}

/** 0 for two that have nothing to do with each other. Anchors that were written anew pair by the text around them alone. */
function scoreOf(base: AnchorAtBase | undefined, head: PairedAnchor | undefined): number {
  if (base === undefined || head === undefined) return 0;
  const around = (base.before === head.before ? CONTEXT : 0) + (base.after === head.after ? CONTEXT : 0);
  if (base.now === head.lines) return FOLLOWED + around;
  if (base.lines === head.lines) return KEPT + around;
  return around === 2 * CONTEXT ? around : 0;
}

/** Where the anchors at head are, in any order, those to which the anchors at base were followed, all of them are right; else null. */
function pairFollowed(base: readonly AnchorAtBase[], head: readonly PairedAnchor[]): readonly AnchorPair[] | null {
  if (base.length !== head.length) return null;
  const waiting = new Map<string, AnchorAtBase[]>();
  for (const one of base.toReversed()) if (one.now !== null) appendTo(waiting, one.now, one);
  const pairs = head.flatMap((one) => pairOf(one, waiting.get(one.lines)?.pop()));
  return pairs.length === head.length ? pairs : null;
}

function pairEqual(base: readonly AnchorAtBase[], head: readonly PairedAnchor[]): readonly AnchorPair[] {
  const waiting = new Map<string, AnchorAtBase[]>();
  for (const one of base.toReversed()) appendTo(waiting, one.lines, one);
  return head.flatMap((one) => pairOf(one, waiting.get(one.lines)?.pop()));
}
