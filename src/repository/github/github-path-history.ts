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
  const commits = new Map<string, Promise<Moves>>();
  const movesOf = (commit: string): Promise<Moves> => {
    const known = commits.get(commit) ?? readMoves(requests, commit);
    commits.set(commit, known);
    return known;
  };
  try {
    const events = await Promise.all(
      asked.map(async (path): Promise<readonly [string, PathEvent | null] | null> => {
        const [commit = null] = await requests.json({
          path: '/commits',
          purpose: 'apart',
          parameters: { sha: head, path, per_page: 1, page: 1 },
          read: readCommits,
        });
        if (commit === null) return [path, null];
        if (commit.date === null) throw new Error(`the date of commit ${commit.id} cannot be read`);
        const { whole, ...moves } = await movesOf(commit.id);
        // Of a file beyond the first page nobody says whether it was deleted or renamed.
        if (!whole && !moves.removed.some(({ from }) => from === path || from.startsWith(`${path}/`))) return null;
        return [path, { commit: commit.id, date: commit.date.slice(0, 10), ...moves }];
      }),
    );
    const known = events.filter((event) => event !== null);
    return { kind: 'known', value: fatesByPath({ events: new Map(known), others }) };
  } catch (error) {
    return { kind: 'unverifiable', reason: refusalOf(error) };
  }
}

/** What GitHub says of a file whose path is new. */
const NEW: ReadonlySet<string> = new Set(['added', 'copied', 'renamed']);

/** The files that a commit took away, and those that are new with it. */
type Moves = Pick<PathEvent, 'removed' | 'added'> & { readonly whole: boolean };

async function readMoves(requests: GitHubRequests, commit: string): Promise<Moves> {
  const files = await requests.json({
    path: '/commits/{ref}',
    purpose: 'apart',
    parameters: { ref: commit },
    read: (answer) => readFiles(membersOf(answer)['files']),
  });
  const listed = files.slice(0, COMMIT_PAGE_FILES);
  const removed = listed.flatMap(({ filename, previous_filename, status }): RemovedFile[] => {
    if (status === 'removed') return [{ from: filename, to: null }];
    return status === 'renamed' && previous_filename !== undefined ? [{ from: previous_filename, to: filename }] : [];
  });
  const whole = files.length < COMMIT_PAGE_FILES;
  return { whole, removed, added: listed.flatMap(({ filename, status }) => (NEW.has(status) ? [filename] : [])) };
}
