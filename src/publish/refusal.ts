// Tells a refused output from a broken one, and says in one sentence which permission is lacking.
import { valueAt } from './answer.ts';

interface RequestError {
  readonly status: number;
  readonly message: string;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>>; readonly data?: unknown };
}

const isRequestError = (error: unknown): error is RequestError =>
  error instanceof Error && 'status' in error && typeof error.status === 'number';

/** The HTTP status of an error from the client; null for anything else. */
export const statusOf = (error: unknown): number | null => (isRequestError(error) ? error.status : null);

/** True where it is open whether GitHub did what it was asked: it failed, or its answer never came. */
export const isLost = (error: unknown): boolean =>
  isRequestError(error) && (error.response === undefined || error.status >= 500);

/** Why GitHub did not take a review comment where it was to be: for its `position`, for something else, or it does not say. */
export function reasonOf(error: unknown): 'position' | 'other' | 'unsaid' {
  if (!isRequestError(error) || error.status !== 422) return 'other';
  const errors = valueAt(error.response?.data, 'errors');
  if (!Array.isArray(errors) || errors.length === 0) return 'unsaid';
  // As texts in reviews, as objects with a field in single comments.
  return /\b(?:line|path|position|hunk|side)\b/i.test(JSON.stringify(errors)) ? 'position' : 'other';
}

/** True for the limits on how much may be asked, which no permission lifts. */
function isLimit(error: RequestError): boolean {
  return /rate limit/i.test(error.message) || error.response?.headers?.['x-ratelimit-remaining'] === '0';
}

/** First line of what GitHub said, without the link to its pages: short enough for a log. */
const firstLine = (message: string): string =>
  (message.split('\n', 1)[0] ?? '').replace(/ - https:\/\/\S+$/, '').slice(0, 300);

export interface Output {
  /** `The check run`, `The comment` …: begins the sentence. */
  readonly name: string;
  /** `checks: write`: what the workflow has to grant. */
  readonly permission: string;
  /** What is done with it; `written` by default. */
  readonly done?: 'written' | 'read' | 'removed';
}

/** `refused` when the token may not do this (a fork, a permission that is not granted), `failed` when it should have worked. */
export function describeRefusal(
  error: unknown,
  { name, permission, done = 'written' }: Output,
): { readonly kind: 'refused' | 'failed'; readonly sentence: string } {
  if (!isRequestError(error))
    return {
      kind: 'failed',
      sentence: `${name} could not be ${done}: ${firstLine(error instanceof Error ? error.message : String(error))}`,
    };
  const { status } = error;
  // The client's error has a status of its own making then.
  if (error.response === undefined)
    return {
      kind: 'failed',
      sentence: `${name} could not be ${done}: GitHub did not answer (${firstLine(error.message)}).`,
    };
  if (status === 401)
    return { kind: 'refused', sentence: `${name} was refused (401): GitHub does not accept the token.` };
  // GitHub also says 403 where no permission helps (a locked conversation, an archived repository), and then says why.
  const lacking = status === 404 || (status === 403 && /not accessible by|must have|permission/i.test(error.message));
  if (lacking)
    return {
      kind: 'refused',
      sentence: `${name} was refused (${status}): the token lacks the permission ${permission}.`,
    };
  if (status === 403 && !isLimit(error))
    return { kind: 'refused', sentence: `${name} was refused (403): ${firstLine(error.message)}` };
  return { kind: 'failed', sentence: `${name} could not be ${done} (${status}): ${firstLine(error.message)}` };
}
