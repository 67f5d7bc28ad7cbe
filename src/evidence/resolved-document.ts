// A guarded document with its evidence resolved in the snapshot it was read from.
import type { GuardedDocument } from '../rows/document.ts';
import type { Citation } from './citation.ts';
import type { LostName, Mention, MovedLines, Unbacked } from './mentions/mention.ts';
import type { Verification } from './verification/verification.ts';

export interface ResolvedDocument {
  readonly document: GuardedDocument;
  /** References by row, in the order of the document's rows. */
  readonly evidence: readonly (readonly Citation[])[];
  readonly verification: Verification;
  /** Paths elsewhere on the page that this change takes away, in page order; absent where nobody looked. */
  readonly mentions?: readonly Mention[];
  /** Names in code marks whose definition this change takes away, in page order; absent where nobody looked. */
  readonly lostNames?: readonly LostName[];
  /** Lines cited outside of evidence that this change moves, in page order; absent where nobody looked. */
  readonly movedLines?: readonly MovedLines[];
  /** What this change cites beside what is there, and that nothing has, in page order; absent where nobody looked. */
  readonly unbacked?: readonly Unbacked[];
}
