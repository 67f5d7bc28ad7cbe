// How requests leave a runner that is behind a proxy: Node's own fetch does not know proxies, the toolkit's does.
import type { Env } from './environment.ts';

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const;

/**
 * The toolkit's fetch where the environment names a proxy, which it and `no_proxy` are read from; null where none is named.
 * The toolkit takes the API's address from `GITHUB_API_URL`, as the runner sets it.
 */
export async function findProxiedFetch(env: Env): Promise<typeof fetch | null> {
  if (VARIABLES.every((name) => (env[name] ?? '') === '')) return null;
  const { defaults } = await import('@actions/github/lib/utils');
  const { request } = defaults as { readonly request?: { readonly fetch?: unknown } };
  return typeof request?.fetch === 'function' ? (request.fetch as typeof fetch) : null;
}
