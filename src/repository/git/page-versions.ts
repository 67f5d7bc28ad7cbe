// Lists the commits that changed a page, by following its first-parent history through renames.
import { RepositoryError } from '../repository-error.ts';
import { writeDate } from './commit-object.ts';
import { reasonOf } from './git-process.ts';
import { walkLog } from './walk-log.ts';

/** A commit that left the page with another content or path. */
export interface PageVersion {
  /** Full commit id. */
  readonly commit: string;
  /** Committer date, ISO 8601 in UTC; null where it is no time. */
  readonly date: string | null;
  /** Where the page is at that commit; null where the commit deleted it. */
  readonly path: string | null;
}

export interface VersionsQuestion {
  /** Root of the working tree, or the folder of a bare repository. */
  readonly directory: string;
  /** From the repository's root. */
  readonly path: string;
  /** `YYYY-MM-DD`, UTC: versions committed before it are left out. Null for none. */
  readonly since: string | null;
}

/** Oldest first. @throws RepositoryError where git cannot list them, or there are too many to be listed. */
export async function listPageVersions({ directory, path, since }: VersionsQuestion): Promise<readonly PageVersion[]> {
  const { answer, commits } = await walkLog({
    directory,
    options: ['--follow', ...(since === null ? [] : [`--since-as-filter=${since}T00:00:00Z`])],
    from: 'HEAD',
    paths: [path],
  });
  if (answer.code !== 0) throw new RepositoryError(`The history of ${path} could not be listed: ${reasonOf(answer)}.`);
  if (answer.cut) throw new RepositoryError(`The history of ${path} is too long to be listed; use --since.`);
  const versions: PageVersion[] = [];
  for (const { commit, date, changes } of commits) {
    const [change] = changes;
    if (change === undefined) continue;
    const { status, to } = change;
    versions.push({ commit, date: writeDate(Date.parse(date)), path: status === 'D' ? null : to });
    // The page began here. That it resembles another page of then does not make that page an earlier version.
    if (/^[AC]/.test(status)) break;
  }
  return versions.reverse();
}
