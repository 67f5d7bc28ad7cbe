// The documents of one snapshot: those that are guarded, and those that are not and why.
import type { Unreadable } from '../../documents/page.ts';
import type { GuardedDocument } from '../document.ts';

export interface UnreadableDocument {
  readonly path: string;
  readonly reason: Unreadable['reason'] | 'no-rows';
  readonly detail: string;
  readonly configured: boolean;
  /** Of a page that is not there: the page of the repository with the nearest name; absent where none is near. */
  readonly nearest?: string | undefined;
}

/** A page that would be guarded if it could be read. */
export interface SkippedPage {
  readonly path: string;
  /** `not-searched`: beyond the limit on the pages that are searched for status tables. */
  readonly reason: Unreadable['reason'] | 'not-searched';
  readonly detail: string;
}

/** A document that was guarded at base and that head has not, not even renamed. */
export interface DeletedDocument {
  readonly path: string;
  readonly rows: number;
  readonly configured: boolean;
  /** Set where it may have been renamed, and nobody could say. */
  readonly perhapsRenamed?: true;
  /**
   * The page of this change that has most of its rows now, and how many of them; whether every page that has some is guarded, and whether
   * nearly all rows are on them. Absent where its rows are gone.
   */
  readonly movedTo?: {
    readonly path: string;
    readonly rows: number;
    readonly guarded: boolean;
    readonly complete: boolean;
  };
}

/** The documents of one snapshot. */
export interface DocumentSet {
  /** Documents with at least one row, by path. */
  readonly documents: readonly GuardedDocument[];
  /** Pages that were considered and hold nothing to guard: `inspect` shows why. */
  readonly refused: readonly GuardedDocument[];
  /** Documents that ought to be guarded and cannot be. */
  readonly unreadable: readonly UnreadableDocument[];
  /** Pages of which nobody knows what they hold. Those that must be readable are also among `unreadable`. */
  readonly skipped: readonly SkippedPage[];
  /** Pages without rows that are judged for their header or their links alone. */
  readonly pages: readonly GuardedDocument[];
  /** Index pages that configuration names and that are not there. */
  readonly absentPages: readonly string[];
}

export const NO_DOCUMENTS: DocumentSet = {
  documents: [],
  refused: [],
  unreadable: [],
  skipped: [],
  pages: [],
  absentPages: [],
};
