// Who we are on GitHub: the author our comments have, so that nobody else's text is ever taken for ours.
import { askFor, textAt } from './answer.ts';
import type { Client } from './client.ts';
import { statusOf } from './refusal.ts';

/** The author of everything written with a workflow's GITHUB_TOKEN. https://docs.github.com/actions/concepts/security/github_token */
const WORKFLOW_BOT = 'github-actions[bot]';

export interface Identity {
  /** Our login. Asked for only when somebody needs to know, and once. */
  login(): Promise<string>;
  /** Takes what an answer to a write of ours revealed; null for nothing. */
  learn(login: string | null): void;
}

/** An identity that is learned from our own writes, else asked for: an installation token has no user, and is taken for the workflow's. */
export function createIdentity(client: Client): Identity {
  let known: Promise<string> | null = null;
  const ask = async (): Promise<string> => {
    try {
      return await askFor({
        ask: () => client.rest.users.getAuthenticated(),
        read: (data) => textAt(data, 'login'),
      });
    } catch (error) {
      if (statusOf(error) === 403 || statusOf(error) === 404) return WORKFLOW_BOT;
      throw error;
    }
  };
  return {
    login: () => (known ??= ask()),
    learn: (login) => {
      if (login !== null) known = Promise.resolve(login);
    },
  };
}
