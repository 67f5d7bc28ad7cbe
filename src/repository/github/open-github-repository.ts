// Opens a repository on GitHub over REST, without a checkout.
import { collectNotes } from '../notes.ts';
import { compareCommits, haveCommonCommit, type DescribedCommit, type GitHubFile } from './github-comparison.ts';
import { GitHubAllowance, type Purpose } from './github-allowance.ts';
import { GitHubCommits } from './github-commits.ts';
import type { GitHubContext } from './github-context.ts';
import { GitHubHistory } from './github-history.ts';
import { GitHubObjects } from './github-objects.ts';
import { BrokenAnswer, membersOf } from './github-answer.ts';
import { isNotFound, refusalOf, refuse } from './github-refusal.ts';
import { findGitHubRenames, wholeList } from './github-renames.ts';
import { type GitHubClient, GitHubRequests } from './github-requests.ts';
import { GitHubSnapshot } from './github-snapshot.ts';
import { NOTHING_RENAMED } from '../complete-renames.ts';
import { MAX_SEARCHED_COMMITS_OVER_REST } from '../limits.ts';
import { RepositoryError } from '../repository-error.ts';
import type { RenamedFiles, Repository } from '../repository.ts';

export interface GitHubOptions {
  /** The one client of the run: it brings the token, the API version, retries and pacing. */
  readonly octokit: GitHubClient;
  readonly owner: string;
  readonly repo: string;
  /** Where the repository's pages are: `https://github.com`, or an Enterprise Server. */
  readonly serverUrl: string;
  /** Full commit id, replaced by its merge base with head; null for none. */
  readonly base: string | null;
  /** Full commit id. */
  readonly head: string;
  /** The pull request that head belongs to: it lists more changed files than a comparison does. */
  readonly pullNumber?: number | null;
}

export interface GitHubRepository extends Repository {
  /**
   * The files that differ between base and head as GitHub lists them, with their patches; null without a base, and where GitHub does not
   * list all of them. No request is made.
   */
  changedFiles(): readonly GitHubFile[] | null;
}

/** Throws a RepositoryError, fit to be shown, where head or base cannot be read; it names the permission that may be lacking. */
export async function openGitHubRepository({
  octokit,
  owner,
  repo,
  serverUrl,
  base,
  head,
  pullNumber = null,
}: GitHubOptions): Promise<GitHubRepository> {
  checkCommit(head, 'head');
  if (base !== null) checkCommit(base, 'base');
  const notes = collectNotes();
  const allowance = new GitHubAllowance(notes);
  const requests = new GitHubRequests({ client: octokit, name: { owner, repo }, allowance });
  const github: GitHubContext = { requests, objects: new GitHubObjects(requests), notes };
  const snapshots = createSnapshots(github);
  const view = snapshots(head, 'needed');
  const found = await readSides(github, { view, base });
  github.objects.patches.begin(async () => ({ commit: head, tree: await view.list(), purpose: 'needed' }));
  if (found?.files) github.objects.patches.add(found.commit, found.files);
  const before = found === null ? null : snapshots(found.commit, 'needed');
  const files = found?.files ?? null;
  const changes = new GitHubCommits(requests, {
    head,
    base: before?.commit ?? null,
    compared: found?.commits ?? null,
  });
  const history = new GitHubHistory(github, head);
  let renames: Promise<RenamedFiles> | null = null;
  return {
    head: view,
    base: before,
    snapshot: (commit) => snapshots(commit, 'history'),
    maxSearchedCommits: MAX_SEARCHED_COMMITS_OVER_REST,
    renames: () =>
      (renames ??=
        before === null || before === view
          ? Promise.resolve(NOTHING_RENAMED)
          : findGitHubRenames({ github, base: before, head: view, files, pullNumber })),
    lookUpCommit: (revision) => history.lookUpCommit(revision),
    commitOn: (day, side) => history.commitOn(day, side === 'base' ? (before?.commit ?? head) : head),
    commitsOf: (path, limit) => history.commitsOf(path, limit),
    commits: (limit) => changes.commits(limit),
    baseCommits: (limit) => listBaseCommits(requests, { base: before?.commit ?? null, limit }),
    filesOf: (commit) => changes.filesOf(commit),
    pathHistory: async (paths) =>
      await (await import('./github-path-history.ts')).readGitHubPathHistory(requests, { head, paths }),
    names: async () => (await import('../git/remote-name.ts')).listNames([`${serverUrl}/${owner}/${repo}`]),
    expect: (work) => {
      // Without a base nothing is a pull request, whose reads are to be few.
      if (before !== null) allowance.limitTo(work);
    },
    changedFiles: () => wholeList(files),
    notes: () => github.notes.list(),
    close: () => {
      github.objects.close();
      return Promise.resolve();
    },
  };
}

/** The newest commits of the base's history; none without a base. */
async function listBaseCommits(
  requests: GitHubRequests,
  { base, limit }: { readonly base: string | null; readonly limit: number },
): ReturnType<Repository['baseCommits']> {
  return base === null
    ? { kind: 'known', value: [] }
    : await new GitHubCommits(requests, { head: base, base: null, compared: null }).commits(limit);
}

/** Lists head, and finds the merge base; null without a base. Throws a RepositoryError where either cannot be read. */
async function readSides(
  github: GitHubContext,
  { view, base }: { readonly view: GitHubSnapshot; readonly base: string | null },
): Promise<FoundBase | null> {
  const { name } = github.requests;
  const head = view.commit;
  const [listed, compared] = await Promise.allSettled([
    view.list(),
    base === null ? null : findBase(github, base, head),
  ]);
  if (listed.status === 'rejected') throw refuse(listed.reason, { what: `head commit ${head}`, name });
  if (compared.status === 'rejected') throw refuse(compared.reason, { what: `base commit ${base ?? ''}`, name });
  return compared.value;
}

interface FoundBase {
  readonly commit: string;
  /** Null where GitHub could not list them. */
  readonly files: readonly GitHubFile[] | null;
  /** All commits from base to head; null where GitHub could not list them, or lists only the newest. */
  readonly commits: readonly DescribedCommit[] | null;
}

/** The merge base, and what is between it and head. */
async function findBase({ requests, notes }: GitHubContext, base: string, head: string): Promise<FoundBase> {
  if (base === head) return { commit: head, files: [], commits: [] };
  try {
    const { mergeBase, ahead, commits, files } = await compareCommits(requests, {
      from: base,
      to: head,
      whole: true,
      purpose: 'needed',
    });
    return { commit: mergeBase, files, commits: commits.length === ahead ? commits : null };
  } catch (error) {
    if (isNotFound(error)) {
      // Either the base is not there, which this tells, or it has nothing in common with head.
      await requests.json({
        path: '/git/commits/{commit_sha}',
        parameters: { commit_sha: base },
        purpose: 'needed',
        read: readAnyCommit,
      });
      if (await haveCommonCommit(requests, { commits: [base, head], purpose: 'needed' })) throw error;
      notes.add(`The base ${base} and the head have no common commit here; the base itself was compared.`);
      return { commit: base, files: null, commits: null };
    }
    // Some differences take GitHub too long, or break off; the merge base does not.
    const { mergeBase } = await compareCommits(requests, { from: base, to: head, whole: false, purpose: 'needed' });
    notes.add(`The files of this change could not be listed by GitHub: ${refusalOf(error)}.`);
    return { commit: mergeBase, files: null, commits: null };
  }
}

function readAnyCommit(answer: unknown): void {
  if (typeof membersOf(answer)['sha'] !== 'string') throw new BrokenAnswer('the answer holds no commit');
}

/** Snapshots by full commit id, one each, for what they were first asked for. Throws a RepositoryError for anything else. */
function createSnapshots(github: GitHubContext): (commit: string, purpose: Purpose) => GitHubSnapshot {
  const snapshots = new Map<string, GitHubSnapshot>();
  return (commit, purpose) => {
    checkCommit(commit, 'commit');
    const known = snapshots.get(commit) ?? new GitHubSnapshot(github, { commit, purpose });
    snapshots.set(commit, known);
    return known;
  };
}

function checkCommit(commit: string, flag: string): void {
  if (!/^[0-9a-f]{40}$/.test(commit))
    throw new RepositoryError(`Unexpected ${flag} ${JSON.stringify(commit.slice(0, 80))}, expected a full commit id.`);
}
