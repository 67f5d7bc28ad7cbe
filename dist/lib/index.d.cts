/** Which two states of which repository are compared. */
export interface OpenOptions {
    /** The repository's folder, or any folder in it. */
    readonly directory: string;
    /** A revision, replaced by its merge base with head; `auto` (the default) for the merge base with the default branch; null for no comparison. */
    readonly base?: string | null;
    /** A revision; null (the default) for the working tree with untracked files. */
    readonly head?: string | null;
}

/** A repository that was opened to be judged. Close it when you are done: it keeps a git process running. */
export interface OpenedRepository {
    /** Full commit id, or `WORKTREE`. */
    readonly head: string;
    /** Full commit id of the merge base; null where there is none. */
    readonly base: string | null;
    /** Ends the git process. Closing twice does no harm. */
    close(): Promise<void>;
}

/** How to judge it. What is left out is as the repository's configuration says. */
export interface GuardOptions {
    readonly repository: OpenedRepository;
    /** The text of a configuration file, used instead of the one in the repository. */
    readonly configuration?: string;
    /** Paths or globs of the pages to check, from the repository's root. */
    readonly documents?: readonly string[];
    /** Which errors make the conclusion a failure. */
    readonly failOn?: 'new' | 'any' | 'never';
    /** Days after which a verification expires; 0 for never. */
    readonly maxAgeDays?: number;
    /** `YYYY-MM-DD`; today in UTC where it is left out. */
    readonly today?: string;
}

/** Opens a local git repository. Nothing in it is run or changed. @throws RepositoryError where git, the folder or a revision cannot be used. */
export declare function openRepository({ directory, base, head, }: OpenOptions): Promise<OpenedRepository>;

/**
 * Judges the status pages of an opened repository, as `matrix-guard check` does; the report is the one that `--format json` prints.
 * The configuration is read from base, so that a change cannot loosen it; from head where there is no base.
 * @throws ConfigurationError where the configuration cannot be used; TypeError or RangeError for an option of the wrong kind.
 */
export declare function guard(options: GuardOptions): Promise<Report>;

export declare class ConfigurationError extends Error {
    readonly name = "ConfigurationError";
    readonly problems: readonly ConfigurationProblem[];
    constructor(problems: readonly ConfigurationProblem[], options?: ErrorOptions);
}

/** A configuration that cannot be used; `line` and `column` are 1-based in `path`. */
export interface ConfigurationProblem {
    readonly path: string;
    readonly line: number;
    readonly column: number;
    /** What is wrong and the fix, in one sentence. */
    readonly message: string;
}

/** The message names the place (a folder, a revision) and the fix, and is fit to be shown as it is. */
export declare class RepositoryError extends Error {
    readonly name = "RepositoryError";
}

export interface Report {
    readonly schemaVersion: 2;
    readonly tool: {
        readonly name: 'matrix-guard';
        readonly version: string;
    };
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

/** What happened once, with the rows that rest on it. */
export interface ReportCause {
    /** The same for the same thing on every run. */
    readonly id: string;
    readonly kind: CauseKind;
    /** What it happened to: a path, or the runner of a command. */
    readonly path: string;
    /** When, or to what, for people. */
    readonly detail: string | null;
    readonly rows: readonly {
        readonly path: string;
        readonly rowKey: string;
    }[];
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

export interface ReportDocument {
    readonly path: string;
    readonly dialect: 'matrix' | 'audit';
    /** False for a page that was detected: there only what the change does counts. */
    readonly declared: boolean;
    readonly metadata: Readonly<Record<'status' | 'owner' | 'lastVerifiedCommit' | 'lastVerifiedDate' | 'sourcePlan', string | null>>;
    readonly rows: readonly ReportRow[];
    /** First lines of its tables that have a status column and are not read. */
    readonly refusedTables: readonly number[];
}

/** Puts `text` in place of a part of a page. Lines and columns are 1-based, columns count UTF-16 units, and the end is exclusive. */
export interface ReportEdit {
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly text: string;
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
    readonly suggestion: {
        readonly edits: readonly ReportEdit[];
    } | null;
    readonly fingerprint: string;
}

export interface ReportRow {
    readonly key: string;
    readonly title: string;
    readonly line: number;
    /** The heading it is under, where that is not the page's title or the row itself; absent where there is none. */
    readonly section?: string | undefined;
    /** Null in a table without a status column: such a row claims what it cites. */
    readonly declared: {
        readonly text: string;
        readonly status: Status;
    } | null;
    readonly computed: Status;
    /** Null without a base, or where the row is new. */
    readonly computedAtBase: Status | null;
    readonly evidence: readonly ReportEvidence[];
}

/** A page that would be guarded if it could be read. */
export interface ReportSkipped {
    readonly path: string;
    /** `not-searched`: beyond the limit on the pages that are searched for status tables. */
    readonly reason: Unreadable['reason'] | 'not-searched';
}

type Conclusion = 'success' | 'failure' | 'neutral';

/** What is known of cited tests. */
interface ReportTests {
    /** Whether their source lets them run. */
    readonly source: TestState;
    /** How they ended in the test reports of this commit; null where none says. */
    readonly outcome: TestOutcome | null;
    /** The report that says so. */
    readonly report: string | null;
}

/** What happened once, however many rows rest on it. */
type CauseKind = 'deleted' | 'renamed' | 'never-was' | 'missing' | 'name-gone' | 'target-gone' | 'moved' | 'changed' | 'shortened' | 'no-evidence' | 'skipped' | 'failing' | 'stamp';

type ReferenceKind = 'path' | 'glob' | 'lines' | 'symbol' | 'command' | 'url' | 'ticket' | 'commit' | 'prose' | 'placeholder';

type ResolutionState = 'present' | 'missing' | 'unverifiable';

/** How the target differs between base and head; null without a base or without a target. */
type Change = 'unchanged' | 'modified' | 'added' | 'deleted' | 'renamed';

/**
 * How a finding is known. `change`: this change did it. `history`: git says when, or that it was so before. `head`: what is readable at head
 * does not hold what the page says. `page`: the page contradicts itself or its configuration. `reading`: only the notation says so.
 */
type Ground = 'change' | 'history' | 'head' | 'page' | 'reading';

/** Values that fill a message: strings and numbers only, so that a report stays plain. */
type MessageData = Readonly<Record<string, string | number>>;

type Severity = 'error' | 'warning' | 'notice';

/** `new` came with the change under judgement, `existing` was there at base, `resolved` was there at base and is fixed. */
type Origin = 'new' | 'existing' | 'resolved';

/** Ordered by how much they claim for the first three; the rest claim nothing that evidence could lower. */
type Status = 'done' | 'partial' | 'not-started' | 'failed' | 'blocked' | 'deferred' | 'not-applicable' | 'unknown';

/** Why a file is no page: it is not read any further. */
interface Unreadable {
    readonly path: string;
    readonly reason: 'not-utf8' | 'binary' | 'too-large' | 'symbolic-link' | 'not-a-file' | 'unavailable' | 'absent';
    readonly detail: string;
}

/** What the source says of the cited tests, all of them together; `unread` where it could not be read. */
type TestState = 'runnable' | 'skipped' | 'conditional' | 'no-tests' | 'unknown-language' | 'unread';

/** What the reports say of the cited tests, all of them together. */
type TestOutcome = 'passed' | 'failed' | 'skipped' | 'not-run';

export {};
