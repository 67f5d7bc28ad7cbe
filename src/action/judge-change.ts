// Judges the event's change, writes the files that were asked for, and publishes what was found.
import type { ReportFile } from '../evidence/reports/read-reports.ts';
import { RULES } from '../findings/rules/index.ts';
import { guard, reportUnjudged } from '../guard.ts';
import { publish, type PublishRequest } from '../publish/publisher.ts';
import { statusOf } from '../publish/refusal.ts';
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
import { resolveBranch, resolveRevision } from './resolve-revision.ts';
import type { Result } from './result.ts';
import { logVerdict } from './log-outcome.ts';
import { readBaseline } from './read-baseline.ts';
import type { JobContext } from './job-context.ts';
import type { FoundArtifacts } from './test-artifacts.ts';
import { locate, writeWorkspaceFile } from './workspace-file.ts';

const FILE_INPUTS = ['report-file', 'sarif-file'] as const;
type FileInput = (typeof FILE_INPUTS)[number];

/** Where the repository cannot be read, the result says that nothing was judged. @throws ActionError */
export async function judgeChange(work: JobContext, change: Change): Promise<Result> {
  const {
    environment: { workspace },
    inputs,
  } = work;
  // A path that cannot be written is said before the work, not after.
  for (const input of FILE_INPUTS) if (inputs[input] !== null) locate({ workspace, path: inputs[input], input });
  const sides = await resolveSides(work, change);
  const opening = await openOrExplain(work, change, sides);
  if (opening.opened === null) return await announce(work, change, { report: opening.report });
  const { opened, warnings: before } = opening;
  const { repository } = opened;
  try {
    const { settings, configuration, warnings } = await readSettings({ repository, inputs });
    const artifacts = await findArtifacts(work, { ...change, head: repository.head.commit });
    const testReports = [...(await findTestReports(work, change)), ...artifacts.files];
    const baseline = await readBaseline(repository, inputs.baseline);
    const report = await guard({
      repository,
      settings,
      configuration,
      today: work.today,
      change: change.name ?? null,
      testReports,
      testNotes: artifacts.notes,
      baseline,
    });
    return await announce(work, change, {
      report,
      warnings: [...before, ...warnings],
      readPage: (path) => readPage(repository, path),
      // Compared with another base, other files differ than the pull request lists.
      files: opened.source === 'api' && inputs.base === null ? opened.repository.changedFiles() : null,
    });
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
  return files.map((file): ReportFile => ({ ...file, trusted: stranger !== true, root: workspace }));
}

/** Says what was found, in the log, in files and on GitHub. A required check must arrive, also where nothing could be judged. */
async function announce(
  work: JobContext,
  change: Change,
  {
    report,
    warnings = [],
    ...known
  }: Pick<PublishRequest, 'report' | 'readPage' | 'files'> & { readonly warnings?: readonly string[] },
): Promise<Result> {
  const { inputs } = work;
  // The verdict is logged before anything that may fail after it.
  logVerdict(report);
  const problems = writeFiles(work, report);
  // Another head than the event's is not the pull request's: nobody asked to comment there.
  const own = report.head === change.head;
  const outcome = await publish({
    ...known,
    report,
    client: work.client,
    settings: work.publishing,
    target: { ...work.target, headSha: report.head, pullNumber: own ? change.pullNumber : null },
    closed: change.closed && own,
  });
  return {
    report,
    outcome,
    reportFile: problems.has('report-file') ? null : inputs['report-file'],
    sarifFile: problems.has('sarif-file') ? null : inputs['sarif-file'],
    warnings,
    problems: [...problems.values()],
    publishing: false,
    mayOnlyRead: change.mayOnlyRead,
  };
}

/** The commits that are compared; or, where they cannot be read, the report that says so. */
async function openOrExplain(
  work: JobContext,
  change: Change,
  sides: Sides,
): Promise<Opened | { readonly opened: null; readonly report: Report }> {
  try {
    return await open(work, change, sides);
  } catch (error) {
    if (!(error instanceof RepositoryError)) throw error;
    const { base, head } = sides;
    return { opened: null, report: reportUnjudged({ base, head, because: [error.message.replace(/\.$/, '')] }) };
  }
}

interface Sides {
  readonly base: string | null;
  readonly head: string;
  /** The input `base` names it, and nothing else will do. */
  readonly named: boolean;
}

/** The commits of the inputs, else of the event. @throws ActionError */
async function resolveSides(
  { client, environment: { owner, repo }, inputs }: JobContext,
  change: Change,
): Promise<Sides> {
  const resolve = (input: 'base' | 'head'): Promise<string> | null =>
    inputs[input] === null ? null : resolveRevision({ client, owner, repo, revision: inputs[input], input });
  const [base, head] = [await resolve('base'), await resolve('head')];
  return { base: base ?? change.base, head: head ?? change.head, named: base !== null };
}

interface Opened {
  readonly opened: OpenedSource;
  readonly warnings: readonly string[];
}

async function open(
  { client, environment: { owner, repo, serverUrl, workspace }, inputs: { source } }: JobContext,
  change: Change,
  { base, head, named }: Sides,
): Promise<Opened> {
  const openAt = async (base: string | null): Promise<OpenedSource> =>
    await openRepository({
      source,
      directory: workspace,
      octokit: client,
      owner,
      repo,
      serverUrl,
      base,
      head,
      pullNumber: head === change.head ? change.pullNumber : null,
    });
  const { branch } = change;
  if (base !== null || branch === null) {
    try {
      return { opened: await openAt(base), warnings: [] };
    } catch (error) {
      if (!isGone(error) || change.kind !== 'push' || base === null || named) throw error;
    }
  }
  // A push by force can leave behind what it replaced, and then nobody has it; a new branch has nothing before it.
  const tip = branch === null ? null : await resolveBranch({ client, owner, repo, branch });
  const lost =
    base === null ? `There is no branch ${branch ?? ''}` : `The commit before this push, ${base}, cannot be read`;
  const instead =
    tip === null
      ? [`${lost}, so everything was checked, not only the change.`]
      : base === null
        ? []
        : [`${lost}: the change since ${branch ?? ''} was judged.`];
  return { opened: await openAt(tip), warnings: instead };
}

/** True where a commit is not there, and not merely out of reach for now. */
function isGone(error: unknown): boolean {
  if (!(error instanceof RepositoryError)) return false;
  const status = statusOf(error.cause);
  return error.cause === undefined || status === 404 || status === 409 || status === 422;
}

/** Writes the files that were asked for; what could not be written, by input, with a sentence. */
function writeFiles(
  { environment: { workspace }, inputs }: JobContext,
  report: Report,
): ReadonlyMap<FileInput, string> {
  const problems = new Map<FileInput, string>();
  const write = (input: FileInput, render: () => string): void => {
    const path = inputs[input];
    if (path === null) return;
    try {
      writeWorkspaceFile({ workspace, path, input }, render());
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      problems.set(input, error.message);
    }
  };
  write('report-file', () => renderJson(report));
  write('sarif-file', () => renderSarif(report, { rules: RULES }));
  return problems;
}

async function readPage({ head }: Repository, path: string): Promise<Uint8Array | null> {
  const content = (await head.read([path])).get(path);
  return content?.kind === 'content' ? content.bytes : null;
}
