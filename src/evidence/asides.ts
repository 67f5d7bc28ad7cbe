// What a page names besides what its rows cite as evidence, as far as this change does something to it.
import type { LostName, Mention, MovedLines, Unbacked } from './mentions/mention.ts';

/** Each in page order. */
export interface Asides {
  /** Paths that it takes away. */
  readonly mentions: readonly Mention[];
  /** Names whose definition it takes out of the code. */
  readonly lostNames: readonly LostName[];
  /** Lines that it moves. */
  readonly movedLines: readonly MovedLines[];
  /** What it cites beside what is there, and nothing has. */
  readonly unbacked: readonly Unbacked[];
}

export const NO_ASIDES: Asides = { mentions: [], lostNames: [], movedLines: [], unbacked: [] };
