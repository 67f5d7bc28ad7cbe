// Reports to the runner how a run ended: log, annotations, outputs, exit code.
import * as core from '@actions/core';
import { findNews } from '../report/arrange.ts';
import { renderAnnotations } from '../report/reporters/annotations.ts';
import { escapeTerminal, messageToTerminal } from '../report/reporters/escape.ts';
import { renderPretty } from '../report/reporters/pretty.ts';
import type { Report } from '../report/report.ts';
import { countBrokenRows } from '../report/broken-rows.ts';
import { titleOf } from '../report/sum-up.ts';
import type { Result } from './result.ts';

const FORK =
  'A pull request from a fork has a read-only token. To publish its result, see “Forks” in docs/recipes.md of Matrix Guard.';

/** The report and its verdict, before anything is done with it that may fail. */
export function logVerdict(report: Report): void {
  printReport(report, { folded: report.conclusion !== 'failure' });
  const news = findNews(report);
  const verdict = messageToTerminal(titleOf(report, news).replace(/\.?$/u, '.'));
  if (report.conclusion === 'failure') core.setFailed(`Matrix Guard: ${verdict}`);
  else core.info(`Matrix Guard: ${verdict}${news.length === 0 ? '' : ' None of this fails this run.'}`);
}

/** Another run's report, whose verdict is not this run's. */
export function logHandover(report: Report): void {
  printReport(report, { folded: true });
}

function printReport(report: Report, { folded }: { readonly folded: boolean }): void {
  // A group is folded: what made the run fail is not.
  if (folded) core.startGroup('Matrix Guard: the report');
  process.stdout.write(renderPretty(report, { color: true }));
  if (folded) core.endGroup();
}

/** What became of a report. `annotate`: print annotations that no check run carries. */
export function logOutcome(
  { report, outcome, reportFile, sarifFile, warnings, problems, publishing, mayOnlyRead }: Result,
  { annotate }: { readonly annotate: boolean },
): void {
  if (annotate && outcome.firstUnannotated !== null && !publishing)
    process.stdout.write(renderAnnotations(report, outcome.firstUnannotated));
  const lost = [...outcome.refused, ...outcome.failed];
  for (const sentence of [...warnings, ...lost]) core.warning(escapeTerminal(sentence));
  if (mayOnlyRead && outcome.refused.length > 0) core.notice(FORK);
  if (outcome.superseded) core.notice('The pull request has a newer commit; its run will post the results.');
  if (outcome.closed) core.notice('The pull request is closed: nothing was written to it.');
  setOutputs({ report, outcome, reportFile, sarifFile });
  for (const sentence of problems) core.setFailed(escapeTerminal(sentence));
  if (publishing && lost.length > 0) core.setFailed('The report could not be published in full: see the warnings.');
}

type ForOutputs = Pick<Result, 'report' | 'outcome' | 'reportFile' | 'sarifFile'>;

function setOutputs({ report, outcome, reportFile, sarifFile }: ForOutputs): void {
  const { conclusion, counts } = report;
  const outputs: Readonly<Record<OutputName, string | number | null>> = {
    conclusion,
    new: counts.new,
    existing: counts.existing,
    resolved: counts.resolved,
    rows: counts.rows,
    'rows-broken': countBrokenRows(report),
    'rows-done': counts.done,
    'rows-partial': counts.partial,
    'rows-not-started': counts.notStarted,
    'rows-unchecked': counts.unchecked,
    'tables-refused': counts.refusedTables,
    'pages-skipped': counts.skippedPages,
    'report-file': reportFile,
    'sarif-file': sarifFile,
    'comment-url': outcome.commentUrl,
    'check-run-url': outcome.checkRunUrl,
  };
  writeOutputs(Object.entries(outputs).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

/** The runner's file of outputs may be gone: then the verdict is still said, in the log and by the exit code. */
function writeOutputs(outputs: readonly (readonly [string, string | number])[]): void {
  try {
    for (const [name, value] of outputs) core.setOutput(name, value);
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    core.warning(escapeTerminal(`The outputs of this step could not be written: ${why}`));
  }
}

/** As action.yml describes them. */
export const OUTPUT_NAMES = [
  'conclusion',
  'new',
  'existing',
  'resolved',
  'rows',
  'rows-broken',
  'rows-done',
  'rows-partial',
  'rows-not-started',
  'rows-unchecked',
  'tables-refused',
  'pages-skipped',
  'report-file',
  'sarif-file',
  'comment-url',
  'check-run-url',
] as const;

type OutputName = (typeof OUTPUT_NAMES)[number];

/** Nothing was judged, and that is no fault. */
export function logNothing(reason: string): void {
  core.notice(reason);
  writeOutputs([['conclusion', 'neutral' satisfies Report['conclusion']]]);
}
