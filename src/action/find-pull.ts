// Finds the pull request that another workflow's run was about: GitHub names none where it came from a fork.
import { textAt, valueAt } from '../publish/answer.ts';
import type { Client } from '../publish/client.ts';
import { readPages } from '../publish/read-pages.ts';
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
  readonly open: boolean;
  readonly head: string;
  readonly base: string;
  /** `owner/name` of the repository it is to be merged into; null where that is gone. */
  readonly repository: string | null;
}

function readPull(entry: unknown): Pull | null {
  const number = valueAt(entry, 'number');
  const [head, base] = [textAt(entry, 'head', 'sha'), textAt(entry, 'base', 'sha')];
  if (typeof number !== 'number' || head === null || base === null) return null;
  return {
    number,
    head,
    base,
    open: textAt(entry, 'state') === 'open',
    repository: textAt(entry, 'base', 'repo', 'full_name'),
  };
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
  const fits = ({ open, repository }: Pull): boolean => open && repository?.toLowerCase() === here;
  const atHead = (pulls: readonly Pull[]): FoundPull | null => {
    const [oldest] = pulls.filter(({ head }) => head === run.head).sort((a, b) => a.number - b.number);
    return oldest === undefined ? null : { kind: 'found', number: oldest.number, base: oldest.base };
  };
  try {
    const { headOwner, headBranch } = run;
    const ofBranch =
      headOwner === null || headBranch === null
        ? []
        : await readPages({
            fetchPage: (page) =>
              client.rest.pulls.list({ ...at, state: 'open', head: `${headOwner}:${headBranch}`, ...page }),
            read: readPull,
          });
    const found = atHead(ofBranch.filter(fits));
    if (found !== null) return found;
    const ofCommit = await readPages({
      fetchPage: (page) =>
        client.rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: run.head, ...page }),
      read: readPull,
    });
    return atHead(ofCommit.filter(fits)) ?? { kind: ofBranch.some(fits) ? 'moved' : 'none' };
  } catch (error) {
    const { sentence } = describeRefusal(error, {
      name: 'The pull request of this commit',
      permission: '`pull-requests: write`',
      done: 'read',
    });
    throw new ActionError(sentence, { cause: error });
  }
}
