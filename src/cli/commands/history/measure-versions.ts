// Recomputes a page at each of its versions, from git's objects alone.
import type { DocumentSettings, Settings } from '../../../config/settings.ts';
import { hasExpired } from '../../../findings/waive.ts';
import { guard } from '../../../guard.ts';
import { openPageMemory, recomputePage, type PageMemory } from '../../../recompute-page.ts';
import { LENGTHS, shorten } from '../../../report/bounds.ts';
import { measureReported, pointOf, type HistoryPoint, type MeasuredPage } from '../../../report/history/point.ts';
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

/** Listed files after which the repository is opened anew, so that the listings of all versions are never held at once; and the fewest versions. */
const MAX_LISTED = 250_000;
const FEWEST = 20;
/** Versions that are read at the same time: what they ask of git goes there together. */
const TOGETHER = 8;

/** @throws RepositoryError */
export async function measureVersions({ versions, ...rest }: VersionsInput): Promise<MeasuredVersions> {
  const { directory, onVersion } = rest;
  const points: HistoryPoint[] = [];
  let left = 0;
  const common = { ...rest, settingsFor: rememberSettings(rest.settingsFor), memory: openPageMemory() };
  for (let from = 0; from < versions.length;) {
    const open = await openBatch(directory, versions.slice(from));
    if (open === null) break;
    const { repository, batch } = open;
    try {
      for (let at = 0; at < batch.length; at += TOGETHER) {
        const together = batch.slice(at, at + TOGETHER);
        const pages = await Promise.all(together.map((version) => readVersion({ ...common, repository, version })));
        for (const [index, version] of together.entries()) {
          const page = pages[index] ?? null;
          const { commit, date } = version;
          if (page === null || date === null) left += 1;
          else points.push(pointOf(page, { commit, date }, points.at(-1) ?? null));
          onVersion(from + at + index + 1);
        }
      }
    } finally {
      await repository.close();
    }
    from += batch.length;
  }
  return { points, left };
}

/** The repository at the first of these versions, and those that are read of it; null where there is none. */
async function openBatch(
  directory: string,
  versions: readonly PageVersion[],
): Promise<{ readonly repository: Repository; readonly batch: readonly PageVersion[] } | null> {
  const [first] = versions;
  if (first === undefined) return null;
  const repository = await openGitRepository({ directory, base: null, head: first.commit });
  try {
    const { entries } = await repository.head.tree();
    const count = Math.max(FEWEST, Math.floor(MAX_LISTED / Math.max(1, entries.size)));
    return { repository, batch: versions.slice(0, count) };
  } catch (error) {
    await repository.close();
    throw error;
  }
}

/** The same objects for the same path: what is remembered of a page holds for its settings. */
function rememberSettings(settingsFor: VersionsInput['settingsFor']): VersionsInput['settingsFor'] {
  const known = new Map<string, Promise<Settings>>();
  const make = async (path: string): Promise<Settings> => {
    const settings = await settingsFor(path);
    const documents = new Map<string, DocumentSettings>();
    return {
      ...settings,
      forDocument(at) {
        const own = documents.get(at) ?? settings.forDocument(at);
        documents.set(at, own);
        return own;
      },
    };
  };
  return (path) => {
    const settings = known.get(path) ?? make(path);
    known.set(path, settings);
    return settings;
  };
}

interface Version extends Omit<VersionsInput, 'versions' | 'onVersion'> {
  /** Its head is a commit of the batch. */
  readonly repository: Repository;
  readonly version: PageVersion;
  readonly memory: PageMemory;
}

/** Null where the page is gone, or has no rows that can be read. */
async function readVersion(given: Version): Promise<MeasuredPage | null> {
  const { version, directory, repository, settingsFor, fates, memory, today } = given;
  const { commit, path } = version;
  if (path === null) return null;
  const settings = await settingsFor(path);
  const openWhole = async (): Promise<Repository> => ({
    ...(await openGitRepository({ directory, base: null, head: commit })),
    pathHistory: (paths) => fates(commit, paths),
  });
  // What a waiver excuses is said by the rules.
  const isWaived = (settings.waivers ?? []).some((waiver) => waiver.matches(path) && !hasExpired(waiver, today));
  if (isWaived) return await readWhole({ openWhole, path, settings, today });
  const page = await recomputePage({
    repository: standAlone({ repository, commit, fates }),
    openWhole,
    path,
    settings,
    memory,
  });
  return page === null ? null : measure(page);
}

async function readWhole({
  openWhole,
  path,
  settings,
  today,
}: {
  readonly openWhole: () => Promise<Repository>;
  readonly path: string;
  readonly settings: Settings;
  readonly today: string;
}): Promise<MeasuredPage | null> {
  const repository = await openWhole();
  try {
    const { documents } = await guard({ repository, settings, today });
    const document = documents.find((one) => one.path === path);
    return document === undefined ? null : measureReported(document);
  } finally {
    await repository.close();
  }
}

function measure({
  document: { metadata },
  rows,
}: NonNullable<Awaited<ReturnType<typeof recomputePage>>>): MeasuredPage {
  const value = (name: 'lastVerifiedCommit' | 'lastVerifiedDate'): string | null =>
    metadata[name] === null ? null : shorten(metadata[name].value, LENGTHS.text);
  return {
    rows: rows.map(({ row, holds, unverifiable }) => ({ claim: row.declared.status, holds, unverifiable })),
    lastVerified: { commit: value('lastVerifiedCommit'), date: value('lastVerifiedDate') },
  };
}

/** The repository at one commit, without the questions that would cost git a process each time and seldom decide whether a claim holds. */
function standAlone({
  repository,
  commit,
  fates,
}: Pick<Version, 'fates' | 'repository'> & { readonly commit: string }): Repository {
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
