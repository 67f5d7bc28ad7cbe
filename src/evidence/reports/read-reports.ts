// Reads the test reports of a run, one after the other, within the bounds of a run.
import { countOf } from '../../text/phrase.ts';
import { readReport, type CaseBudget } from './read-report.ts';
import { REPORT_BOUNDS, type TestReport } from './test-report.ts';

/** A report that is not read yet. */
export interface ReportFile {
  /** What people call it. */
  readonly name: string;
  readonly trusted: boolean;
  /** The repository's folder where it was written; null where nobody knows. */
  readonly root: string | null;
  /** Its bytes, in pieces of any size. Errors of the source are its own to describe. */
  readonly read: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

export interface TestReports {
  readonly reports: readonly TestReport[];
  /** What could not be read, and bounds that were hit, as sentences. */
  readonly notes: readonly string[];
}

/** Most reports whose problem is told one by one. */
const MAX_NOTES = 20;

export async function readReports(files: readonly ReportFile[]): Promise<TestReports> {
  const budget: CaseBudget = { left: REPORT_BOUNDS.cases };
  const reports: TestReport[] = [];
  const notes: string[] = [];
  for (const { name, trusted, root, read } of files.slice(0, REPORT_BOUNDS.reports)) {
    const { report, problem } = await readReport({ name, trusted, root, pieces: read(), budget });
    if (report.cases.length > 0) reports.push(report);
    if (problem !== null) notes.push(`The test report ${name} was not read to its end: ${problem}.`);
    if (budget.left <= 0) break;
  }
  if (files.length > REPORT_BOUNDS.reports)
    notes.push(`Only the first ${REPORT_BOUNDS.reports} of ${countOf(files.length, 'test report')} were read.`);
  const more = notes.length - MAX_NOTES;
  return {
    reports,
    notes: more > 0 ? [...notes.slice(0, MAX_NOTES), `${countOf(more, 'more test report')} could not be read.`] : notes,
  };
}
