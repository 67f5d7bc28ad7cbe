// Finds the pull request that another workflow's run was about: GitHub names none where it came from a fork.
import { readPages, type Client } from '../publish/client.ts';
import { describeRefusal } from '../publish/refusal.ts';
import { ActionError } from './action-error.ts';
import type { FinishedRun } from './events.ts';

export type FoundPull =
  | { readonly kind: 'found'; readonly number: number; /** The base branch's commit. */ readonly base: string }
  /** There is one, and its head is another commit by now. */
  | { readonly kind: 'moved' }
  | { readonly kind: 'none' };

interface Pull {
  readonly number: number;
  readonly state: string;
  readonly head: { readonly sha: string };
  readonly base: { readonly sha: string; readonly repo: { readonly full_name: string } };
}

export interface PullQuestion {
  readonly client: Client;
  readonly owner: string;
  readonly repo: string;
  readonly run: FinishedRun;
}

/** The open pull request of this repository whose head is the run's commit; of several the oldest. @throws ActionError where GitHub does not tell. */
export async function findPull({ client, owner, repo, run }: PullQuestion): Promise<FoundPull> {
  const at = { owner, repo };
  const here = `${owner}/${repo}`.toLowerCase();
  const fits = ({ state, base }: Pull): boolean => state === 'open' && base.repo.full_name.toLowerCase() === here;
  const atHead = (pulls: readonly Pull[]): FoundPull | null => {
    const [oldest] = pulls.filter(({ head }) => head.sha === run.head).sort((a, b) => a.number - b.number);
    return oldest === undefined ? null : { kind: 'found', number: oldest.number, base: oldest.base.sha };
  };
  try {
    const { headOwner, headBranch } = run;
    const ofBranch =
      headOwner === null || headBranch === null
        ? []
        : (
            await readPages<Pull>((page) =>
              client.rest.pulls.list({ ...at, state: 'open', head: `${headOwner}:${headBranch}`, ...page }),
            )
          ).filter(fits);
    const found = atHead(ofBranch);
    if (found !== null) return found;
    const ofCommit = (
      await readPages<Pull>((page) =>
        client.rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: run.head, ...page }),
      )
    ).filter(fits);
    return atHead(ofCommit) ?? { kind: ofBranch.length > 0 ? 'moved' : 'none' };
  } catch (error) {
    const { sentence } = describeRefusal(error, {
      name: 'The pull request of this commit',
      permission: '`pull-requests: write`',
      done: 'read',
    });
    throw new ActionError(sentence, { cause: error });
  }
}
