// A test report as it was read: which tests a run had, and how each ended.

/** `expected-failure`: it ran, failed, and was expected to, so that it speaks neither for nor against what is cited. */
export type CaseOutcome = 'passed' | 'failed' | 'skipped' | 'expected-failure';

/** One test of a report. */
export interface ReportedCase {
  /** Its file, as the runner writes it: absolute, or relative to wherever it ran; null where it does not. */
  readonly file: string | null;
  /** Its class, module, binary or package; null where it has none. */
  readonly className: string | null;
  /** Names of the suites around it, outermost first. */
  readonly suites: readonly string[];
  readonly name: string;
  readonly outcome: CaseOutcome;
}

export interface TestReport {
  /** What people call it: a file's path, or an artifact with the path in it. */
  readonly name: string;
  readonly cases: readonly ReportedCase[];
  /** False where a stranger may have made it: then it can only speak against a test. */
  readonly trusted: boolean;
  /** The repository's folder where the report was written, to which absolute paths lead; null where nobody knows. */
  readonly root: string | null;
}

/** A report as far as it could be read, and why the rest was not. */
export interface ReadReport {
  readonly report: TestReport;
  /** A clause; null where all of it was read. */
  readonly problem: string | null;
}

/** Bounds of what a run reads of reports; a bound that was hit is said in the notes. */
export const REPORT_BOUNDS = {
  /** Tests of all reports together. */
  cases: 200_000,
  /** Bytes of one report. */
  bytes: 50 * 2 ** 20,
  /** Reports. */
  reports: 500,
  /** Levels of elements. */
  depth: 100,
  /** UTF-16 units of one name. */
  name: 1000,
} as const;
