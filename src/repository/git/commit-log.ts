// Says which commit a checkout is at, and which commits touched some files since another one.
import { reasonOf, runGit } from './git-process.ts';
import { RepositoryError } from '../repository-error.ts';

/** Full id of HEAD's commit; null before the first one. */
export async function readHeadCommit(directory: string): Promise<string | null> {
  const answer = await runGit({ directory, args: ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'] });
  return /^[0-9a-f]{40,64}$/m.exec(answer.output.toString('latin1'))?.[0] ?? null;
}

export interface LoggedCommit {
  /** Full id. */
  readonly id: string;
  /** Committer's day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly subject: string;
}

export interface LogQuestion {
  /** Root of the working tree. */
  readonly directory: string;
  /** Full commit ids: those reachable from `to` and not from `from` are listed. */
  readonly from: string;
  readonly to: string;
  /** From the repository's root; taken literally. */
  readonly paths: readonly string[];
  /** At most so many, newest first. */
  readonly limit: number;
}

/** @throws RepositoryError */
export async function listCommits({
  directory,
  from,
  to,
  paths,
  limit,
}: LogQuestion): Promise<readonly LoggedCommit[]> {
  if (paths.length === 0) return [];
  const answer = await runGit({
    directory,
    args: [
      'log',
      '-z',
      '--no-color',
      '--no-show-signature',
      '--no-ext-diff',
      '--format=%H %cs %s',
      `--max-count=${limit}`,
      to,
      `^${from}`,
      '--',
      ...paths,
    ],
  });
  if (answer.code !== 0)
    throw new RepositoryError(`The commits since ${from.slice(0, 12)} could not be listed: ${reasonOf(answer)}.`);
  return answer.output
    .toString('utf8')
    .split('\0')
    .flatMap((record): LoggedCommit[] => {
      const match = /^([0-9a-f]{40,64}) (\d{4}-\d\d-\d\d) ([\s\S]*)$/.exec(record);
      return match === null ? [] : [{ id: match[1] ?? '', date: match[2] ?? '', subject: match[3] ?? '' }];
    });
}
