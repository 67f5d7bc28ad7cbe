// What the repository says about a document's (or a row's) Last Verified Commit and Date.
import type { MetadataField } from '../../documents/metadata/metadata.ts';
import type { CommitLookup } from '../../repository/repository.ts';

/** A target that did not exist at the verified commit. */
interface Postdating {
  readonly target: string;
  /** Indexes of the rows that cite it. */
  readonly rows: readonly number[];
  /** Whether the change under judgement adds it. */
  readonly here: boolean;
}

/** One claim "verified at this commit, on this date", and the facts to judge it by. */
export interface VerifiedClaim {
  /** The page's header (`null`) or one row, by its index in the document's rows. */
  readonly row: number | null;
  readonly commit: MetadataField | null;
  readonly date: MetadataField | null;
  /** What the repository knows of the commit; null where no commit is written or it is no commit id. */
  readonly lookup: CommitLookup | null;
  /**
   * Set where only a day says when, and nothing of what is judged is surely later: `head` where its commit was made on that day or before, `uncommitted`
   * where it is not committed, so that it is of the day on which the guard runs.
   */
  readonly covers?: 'head' | 'uncommitted' | undefined;
  /** Set where the files of that commit, or what happened since, could not be had: then nothing is called changed or absent. */
  readonly unknown?: true;
  /** Set where the commit is on the branch of this change alone, and merge commits are not how this repository takes changes in. */
  readonly onBranch: boolean;
  /** Targets of evidence of the rows the claim covers that differ between that commit and head, sorted. */
  readonly changedSince: readonly string[];
  /** Those of `changedSince` that differ between base and head: what the change under judgement adds. */
  readonly changedHere: readonly string[];
  /** Indexes of covered rows with a target in `changedSince`. */
  readonly staleRows: readonly number[];
  /** What each of `staleRows` has in `changedSince`, in their order. */
  readonly changedByRow: readonly { readonly row: number; readonly targets: readonly string[] }[];
  /** Indexes of covered rows with a target in `changedHere`. */
  readonly staleRowsHere: readonly number[];
  /** Targets present now that did not exist at that commit, with the indexes of the rows that cite them. */
  readonly postdating: readonly Postdating[];
}

/** When a page was edited. Days are `YYYY-MM-DD` in UTC. */
export interface PageEdits {
  /** The day of the change: that of head's commit, or of base's where that is later; null for files that are not committed. */
  readonly on: string | null;
  /** Base's page was edited many times from this day on; null where it was not. A date of before that is one that nobody keeps. */
  readonly oftenSince: string | null;
}

export interface Verification {
  readonly claims: readonly VerifiedClaim[];
  /**
   * Without a base: indexes of rows that history added, or whose status it raised, after the stamp was last written;
   * `unverifiable` where history cannot tell. With a base the rule compares the two subjects itself and this is known and empty.
   */
  readonly editedSinceStamp:
    | { readonly kind: 'known'; readonly rows: readonly number[] }
    | { readonly kind: 'unverifiable'; readonly reason: string };
  /** Only of a page that the change edits and that says as at base when it was looked at or edited; absent where nobody knows. */
  readonly edited?: PageEdits | undefined;
}

/** Of a page that names neither a commit nor a date. */
export const NO_VERIFICATION: Verification = { claims: [], editedSinceStamp: { kind: 'known', rows: [] } };
