// Publishes a report that a run without rights wrote: everything in it is checked against the event and against what the guard could say.
import { MAX_REPORT_BYTES } from '../report/bounds.ts';
import { parseReport } from '../report/parse-report.ts';
import type { Report } from '../report/report.ts';
import { ActionError } from './action-error.ts';
import { distrustReport } from './sanitize-report.ts';
import type { FinishedRun } from './events.ts';
import { readWorkspaceFile, type WorkspaceFile } from './workspace-file.ts';

/** The report as it may be published. @throws ActionError where it is not to be believed. */
export async function readUntrustedReport({
  file,
  run,
}: {
  readonly file: WorkspaceFile;
  readonly run: FinishedRun;
}): Promise<Report> {
  const parsed = await parseReport(readWorkspaceFile(file, MAX_REPORT_BYTES));
  if (parsed.report === null)
    throw new ActionError(`\`${file.path}\` is not a report to publish. ${parsed.problems.join(' ')}`);
  // Else a run on one commit could speak of another, which somebody else wrote.
  if (parsed.report.head !== run.head)
    throw new ActionError(
      `\`${file.path}\` is not a report to publish. It judges another commit than the run that wrote it, ${run.head}.`,
    );
  const { report, problem } = distrustReport(parsed.report);
  if (report === null) throw new ActionError(`\`${file.path}\` is not a report to publish. ${problem}`);
  return report;
}
