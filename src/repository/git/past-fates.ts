// Tells what became of paths as seen from any commit of the first-parent history, from one walk over it.
import { COMMIT_PAGE_FILES, MAX_PATH_HISTORIES } from '../limits.ts';
import { fatesByPath, type PathEvent, type PathFate } from '../path-fates.ts';
import type { History } from '../repository.ts';
import { undatedReason, writeDate } from './commit-object.ts';
import { SHALLOW_REASON } from './git-history.ts';
import { reasonOf, runGit } from './git-process.ts';
import { walkLog } from './walk-log.ts';

/** What `Repository.pathHistory` says with that commit as head, but that a renamed file is called deleted. */
export type PastFates = (commit: string, paths: readonly string[]) => Promise<History<ReadonlyMap<string, PathFate>>>;

interface Removal {
  readonly commit: string;
  /** `YYYY-MM-DD`; null where nobody can say. */
  readonly date: string | null;
  /** How many first-parent steps before HEAD. */
  readonly age: number;
  readonly paths: readonly string[];
}

interface Walk {
  readonly ages: ReadonlyMap<string, number>;
  /** The commits that removed a path, or a file in it, newest first. */
  readonly byPath: ReadonlyMap<string, readonly Removal[]>;
}

/** Nothing is asked of git before the first question. @throws RepositoryError when it is asked, where git cannot be run */
export function openPastFates({
  directory,
  shallow,
}: {
  readonly directory: string;
  readonly shallow: boolean;
}): PastFates {
  let walking: Promise<History<Walk>> | null = null;
  return async (commit, paths) => {
    if (shallow) return { kind: 'unverifiable', reason: SHALLOW_REASON };
    walking ??= walk(directory);
    const walked = await walking;
    if (walked.kind === 'unverifiable') return walked;
    const { ages, byPath } = walked.value;
    const age = ages.get(commit);
    if (age === undefined) return { kind: 'unverifiable', reason: `${commit} is not on the first-parent history` };
    const events = new Map<string, PathEvent | null>();
    for (const path of paths.slice(0, MAX_PATH_HISTORIES)) {
      const removal = firstFrom(byPath.get(path) ?? [], age);
      if (removal?.date === null) return { kind: 'unverifiable', reason: undatedReason(removal.commit) };
      events.set(path, removal === undefined ? null : toEvent({ ...removal, date: removal.date }));
    }
    return { kind: 'known', value: fatesByPath({ events, others: paths.slice(MAX_PATH_HISTORIES) }) };
  };
}

/** The newest of these removals that is at least so old; they are in the order of their age. */
function firstFrom(removals: readonly Removal[], age: number): Removal | undefined {
  let [low, high] = [0, removals.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((removals[middle]?.age ?? Infinity) < age) low = middle + 1;
    else high = middle;
  }
  return removals[low];
}

const toEvent = ({ commit, date, paths }: Removal & { readonly date: string }): PathEvent => ({
  commit,
  date,
  removed: paths.slice(0, COMMIT_PAGE_FILES).map((from) => ({ from, to: null })),
  // A history counts; it names no successor.
  added: [],
});

async function walk(directory: string): Promise<History<Walk>> {
  const [commits, log] = await Promise.all([
    runGit({ directory, args: ['rev-list', '--first-parent', 'HEAD'] }),
    walkLog({ directory, options: ['--no-renames', '--diff-filter=D'], from: 'HEAD' }),
  ]);
  for (const answer of [commits, log.answer]) {
    if (answer.code !== 0) return { kind: 'unverifiable', reason: reasonOf(answer) };
    if (answer.cut) return { kind: 'unverifiable', reason: 'the history of this repository is too long' };
  }
  const ages = new Map(
    commits.output
      .toString('latin1')
      .trimEnd()
      .split('\n')
      .map((id, age) => [id, age]),
  );
  const byPath = indexRemovals(
    log.commits.flatMap(({ commit, date, changes }): Removal[] => {
      const age = ages.get(commit);
      const day = writeDate(Date.parse(date))?.slice(0, 10) ?? null;
      return age === undefined ? [] : [{ commit, age, date: day, paths: changes.map(({ path }) => path) }];
    }),
  );
  return { kind: 'known', value: { ages, byPath } };
}

function indexRemovals(removals: readonly Removal[]): ReadonlyMap<string, readonly Removal[]> {
  const byPath = new Map<string, Removal[]>();
  const add = (path: string, removal: Removal): void => {
    const known = byPath.get(path);
    if (known === undefined) byPath.set(path, [removal]);
    else if (known.at(-1) !== removal) known.push(removal);
  };
  for (const removal of removals)
    for (const path of removal.paths)
      for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) add(path.slice(0, end), removal);
  return byPath;
}
