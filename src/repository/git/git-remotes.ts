// Reads from git's configuration what a local repository is called on the servers that its remotes name.
import { splitRecords } from './git-listing.ts';
import { runGit } from './git-process.ts';
import { listNames, MAX_REMOTES } from './remote-name.ts';
import type { RepositoryName } from '../repository.ts';

/** Most rules that are looked at for each remote. */
const MAX_SHORTENED = 1000;

/**
 * The names of all remotes: a fork's `upstream` is the repository as much as its `origin`. Addresses that the configuration shortens or
 * replaces (`url.<base>.insteadOf`) count as written and as replaced. Configuration is only read: nothing of it is run, no remote is asked.
 */
export async function readRemoteNames(directory: string): Promise<readonly RepositoryName[]> {
  const answer = await runGit({
    directory,
    args: ['config', '-z', '--get-regexp', '^(remote\\..+\\.(url|pushurl)|url\\..+\\.insteadof)$'],
  });
  // Ends with 1 where nothing is configured.
  if (answer.code !== 0) return [];
  const settings = splitRecords(answer.output).flatMap((record): (readonly [key: string, value: string])[] => {
    const end = record?.indexOf('\n') ?? -1;
    return record === null || end < 0 ? [] : [[record.slice(0, end), record.slice(end + 1)]];
  });
  const shortened = settings
    .flatMap(([key, value]) =>
      key.startsWith('url.') && value !== ''
        ? [{ from: value, to: key.slice('url.'.length, -'.insteadof'.length) }]
        : [],
    )
    .slice(0, MAX_SHORTENED);
  const addresses = settings
    .flatMap(([key, value]) => (key.startsWith('remote.') ? [value] : []))
    .slice(0, MAX_REMOTES);
  return listNames(
    addresses.flatMap((address) => {
      // Of several that fit, git takes the longest.
      const [longest] = shortened
        .filter(({ from }) => address.startsWith(from))
        .sort((a, b) => b.from.length - a.from.length);
      return longest === undefined ? [address] : [address, longest.to + address.slice(longest.from.length)];
    }),
  );
}
