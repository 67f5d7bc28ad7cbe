// A finding: what a rule says about one place of one document.
import type { Range } from '../documents/page.ts';

export type Severity = 'error' | 'warning' | 'notice';

/** `new` came with the change under judgement, `existing` was there at base, `resolved` was there at base and is fixed. */
export type Origin = 'new' | 'existing' | 'resolved';

/**
 * How a finding is known. `change`: this change did it. `history`: git says when, or that it was so before. `head`: what is readable at head
 * does not hold what the page says. `page`: the page contradicts itself or its configuration. `reading`: only the notation says so.
 */
export type Ground = 'change' | 'history' | 'head' | 'page' | 'reading';

/** The ground of a draft; a pair where it depends on whether base had the same finding. */
export type DraftGround = Ground | { readonly fresh: Ground; readonly old: Ground };

/** What happened once, however many rows rest on it. */
export type CauseKind =
  | 'deleted'
  | 'renamed'
  | 'never-was'
  | 'missing'
  | 'name-gone'
  | 'target-gone'
  | 'moved'
  | 'changed'
  | 'shortened'
  | 'no-evidence'
  | 'skipped'
  | 'failing'
  | 'stamp';

/** `path` is what it happened to; `detail` tells it from others there, for people: when, or to what. */
export interface CauseKey {
  readonly kind: CauseKind;
  readonly path: string;
  readonly detail: string | null;
}

/** A cause with the rows that rest on it, in the order of the findings. */
export interface Cause extends CauseKey {
  /** 16 hex digits of kind, path and detail. */
  readonly id: string;
  readonly rows: readonly { readonly path: string; readonly rowKey: string }[];
}

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
  /** How it is known: this decides whether it counts. */
  readonly ground: DraftGround;
  /** What happened; null or absent where the finding stands for itself. */
  readonly cause?: CauseKey | null;
  /** The document, where it is not the subject's. */
  readonly path?: string;
  readonly range: Range;
  /** The row it speaks of, by key; null for the whole document. */
  readonly rowKey: string | null;
  /** Keys of the rows it speaks of, where they are several: a waiver of one of them takes that one out. */
  readonly rows?: readonly string[];
  /** The reference it speaks of as written; null where it speaks of none. */
  readonly evidence: string | null;
  /** Tells apart two findings of one rule on one row; defaults to `evidence`. Never a line number, never wording. */
  readonly identity?: string;
  /** Set where severity depends on the row: `error` for a row that declares done. */
  readonly declaresDone?: boolean;
  /** Set where severity depends on configuration naming the document. */
  readonly configured?: boolean;
  /** In place of the rule's own; what configuration says of the rule wins over both. */
  readonly severity?: Severity | undefined;
  readonly suggestion?: Suggestion | null;
}

export interface Finding {
  readonly ruleId: string;
  readonly ground: Ground;
  /** Whether people see it, and it counts: see `decideShown`. */
  readonly shown: boolean;
  /** The cause in the report that it belongs to; null where it stands for itself. */
  readonly causeId: string | null;
  readonly messageId: string;
  readonly data: MessageData;
  /** Marked text: see `readMarked`. */
  readonly message: string;
  /** What a reader can do about it, as marked text; null where the message says it all. */
  readonly advice: string | null;
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
