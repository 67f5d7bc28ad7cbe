// Asks git which files were renamed between two trees.
import type { GitContext } from './git-context.ts';
import { splitRecords } from './git-listing.ts';
import { type GitAnswer, reasonOf, runGit } from './git-process.ts';
import { RENAME_LIMIT } from '../limits.ts';

export interface TreePair {
  /** Full ids of commits or trees. */
  readonly from: string;
  readonly to: string;
  /** A folder of objects besides the repository's own. */
  readonly objects?: string;
  /** True to pair files of equal content only, which needs no contents. */
  readonly exact?: boolean;
}

/** What git found. */
export interface FoundRenames {
  /** New path by old path. */
  readonly pairs: ReadonlyMap<string, string>;
  /** False where only files of equal content were paired, or none: contents are lacking (a partial clone), or the files are too many. The notes say so. */
  readonly whole: boolean;
}

export async function findRenames(git: GitContext, pair: TreePair): Promise<FoundRenames> {
  let answer = await compare(git, pair);
  const lacking = answer.code !== 0 && pair.exact !== true;
  if (lacking) {
    git.notes.add(`Only renames without edits were recognized: ${reasonOf(answer)}.`);
    answer = await compare(git, { ...pair, exact: true });
  }
  const failed = answer.code !== 0;
  if (failed) git.notes.add(`Renames were not recognized: ${reasonOf(answer)}.`);
  const skipped = answer.cut || answer.errors.includes('rename detection was skipped');
  if (skipped) {
    git.notes.add('So many files were added and removed that only renames without edits were recognized.');
  }
  const renames = new Map<string, string>();
  const records = splitRecords(answer.output);
  // :<mode> SP <mode> SP <id> SP <id> SP R<score> NUL <old> NUL <new>
  for (let at = 0; at + 2 < records.length; at += 3) {
    const [from = null, to = null] = [records[at + 1], records[at + 2]];
    if (from !== null && to !== null) renames.set(from, to);
  }
  return { pairs: renames, whole: !failed && !skipped && !lacking && pair.exact !== true };
}

function compare({ directory }: GitContext, { from, to, objects, exact = false }: TreePair): Promise<GitAnswer> {
  return runGit({
    directory,
    args: [
      'diff-tree',
      '-r',
      '-z',
      '--raw',
      '--no-ext-diff',
      '--no-textconv',
      '--no-relative',
      exact ? '-M100%' : '-M',
      `-l${RENAME_LIMIT}`,
      '--diff-filter=R',
      from,
      to,
      '--',
    ],
    ...(objects === undefined ? {} : { environment: { GIT_ALTERNATE_OBJECT_DIRECTORIES: quoteFolder(objects) } }),
  });
}

/** The variable is a list: a path with its separator in it is in quotes. */
function quoteFolder(path: string): string {
  return process.platform === 'win32' || !/[:"\\]/.test(path) ? path : `"${path.replaceAll(/["\\]/g, '\\$&')}"`;
}
