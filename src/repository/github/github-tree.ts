// Lists the files of a commit over REST; a tree that GitHub cuts is read folder by folder.
import { kindOfMode } from '../git/git-listing.ts';
import type { GitHubRequests } from './github-requests.ts';
import { MAX_TREE_REQUESTS } from '../limits.ts';
import type { Tree, TreeEntry } from '../repository.ts';

export interface GitHubTree extends Tree {
  /** Size in bytes of the content of each file, by object id. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Bytes of all files together. */
  readonly bytes: number;
  /** Files that were left out because their names are not UTF-8. */
  readonly unreadable: number;
}

interface Listed {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number;
}

interface Answer {
  readonly entries: readonly Listed[];
  readonly truncated: boolean;
}

/** All files of a commit, by its full id. Rejects with the client's error where GitHub refuses the first request. */
export async function listGitHubTree(requests: GitHubRequests, commit: string): Promise<GitHubTree> {
  const whole = await ask(requests, { id: commit, recursive: true });
  let asked = 1;
  let truncated = false;

  const descend = async (id: string, prefix: string): Promise<Listed[]> => {
    if ((asked += 1) > MAX_TREE_REQUESTS) {
      truncated = true;
      return [];
    }
    const folder = await ask(requests, { id, recursive: false });
    truncated ||= folder.truncated;
    const parts = await Promise.all(
      folder.entries.map(async (entry) => {
        const path = prefix + entry.path;
        return entry.type === 'tree' ? below(entry.sha, `${path}/`) : [{ ...entry, path }];
      }),
    );
    return parts.flat();
  };
  /** A folder with everything in it; one that is cut too is read by its own folders. */
  const below = async (id: string, prefix: string): Promise<Listed[]> => {
    if ((asked += 1) > MAX_TREE_REQUESTS) {
      truncated = true;
      return [];
    }
    const folder = await ask(requests, { id, recursive: true });
    return folder.truncated
      ? descend(id, prefix)
      : folder.entries.map((entry) => ({ ...entry, path: prefix + entry.path }));
  };
  const listed = whole.truncated ? await descend(commit, '') : whole.entries;
  return collect(listed, truncated);
}

function collect(listed: readonly Listed[], truncated: boolean): GitHubTree {
  const entries = new Map<string, TreeEntry>();
  const sizes = new Map<string, number>();
  let bytes = 0;
  let unreadable = 0;
  for (const { path, mode, type, sha, size } of listed) {
    if (type === 'tree') continue;
    // GitHub puts this character where a name is not UTF-8.
    if (path.includes('\uFFFD')) {
      unreadable += 1;
      continue;
    }
    const kind = kindOfMode(mode);
    entries.set(path, { path, kind, id: sha });
    if (kind !== 'file') continue;
    sizes.set(sha, size);
    bytes += size;
  }
  return { entries, sizes, bytes, unreadable, truncated };
}

async function ask(
  requests: GitHubRequests,
  { id, recursive }: { readonly id: string; readonly recursive: boolean },
): Promise<Answer> {
  const { tree, truncated } = (await requests.json('/git/trees/{tree_sha}', {
    tree_sha: id,
    ...(recursive ? { recursive: '1' } : {}),
  })) as { readonly tree?: unknown; readonly truncated?: unknown };
  if (!Array.isArray(tree)) throw new Error('the answer holds no tree');
  return { entries: tree.flatMap(readEntry), truncated: truncated === true };
}

function readEntry(entry: unknown): Listed[] {
  const { path, mode, type, sha, size } = entry as Partial<Record<keyof Listed, unknown>>;
  if (typeof path !== 'string' || typeof mode !== 'string' || typeof type !== 'string' || typeof sha !== 'string')
    return [];
  return [{ path, mode, type, sha, size: typeof size === 'number' ? size : 0 }];
}
