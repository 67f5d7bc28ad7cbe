// Completes a commit id that GitHub's comparison does not find.
import { readCommits, requireCommit, type GitHubCommit } from './github-comparison.ts';
import { isNotFound } from './github-refusal.ts';
import type { GitHubRequests } from './github-requests.ts';
import { GITHUB_PAGE, MAX_COMMIT_PAGES } from '../limits.ts';

export type CompletedId =
  | { readonly kind: 'commit'; readonly commit: GitHubCommit }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unverifiable'; readonly reason: string };

/** Digits from which no two commits of a network of forks begin alike: ten million commits leave a chance of one in a hundred thousand. */
const SURE_DIGITS = 10;

export interface CompletedIdQuestion {
  readonly requests: GitHubRequests;
  /** Full id of the commit whose history is looked through. */
  readonly head: string;
  /** Hexadecimal digits, 4 to 40. */
  readonly revision: string;
}

/**
 * GitHub calls a short id unknown that is ambiguous in the whole network of forks. So head's own history is looked through, up to a bound.
 * Rejects with the client's error.
 */
export async function completeCommitId({ requests, head, revision }: CompletedIdQuestion): Promise<CompletedId> {
  const answer = await getCommit(requests, revision);
  if (answer !== null) return answer.id.startsWith(revision) ? { kind: 'commit', commit: answer } : { kind: 'unknown' };
  if (revision.length >= SURE_DIGITS) return { kind: 'unknown' };
  const found: GitHubCommit[] = [];
  for (let page = 1, more = true; more; page += 1) {
    if (page > MAX_COMMIT_PAGES) {
      return {
        kind: 'unverifiable',
        reason: `GitHub cannot find ${revision}, which may match several commits (use a longer id)`,
      };
    }
    const list = await requests.list({
      path: '/commits',
      purpose: 'history',
      parameters: { sha: head, per_page: GITHUB_PAGE, page },
      read: readCommits,
    });
    found.push(...list.value.filter(({ id }) => id.startsWith(revision)));
    ({ more } = list);
  }
  const [commit] = found;
  if (commit === undefined) return { kind: 'unknown' };
  return found.length > 1 ? { kind: 'ambiguous' } : { kind: 'commit', commit };
}

async function getCommit(requests: GitHubRequests, revision: string): Promise<GitHubCommit | null> {
  try {
    return await requests.json({
      path: '/commits/{ref}',
      purpose: 'history',
      parameters: { ref: revision, per_page: 1, page: 2 },
      read: requireCommit,
    });
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}
