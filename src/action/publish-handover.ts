// The second half of the two-workflow mode: publishes the report of a run that was not allowed to.
import { publish, type PublishOutcome } from '../publish/publisher.ts';
import type { Report } from '../report/report.ts';
import type { FinishedRun } from './events.ts';
import { findPull, type FoundPull } from './find-pull.ts';
import { readUntrustedReport } from './untrusted-report.ts';
import type { InputName, Inputs } from './inputs.ts';
import { logHandover } from './log-outcome.ts';
import { refuseMildVerdict } from './mild-verdict.ts';
import type { Result } from './result.ts';
import type { JobContext } from './job-context.ts';

/** What decides a verdict, which is another run's here. */
const OF_JUDGING = [
  'config',
  'documents',
  'base',
  'head',
  'max-age-days',
  'baseline',
  'sarif-file',
] as const satisfies readonly InputName[];

/** @throws ActionError where the report is not to be believed. */
export async function publishHandover(
  work: JobContext,
  { run, path }: { readonly run: FinishedRun; readonly path: string },
): Promise<Result> {
  const {
    client,
    environment: { owner, repo, workspace },
    inputs,
  } = work;
  const report = await readUntrustedReport({ file: { workspace, path, input: 'report-file' }, run });
  const pull: FoundPull = run.ofPull ? await findPull({ client, owner, repo, run }) : { kind: 'none' };
  await refuseMildVerdict(work, report, pull.kind === 'found' ? pull.base : report.base);
  logHandover(report);
  const idle = idleInputs(inputs).map(
    (name) => `The input \`${name}\` has no effect here: this run only publishes a report.`,
  );
  const result = { report, reportFile: path, sarifFile: null, problems: [], publishing: true, mayOnlyRead: false };
  if (run.ofPull && pull.kind !== 'found') {
    const closed =
      pull.kind === 'none'
        ? [`No open pull request has ${run.head} as its latest commit, so the report cannot be published.`]
        : [];
    return {
      ...result,
      outcome: { ...(await summarise(work, report, run)), superseded: pull.kind === 'moved' },
      warnings: [...idle, ...closed],
    };
  }
  const outcome = await publish({
    report,
    client,
    settings: work.publishing,
    target: { ...work.target, headSha: run.head, pullNumber: pull.kind === 'found' ? pull.number : null },
  });
  return { ...result, outcome, warnings: idle };
}

const idleInputs = (inputs: Inputs): readonly InputName[] =>
  OF_JUDGING.filter((name) => {
    const value = inputs[name];
    return value !== null && !(Array.isArray(value) && value.length === 0);
  });

/** The job summary alone. */
async function summarise(
  { client, publishing, target }: JobContext,
  report: Report,
  run: FinishedRun,
): Promise<PublishOutcome> {
  return await publish({
    report,
    client,
    settings: { ...publishing, checkRun: false, comment: 'off', review: 'off' },
    target: { ...target, headSha: run.head, pullNumber: null },
  });
}
