// Whether a refused or unanswered request is worth asking again, and after how many seconds.
import { ownValue } from '../text/own-value.ts';
import { PAUSE_AFTER_REFUSAL } from './limits.ts';

interface Failure {
  readonly status?: number;
  readonly message?: string;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
}

/**
 * Seconds until the request may be sent again; null where that would change nothing.
 * `attempt` is 1 for the first. https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
export function secondsToWait(error: unknown, attempt: number): number | null {
  const { status, message = '', response } = (error ?? {}) as Failure;
  if (status === undefined) return null;
  const header = (name: string): number => {
    const value = ownValue(response?.headers ?? {}, name);
    return value === undefined || String(value).trim() === '' ? NaN : Number(value);
  };
  const after = header('retry-after');
  if ([403, 429, 503].includes(status) && after >= 0 && Number.isFinite(after)) return after;
  if (status === 403 || status === 429) {
    const reset = header('x-ratelimit-reset');
    const asked = Date.parse(String(response?.headers?.['date'])) / 1000;
    // GitHub's own clock says how long that is: the runner's may be wrong.
    if (header('x-ratelimit-remaining') === 0 && reset >= 0 && asked >= 0) return Math.max(1, reset - asked + 1);
    return status === 429 || /secondary rate limit/i.test(message) ? PAUSE_AFTER_REFUSAL : null;
  }
  return response === undefined || status >= 500 ? attempt ** 2 : null;
}
