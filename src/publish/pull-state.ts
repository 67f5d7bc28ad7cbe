// Whether a pull request is still what a run judged, asked before anything is written to it.
import { askFor, textAt } from './answer.ts';
import type { Client } from './client.ts';
import type { Target } from './target.ts';

export interface OnPull {
  readonly client: Client;
  readonly target: Target & { readonly pullNumber: number };
}

/** `superseded` where its head is another commit by now. @throws where GitHub does not say */
export async function readPullState({ client, target }: OnPull): Promise<'current' | 'superseded' | 'closed'> {
  const { state, head } = await askFor({
    ask: () => client.rest.pulls.get({ owner: target.owner, repo: target.repo, pull_number: target.pullNumber }),
    read: (data) => {
      const answer = { state: textAt(data, 'state'), head: textAt(data, 'head', 'sha') };
      return answer.state === null || answer.head === null ? null : answer;
    },
  });
  if (state === 'closed') return 'closed';
  return head === target.headSha ? 'current' : 'superseded';
}
