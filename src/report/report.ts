// The report: plain JSON, the one thing every reporter and publisher reads. Schema version 2, published in schema/report.json.
import type { Change } from '../evidence/citation.ts';
import type { ReferenceKind } from '../evidence/reference.ts';
import type { ResolutionState } from '../evidence/resolution.ts';
import type { TestOutcome, TestState } from '../evidence/tests/cited-tests.ts';
import type { CauseKind, Ground, Origin, Severity, MessageData } from '../findings/finding.ts';
import type { Unreadable } from '../documents/page.ts';
import type { Status } from '../rows/row.ts';

export type Conclusion = 'success' | 'failure' | 'neutral';

/** Puts `text` in place of a part of a page. Lines and columns are 1-based, columns count UTF-16 units, and the end is exclusive. */
export interface ReportEdit {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

/** One thing that is wrong, or was. Places as in an edit; of a resolved finding they are those of base. */
export interface ReportFinding {
  readonly ruleId: string;
  /** How it is known. */
  readonly ground: Ground;
  /** Whether people see it, and it counts. */
  readonly shown: boolean;
  /** The cause it belongs to; null where it stands for itself. */
  readonly causeId: string | null;
  readonly messageId: string;
  readonly data: MessageData;
  /** Code is between code marks, as in Markdown: see `readMarked`. */
  readonly message: string;
  /** What a reader can do about it, marked in the same way; null where the message says it all. */
  readonly advice: string | null;
  readonly severity: Severity;
  readonly origin: Origin;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rowKey: string | null;
  readonly evidence: string | null;
  readonly suggestion: { readonly edits: readonly ReportEdit[] } | null;
  readonly fingerprint: string;
}

/** What happened once, with the rows that rest on it. */
export interface ReportCause {
  /** The same for the same thing on every run. */
  readonly id: string;
  readonly kind: CauseKind;
  /** What it happened to: a path, or the runner of a command. */
  readonly path: string;
  /** When, or to what, for people. */
  readonly detail: string | null;
  readonly rows: readonly { readonly path: string; readonly rowKey: string }[];
}

/** One reference of a row, and what became of it at head. `target` is a path from the repository's root. */
export interface ReportEvidence {
  readonly text: string;
  readonly kind: ReferenceKind;
  readonly column: string;
  readonly target: string | null;
  readonly resolution: ResolutionState;
  readonly change: Change | null;
  /** Of a row that claims work, where it cites tests; absent for any other reference. */
  readonly tests?: ReportTests | undefined;
}

/** What is known of cited tests. */
export interface ReportTests {
  /** Whether their source lets them run. */
  readonly source: TestState;
  /** How they ended in the test reports of this commit; null where none says. */
  readonly outcome: TestOutcome | null;
  /** The report that says so. */
  readonly report: string | null;
}

export interface ReportRow {
  readonly key: string;
  readonly title: string;
  readonly line: number;
  /** The heading it is under, where that is not the page's title or the row itself; absent where there is none. */
  readonly section?: string | undefined;
  /** Null in a table without a status column: such a row claims what it cites. */
  readonly declared: { readonly text: string; readonly status: Status } | null;
  readonly computed: Status;
  /** Null without a base, or where the row is new. */
  readonly computedAtBase: Status | null;
  readonly evidence: readonly ReportEvidence[];
}

export interface ReportDocument {
  readonly path: string;
  readonly dialect: 'matrix' | 'audit';
  /** False for a page that was detected: there only what the change does counts. */
  readonly declared: boolean;
  readonly metadata: Readonly<
    Record<'status' | 'owner' | 'lastVerifiedCommit' | 'lastVerifiedDate' | 'sourcePlan', string | null>
  >;
  readonly rows: readonly ReportRow[];
  /** First lines of its tables that have a status column and are not read. */
  readonly refusedTables: readonly number[];
}

/** A page that would be guarded if it could be read. */
export interface ReportSkipped {
  readonly path: string;
  /** `not-searched`: beyond the limit on the pages that are searched for status tables. */
  readonly reason: Unreadable['reason'] | 'not-searched';
}

export interface ReportCounts {
  readonly documents: number;
  readonly rows: number;
  /** Rows by declared status. */
  readonly done: number;
  readonly partial: number;
  readonly notStarted: number;
  readonly other: number;
  /** Rows that make a claim but cite nothing that could be checked. */
  readonly unchecked: number;
  /** Tables of the documents that have a status column and are not read. */
  readonly refusedTables: number;
  readonly skippedPages: number;
  /** Shown findings by origin. */
  readonly new: number;
  readonly existing: number;
  readonly resolved: number;
  /** Shown findings by severity, resolved ones not counted; errors by cause. */
  readonly error: number;
  readonly warning: number;
  readonly notice: number;
}

export interface Report {
  readonly schemaVersion: 2;
  readonly tool: { readonly name: 'matrix-guard'; readonly version: string };
  /** Full commit id; null without a base. */
  readonly base: string | null;
  /** Full commit id, `WORKTREE`, or `INDEX` for what is staged. */
  readonly head: string;
  /** False where a listing, the configuration or a declared page could not be read: then nothing can be said of the change. */
  readonly judged: boolean;
  /** Why nothing can be said of the change, one clause each; empty where the run was judged. */
  readonly notJudged: readonly string[];
  readonly conclusion: Conclusion;
  readonly counts: ReportCounts;
  readonly documents: readonly ReportDocument[];
  readonly skipped: readonly ReportSkipped[];
  readonly findings: readonly ReportFinding[];
  readonly causes: readonly ReportCause[];
  readonly notes: readonly string[];
}
