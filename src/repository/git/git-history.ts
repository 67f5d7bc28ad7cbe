// Answers questions about the commits behind head.
import { committerDate } from './commit-object.ts';
import type { GitContext } from './git-context.ts';
import { reasonOf, runGit } from './git-process.ts';
import { walkBack } from './recent-commits.ts';
import type { CommitLookup, History } from '../repository.ts';
import { shallowCommits } from './shallow-commits.ts';
import { isDay } from '../../text/days.ts';

export const SHALLOW_REASON = 'this is a shallow clone, which lacks older commits (fetch-depth: 0 fetches them)';
export const UNBORN_REASON = 'the repository has no commit yet';

/** `head` is a full commit id; null where there is no commit yet. */
export class GitHistory {
  readonly #git: GitContext;
  readonly #head: string | null;
  readonly #lookups = new Map<string, Promise<CommitLookup>>();

  constructor(git: GitContext, head: string | null) {
    this.#git = git;
    this.#head = head;
  }

  lookUpCommit(revision: string): Promise<CommitLookup> {
    const id = revision.toLowerCase();
    if (!/^[0-9a-f]{4,64}$/.test(id)) return Promise.resolve({ kind: 'unknown' });
    const lookup = this.#lookups.get(id) ?? this.#lookUp(id);
    this.#lookups.set(id, lookup);
    return lookup;
  }

  /** The newest commit of the day or before it, of those reachable from `from`, a full commit id; null where there is no commit yet. */
  async commitOn(day: string, from: string | null): Promise<History<string | null>> {
    if (from === null) return unverifiable(UNBORN_REASON);
    if (!isDay(day)) return unverifiable(`${day} is not a date`);
    const lastSecond = Date.parse(`${day}T00:00:00Z`) / 1000 + 24 * 60 * 60 - 1;
    // Git counts from 1970: nothing is older.
    if (lastSecond < 0) return known(null);
    const commits = await this.#list([`--min-age=${lastSecond}`, '--max-count=1', from]);
    if (commits.kind === 'unverifiable') return commits;
    const [commit = null] = commits.value;
    return commit === null && this.#git.shallow ? unverifiable(SHALLOW_REASON) : known(commit);
  }

  async commitsOf(path: string, limit: number): Promise<History<readonly string[]>> {
    if (this.#head === null) return unverifiable(UNBORN_REASON);
    if (limit < 1 || path === '' || path.includes('\0')) return known([]);
    const commits = await this.#list([`--max-count=${limit}`, this.#head, '--', path]);
    if (commits.kind === 'unverifiable' || !this.#git.shallow) return commits;
    // Where a shallow clone ends, its oldest commits look as if they had added every file.
    const ends = await shallowCommits(this.#git);
    const cut = commits.value.length < limit || commits.value.some((commit) => ends.has(commit));
    return cut ? unverifiable(SHALLOW_REASON) : commits;
  }

  async #list(args: readonly string[]): Promise<History<readonly string[]>> {
    const answer = await runGit({ directory: this.#git.directory, args: ['rev-list', ...args] });
    if (answer.code !== 0) return unverifiable(reasonOf(answer));
    return known(
      answer.output
        .toString('latin1')
        .split('\n')
        .filter((line) => line !== ''),
    );
  }

  async #lookUp(revision: string): Promise<CommitLookup> {
    const { objects, shallow } = this.#git;
    if (this.#head === null) return unverifiable(UNBORN_REASON);
    const idLength = this.#head.length;
    if (revision.length > idLength) return { kind: 'unknown' };
    const ids = revision.length === idLength ? [revision] : await this.#complete(revision);
    const answers = await Promise.all(ids.map((id) => objects.ask(id)));
    const commits = answers.flatMap((answer) => (answer.kind === 'object' && answer.type === 'commit' ? [answer] : []));
    const [commit] = commits;
    if (commits.length > 1) return { kind: 'ambiguous' };
    if (commit === undefined) {
      const failed = answers.find((answer) => answer.kind === 'failed');
      if (failed !== undefined) return unverifiable(failed.reason);
      return shallow ? unverifiable(SHALLOW_REASON) : { kind: 'unknown' };
    }
    const date = committerDate(commit.bytes);
    if (date === null) return unverifiable(`the date of commit ${commit.id} cannot be read`);
    const counted = await this.#compare(commit.id, this.#head);
    if (counted.kind === 'unverifiable') return counted;
    const { own, since } = counted.value;
    if (own > 0 && shallow) return unverifiable(SHALLOW_REASON);
    return { kind: 'commit', id: commit.id, date, ancestorOfHead: own === 0, commitsSince: since };
  }

  /** Objects whose id begins so: the only commit, or all. Asked in a way that no branch or tag of that name can answer. */
  async #complete(prefix: string): Promise<readonly string[]> {
    const only = await this.#git.objects.ask(`${prefix}^{commit}`);
    if (only.kind === 'object' && only.id.startsWith(prefix)) return [only.id];
    const answer = await runGit({ directory: this.#git.directory, args: ['rev-parse', `--disambiguate=${prefix}`] });
    return answer.code === 0
      ? answer.output
          .toString('latin1')
          .split('\n')
          .filter((line) => /^[0-9a-f]{40,64}$/.test(line))
      : [];
  }

  /** How many commits only the first (`own`) and only the second (`since`) reaches. */
  async #compare(commit: string, head: string): Promise<History<{ readonly own: number; readonly since: number }>> {
    const recent = await walkBack(this.#git, { from: head, until: commit });
    if (recent !== null) return known({ own: 0, since: recent.length });
    const counts = await this.#list(['--count', '--left-right', `${commit}...${head}`]);
    if (counts.kind === 'unverifiable') return counts;
    const [own = Number.NaN, since = Number.NaN] = (counts.value[0] ?? '').split('\t').map(Number);
    return Number.isNaN(own + since) ? unverifiable('git did not count the commits') : known({ own, since });
  }
}

function known<T>(value: T): { readonly kind: 'known'; readonly value: T } {
  return { kind: 'known', value };
}

function unverifiable(reason: string): { readonly kind: 'unverifiable'; readonly reason: string } {
  return { kind: 'unverifiable', reason };
}
