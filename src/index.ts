// The library: what a program imports from `matrix-guard`. docs/library.md says which of it stays the same.
import { acceptConfiguration } from './config/accept-configuration.ts';
import { overrideSettings } from './config/override-settings.ts';
import { decodeConfiguration, readConfiguration, type FoundConfiguration } from './config/read-configuration.ts';
import type { Settings } from './config/settings.ts';
import { isDay, utcDay } from './text/days.ts';
import { guard as judgeRepository } from './guard.ts';
import type { Report } from './report/report.ts';
import { openGitRepository } from './repository/open-git-repository.ts';
import type { Repository } from './repository/repository.ts';

export { ConfigurationError } from './config/configuration-error.ts';
export type { ConfigurationProblem } from './config/settings.ts';
export { RepositoryError } from './repository/repository-error.ts';
export type {
  Report,
  ReportCause,
  ReportCounts,
  ReportDocument,
  ReportEdit,
  ReportEvidence,
  ReportFinding,
  ReportRow,
  ReportSkipped,
} from './report/report.ts';

/** Which two states of which repository are compared. */
export interface OpenOptions {
  /** The repository's folder, or any folder in it. */
  readonly directory: string;
  /** A revision, replaced by its merge base with head; `auto` (the default) for the merge base with the default branch; null for no comparison. */
  readonly base?: string | null;
  /** A revision; null (the default) for the working tree with untracked files. */
  readonly head?: string | null;
}

/** A repository that was opened to be judged. Close it when you are done: it keeps a git process running. */
export interface OpenedRepository {
  /** Full commit id, or `WORKTREE`. */
  readonly head: string;
  /** Full commit id of the merge base; null where there is none. */
  readonly base: string | null;
  /** Ends the git process. Closing twice does no harm. */
  close(): Promise<void>;
}

/** How to judge it. What is left out is as the repository's configuration says. */
export interface GuardOptions {
  readonly repository: OpenedRepository;
  /** The text of a configuration file, used instead of the one in the repository. */
  readonly configuration?: string;
  /** Paths or globs of the pages to check, from the repository's root. */
  readonly documents?: readonly string[];
  /** Which errors make the conclusion a failure. */
  readonly failOn?: 'new' | 'any' | 'never';
  /** Days after which a verification expires; 0 for never. */
  readonly maxAgeDays?: number;
  /** `YYYY-MM-DD`; today in UTC where it is left out. */
  readonly today?: string;
}

/** What guard needs of an opened repository, which its callers do not see. */
const opened = new WeakMap<OpenedRepository, Repository>();

/** Opens a local git repository. Nothing in it is run or changed. @throws RepositoryError where git, the folder or a revision cannot be used. */
export async function openRepository({
  directory,
  base = 'auto',
  head = null,
}: OpenOptions): Promise<OpenedRepository> {
  const repository = await openGitRepository({ directory, base, head });
  const handle: OpenedRepository = {
    head: repository.head.commit,
    base: repository.base?.commit ?? null,
    close: () => repository.close(),
  };
  opened.set(handle, repository);
  return handle;
}

/**
 * Judges the status pages of an opened repository, as `matrix-guard check` does; the report is the one that `--format json` prints.
 * The configuration is read from base, so that a change cannot loosen it; from head where there is no base.
 * @throws ConfigurationError where the configuration cannot be used; TypeError or RangeError for an option of the wrong kind.
 */
export async function guard(options: GuardOptions): Promise<Report> {
  const repository = opened.get(options.repository);
  if (repository === undefined) throw new TypeError('Unexpected `repository`, expected what openRepository returned.');
  const { today = utcDay(new Date()) } = options;
  if (!isDay(today)) throw new RangeError(`Unexpected today ${JSON.stringify(today)}, expected YYYY-MM-DD.`);
  return await judgeRepository({ repository, settings: await readSettings(repository, options), today });
}

async function readSettings(
  repository: Repository,
  { configuration, documents, failOn, maxAgeDays }: GuardOptions,
): Promise<Settings> {
  if (maxAgeDays !== undefined && !(Number.isInteger(maxAgeDays) && maxAgeDays >= 0))
    throw new RangeError(`Unexpected maxAgeDays ${maxAgeDays}, expected a whole number of days.`);
  const found: FoundConfiguration =
    configuration === undefined
      ? await readConfiguration(repository.base ?? repository.head)
      : {
          kind: 'read',
          parsed: await decodeConfiguration({ path: 'configuration', bytes: new TextEncoder().encode(configuration) }),
        };
  return await overrideSettings(acceptConfiguration(found), { documents, failOn, maxAgeDays });
}
