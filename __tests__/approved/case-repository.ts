// A repository in memory with the straight history of a case: what git and GitHub say of the same commits, without starting either.
import { fatesByPath, type PathEvent } from '../../src/repository/path-fates.ts';
import type { CommitInfo, CommitLookup, Repository, Snapshot } from '../../src/repository/repository.ts';
import { memoryRepository, memorySnapshot } from '../helpers/memory-repository.ts';
import type { Case, CaseCommit, Files } from './read-case.ts';

const known = <T>(value: T): Promise<{ readonly kind: 'known'; readonly value: T }> =>
  Promise.resolve({ kind: 'known', value });

export function openCase({ commits, base: baseAt }: Case): Repository {
  const line = commits.filter(({ aside }) => !aside);
  const head = line.at(-1)!;
  const base = baseAt === null ? null : commits[baseAt]!;
  const snapshots = new Map(commits.map((commit) => [commit.id, snapshotOf(commit)]));
  const atBase = base === null ? null : snapshots.get(base.id)!;
  const upTo = (last: CaseCommit): readonly CaseCommit[] => line.slice(0, line.indexOf(last) + 1).toReversed();
  const [history, older] = [upTo(head), base === null ? [] : upTo(base)];
  const own = history.filter((commit) => !older.includes(commit));
  const before = (commit: CommitInfo): Files => line[line.findIndex(({ id }) => id === commit.id) - 1]?.files ?? NONE;
  const renamed = renamesOf(own);
  return {
    ...memoryRepository(snapshots.get(head.id)!, atBase),
    snapshot: (commit) => snapshots.get(commit)!,
    renames: () => Promise.resolve({ known: renamed, unsure: new Set() }),
    lookUpCommit: (revision) => Promise.resolve(lookUp({ revision, commits, history })),
    commitOn: (day, side) =>
      known((side === 'base' && base !== null ? older : history).find((commit) => commit.day <= day)?.id ?? null),
    commitsOf: (path, limit) =>
      known(
        history
          .filter((commit) => commit.files.get(path) !== before(infoOf(commit, line)).get(path))
          .slice(0, limit)
          .map(({ id }) => id),
      ),
    commits: (limit) => known(own.slice(0, limit).map((commit) => infoOf(commit, line))),
    baseCommits: (limit) => known(older.slice(0, limit).map((commit) => infoOf(commit, line))),
    filesOf: (commit) => known(differing(before(commit), line.find(({ id }) => id === commit.id)!.files)),
    pathHistory: (paths) =>
      known(
        fatesByPath({
          events: new Map(
            paths.map((path) => [path, eventOf({ path, history, before: (one) => before(infoOf(one, line)) })]),
          ),
          others: [],
        }),
      ),
    names: () => Promise.resolve([{ host: 'github.com', owner: 'pottery', repo: 'kiln' }]),
  };
}

const NONE: Files = new Map();

const snapshotOf = ({ id, files }: CaseCommit): Snapshot => memorySnapshot(id, Object.fromEntries(files));

function infoOf({ id, subject }: CaseCommit, line: readonly CaseCommit[]): CommitInfo {
  const parent = line[line.findIndex((commit) => commit.id === id) - 1];
  return { id, subject, parents: parent === undefined ? [] : [parent.id] };
}

function differing(before: Files, now: Files): readonly string[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter((path) => before.get(path) !== now.get(path)).sort();
}

/** Through all commits of the change: what was renamed twice went to its last name. */
function renamesOf(commits: readonly CaseCommit[]): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const commit of commits.toReversed())
    for (const [from, to] of commit.renamed) {
      const first = [...renamed].find(([, last]) => last === from)?.[0] ?? from;
      renamed.set(first, to);
    }
  return renamed;
}

function lookUp({
  revision,
  commits,
  history,
}: {
  readonly revision: string;
  readonly commits: readonly CaseCommit[];
  readonly history: readonly CaseCommit[];
}): CommitLookup {
  const [found, second] = commits.filter(({ id }) => id.startsWith(revision.toLowerCase()));
  if (found === undefined) return { kind: 'unknown' };
  if (second !== undefined) return { kind: 'ambiguous' };
  const at = history.indexOf(found);
  return {
    kind: 'commit',
    id: found.id,
    date: `${found.day}T12:00:00Z`,
    ancestorOfHead: at >= 0,
    commitsSince: at < 0 ? history.length : at,
  };
}

/** The newest commit that touched a path or a file in it. */
function eventOf({
  path,
  history,
  before,
}: {
  readonly path: string;
  readonly history: readonly CaseCommit[];
  readonly before: (commit: CaseCommit) => Files;
}): PathEvent | null {
  for (const commit of history) {
    const changed = differing(before(commit), commit.files);
    if (!changed.some((one) => one === path || one.startsWith(`${path}/`))) continue;
    const removed = changed
      .filter((one) => !commit.files.has(one))
      .map((from) => ({ from, to: commit.renamed.get(from) ?? null }));
    const added = changed.filter((one) => !before(commit).has(one));
    return { commit: commit.id, date: commit.day, removed, added };
  }
  return null;
}
