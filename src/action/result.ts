// How a run ended, as the log, the outputs and the exit code report it.
import type { PublishOutcome } from '../publish/publisher.ts';
import type { Report } from '../report/report.ts';

export interface Result {
  readonly report: Report;
  readonly outcome: PublishOutcome;
  /** Paths as the inputs give them; null for a file that was not asked for. */
  readonly reportFile: string | null;
  readonly sarifFile: string | null;
  /** Sentences for the log, besides what the outcome says. */
  readonly warnings: readonly string[];
  /** Sentences about what was asked for and could not be done besides publishing: the run fails. */
  readonly problems: readonly string[];
  /** True where the run published another run's report: then it fails where that could not be done, and not for what the report says. */
  readonly publishing: boolean;
  /** True where the workflow's token may only read, as for a pull request from a fork. */
  readonly mayOnlyRead: boolean;
}
