// An Octokit plugin: an answer that says when to come back is asked again then, if that is soon enough.
import type { Octokit } from '@octokit/rest';
import { MAX_RETRY_AFTER } from './limits.ts';

const ATTEMPTS = 3;

interface RetryAfterOptions {
  /** Milliseconds a second takes. */
  readonly second: number;
  readonly log: (message: string) => void;
}

interface Refused {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

/** Seconds GitHub asks us to wait; null where it does not, or for longer than our bound. */
function secondsToWait(error: unknown): number | null {
  const { status, response } = error as Refused;
  if (![403, 429, 503].includes(status)) return null;
  const header = response?.headers['retry-after'];
  const seconds = header === undefined ? NaN : Number(header);
  return Number.isFinite(seconds) && seconds >= 0 && seconds <= MAX_RETRY_AFTER ? seconds : null;
}

/** Honours `retry-after` up to a minute, twice; what is refused after that goes on as it came. */
export function waitOnRetryAfter(
  octokit: Pick<Octokit, 'hook'>,
  options: Readonly<Record<string, unknown>>,
): Record<string, never> {
  const { second, log } = (options['retryAfter'] ?? { second: 1000, log: () => undefined }) as RetryAfterOptions;
  octokit.hook.wrap('request', async (request, parameters) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await request(parameters);
      } catch (error) {
        const seconds = secondsToWait(error);
        if (seconds === null || attempt >= ATTEMPTS) throw error;
        log(`GitHub asks to wait ${seconds} s before ${parameters.method} ${parameters.url}.`);
        await new Promise((resolve) => setTimeout(resolve, seconds * second));
      }
    }
  });
  return {};
}
