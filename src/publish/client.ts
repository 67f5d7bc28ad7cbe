// The one client for GitHub's REST API: paced, patient with faults, bounded in time, and silent about its token.
import type { Octokit } from '@octokit/rest';
import { MAX_RETRY_AFTER, PAGES, PAGE_SIZE, REQUEST_TIMEOUT, SECONDS_BETWEEN_WRITES } from './limits.ts';
import { waitOnRetryAfter } from './retry-after.ts';

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
  /** Milliseconds one attempt may take. */
  readonly timeout?: number;
  /** How a request is sent: Node's own fetch, unless a proxy is in the way. */
  readonly send?: typeof fetch;
  /** Called with waits and retries, without headers. */
  readonly log?: (message: string) => void;
}

/** Runs jobs one after the other, each at least `gap` milliseconds after the one before: all the throttling plugin asks of its queue. */
function paced(gap: number): object {
  let last: Promise<void> = Promise.resolve();
  let ready = 0;
  const schedule = async (
    _options: unknown,
    job: (...rest: unknown[]) => unknown,
    ...rest: unknown[]
  ): Promise<unknown> => {
    const turn = last.then(async () => {
      const wait = ready - Date.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      ready = Date.now() + gap;
    });
    last = turn;
    await turn;
    return job(...rest);
  };
  return { key: () => ({ schedule }) };
}

/** Makes the client; the packages are loaded here and not before. */
export async function createClient({
  token,
  baseUrl,
  userAgent,
  second = 1000,
  timeout = REQUEST_TIMEOUT * 1000,
  send = fetch,
  log = () => undefined,
}: ClientOptions): Promise<Client> {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const patient =
    (what: string) =>
    (
      ...[seconds, options, , retryCount]: readonly [
        number,
        { readonly method: string; readonly url: string },
        unknown,
        number,
      ]
    ): boolean => {
      const again = retryCount < 1 && seconds <= MAX_RETRY_AFTER;
      log(
        `${what} at ${options.method} ${options.url}: ${again ? `waiting ${seconds} s` : `giving up, as it asks for ${seconds} s`}.`,
      );
      return again;
    };
  const client = new (Octokit.plugin(waitOnRetryAfter, throttling, retry))({
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
      fetch: (url: string, init: RequestInit) => send(url, { ...init, signal: AbortSignal.timeout(timeout) }),
    },
    // 429 waits for as long as it says, see waitOnRetryAfter; trying again sooner would make things worse.
    retry: { doNotRetry: [400, 401, 403, 404, 410, 413, 415, 422, 429, 451], retryAfterBaseValue: second },
    retryAfter: { second, log },
    throttle: {
      id: 'matrix-guard',
      retryAfterBaseValue: second,
      fallbackSecondaryRateRetryAfter: MAX_RETRY_AFTER,
      onRateLimit: patient('Rate limit'),
      onSecondaryRateLimit: patient('Secondary rate limit'),
      write: paced(SECONDS_BETWEEN_WRITES * second),
      // Writes that notify people are writes: pacing them once is enough.
      notifications: paced(0),
    },
  } as ConstructorParameters<typeof Octokit>[0]);
  client.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = API_VERSION;
  });
  return client;
}

/**
 * Reads a list page by page, a hundred at a time, until GitHub names no next page, `enough` says so, or the bound of pages is hit.
 * The one place where pages are turned.
 */
export async function readPages<T>(
  fetchPage: (page: {
    readonly per_page: number;
    readonly page: number;
  }) => Promise<{ readonly data: readonly T[]; readonly headers: { readonly link?: string | undefined } }>,
  enough: (items: readonly T[]) => boolean = () => false,
): Promise<readonly T[]> {
  const items: T[] = [];
  for (let page = 1; page <= PAGES; page += 1) {
    const { data, headers } = await fetchPage({ per_page: PAGE_SIZE, page });
    items.push(...data);
    if (!/rel="?next/.test(headers.link ?? '') || enough(items)) break;
  }
  return items;
}
