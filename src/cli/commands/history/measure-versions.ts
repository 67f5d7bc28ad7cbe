// Recomputes a page at each of its versions, from git's objects alone.
import type { Settings } from '../../../config/settings.ts';
import { guard } from '../../../guard.ts';
import { pointOf, type HistoryPoint } from '../../../report/history/point.ts';
import type { ReportDocument } from '../../../report/report.ts';
import type { PastFates } from '../../../repository/git/past-fates.ts';
import type { PageVersion } from '../../../repository/git/page-versions.ts';
import { openGitRepository } from '../../../repository/open-git-repository.ts';
import type { Repository } from '../../../repository/repository.ts';

export interface VersionsInput {
  readonly directory: string;
  readonly versions: readonly PageVersion[];
  /** The settings under which the page is judged where it was at that version. */
  readonly settingsFor: (path: string) => Promise<Settings>;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** What history says of paths, as seen from a version's commit. */
  readonly fates: PastFates;
  /** Called after each version. */
  readonly onVersion: (measured: number) => void;
}

export interface MeasuredVersions {
  readonly points: readonly HistoryPoint[];
  readonly left: number;
}

/** Versions after which the repository is opened anew, so that the listings of all of them are never held at once. */
const BATCH = 100;
/** Versions that are read at the same time: what they ask of git goes there together. */
const TOGETHER = 4;

/** @throws RepositoryError */
export async function measureVersions({ directory, versions, ...rest }: VersionsInput): Promise<MeasuredVersions> {
  const points: HistoryPoint[] = [];
  let left = 0;
  for (let from = 0; from < versions.length; from += BATCH) {
    const batch = versions.slice(from, from + BATCH);
    const newest = batch.at(-1);
    if (newest === undefined) break;
    const repository = await openGitRepository({ directory, base: null, head: newest.commit });
    try {
      for (let at = 0; at < batch.length; at += TOGETHER) {
        const together = batch.slice(at, at + TOGETHER);
        const documents = await Promise.all(together.map((version) => readVersion({ repository, version, ...rest })));
        for (const [index, version] of together.entries()) {
          const document = documents[index] ?? null;
          const { commit, date } = version;
          if (document === null || date === null) left += 1;
          else points.push(pointOf(document, { commit, date }, points.at(-1) ?? null));
          rest.onVersion(from + at + index + 1);
        }
      }
    } finally {
      await repository.close();
    }
  }
  return { points, left };
}

/** Null where the page is gone, or has no rows that can be read. */
async function readVersion({
  repository,
  version: { commit, path },
  settingsFor,
  today,
  fates,
}: Pick<VersionsInput, 'settingsFor' | 'today' | 'fates'> & {
  readonly repository: Repository;
  readonly version: PageVersion;
}): Promise<ReportDocument | null> {
  if (path === null) return null;
  const { documents } = await guard({
    repository: standAlone({ repository, commit, fates }),
    settings: await settingsFor(path),
    today,
    rowsOnly: true,
  });
  return documents.find((document) => document.path === path) ?? null;
}

/** The repository at one commit, without the questions that would cost git a process each time and move no row's status. */
function standAlone({
  repository,
  commit,
  fates,
}: Pick<VersionsInput, 'fates'> & { readonly repository: Repository; readonly commit: string }): Repository {
  const unknown = async (): Promise<{ readonly kind: 'unverifiable'; readonly reason: string }> =>
    await Promise.resolve({ kind: 'unverifiable', reason: 'history is not asked for each version' });
  const head = repository.snapshot(commit);
  return {
    ...repository,
    head: {
      commit,
      tree: () => head.tree(),
      ids: (paths) => head.ids(paths),
      read: (paths) => head.read(paths),
      search: async () => await Promise.resolve(null),
    },
    base: null,
    lookUpCommit: unknown,
    commitOn: unknown,
    commitsOf: unknown,
    commits: unknown,
    baseCommits: unknown,
    filesOf: unknown,
    pathHistory: (paths) => fates(commit, paths),
  };
}
