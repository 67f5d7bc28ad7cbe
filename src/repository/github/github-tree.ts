// Lists the files of a commit over REST; a tree that GitHub cuts is read folder by folder.
import { kindOfMode, TOO_MANY_FILES } from '../git/git-listing.ts';
import type { Purpose } from './github-allowance.ts';
import { BrokenAnswer, membersOf, readList } from './github-answer.ts';
import type { GitHubRequests } from './github-requests.ts';
import { MAX_TREE_REQUESTS } from '../limits.ts';
import type { Tree, TreeEntry } from '../repository.ts';

export type GitHubTree = Tree & {
  /** Size in bytes of the content of each file, by object id. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Bytes of all files together. */
  readonly bytes: number;
  /** Files that were left out because their names are not UTF-8. */
  readonly unreadable: number;
};

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
export async function listGitHubTree(
  requests: GitHubRequests,
  { commit, purpose }: { readonly commit: string; readonly purpose: Purpose },
): Promise<GitHubTree> {
  const whole = await ask(requests, { id: commit, recursive: true, purpose });
  let asked = 1;
  let truncated = false;

  const descend = async (id: string, prefix: string): Promise<Listed[]> => {
    if ((asked += 1) > MAX_TREE_REQUESTS) {
      truncated = true;
      return [];
    }
    const folder = await ask(requests, { id, recursive: false, purpose: 'apart' });
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
    const folder = await ask(requests, { id, recursive: true, purpose: 'apart' });
    return folder.truncated
      ? descend(id, prefix)
      : folder.entries.map((entry) => ({ ...entry, path: prefix + entry.path }));
  };
  const listed = whole.truncated ? await descend(commit, '') : whole.entries;
  return collect(listed, truncated);
}

function collect(answers: readonly Listed[], truncated: boolean): GitHubTree {
  const entries = new Map<string, TreeEntry>();
  const sizes = new Map<string, number>();
  let bytes = 0;
  let unreadable = 0;
  for (const { path, mode, type, sha, size } of answers) {
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
  const listed = { entries, sizes, bytes, unreadable };
  return truncated ? { ...listed, truncated, because: TOO_MANY_FILES } : { ...listed, truncated };
}

async function ask(
  requests: GitHubRequests,
  { id, recursive, purpose }: { readonly id: string; readonly recursive: boolean; readonly purpose: Purpose },
): Promise<Answer> {
  return await requests.json({
    path: '/git/trees/{tree_sha}',
    purpose,
    parameters: { tree_sha: id, ...(recursive ? { recursive: '1' } : {}) },
    read: readAnswer,
  });
}

/** Id of the tree without entries, which every repository has. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

function readAnswer(answer: unknown): Answer {
  const { sha, tree, truncated } = membersOf(answer);
  const entries = readList(tree, { what: 'files', read: readEntry });
  // A listing that is empty for want of an answer looks as if everything had been deleted.
  if (entries.length === 0 && truncated !== true && sha !== EMPTY_TREE)
    throw new BrokenAnswer('the answer holds no files');
  return { entries, truncated: truncated === true };
}

function readEntry(entry: unknown): Listed | null {
  const { path, mode, type, sha, size } = membersOf(entry);
  if (typeof path !== 'string' || typeof mode !== 'string' || typeof type !== 'string' || typeof sha !== 'string')
    return null;
  return { path, mode, type, sha, size: typeof size === 'number' ? size : 0 };
}
