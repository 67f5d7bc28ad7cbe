// Finds the commits that changed given files and folders, in one walk over the newest first-parent history.
import { MAX_WALKED_COMMITS } from '../limits.ts';
import { runGit } from './git-process.ts';

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
  const answer = await runGit({
    directory,
    args: [
      'log',
      '-z',
      '--no-color',
      '--no-show-signature',
      '--no-ext-diff',
      '--no-renames',
      '--first-parent',
      '--diff-merges=first-parent',
      '--name-only',
      `--max-count=${MAX_WALKED_COMMITS}`,
      '--format=%x01%H %cI',
      commit,
      '--',
    ],
  });
  if (answer.code !== 0) return null;
  const records = answer.output.toString('utf8').split('\u0001').slice(1);
  // Of an answer that was cut, the last record may be half of one.
  return read(answer.cut ? records.slice(0, -1) : records, { paths, cut: answer.cut });
}

function read(
  records: readonly string[],
  { paths, cut }: { readonly paths: ReadonlySet<string>; readonly cut: boolean },
): LastChanges {
  const commits: LastChanges['commits'][number][] = [];
  const touched = new Map<string, number[]>();
  for (const record of records) {
    const [header = '', ...files] = record.split('\0');
    const [, commit, date] = /^([0-9a-f]{40,64}) (\S+)\s*$/.exec(header) ?? [];
    if (commit === undefined || date === undefined) continue;
    const index = commits.push({ commit, date }) - 1;
    for (const field of files) {
      const file = field.replace(/^\n/, '');
      for (let end = file.length; end > 0; end = file.lastIndexOf('/', end - 1)) {
        const path = file.slice(0, end);
        if (!paths.has(path)) continue;
        const known = touched.get(path);
        if (known === undefined) touched.set(path, [index]);
        else if (known.at(-1) !== index) known.push(index);
      }
    }
  }
  return { commits, touched, whole: !cut && commits.length < MAX_WALKED_COMMITS };
}
