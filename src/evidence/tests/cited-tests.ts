// What a citation of tests is worth: whether their source lets them run, and what the reports of a run say of them.

/** What the source says of the cited tests, all of them together; `unread` where it could not be read. */
export type TestState = 'runnable' | 'skipped' | 'conditional' | 'no-tests' | 'unknown-language' | 'unread';

/** What the reports say of the cited tests, all of them together. */
export type TestOutcome = 'passed' | 'failed' | 'skipped' | 'not-run';

/** Where a marker is; 1-based, the end exclusive. */
export interface MarkerPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The marker that skips the cited tests. */
export interface SkipMarker {
  readonly place: MarkerPlace;
  /** As the source says; null where it does not. */
  readonly reason: string | null;
  /** The run that the reason names and that the row cites too; null where there is none. */
  readonly run: string | null;
  /** Set where this change skips them: base had them, and let them run. */
  readonly added: boolean;
  /** Set where none of them has a body: some reporters write of such a plan that it passed. */
  readonly bodiless: boolean;
}

/** What reports say. */
export interface ReportedTests {
  readonly outcome: TestOutcome;
  /** The report's name, or that of the job, in which that is so. */
  readonly report: string;
  /** False where a stranger may have made it, such as the run of a fork: then it can only speak against a test. */
  readonly trusted: boolean;
}

export interface CitedTests {
  /** The file that has them. */
  readonly path: string;
  /** The cited test or group; null where every test of the file is cited. */
  readonly name: string | null;
  readonly state: TestState;
  /** Set where `state` is `skipped`. */
  readonly skip: SkipMarker | null;
  /** Null where no report says anything of them. */
  readonly reported: ReportedTests | null;
}
