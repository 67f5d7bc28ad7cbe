// Asks GitHub what became of paths that head lacks: two requests for each of a few of them.
import { membersOf } from './github-answer.ts';
import { readCommits, readFiles } from './github-comparison.ts';
import { refusalOf } from './github-refusal.ts';
import type { GitHubRequests } from './github-requests.ts';
import { COMMIT_PAGE_FILES, MAX_PATH_HISTORIES } from '../limits.ts';
import { fatesByPath, type PathEvent, type PathFate, type RemovedFile } from '../path-fates.ts';
import type { History } from '../repository.ts';

/** `head` is a full commit id that has none of the paths. */
export async function readGitHubPathHistory(
  requests: GitHubRequests,
  { head, paths }: { readonly head: string; readonly paths: readonly string[] },
): Promise<History<ReadonlyMap<string, PathFate>>> {
  const [asked, others] = [paths.slice(0, MAX_PATH_HISTORIES), paths.slice(MAX_PATH_HISTORIES)];
  // Many paths leave in one commit: it is read once.
  const commits = new Map<string, Promise<readonly RemovedFile[]>>();
  const removedBy = (commit: string): Promise<readonly RemovedFile[]> => {
    const known = commits.get(commit) ?? readRemoved(requests, commit);
    commits.set(commit, known);
    return known;
  };
  try {
    const events = await Promise.all(
      asked.map(async (path): Promise<readonly [string, PathEvent | null]> => {
        const [commit = null] = await requests.json({
          path: '/commits',
          purpose: 'apart',
          parameters: { sha: head, path, per_page: 1, page: 1 },
          read: readCommits,
        });
        if (commit === null) return [path, null];
        if (commit.date === null) throw new Error(`the date of commit ${commit.id} cannot be read`);
        return [path, { commit: commit.id, date: commit.date.slice(0, 10), removed: await removedBy(commit.id) }];
      }),
    );
    return { kind: 'known', value: fatesByPath({ events: new Map(events), others }) };
  } catch (error) {
    return { kind: 'unverifiable', reason: refusalOf(error) };
  }
}

async function readRemoved(requests: GitHubRequests, commit: string): Promise<readonly RemovedFile[]> {
  const files = await requests.json({
    path: '/commits/{ref}',
    purpose: 'apart',
    parameters: { ref: commit },
    read: (answer) => readFiles(membersOf(answer)['files']),
  });
  return files.slice(0, COMMIT_PAGE_FILES).flatMap(({ filename, previous_filename, status }): RemovedFile[] => {
    if (status === 'removed') return [{ from: filename, to: null }];
    return status === 'renamed' && previous_filename !== undefined ? [{ from: previous_filename, to: filename }] : [];
  });
}
