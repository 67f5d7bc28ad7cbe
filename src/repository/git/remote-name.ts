// Tells from the address of a remote what the repository is called on the server it lives on.
import type { RepositoryName } from '../repository.ts';
import { ownValue } from '../../text/own-value.ts';

/** Most remotes that are looked at: people have a handful. */
export const MAX_REMOTES = 100;
const NAME = /^[\w.-]{1,100}$/;
/** Other names of one server: that of its port for ssh behind a firewall, and that of its pages. */
const ALIASES: Readonly<Record<string, string>> = { 'ssh.github.com': 'github.com', 'www.github.com': 'github.com' };

/** The names behind these addresses, each once, in order; what is no address of a server (a path, `file://`) has none. */
export function listNames(addresses: readonly string[]): readonly RepositoryName[] {
  const names = addresses.slice(0, MAX_REMOTES).flatMap((address) => readRemote(address) ?? []);
  return [...new Map(names.map((name) => [`${name.host}/${name.owner}/${name.repo}`, name])).values()];
}

/** Reads `https://host/owner/repo.git`, `ssh://git@host:22/owner/repo` and `git@host:owner/repo.git`. Credentials are left behind. */
function readRemote(address: string): RepositoryName | null {
  if (address.length > 2_000) return null;
  if (/^(?:https?|ssh|git|git\+ssh|ssh\+git):\/\//i.test(address)) {
    if (!URL.canParse(address)) return null;
    const { protocol, host, hostname, pathname } = new URL(address);
    // The port of a web address is that of its pages; that of ssh is not.
    return nameOf(/^https?:/.test(protocol) ? host : hostname, pathname);
  }
  const [, host = '', path = ''] = /^(?:[^@/\s:]{1,200}@)?([\w.-]{2,253}):(?!\/\/)(\S+)$/.exec(address) ?? [];
  return nameOf(host, path);
}

function nameOf(host: string, path: string): RepositoryName | null {
  const parts = path.replace(/^\//, '').replace(/\/$/, '').split('/');
  const [owner = '', written = ''] = parts;
  const repo = written.replace(/\.git$/i, '');
  if (host === '' || parts.length !== 2 || !NAME.test(owner) || !NAME.test(repo)) return null;
  const lower = host.toLowerCase();
  return { host: ownValue(ALIASES, lower) ?? lower, owner: owner.toLowerCase(), repo: repo.toLowerCase() };
}
