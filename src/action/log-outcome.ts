// Tells the runner what a run came to: log, annotations, outputs, exit code.
import * as core from '@actions/core';
import type { ConfigurationProblem } from '../config/settings.ts';
import { findNews } from '../report/arrange.ts';
import { renderAnnotations } from '../report/reporters/annotations.ts';
import { escapeTerminal } from '../report/reporters/escape.ts';
import { renderPretty } from '../report/reporters/pretty.ts';
import type { Report } from '../report/report.ts';
import { describeCounts, sumUp } from '../report/sum-up.ts';
import type { Result } from './result.ts';

const FORK =
  'A pull request from a fork has a read-only token. To publish its result, see “Forks” in docs/recipes.md of Matrix Guard.';

/** `annotate`: print annotations where no check run carries them. */
export function logOutcome(
  { report, outcome, reportFile, sarifFile, warnings, publishing, mayOnlyRead }: Result,
  { annotate }: { readonly annotate: boolean },
): void {
  // A group is folded: what made the run fail is not.
  const folded = publishing || report.conclusion !== 'failure';
  if (folded) core.startGroup('Matrix Guard: the report');
  process.stdout.write(renderPretty(report, { color: true }));
  if (folded) core.endGroup();
  if (annotate && !outcome.checkRunMade && !outcome.superseded && !publishing)
    process.stdout.write(renderAnnotations(report));
  const lost = [...outcome.refused, ...outcome.failed];
  for (const sentence of [...warnings, ...lost]) core.warning(escapeTerminal(sentence));
  if (mayOnlyRead && outcome.refused.length > 0) core.notice(FORK);
  if (outcome.superseded)
    core.notice(
      'The pull request has another head by now: nothing was written to it, and the run on its new head will.',
    );
  setOutputs({ report, outcome, reportFile, sarifFile });
  const news = describeCounts(findNews(report));
  if (publishing && lost.length > 0) core.setFailed('The report could not be published in full: see the warnings.');
  else if (!publishing && report.conclusion === 'failure')
    core.setFailed(`Matrix Guard: ${report.judged ? `${news}.` : escapeTerminal(sumUp(report))}`);
  else
    core.info(
      `Matrix Guard: ${news === '' ? escapeTerminal(sumUp(report)) : `${news}, and none that fails this run.`}`,
    );
}

type Told = Pick<Result, 'report' | 'outcome' | 'reportFile' | 'sarifFile'>;

function setOutputs({ report: { conclusion, counts }, outcome, reportFile, sarifFile }: Told): void {
  const outputs: Readonly<Record<OutputName, string | number | null>> = {
    conclusion,
    new: counts.new,
    existing: counts.existing,
    resolved: counts.resolved,
    rows: counts.rows,
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
  for (const [name, value] of Object.entries(outputs)) if (value !== null) core.setOutput(name, value);
}

/** As action.yml describes them. */
export const OUTPUT_NAMES = [
  'conclusion',
  'new',
  'existing',
  'resolved',
  'rows',
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
  core.setOutput('conclusion', 'neutral' satisfies Report['conclusion']);
}

/** The configuration cannot be used: every problem on its line, and the run has failed. */
export function logProblems(problems: readonly ConfigurationProblem[]): void {
  for (const { path, line, column, message } of problems) {
    core.error(escapeTerminal(`${path}:${line}:${column}: ${message}`), {
      file: path,
      startLine: line,
      startColumn: column,
      title: 'Matrix Guard configuration',
    });
  }
  core.setFailed(
    `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}: nothing was judged.`,
  );
}
