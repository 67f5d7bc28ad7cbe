// Lists the commits of the change under judgement, and what each of them touched, over REST.
import { readCommits, readFiles, type DescribedCommit, type GitHubFile } from './github-comparison.ts';
import { BrokenAnswer, membersOf } from './github-answer.ts';
import { refusalOf } from './github-refusal.ts';
import { insertByDate } from './github-log.ts';
import type { GitHubRequests } from './github-requests.ts';
import { COMMIT_FILES, GITHUB_PAGE } from '../limits.ts';
import type { CommitInfo, History } from '../repository.ts';

export interface GitHubRange {
  /** Full commit id. */
  readonly head: string;
  /** Full commit id; null for all of head's history. */
  readonly base: string | null;
  /** The commits in between, all of them, where they are known already. */
  readonly compared: readonly DescribedCommit[] | null;
}

export class GitHubCommits {
  readonly #requests: GitHubRequests;
  readonly #range: GitHubRange;

  constructor(requests: GitHubRequests, range: GitHubRange) {
    this.#requests = requests;
    this.#range = range;
  }

  async commits(limit: number): Promise<History<readonly CommitInfo[]>> {
    const { head, base, compared } = this.#range;
    if (limit < 1 || head === base) return { kind: 'known', value: [] };
    try {
      const commits = compared ?? (base === null ? await this.#history(limit) : await this.#between(base, limit));
      return { kind: 'known', value: newestFirst(commits, head).slice(0, limit).map(describe) };
    } catch (error) {
      return { kind: 'unverifiable', reason: refusalOf(error) };
    }
  }

  async filesOf({ id }: CommitInfo): Promise<History<readonly string[]>> {
    const files: GitHubFile[] = [];
    try {
      for (let page = 1, more = true; more && page <= COMMIT_FILES / GITHUB_PAGE; page += 1) {
        const list = await this.#requests.list({
          path: '/commits/{ref}',
          purpose: 'history',
          parameters: { ref: id, page, per_page: GITHUB_PAGE },
          read: (answer) => readFiles(membersOf(answer)['files']),
        });
        files.push(...list.value);
        ({ more } = list);
      }
    } catch (error) {
      return { kind: 'unverifiable', reason: refusalOf(error) };
    }
    if (files.length >= COMMIT_FILES)
      return { kind: 'unverifiable', reason: `GitHub lists no more than ${COMMIT_FILES} files of commit ${id}` };
    // What a file was copied from did not change.
    const paths = files.flatMap(({ status, filename, previous_filename }) =>
      status === 'renamed' && previous_filename !== undefined ? [filename, previous_filename] : [filename],
    );
    return { kind: 'known', value: [...new Set(paths)].sort() };
  }

  async #history(limit: number): Promise<readonly DescribedCommit[]> {
    const commits: DescribedCommit[] = [];
    // A next page can be named for ever.
    for (let page = 1, more = true; more && commits.length < limit && page <= pagesOf(limit); page += 1) {
      const list = await this.#requests.list({
        path: '/commits',
        purpose: 'history',
        parameters: { sha: this.#range.head, per_page: Math.min(limit, GITHUB_PAGE), page },
        read: readCommits,
      });
      commits.push(...list.value);
      ({ more } = list);
    }
    return commits;
  }

  /** A comparison's pages begin with the oldest commit: the newest `limit` stand on the last ones. */
  async #between(base: string, limit: number): Promise<readonly DescribedCommit[]> {
    const read = async (
      page: number,
    ): Promise<{ readonly commits: readonly DescribedCommit[]; readonly total: number }> => {
      return await this.#requests.json({
        path: '/compare/{basehead}',
        purpose: 'history',
        parameters: { basehead: `${base}...${this.#range.head}`, per_page: GITHUB_PAGE, page },
        read: readPage,
      });
    };
    // The second page tells how many there are without the files that come with the first.
    const { total } = await read(2);
    const commits: DescribedCommit[] = [];
    const last = Math.ceil(total / GITHUB_PAGE);
    for (let page = last; page > last - pagesOf(limit) - 1 && page > 0 && commits.length < limit; page -= 1)
      commits.push(...(await read(page)).commits);
    return commits;
  }
}

/** How many pages hold so many commits. */
const pagesOf = (limit: number): number => Math.ceil(limit / Math.min(limit, GITHUB_PAGE));

function readPage(answer: unknown): { readonly commits: readonly DescribedCommit[]; readonly total: number } {
  const { commits, total_commits: total } = membersOf(answer);
  if (typeof total !== 'number') throw new BrokenAnswer('the answer holds no comparison');
  return { commits: readCommits(commits), total };
}

/** The order of `git log`: from head on, of all commits in sight always the one with the newest date. Commits that are not in sight come last. */
function newestFirst(commits: readonly DescribedCommit[], head: string): readonly DescribedCommit[] {
  const left = new Map(commits.map((commit) => [commit.id, commit]));
  const ordered: DescribedCommit[] = [];
  const sight: DescribedCommit[] = [];
  const see = (id: string): void => {
    const commit = left.get(id);
    if (commit === undefined) return;
    left.delete(id);
    insertByDate(sight, commit);
  };
  see(head);
  for (let next = sight.shift(); next !== undefined; next = sight.shift()) {
    ordered.push(next);
    next.parents.forEach(see);
  }
  return [...ordered, ...left.values()];
}

function describe({ id, parents, message }: DescribedCommit): CommitInfo {
  return {
    id,
    parents,
    subject:
      message
        .split('\n')
        .find((line) => line.trim() !== '')
        ?.trim() ?? '',
  };
}
