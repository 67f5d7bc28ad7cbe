// Walks git's first-parent history once, and says of each commit what it did to files.
import { type GitAnswer, runGit } from './git-process.ts';

export interface LogWalk {
  readonly directory: string;
  /** Which commits and files are listed. */
  readonly options: readonly string[];
  /** Where the walk begins: a commit id or `HEAD`. */
  readonly from: string;
  /** From the repository's root; without it all files. */
  readonly paths?: readonly string[];
}

export interface WalkedCommit {
  /** Full commit id. */
  readonly commit: string;
  /** Committer date as git writes it: ISO 8601 with offset, of any year. */
  readonly date: string;
  readonly changes: readonly WalkedChange[];
}

interface WalkedChange {
  /** Git's letter, with how alike a renamed or copied file is: `A`, `D`, `M`, `R087`. */
  readonly status: string;
  readonly path: string;
  /** Where a rename or copy led, else the same path. */
  readonly to: string;
}

/** Newest first; nothing where git refused, which `answer` tells. @throws RepositoryError where git cannot be run */
export async function walkLog({ directory, options, from, paths = [] }: LogWalk): Promise<{
  readonly answer: Pick<GitAnswer, 'code' | 'cut' | 'errors' | 'output'>;
  readonly commits: readonly WalkedCommit[];
}> {
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
      '--name-status',
      ...options,
      '--format=%x01%H %cI',
      from,
      '--',
      ...paths,
    ],
  });
  const commits = readCommits(answer.output.toString('utf8').split('\0'));
  // Of an answer that was cut, the last commit may lack files.
  return { answer, commits: answer.cut ? commits.slice(0, -1) : commits };
}

const HEADER = /^\u0001([0-9a-f]{40,64}) (\S+)\s*$/;

/** `<id> <date> NUL <status> NUL <path> NUL …`. Read in this order, so that no name of a file can look like a commit. */
function readCommits(fields: readonly string[]): readonly WalkedCommit[] {
  const commits: { commit: string; date: string; changes: WalkedChange[] }[] = [];
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at]?.replace(/^\n/, '') ?? '';
    const [, commit, date] = HEADER.exec(field) ?? [];
    if (commit !== undefined && date !== undefined) commits.push({ commit, date, changes: [] });
    else if (field !== '') {
      const path = fields[(at += 1)];
      const to = /^[RC]/.test(field) ? fields[(at += 1)] : path;
      if (path !== undefined && to !== undefined) commits.at(-1)?.changes.push({ status: field, path, to });
    }
  }
  return commits;
}
