// Walks git's first-parent history once, and says of each commit what it did to files.
import { type GitAnswer, runGit } from './git-process.ts';

export interface LogWalk {
  readonly directory: string;
  /** What is listed of each commit (`--name-only`, say), and which commits. */
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
  /** What git lists, field by field: statuses and paths. */
  readonly fields: readonly string[];
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
      ...options,
      '--format=%x01%H %cI',
      from,
      '--',
      ...paths,
    ],
  });
  const records = answer.output.toString('utf8').split('\u0001').slice(1);
  // Of an answer that was cut, the last record may be half of one.
  return { answer, commits: (answer.cut ? records.slice(0, -1) : records).flatMap((one) => readRecord(one) ?? []) };
}

/** `<id> <date> NUL [LF] <field> NUL <field> NUL …`. A path with the first control character is not one that a page can cite. */
function readRecord(record: string): WalkedCommit | null {
  const [header = '', ...fields] = record.split('\0').map((field) => field.replace(/^\n/, ''));
  const [, commit, date] = /^([0-9a-f]{40,64}) (\S+)\s*$/.exec(header) ?? [];
  return commit === undefined || date === undefined
    ? null
    : { commit, date, fields: fields.filter((field) => field !== '') };
}
