// The one client for GitHub's REST API: paced, patient with faults, bounded in time, and silent about its token.
import type { Octokit } from '@octokit/rest';
import { realClock, type Clock } from './clock.ts';
import { ATTEMPTS, REQUEST_TIMEOUT, SHORT_TIMEOUT } from './limits.ts';
import { createPatience, limitJobs } from './patience.ts';
import { isLost } from './refusal.ts';
import { secondsToWait } from './seconds-to-wait.ts';

export type Client = Octokit;

const API_VERSION = '2022-11-28';

export interface ClientOptions {
  readonly token: string;
  /** `https://api.github.com`, or `https://HOST/api/v3` on Enterprise Server. */
  readonly baseUrl: string;
  /** Name and version, for the User-Agent header. */
  readonly userAgent: string;
  /** Milliseconds a second of waiting takes: 1000, unless a test is in a hurry. */
  readonly second?: number;
  /** By default the machine's, with seconds of `second`. */
  readonly clock?: Clock;
  /** Milliseconds one attempt may take. */
  readonly timeout?: number;
  /** How a request is sent: Node's own fetch, unless a proxy is in the way. */
  readonly send?: typeof fetch;
  /** Called with waits and retries, without headers. */
  readonly log?: (message: string) => void;
}

/**
 * Makes the client; the package is loaded here and not before.
 * Reads are repeated where GitHub fails or does not answer. Writes are not: one whose answer was lost may have been done, see `deliver`.
 */
export async function createClient({
  token,
  baseUrl,
  userAgent,
  second = 1000,
  clock = realClock(second),
  timeout = REQUEST_TIMEOUT * 1000,
  send = fetch,
  log = () => undefined,
}: ClientOptions): Promise<Client> {
  const { Octokit } = await import('@octokit/rest');
  const patience = createPatience(clock);
  const limited = limitJobs();
  const client = new Octokit({
    auth: token,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    userAgent,
    log: {
      debug: () => undefined,
      info: () => undefined,
      warn: (message: string) => log(message),
      error: () => undefined,
    },
    request: {
      fetch: (url: string, init: RequestInit) => {
        const most = patience.left() > 0 ? timeout : Math.min(timeout, SHORT_TIMEOUT * 1000);
        return send(url, { ...init, signal: AbortSignal.timeout(most) });
      },
    },
  });
  client.hook.wrap('request', async (request, parameters) => {
    const what = `${parameters.method} ${parameters.url}`;
    const writes = parameters.method !== 'GET' && parameters.method !== 'HEAD';
    for (let attempt = 1; ; attempt += 1) {
      await patience.ready({ writes });
      const start = clock.now();
      try {
        return await limited(async () => await request(parameters));
      } catch (error) {
        const lost = isLost(error);
        if (lost) patience.spend(start);
        const seconds = attempt >= ATTEMPTS ? null : secondsToWait(error, attempt);
        if (seconds === null) throw error;
        const held = patience.hold(seconds);
        log(
          held
            ? `Waiting ${seconds} s before ${what}: ${describe(error)}.`
            : `Giving up ${what}: ${describe(error)}. Waiting ${seconds} s more would be too long for one run.`,
        );
        // Before a write is sent again, its sender has to look whether it was done.
        if (!held || (writes && lost)) throw error;
      }
    }
  });
  client.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = API_VERSION;
  });
  return client;
}

function describe(error: unknown): string {
  const { status, response } = error as { readonly status?: number; readonly response?: unknown };
  return response === undefined ? 'GitHub did not answer' : `GitHub answered ${status ?? '?'}`;
}
