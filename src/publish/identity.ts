// Who we are on GitHub: the author our comments have, so that nobody else's text is ever taken for ours.
import type { Client } from './client.ts';
import { statusOf } from './refusal.ts';

/** The author of everything written with a workflow's GITHUB_TOKEN. https://docs.github.com/actions/concepts/security/github_token */
const WORKFLOW_BOT = 'github-actions[bot]';

export interface Identity {
  /** Our login. Asked for only when somebody needs to know, and once. */
  login(): Promise<string>;
  /** Tells what an answer to a write of ours revealed. */
  learn(login: string): void;
}

/** An identity that is learned from our own writes, else asked for: an installation token has no user, and is taken for the workflow's. */
export function createIdentity(client: Client): Identity {
  let known: Promise<string> | null = null;
  return {
    login: () =>
      (known ??= client.rest.users.getAuthenticated().then(
        ({ data }) => data.login,
        (error: unknown) => {
          if (statusOf(error) === 403 || statusOf(error) === 404) return WORKFLOW_BOT;
          throw error;
        },
      )),
    learn: (login) => void (known = Promise.resolve(login)),
  };
}
