// The newest commits of head's history over REST, listed once a run: it answers for many stamps what each would cost a request.
import { AllowanceSpent } from './github-allowance.ts';
import { readCommits, type DescribedCommit } from './github-comparison.ts';
import type { GitHubRequests } from './github-requests.ts';
import { GITHUB_PAGE, MAX_LOG_PAGES } from '../limits.ts';

export class GitHubLog {
  readonly #requests: GitHubRequests;
  readonly #head: string;
  readonly #commits = new Map<string, DescribedCommit>();
  /** Days before those of the newest commits. */
  readonly #older = new Set<string>();
  #pages = 0;
  #isWhole = false;
  #loading: Promise<void> | null = null;
  /** Why GitHub gave no page: it is not asked for another one. */
  #refused: { readonly error: unknown } | null = null;

  /** `head` is a full commit id. */
  constructor(requests: GitHubRequests, head: string) {
    this.#requests = requests;
    this.#head = head;
  }

  /** True where asking for what the first page shows costs nothing. */
  isRead(): boolean {
    return this.#pages > 0;
  }

  /**
   * The commit of this id or beginning of one, and how many commits are reachable from head and not from it. Null where the newest commits
   * do not show it. Rejects with the client's error.
   */
  async find(revision: string): Promise<{ readonly commit: DescribedCommit; readonly since: number } | null> {
    await this.#atLeast(1);
    const [commit, ...others] = [...this.#commits.values()].filter(({ id }) => id.startsWith(revision));
    if (commit === undefined || others.length > 0) return null;
    const since = this.#countSince(commit.id);
    return since === null ? null : { commit, since };
  }

  /**
   * The newest commit reachable from `from` whose date is on or before this day, and null for none. Undefined where the newest commits do
   * not show it. Rejects with the client's error.
   */
  async newestOn(day: string, from: string): Promise<DescribedCommit | null | undefined> {
    for (let pages = 1; ; pages += 1) {
      await this.#atLeast(pages);
      const found = this.#walkTo(day, from);
      if (found !== undefined || this.#isWhole || pages >= MAX_LOG_PAGES) return found;
      this.#older.add(day);
      // One day is asked for by itself; of several, a page shows many.
      if (this.#older.size < 2) return undefined;
    }
  }

  /** True where a commit that is reachable from head and older than all that are listed is surely reachable from this one. */
  reachesOlder(from: string): boolean {
    return this.#commits.has(from) && this.#countSince(from) !== null;
  }

  /** True for a commit that is listed. */
  has(id: string): boolean {
    return this.#commits.has(id);
  }

  /** As git walks: of all commits in sight always the one with the newest date. Undefined where a commit that is not listed comes into play. */
  #walkTo(day: string, from: string): DescribedCommit | null | undefined {
    const first = this.#commits.get(from);
    if (first === undefined) return undefined;
    const seen = new Set([from]);
    const sight = [first];
    let isCut = false;
    for (let next = sight.shift(); next !== undefined; next = sight.shift()) {
      if (next.date === null) return undefined;
      if (next.date.slice(0, 10) <= day) return next;
      for (const id of next.parents) {
        if (seen.has(id)) continue;
        seen.add(id);
        const parent = this.#commits.get(id);
        if (parent === undefined) isCut = true;
        else insertByDate(sight, parent);
      }
    }
    return isCut ? undefined : null;
  }

  /** Null where a commit that is not listed may be one of them. */
  #countSince(id: string): number | null {
    const older = new Set([id]);
    const left = [id];
    for (let next = left.pop(); next !== undefined; next = left.pop())
      for (const parent of this.#commits.get(next)?.parents ?? []) {
        if (older.has(parent)) continue;
        older.add(parent);
        left.push(parent);
      }
    const newer = [...this.#commits.values()].filter((commit) => !older.has(commit.id));
    const isClosed = newer.every(({ parents }) => parents.every((one) => older.has(one) || this.#commits.has(one)));
    return isClosed ? newer.length : null;
  }

  async #atLeast(pages: number): Promise<void> {
    while (this.#pages < pages && !this.#isWhole) {
      if (this.#refused !== null) throw this.#refused.error;
      this.#loading ??= this.#load()
        .catch((error: unknown) => {
          // What the run may still ask can grow, once the missing paths are known.
          if (!(error instanceof AllowanceSpent)) this.#refused = { error };
          throw error;
        })
        .finally(() => {
          this.#loading = null;
        });
      await this.#loading;
    }
  }

  async #load(): Promise<void> {
    const { value, more } = await this.#requests.list({
      path: '/commits',
      purpose: 'history',
      parameters: { sha: this.#head, per_page: GITHUB_PAGE, page: this.#pages + 1 },
      read: readCommits,
    });
    for (const commit of value) this.#commits.set(commit.id, commit);
    this.#pages += 1;
    this.#isWhole = !more;
  }
}

/** Behind all that are as new. */
export function insertByDate(commits: DescribedCommit[], commit: DescribedCommit): void {
  const at = commits.findIndex(({ date }) => (date ?? '') < (commit.date ?? ''));
  commits.splice(at === -1 ? commits.length : at, 0, commit);
}
