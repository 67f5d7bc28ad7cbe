// Finds the commits that changed given files and folders, in one walk over the newest first-parent history.
import { MAX_WALKED_COMMITS } from '../limits.ts';
import { walkLog, type WalkedCommit } from './walk-log.ts';

export interface LastChanges {
  /** Newest first. */
  readonly commits: readonly {
    /** Full commit id. */
    readonly commit: string;
    /** Committer date, ISO 8601 with offset. */
    readonly date: string;
  }[];
  /** For each path that was asked for and changed: indexes of the commits, ascending. */
  readonly touched: ReadonlyMap<string, readonly number[]>;
  /** Whether the history was read to its beginning. */
  readonly whole: boolean;
}

/** Null where git cannot say. @throws RepositoryError where git cannot be run */
export async function findLastChanges({
  directory,
  commit,
  paths,
}: {
  readonly directory: string;
  /** Where the walk begins: a commit id or `HEAD`. */
  readonly commit: string;
  /** Files and folders, from the repository's root. */
  readonly paths: ReadonlySet<string>;
}): Promise<LastChanges | null> {
  const { answer, commits } = await walkLog({
    directory,
    options: ['--no-renames', `--max-count=${MAX_WALKED_COMMITS}`],
    from: commit,
  });
  if (answer.code !== 0) return null;
  return {
    commits: commits.map(({ commit: id, date }) => ({ commit: id, date })),
    touched: indexByPath(commits, paths),
    whole: !answer.cut && commits.length < MAX_WALKED_COMMITS,
  };
}

function indexByPath(commits: readonly WalkedCommit[], paths: ReadonlySet<string>): LastChanges['touched'] {
  const touched = new Map<string, number[]>();
  for (const [index, { changes }] of commits.entries()) {
    for (const { path: file } of changes) {
      for (let end = file.length; end > 0; end = file.lastIndexOf('/', end - 1)) {
        const path = file.slice(0, end);
        if (!paths.has(path)) continue;
        const known = touched.get(path);
        if (known === undefined) touched.set(path, [index]);
        else if (known.at(-1) !== index) known.push(index);
      }
    }
  }
  return touched;
}
