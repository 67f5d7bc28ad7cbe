// Judges the event's change, writes the files that were asked for, and publishes what was found.
import { RULES } from '../findings/rules/index.ts';
import { guard, reportUnjudged } from '../guard.ts';
import { publish } from '../publish/publisher.ts';
import { renderJson } from '../report/reporters/json.ts';
import { renderSarif } from '../report/reporters/sarif.ts';
import type { Report } from '../report/report.ts';
import { openRepository, type OpenedSource } from '../repository/open-source.ts';
import { RepositoryError } from '../repository/repository-error.ts';
import type { Repository } from '../repository/repository.ts';
import type { Change } from './events.ts';
import { readSettings } from './read-settings.ts';
import { resolveRevision } from './resolve-revision.ts';
import type { Result } from './result.ts';
import type { JobContext } from './job-context.ts';
import { locate, writeWorkspaceFile } from './workspace-file.ts';

/** Where the repository cannot be read, the result says that nothing was judged. @throws ActionError */
export async function judgeChange(work: JobContext, change: Change): Promise<Result> {
  const {
    environment: { workspace },
    inputs,
  } = work;
  // A path that cannot be written is said before the work, not after.
  for (const input of ['report-file', 'sarif-file'] as const)
    if (inputs[input] !== null) locate({ workspace, path: inputs[input], input });
  const opening = await openOrExplain(work, change);
  if (opening.opened === null) return await publishUnjudged(work, change, opening.report);
  const { opened, warnings: before } = opening;
  const { repository } = opened;
  try {
    const { settings, configuration, warnings } = await readSettings({ repository, inputs });
    const report = await guard({
      repository,
      settings,
      configuration,
      today: work.today,
      change: change.name ?? null,
    });
    writeFiles(work, report);
    const outcome = await publish({
      report,
      client: work.client,
      settings: work.publishing,
      // Another head than the event's is not the pull request's: nobody asked to comment there.
      target: {
        ...work.target,
        headSha: report.head,
        pullNumber: report.head === change.head ? change.pullNumber : null,
      },
      readPage: (path) => readPage(repository, path),
      // Compared with another base, other files differ than the pull request lists.
      files: opened.source === 'api' && inputs.base === null ? opened.repository.changedFiles() : null,
    });
    return {
      report,
      outcome,
      reportFile: inputs['report-file'],
      sarifFile: inputs['sarif-file'],
      warnings: [...before, ...warnings],
      publishing: false,
      mayOnlyRead: change.mayOnlyRead,
    };
  } finally {
    await repository.close();
  }
}

/** The commits that are compared; or, where they cannot be read, the report that says so. */
async function openOrExplain(
  work: JobContext,
  change: Change,
): Promise<Opened | { readonly opened: null; readonly report: Report }> {
  try {
    return await open(work, change);
  } catch (error) {
    if (!(error instanceof RepositoryError)) throw error;
    const { base, head } = change;
    return { opened: null, report: reportUnjudged({ base, head, because: [error.message.replace(/\.$/, '')] }) };
  }
}

/** A required check must arrive, also where nothing could be judged. */
async function publishUnjudged(work: JobContext, change: Change, report: Report): Promise<Result> {
  const { inputs } = work;
  writeFiles(work, report);
  return {
    report,
    outcome: await publish({
      report,
      client: work.client,
      settings: work.publishing,
      target: { ...work.target, headSha: change.head, pullNumber: change.pullNumber },
    }),
    reportFile: inputs['report-file'],
    sarifFile: inputs['sarif-file'],
    warnings: [],
    publishing: false,
    mayOnlyRead: change.mayOnlyRead,
  };
}

interface Opened {
  readonly opened: OpenedSource;
  readonly warnings: readonly string[];
}

async function open(
  {
    client,
    environment: { owner, repo, serverUrl, workspace },
    inputs: { source, base: baseInput, head: headInput },
  }: JobContext,
  change: Change,
): Promise<Opened> {
  const resolve = (input: 'base' | 'head', revision: string | null): Promise<string> | null =>
    revision === null ? null : resolveRevision({ client, owner, repo, revision, input });
  const [base = change.base, head = change.head] = [
    (await resolve('base', baseInput)) ?? undefined,
    (await resolve('head', headInput)) ?? undefined,
  ];
  const opening = {
    source,
    directory: workspace,
    octokit: client,
    owner,
    repo,
    serverUrl,
    head,
    pullNumber: head === change.head ? change.pullNumber : null,
  };
  try {
    return { opened: await openRepository({ ...opening, base }), warnings: [] };
  } catch (error) {
    if (!(error instanceof RepositoryError) || change.kind !== 'push' || base === null || baseInput !== null)
      throw error;
    // A push by force can leave behind what it replaced, and then nobody has it.
    return {
      opened: await openRepository({ ...opening, base: null }),
      warnings: [`The commit before this push, ${base}, cannot be read: everything was judged, not the change alone.`],
    };
  }
}

function writeFiles({ environment: { workspace }, inputs }: JobContext, report: Report): void {
  const { 'report-file': reportFile, 'sarif-file': sarifFile } = inputs;
  if (reportFile !== null)
    writeWorkspaceFile({ workspace, path: reportFile, input: 'report-file' }, renderJson(report));
  if (sarifFile !== null)
    writeWorkspaceFile({ workspace, path: sarifFile, input: 'sarif-file' }, renderSarif(report, { rules: RULES }));
}

async function readPage({ head }: Repository, path: string): Promise<Uint8Array | null> {
  const content = (await head.read([path])).get(path);
  return content?.kind === 'content' ? content.bytes : null;
}
