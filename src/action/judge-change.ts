// Judges the event's change, writes the files that were asked for, and publishes what was found.
import type { ReportFile } from '../evidence/reports/read-reports.ts';
import { RULES } from '../findings/rules/index.ts';
import { guard } from '../guard.ts';
import { publish } from '../publish/publisher.ts';
import { renderJson } from '../report/reporters/json.ts';
import { renderSarif } from '../report/reporters/sarif.ts';
import type { Report } from '../report/report.ts';
import { findReportFiles } from '../repository/report-files.ts';
import { openRepository, type OpenedSource } from '../repository/open-source.ts';
import { RepositoryError } from '../repository/repository-error.ts';
import type { Repository } from '../repository/repository.ts';
import { ActionError } from './action-error.ts';
import type { Change } from './events.ts';
import { readSettings } from './read-settings.ts';
import { resolveRevision } from './resolve-revision.ts';
import type { Result } from './result.ts';
import { logProblems } from './log-outcome.ts';
import type { JobContext } from './job-context.ts';
import type { FoundArtifacts } from './test-artifacts.ts';
import { locate, writeWorkspaceFile } from './workspace-file.ts';

/** Null where the configuration cannot be used: that has been reported. @throws ActionError, RepositoryError */
export async function judgeChange(work: JobContext, change: Change): Promise<Result | null> {
  const {
    environment: { workspace },
    inputs,
  } = work;
  // A path that cannot be written is said before the work, not after.
  for (const input of ['report-file', 'sarif-file'] as const)
    if (inputs[input] !== null) locate({ workspace, path: inputs[input], input });
  const { opened, warnings: before } = await open(work, change);
  const { repository } = opened;
  try {
    const { settings, warnings, problems } = await readSettings({ repository, inputs });
    if (settings === null) {
      logProblems(problems);
      return null;
    }
    const artifacts = await findArtifacts(work, { ...change, head: repository.head.commit });
    const testReports = [...(await findTestReports(work, change)), ...artifacts.files];
    const report = await guard({
      repository,
      settings,
      today: work.today,
      change: change.name ?? null,
      testReports,
      testNotes: artifacts.notes,
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

/** Loaded only where the input is given. */
async function findArtifacts(
  { client, environment: { owner, repo }, inputs: { 'test-artifacts': pattern } }: JobContext,
  { stranger, pullNumber, head }: Pick<Change, 'stranger' | 'pullNumber' | 'head'>,
): Promise<FoundArtifacts> {
  if (pattern === null) return { files: [], notes: [] };
  const { findTestArtifacts } = await import('./test-artifacts.ts');
  return await findTestArtifacts({ client, owner, repo, head, pullNumber, pattern, stranger: stranger === true });
}

/** The reports in the workspace. Those of a stranger's commit may have been written by its own code. @throws ActionError where there are none */
async function findTestReports(
  { environment: { workspace }, inputs: { 'test-reports': glob } }: JobContext,
  { stranger }: Change,
): Promise<readonly ReportFile[]> {
  if (glob === null) return [];
  locate({ workspace, path: glob.replace(/[*?[{].*$/s, ''), input: 'test-reports' });
  const files = await findReportFiles(workspace, glob);
  if (files.length === 0)
    throw new ActionError(
      `The input \`test-reports\` names \`${glob}\`, which matches no files: run the tests, or download their reports, in an earlier step.`,
    );
  return files.map((file): ReportFile => ({ ...file, trusted: stranger !== true }));
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
