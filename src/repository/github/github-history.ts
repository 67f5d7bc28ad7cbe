// Answers questions about the commits behind head over REST.
import {
  compareCommits,
  haveCommonCommit,
  readCommits,
  type Comparison,
  type GitHubCommit,
} from './github-comparison.ts';
import { AllowanceSpent } from './github-allowance.ts';
import { completeCommitId } from './github-commit-id.ts';
import { isNotFound, refusalOf } from './github-refusal.ts';
import type { GitHubContext } from './github-context.ts';
import { GitHubLog } from './github-log.ts';
import type { GitHubPatches } from './github-patches.ts';
import type { GitHubRequests } from './github-requests.ts';
import { GITHUB_PAGE } from '../limits.ts';
import type { CommitLookup, History } from '../repository.ts';
import { isDay } from '../../text/days.ts';

/** The last day GitHub can be asked for (docs.github.com/rest/commits/commits#list-commits). */
const LAST_DAY = '2099-12-31';

/** Digits from which a commit of head’s newest history is taken for the one that is meant: as many as git itself abbreviates to. */
const LISTED_DIGITS = 7;

/** `head` is a full commit id. */
export class GitHubHistory {
  readonly #requests: GitHubRequests;
  readonly #head: string;
  readonly #patches: GitHubPatches;
  readonly #log: GitHubLog;
  readonly #lookups = new Map<string, Promise<CommitLookup>>();
  /** Rows share the days on which they were verified. */
  readonly #paths = new Map<string, Promise<History<readonly string[]>>>();
  readonly #days = new Map<string, Promise<History<string | null>>>();

  constructor({ requests, objects }: GitHubContext, head: string) {
    this.#requests = requests;
    this.#patches = objects.patches;
    this.#head = head;
    this.#log = new GitHubLog(requests, head);
  }

  lookUpCommit(revision: string): Promise<CommitLookup> {
    const id = revision.toLowerCase();
    if (!/^[0-9a-f]{4,40}$/.test(id)) return Promise.resolve({ kind: 'unknown' });
    const lookup = this.#lookups.get(id) ?? this.#lookUp(id).catch((error: unknown) => unverifiable(refusalOf(error)));
    this.#lookups.set(id, lookup);
    return lookup;
  }

  /** The newest commit of the day or before it, of those reachable from `from`, a full commit id. */
  commitOn(day: string, from: string): Promise<History<string | null>> {
    const key = `${day} ${from}`;
    const commit = this.#days.get(key) ?? this.#commitOn(day, from);
    this.#days.set(key, commit);
    return commit;
  }

  async #commitOn(day: string, from: string): Promise<History<string | null>> {
    if (!isDay(day)) return unverifiable(`${day} is not a date`);
    // Git counts from 1970: nothing is older.
    if (day < '1970-01-01') return known(null);
    const listed = await this.#log.newestOn(day, from).catch(() => undefined);
    if (listed !== undefined) return known(listed?.id ?? null);
    if (from !== this.#head && this.#log.reachesOlder(from)) {
      const atHead = await this.commitOn(day, this.#head);
      if (atHead.kind === 'known' && atHead.value !== null && !this.#log.has(atHead.value)) return atHead;
    }
    const commits = await this.#list({ sha: from, until: `${day < LAST_DAY ? day : LAST_DAY}T23:59:59Z` }, 1);
    return commits.kind === 'unverifiable' ? commits : known(commits.value[0] ?? null);
  }

  commitsOf(path: string, limit: number): Promise<History<readonly string[]>> {
    if (limit < 1 || path === '' || path.includes('\0')) return Promise.resolve(known([]));
    const key = `${limit} ${path}`;
    const commits = this.#paths.get(key) ?? this.#list({ path }, limit);
    this.#paths.set(key, commits);
    return commits;
  }

  async #list(parameters: Readonly<Record<string, string>>, limit: number): Promise<History<readonly string[]>> {
    const size = Math.min(limit, GITHUB_PAGE);
    const commits: string[] = [];
    try {
      // A next page can be named for ever.
      for (let page = 1, more = true; more && commits.length < limit && page <= Math.ceil(limit / size); page += 1) {
        const list = await this.#requests.list({
          path: '/commits',
          purpose: 'history',
          parameters: { sha: this.#head, ...parameters, per_page: size, page },
          read: readCommits,
        });
        commits.push(...list.value.map(({ id }) => id));
        ({ more } = list);
      }
    } catch (error) {
      return unverifiable(refusalOf(error));
    }
    return known(commits.slice(0, limit));
  }

  async #lookUp(revision: string): Promise<CommitLookup> {
    const listed = await this.#findListed(revision);
    if (listed !== null) return listed;
    const compared = await this.#compareWhole(revision);
    // GitHub may have taken the revision for the name of a branch or a tag, or for the id of a tag's own object.
    if (compared !== null)
      return compared.from.id.startsWith(revision) ? this.#describe(compared) : { kind: 'unknown' };
    const completed = await completeCommitId({ requests: this.#requests, head: this.#head, revision });
    if (completed.kind !== 'commit') return completed;
    const { commit } = completed;
    // Asked for in whole, so that nothing but the commits themselves can be what is not found.
    const again = await this.#compare(commit.id, true);
    return again === null ? this.#describeUnrelated(commit) : this.#describe(again);
  }

  /** One stamp costs a request either way; for more of them the list is worth it. */
  async #findListed(revision: string): Promise<CommitLookup | null> {
    if (revision.length < LISTED_DIGITS || (this.#lookups.size < 2 && !this.#log.isRead())) return null;
    const found = await this.#log.find(revision).catch(() => null);
    if (found === null || found.commit.date === null) return null;
    const { id, date } = found.commit;
    return { kind: 'commit', id, date, ancestorOfHead: true, commitsSince: found.since };
  }

  /** With the files: their patches lead back to what they held then. Some differences take GitHub too long, or break off; then without. */
  async #compareWhole(revision: string): Promise<Comparison | null> {
    try {
      const compared = await this.#compare(revision, true);
      if (compared !== null && compared.mergeBase === compared.from.id)
        this.#patches.add(compared.from.id, compared.files);
      return compared;
    } catch (error) {
      if (error instanceof AllowanceSpent) throw error;
      return await this.#compare(revision, false);
    }
  }

  /** null where GitHub does not know the commit, or knows none in common with head. */
  async #compare(from: string, whole: boolean): Promise<Comparison | null> {
    try {
      return await compareCommits(this.#requests, { from, to: this.#head, whole, purpose: 'history' });
    } catch (error) {
      if (isNotFound(error)) return null;
      throw error;
    }
  }

  #describe({ from: { id, date }, mergeBase, ahead }: Comparison): CommitLookup {
    return date === null
      ? undated(id)
      : { kind: 'commit', id, date, ancestorOfHead: mergeBase === id, commitsSince: ahead };
  }

  /** Where nothing is in common all of head's commits are since: with one a page, the last page's number is how many there are. */
  async #describeUnrelated({ id, date }: GitHubCommit): Promise<CommitLookup> {
    if (date === null) return undated(id);
    if (await haveCommonCommit(this.#requests, { commits: [id, this.#head], purpose: 'history' }))
      return unverifiable(`GitHub does not compare ${id} with the head, though they have a common commit`);
    const { lastPage } = await this.#requests.list({
      path: '/commits',
      purpose: 'history',
      parameters: { sha: this.#head, per_page: 1, page: 1 },
      read: readCommits,
    });
    return { kind: 'commit', id, date, ancestorOfHead: false, commitsSince: lastPage ?? 1 };
  }
}

function undated(id: string): CommitLookup {
  return unverifiable(`the date of commit ${id} cannot be read`);
}

function known<T>(value: T): { readonly kind: 'known'; readonly value: T } {
  return { kind: 'known', value };
}

function unverifiable(reason: string): { readonly kind: 'unverifiable'; readonly reason: string } {
  return { kind: 'unverifiable', reason };
}
