// Finds renames over REST: as GitHub detected them, and by equal contents where it lists no more files.
import { readFiles, type GitHubFile } from './github-comparison.ts';
import type { GitHubContext } from './github-context.ts';
import { refusalOf } from './github-refusal.ts';
import { COMPARED_FILES, GITHUB_PAGE, PULL_REQUEST_FILES } from '../limits.ts';
import { completeRenames, NOTHING_RENAMED } from '../complete-renames.ts';
import { addMovedTwins } from '../moved-twins.ts';
import type { RenamedFiles, Snapshot } from '../repository.ts';
import { nameOf } from '../../text/paths.ts';

export interface RenameQuestion {
  readonly github: GitHubContext;
  readonly base: Snapshot;
  readonly head: Snapshot;
  /** The files of the comparison; null where GitHub could not list them. */
  readonly files: readonly GitHubFile[] | null;
  /** The pull request of this change, which lists more files than a comparison does. */
  readonly pullNumber: number | null;
}

/** What GitHub lists; the rest is worked out from the two trees, as far as they show it. */
export async function findGitHubRenames(question: RenameQuestion): Promise<RenamedFiles> {
  const { github, base, head, files, pullNumber } = question;
  const all = wholeList(files);
  if (all !== null) {
    const renames = { known: detected(all), unsure: new Set<string>() };
    return mayHaveTwins(all) ? await addMovedTwins({ renames, base, head }) : renames;
  }
  const [before, after] = await Promise.all([base.tree(), head.tree()]);
  const isRemoved = (path: string): boolean => before.entries.has(path) && !after.entries.has(path);
  const isAdded = (path: string): boolean => after.entries.has(path) && !before.entries.has(path);
  // Only removed and added files are ever paired.
  if (![...before.entries.keys()].some(isRemoved) || ![...after.entries.keys()].some(isAdded)) return NOTHING_RENAMED;
  const answer =
    pullNumber === null ? { files: files ?? [], whole: false } : await listPullRequest({ github, pullNumber, files });
  // The pull request may have moved on since.
  const known = new Map([...detected(answer.files)].filter(([from, to]) => isRemoved(from) && isAdded(to)));
  if (answer.whole) return await addMovedTwins({ renames: { known, unsure: new Set() }, base, head });
  github.notes.add(
    `GitHub lists ${answer.files.length} files of this change; of the others only renames without edits were recognized.`,
  );
  const listed = new Set(
    answer.files.flatMap(({ filename, previous_filename }) => [filename, previous_filename ?? filename]),
  );
  return await addMovedTwins({ renames: completeRenames({ before, after, known, listed }), base, head });
}

/** True where a new file has the name of a removed one: only then the two listings are worth their requests. */
function mayHaveTwins(files: readonly GitHubFile[]): boolean {
  const gone = new Set(files.flatMap(({ status, filename }) => (status === 'removed' ? [nameOf(filename)] : [])));
  return gone.size > 0 && files.some(({ status, filename }) => isNew(status) && gone.has(nameOf(filename)));
}

const isNew = (status: string): boolean => status === 'added' || status === 'renamed' || status === 'copied';

/** A comparison's list if it is known to have no more files, else null. */
export function wholeList(files: readonly GitHubFile[] | null): readonly GitHubFile[] | null {
  return files !== null && files.length < COMPARED_FILES ? files : null;
}

function detected(files: readonly GitHubFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ status, filename, previous_filename }) =>
      status === 'renamed' && previous_filename !== undefined ? [[previous_filename, filename] as const] : [],
    ),
  );
}

/** With what the comparison lists, where the pull request does not list everything. */
async function listPullRequest({
  github: { requests, notes },
  pullNumber,
  files: compared,
}: Pick<RenameQuestion, 'github' | 'files'> & { readonly pullNumber: number }): Promise<{
  readonly files: readonly GitHubFile[];
  readonly whole: boolean;
}> {
  const files: GitHubFile[] = [];
  try {
    for (let page = 1, more = true; more && page <= PULL_REQUEST_FILES / GITHUB_PAGE; page += 1) {
      const list = await requests.list({
        path: '/pulls/{pull_number}/files',
        purpose: 'needed',
        parameters: { pull_number: pullNumber, per_page: GITHUB_PAGE, page },
        read: readFiles,
      });
      files.push(...list.value);
      ({ more } = list);
    }
  } catch (error) {
    notes.add(`The files of the pull request could not be listed: ${refusalOf(error)}.`);
    return { files: [...files, ...(compared ?? [])], whole: false };
  }
  return files.length < PULL_REQUEST_FILES
    ? { files, whole: true }
    : { files: [...files, ...(compared ?? [])], whole: false };
}
