// One labelled page of the set: what it holds, which files stand beside it, and what a careful reader would say.
import type { Status } from '../../src/rows/row.ts';

export interface WildPage {
  /** What the page shows, in a few words. */
  readonly name: string;
  /** Its path in its repository. */
  readonly path: string;
  readonly text: string;
  /** Files that exist besides the page. */
  readonly files: readonly string[];
  /** What files hold, where that matters; each is a file that exists. */
  readonly contents?: Readonly<Record<string, string>>;
  /** Whether it is a page to guard. */
  readonly accepted: boolean;
  /** Planted faults: references as written that cite what is not there. All other references are good, or none. */
  readonly missing: readonly string[];
  /** Declared status by row key. */
  readonly statuses?: Readonly<Record<string, Status>>;
}

/** A page of which nothing is to be said: a look-alike, or one whose references only look broken. */
export const isTrap = ({ accepted, missing }: WildPage): boolean => !accepted || missing.length === 0;
