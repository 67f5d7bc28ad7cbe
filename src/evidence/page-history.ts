// Reads the text of one page at the commits that changed it, as few of them as the question needs.
import type { Contents } from './contents.ts';
import type { History, Repository } from '../repository/repository.ts';

/** Most commits looked back. */
export const MAX_COMMITS = 50;

export interface PageHistory {
  /** Commits that changed the page, newest first. */
  commits(): Promise<History<readonly string[]>>;
  /** null where the page is not there or not to be read. */
  textAt(commit: string): Promise<string | null>;
  /** The oldest commit since which the page has been so, found by halving; null where none is, or history is not to be had. */
  oldestWith(holds: (text: string) => boolean): Promise<string | null>;
}

export function openPageHistory({ repository, contents, path }: { readonly repository: Repository; readonly contents: Contents; readonly path: string }): PageHistory {
  let listed: Promise<History<readonly string[]>> | null = null;
  const commits = (): Promise<History<readonly string[]>> => (listed ??= repository.commitsOf(path, MAX_COMMITS));
  const textAt = async (commit: string): Promise<string | null> => (await contents.texts(repository.snapshot(commit), [path])).get(path) ?? null;
  return {
    commits,
    textAt,
    async oldestWith(holds) {
      const history = await commits();
      if (history.kind === 'unverifiable') return null;
      const has = async (index: number): Promise<boolean> => {
        const commit = history.value[index];
        const text = commit === undefined ? null : await textAt(commit);
        return text !== null && holds(text);
      };
      // Pages say a thing from one commit on: what is newer than a commit that has it, has it too.
      let [low, high] = [-1, history.value.length];
      while (high - low > 1) {
        const middle = low < 0 ? 0 : (low + high) >> 1;
        if (await has(middle)) low = middle;
        else high = middle;
      }
      return history.value[low] ?? null;
    },
  };
}
