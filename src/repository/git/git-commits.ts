// Lists the commits of the change under judgement, and what each of them touched, with the git program.
import type { GitContext } from './git-context.ts';
import { SHALLOW_REASON, UNBORN_REASON } from './git-history.ts';
import { splitRecords } from './git-listing.ts';
import { reasonOf, runGit } from './git-process.ts';
import { walkBack } from './recent-commits.ts';
import type { CommitInfo, History } from '../repository.ts';
import { shallowCommits } from './shallow-commits.ts';

/** Full commit ids; null for none. */
export interface CommitRange {
  readonly head: string | null;
  readonly base: string | null;
}

export class GitCommits {
  readonly #git: GitContext;
  readonly #range: CommitRange;

  constructor(git: GitContext, range: CommitRange) {
    this.#git = git;
    this.#range = range;
  }

  async commits(limit: number): Promise<History<readonly CommitInfo[]>> {
    const { head, base } = this.#range;
    if (head === null) return { kind: 'unverifiable', reason: UNBORN_REASON };
    if (limit < 1 || head === base) return { kind: 'known', value: [] };
    const recent = base === null ? null : await walkBack(this.#git, { from: head, until: base });
    if (recent !== null) {
      return {
        kind: 'known',
        value: recent
          .slice(0, limit)
          .map(({ id, parent, message }) => ({ id, parents: [parent], subject: subjectOf(message.split('\n')) })),
      };
    }
    const answer = await runGit({
      directory: this.#git.directory,
      args: [
        'log',
        '-z',
        '--no-patch',
        '--no-show-signature',
        '--no-color',
        '--encoding=UTF-8',
        '--format=%H%n%P%n%B',
        `--max-count=${limit}`,
        head,
        ...(base === null ? [] : [`^${base}`]),
        '--',
      ],
    });
    if (answer.code !== 0) return { kind: 'unverifiable', reason: reasonOf(answer) };
    const value = answer.output
      .toString('utf8')
      .split('\0')
      .flatMap((record) => readCommit(record) ?? [])
      .slice(0, limit);
    if (!this.#git.shallow) return { kind: 'known', value };
    // Where a shallow clone ends, its oldest commits look as if they had no parents.
    const ends = await shallowCommits(this.#git);
    return value.some(({ id }) => ends.has(id))
      ? { kind: 'unverifiable', reason: SHALLOW_REASON }
      : { kind: 'known', value };
  }

  async filesOf({ id, parents: [parent] }: CommitInfo): Promise<History<readonly string[]>> {
    const answer = await runGit({
      directory: this.#git.directory,
      args: [
        'diff-tree',
        '-r',
        '-z',
        '--name-only',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--no-relative',
        ...(parent === undefined ? ['--root', '--no-commit-id', id] : [parent, id]),
        '--',
      ],
    });
    if (answer.code !== 0) return { kind: 'unverifiable', reason: reasonOf(answer) };
    return {
      kind: 'known',
      value: splitRecords(answer.output)
        .flatMap((path) => path ?? [])
        .sort(),
    };
  }
}

/** Id, parents and message of one record, a line each and the message to its end; null for what is no record. */
function readCommit(record: string): CommitInfo | null {
  const [id = '', parents = '', ...message] = record.replace(/^\n/, '').split('\n');
  if (!/^[0-9a-f]{40,64}$/.test(id)) return null;
  return { id, parents: parents.split(' ').filter((parent) => parent !== ''), subject: subjectOf(message) };
}

/** The first line that is not blank. */
function subjectOf(lines: readonly string[]): string {
  return lines.find((line) => line.trim() !== '')?.trim() ?? '';
}
