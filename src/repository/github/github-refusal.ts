// Says in plain words why GitHub did not answer.
import { AllowanceSpent } from './github-allowance.ts';
import { BrokenAnswer } from './github-answer.ts';
import type { GitHubRepositoryName } from './github-requests.ts';
import { RepositoryError } from '../repository-error.ts';

/** The HTTP status GitHub refused with; null where there was no answer. */
function statusOf(error: unknown): number | null {
  const { status, response } = error as { readonly status?: unknown; readonly response?: unknown };
  return typeof status === 'number' && response !== undefined ? status : null;
}

/** True where GitHub does not have, or does not show, what was asked for. */
export function isNotFound(error: unknown): boolean {
  return [404, 409, 422].includes(statusOf(error) ?? 0);
}

/** The reason in one line, without addresses: `404 Not Found`. */
export function refusalOf(error: unknown): string {
  const status = statusOf(error);
  const message = error instanceof Error ? error.message : 'unknown error';
  const line = (message.split('\n')[0] ?? '')
    .replaceAll(/(?: - )?https?:\/\/\S*/g, '')
    .trim()
    .slice(0, 200);
  if (error instanceof AllowanceSpent) return line;
  if (error instanceof BrokenAnswer) return `GitHub’s answer cannot be used: ${line}`;
  return status === null
    ? `GitHub could not be asked: ${line}`
    : `GitHub answered ${status}${line === '' ? '' : ` ${line}`}`;
}

/** The error of a run that cannot go on without `what`; names the permission that is lacking where that can be the cause. */
export function refuse(
  error: unknown,
  { what, name: { owner, repo } }: { readonly what: string; readonly name: GitHubRepositoryName },
): RepositoryError {
  return new RepositoryError(
    `The ${what} of ${owner}/${repo} cannot be read (${refusalOf(error)}). ${adviceFor(error)}`,
    {
      cause: error,
    },
  );
}

function adviceFor(error: unknown): string {
  const status = statusOf(error);
  if (status === 401) return 'The token is not valid: give one with the permission contents: read.';
  if (status === 429 || (status === 403 && /rate limit/i.test(String(error))))
    return 'The rate limit of the token is used up: run this again later.';
  if (status === 403) return 'The token lacks the permission contents: read.';
  if (status === 404 || status === 409 || status === 422) {
    return 'The commit is not there any more (a fork or a branch was removed, or its history rewritten), or the token lacks the permission contents: read.';
  }
  return 'Run this again, or use a checkout with its whole history (fetch-depth: 0).';
}
