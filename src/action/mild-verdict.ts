// Refuses a handed-over report whose verdict is milder than its own errors: what fails a run is for the base's configuration to say, not for the report.
import { conclude } from '../report/conclude.ts';
import type { Report } from '../report/report.ts';
import { openRepository } from '../repository/open-source.ts';
import { ActionError } from './action-error.ts';
import type { JobContext } from './job-context.ts';
import { readSettings } from './read-settings.ts';

/** @param base commit whose configuration judges; null where none is known. @throws ActionError for a report that passes in spite of its errors */
export async function refuseMildVerdict(work: JobContext, report: Report, base: string | null): Promise<void> {
  const { findings, judged, base: comparedWith, conclusion } = report;
  if (conclusion === 'failure') return;
  const question = { findings, judged, incomplete: false, pages: 1, base: comparedWith };
  // Most runs are right by the defaults, and nothing has to be read for them.
  if (conclude({ ...question, failOn: null }) !== 'failure') return;
  const failOn = base === null ? null : await readFailOn(work, base);
  if (conclude({ ...question, failOn }) !== 'failure') return;
  throw new ActionError(
    'The report cannot be published: it reports success, but its errors fail the check under the configuration at base. If the workflow that wrote the report sets `fail-on`, set the same value in this workflow.',
  );
}

async function readFailOn(
  { client, inputs, environment: { owner, repo, serverUrl, workspace } }: JobContext,
  commit: string,
): Promise<Parameters<typeof conclude>[0]['failOn']> {
  const { repository } = await openRepository({
    source: 'api',
    directory: workspace,
    octokit: client,
    owner,
    repo,
    serverUrl,
    base: null,
    head: commit,
    pullNumber: null,
  });
  try {
    return (await readSettings({ repository, inputs })).settings.failOn ?? null;
  } finally {
    await repository.close();
  }
}
