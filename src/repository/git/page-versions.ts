// Lists the commits that changed a page, by following its first-parent history through renames.
import { RepositoryError } from '../repository-error.ts';
import { writeDate } from './commit-object.ts';
import { reasonOf, runGit } from './git-process.ts';

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
  const answer = await runGit({
    directory,
    args: [
      'log',
      '-z',
      '--no-color',
      '--no-show-signature',
      '--no-ext-diff',
      '--first-parent',
      '--diff-merges=first-parent',
      '--follow',
      '--name-status',
      '--format=%x01%H %cI',
      ...(since === null ? [] : [`--since-as-filter=${since}T00:00:00Z`]),
      'HEAD',
      '--',
      path,
    ],
  });
  if (answer.code !== 0) throw new RepositoryError(`The history of ${path} could not be listed: ${reasonOf(answer)}.`);
  if (answer.cut) throw new RepositoryError(`The history of ${path} is too long to be listed; use --since.`);
  const versions: PageVersion[] = [];
  for (const record of answer.output.toString('utf8').split('\u0001').slice(1)) {
    const version = parseVersion(record);
    if (version === null) continue;
    versions.push(version.version);
    // The page began here. That it resembles another page of then does not make that page an earlier version.
    if (version.begins) break;
  }
  return versions.reverse();
}

/** `<id> <date> NUL [LF] <status> NUL <path> [NUL <new path>] NUL`. */
function parseVersion(record: string): { readonly version: PageVersion; readonly begins: boolean } | null {
  const [header = '', status = '', from = '', to = ''] = record.split('\0').map((field) => field.replace(/^\n/, ''));
  const [, commit, date] = /^([0-9a-f]{40,64}) (\S+)$/.exec(header.trimEnd()) ?? [];
  if (commit === undefined || date === undefined || from === '') return null;
  const path = status === 'D' ? null : to === '' ? from : to;
  return { version: { commit, date: writeDate(Date.parse(date)), path }, begins: /^[AC]/.test(status) };
}
