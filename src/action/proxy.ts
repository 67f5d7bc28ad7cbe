// How requests leave a runner that is behind a proxy: Node's own fetch does not know proxies, the toolkit's does.
import { ActionError } from './action-error.ts';
import type { Env } from './environment.ts';

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const;

/**
 * The toolkit's fetch where the environment names a proxy, which it and `no_proxy` are read from; null where none is named.
 * The toolkit takes the API's address from `GITHUB_API_URL`, as the runner sets it.
 * @throws ActionError for a proxy that cannot be used; its address may hold a password and is not repeated.
 */
export async function findProxiedFetch(env: Env): Promise<typeof fetch | null> {
  const named = VARIABLES.filter((name) => (env[name] ?? '') !== '');
  if (named.length === 0) return null;
  const wrong = named.find((name) => !isProxy(env[name] ?? ''));
  if (wrong !== undefined)
    throw new ActionError(
      `The environment variable \`${wrong}\` does not hold the address of a proxy: expected \`http://HOST:PORT\`.`,
    );
  const { defaults } = await import('@actions/github/lib/utils');
  const { request } = defaults as { readonly request?: { readonly fetch?: unknown } };
  return typeof request?.fetch === 'function' ? (request.fetch as typeof fetch) : null;
}

/** As the toolkit reads it: without a scheme, `http://` is meant. */
function isProxy(address: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return false;
  return URL.canParse(scheme === undefined ? `http://${address}` : address);
}
