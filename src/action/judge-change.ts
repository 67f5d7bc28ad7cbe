// Judges the event's change, writes the files that were asked for, and publishes what was found.
import { RULES } from '../findings/rules/index.ts';
import { guard } from '../guard.ts';
import { publish } from '../publish/publisher.ts';
import { statusOf } from '../publish/refusal.ts';
import { renderJson } from '../report/reporters/json.ts';
import { renderSarif } from '../report/reporters/sarif.ts';
import type { Report } from '../report/report.ts';
import { openRepository, type OpenedSource } from '../repository/open-source.ts';
import { RepositoryError } from '../repository/repository-error.ts';
import type { Repository } from '../repository/repository.ts';
import { ActionError } from './action-error.ts';
import type { Change } from './events.ts';
import { readSettings } from './read-settings.ts';
import { resolveBranch, resolveRevision } from './resolve-revision.ts';
import type { Result } from './result.ts';
import { logProblems, logVerdict } from './log-outcome.ts';
import type { JobContext } from './job-context.ts';
import { locate, writeWorkspaceFile } from './workspace-file.ts';

const FILE_INPUTS = ['report-file', 'sarif-file'] as const;
type FileInput = (typeof FILE_INPUTS)[number];

/** Null where the configuration cannot be used: that has been reported. @throws ActionError, RepositoryError */
export async function judgeChange(work: JobContext, change: Change): Promise<Result | null> {
  const {
    environment: { workspace },
    inputs,
  } = work;
  // A path that cannot be written is said before the work, not after.
  for (const input of FILE_INPUTS) if (inputs[input] !== null) locate({ workspace, path: inputs[input], input });
  const { opened, warnings: before } = await open(work, change);
  const { repository } = opened;
  try {
    const { settings, warnings, problems: invalid } = await readSettings({ repository, inputs });
    if (settings === null) {
      logProblems(invalid);
      return null;
    }
    const report = await guard({ repository, settings, today: work.today, change: change.name ?? null });
    // The verdict is told before anything that may fail after it.
    logVerdict(report);
    const problems = writeFiles(work, report);
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
      closed: change.closed && report.head === change.head,
      readPage: (path) => readPage(repository, path),
      // Compared with another base, other files differ than the pull request lists.
      files: opened.source === 'api' && inputs.base === null ? opened.repository.changedFiles() : null,
    });
    return {
      report,
      outcome,
      reportFile: problems.has('report-file') ? null : inputs['report-file'],
      sarifFile: problems.has('sarif-file') ? null : inputs['sarif-file'],
      warnings: [...before, ...warnings],
      problems: [...problems.values()],
      publishing: false,
      mayOnlyRead: change.mayOnlyRead,
    };
  } finally {
    await repository.close();
  }
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
  const [ownBase, ownHead] = [await resolve('base', baseInput), await resolve('head', headInput)];
  const head = ownHead ?? change.head;
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
  const base = ownBase ?? change.base;
  const { branch } = change;
  if (base !== null || branch === null) {
    try {
      return { opened: await openAt(base), warnings: [] };
    } catch (error) {
      if (!isGone(error) || change.kind !== 'push' || base === null || ownBase !== null) throw error;
    }
  }
  // A push by force can leave behind what it replaced, and then nobody has it; a new branch has nothing before it.
  const tip = branch === null ? null : await resolveBranch({ client, owner, repo, branch });
  const lost =
    base === null ? `There is no branch ${branch ?? ''}` : `The commit before this push, ${base}, cannot be read`;
  const instead =
    tip === null
      ? [`${lost}: everything was judged, not the change alone.`]
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
