// Finds renames over REST: as GitHub detected them, and by equal contents where it lists no more files.
import { readFiles, type GitHubFile } from './github-comparison.ts';
import type { GitHubContext } from './github-context.ts';
import { refusalOf } from './github-refusal.ts';
import { COMPARED_FILES, GITHUB_PAGE, PULL_REQUEST_FILES } from '../limits.ts';
import type { Snapshot, TreeEntry } from '../repository.ts';

export interface RenameQuestion {
  readonly github: GitHubContext;
  readonly base: Snapshot;
  readonly head: Snapshot;
  /** The files of the comparison; null where GitHub could not list them. */
  readonly files: readonly GitHubFile[] | null;
  /** The pull request of this change, which lists more files than a comparison does. */
  readonly pullNumber: number | null;
}

/** New path by old path. */
export async function findGitHubRenames(question: RenameQuestion): Promise<ReadonlyMap<string, string>> {
  const { github, base, head, files, pullNumber } = question;
  const all = wholeList(files);
  if (all !== null) return detected(all);
  const [before, after] = await Promise.all([base.tree(), head.tree()]);
  const removed = new Map([...before.entries].filter(([path]) => !after.entries.has(path)));
  const added = new Map([...after.entries].filter(([path]) => !before.entries.has(path)));
  // Only removed and added files are ever paired.
  if (removed.size === 0 || added.size === 0) return new Map();
  const listed = pullNumber === null ? { files: files ?? [], whole: false } : await listPullRequest(github, pullNumber);
  // The pull request may have moved on since.
  const renames = new Map([...detected(listed.files)].filter(([from, to]) => removed.has(from) && added.has(to)));
  if (listed.whole) return renames;
  const seen = new Set(
    listed.files.flatMap(({ filename, previous_filename }) => [filename, previous_filename ?? filename]),
  );
  github.notes.add(
    `GitHub lists ${listed.files.length} files of this change; of the others only renames without edits were recognized.`,
  );
  for (const [from, to] of equalContents(
    [removed, added].map((side) => [...side.values()].filter(({ path }) => !seen.has(path))),
  ))
    renames.set(from, to);
  return renames;
}

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

async function listPullRequest(
  { requests, notes }: GitHubContext,
  pullNumber: number,
): Promise<{ readonly files: readonly GitHubFile[]; readonly whole: boolean }> {
  const files: GitHubFile[] = [];
  try {
    for (let page = 1, more = true; more; page += 1) {
      const list = await requests.list('/pulls/{pull_number}/files', {
        pull_number: pullNumber,
        per_page: GITHUB_PAGE,
        page,
      });
      files.push(...readFiles(list.answer));
      ({ more } = list);
    }
  } catch (error) {
    notes.add(`The files of the pull request could not be listed: ${refusalOf(error)}.`);
    return { files, whole: false };
  }
  return { files, whole: files.length < PULL_REQUEST_FILES };
}

/** Pairs what has the same content and no twin. */
function equalContents([removed = [], added = []]: readonly (readonly TreeEntry[])[]): ReadonlyMap<string, string> {
  const targets = alone(added);
  return new Map(
    [...alone(removed)].flatMap(([id, { path }]) => {
      const target = targets.get(id);
      return target === undefined ? [] : [[path, target.path] as const];
    }),
  );
}

function alone(entries: readonly TreeEntry[]): ReadonlyMap<string, TreeEntry> {
  const counts = new Map<string, number>();
  for (const { id } of entries) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Map(entries.flatMap((entry) => (counts.get(entry.id) === 1 ? [[entry.id, entry] as const] : [])));
}
