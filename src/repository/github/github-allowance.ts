// How much of GitHub’s API one run may read: what it needs is always read, and older commits only while there is room.
import { MAX_PATH_HISTORIES, READS_OF_FIRST_PAGE, READS_OF_FURTHER_PAGE, READS_OF_PATH_HISTORY } from '../limits.ts';
import type { Notes } from '../notes.ts';
import type { ExpectedWork } from '../repository.ts';

/**
 * What a request is for. `needed`: head or base, without which nothing can be judged. `history`: older commits. `apart`: what has a bound of
 * its own: the history of a few missing paths, the folders of a tree that GitHub cuts, and contents that archives leave out.
 */
export type Purpose = 'needed' | 'history' | 'apart';

/** Thrown instead of a request that would be one too many. */
export class AllowanceSpent extends Error {
  constructor() {
    super('the run has made as many requests as it may');
  }
}

/** Contents of head and base are mostly read after the first questions about history: so many requests are kept for them. */
const KEPT = 2;

export class GitHubAllowance {
  readonly #notes: Notes;
  #asked = 0;
  #contents = 0;
  /** Without limit until the pages are known. */
  #limit = Number.POSITIVE_INFINITY;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  /** Bounds the requests of a run by its pages. What missing paths do not need of the reads for histories, pages may have. */
  limitTo(work: ExpectedWork): void {
    if ('pages' in work) this.#limit = READS_OF_FIRST_PAGE + READS_OF_FURTHER_PAGE * Math.max(0, work.pages - 1);
    else this.#limit += READS_OF_PATH_HISTORY * Math.max(0, MAX_PATH_HISTORIES - work.missing);
  }

  /** Counts a request. @throws AllowanceSpent */
  take(purpose: Purpose, { isContent }: { readonly isContent: boolean }): void {
    if (purpose === 'apart') return;
    if (purpose === 'history' && this.#asked + Math.max(0, KEPT - this.#contents) >= this.#limit) {
      this.#notes.add(
        'A run makes a limited number of requests to GitHub, so not all older commits were looked at. A checkout with its whole history (`fetch-depth: 0`) has no such limit.',
      );
      throw new AllowanceSpent();
    }
    this.#asked += 1;
    if (isContent && purpose === 'needed') this.#contents += 1;
  }
}
