// A finding: what a rule says about one place of one document.
import type { Range } from '../documents/page.ts';

export type Severity = 'error' | 'warning' | 'notice';

/** `new` came with the change under judgement, `existing` was there at base, `resolved` was there at base and is mended. */
export type Origin = 'new' | 'existing' | 'resolved';

/** Replaces the text of a range; `path` is a guarded document. */
export interface TextEdit {
  readonly path: string;
  readonly range: Range;
  readonly text: string;
}

export interface Suggestion {
  readonly edits: readonly TextEdit[];
}

/** Values that fill a message: strings and numbers only, so that a report stays plain. */
export type MessageData = Readonly<Record<string, string | number>>;

/** What a rule returns; the engine adds the rest. */
export interface Draft {
  readonly messageId: string;
  readonly data: MessageData;
  /** The document, where it is not the subject's. */
  readonly path?: string;
  readonly range: Range;
  /** The row it speaks of, by key; null for the whole document. */
  readonly rowKey: string | null;
  /** The reference it speaks of as written; null where it speaks of none. */
  readonly evidence: string | null;
  /** Tells apart two findings of one rule on one row; defaults to `evidence`. Never a line number, never wording. */
  readonly identity?: string;
  /** Set where severity depends on the row: `error` for a row that declares done. */
  readonly declaresDone?: boolean;
  /** Set where severity depends on configuration naming the document. */
  readonly configured?: boolean;
  readonly suggestion?: Suggestion | null;
}

export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data: MessageData;
  readonly message: string;
  readonly severity: Severity;
  readonly origin: Origin;
  readonly path: string;
  readonly range: Range;
  readonly rowKey: string | null;
  readonly evidence: string | null;
  readonly suggestion: Suggestion | null;
  /** 16 hex digits of rule, document, row and normalised reference. */
  readonly fingerprint: string;
}
