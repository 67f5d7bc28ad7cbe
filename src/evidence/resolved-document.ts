// A guarded document with its evidence resolved in the snapshot it was read from.
import type { GuardedDocument } from '../rows/document.ts';
import type { Citation } from './citation.ts';
import type { Asides } from './asides.ts';
import type { Verification } from './verification/verification.ts';

export interface ResolvedDocument {
  readonly document: GuardedDocument;
  /** References by row, in the order of the document's rows. */
  readonly evidence: readonly (readonly Citation[])[];
  readonly verification: Verification;
  /** Absent where nobody looked. */
  readonly asides?: Asides;
}
