// Reads the guarded documents at base and at head; a page that did not change is read once for both.
import type { DocumentSettings, Settings } from '../../config/settings.ts';
import type { RenamedFiles, Repository, Snapshot } from '../../repository/repository.ts';
import {
  NO_DOCUMENTS,
  type DeletedDocument,
  type DocumentSet,
  type SkippedPage,
  type UnreadableDocument,
} from './document-set.ts';
import type { GuardedDocument } from '../document.ts';
import { findDocuments, type FoundDocuments } from './find-documents.ts';
import type { MovedRows } from './find-moved.ts';
import { readLapsed } from './read-lapsed.ts';
import { nearestOf } from '../../text/find-nearest.ts';
import { nameOf } from '../../text/paths.ts';
import { LET_THROW, type Surprises } from '../../text/surprises.ts';
import { readAround, readSet } from './read-set.ts';
import { openReadings, type Keeping, type Readings } from './readings.ts';

export interface ReadDocuments {
  readonly head: DocumentSet;
  /** Empty without a base. */
  readonly base: DocumentSet;
  /** Guarded at base and gone at head, not renamed. */
  readonly deleted: readonly DeletedDocument[];
  /** Path at base by path at head, of documents this change renamed. */
  readonly renamedFrom: ReadonlyMap<string, string>;
  /** Guarded documents that base has and whose content there is not to be had: what they say cannot be called new. */
  readonly unreadAtBase: readonly string[];
  /** Pages of base that may be guarded and that nobody could read there. */
  readonly unknownAtBase: readonly SkippedPage[];
  /** Reads a guarded document at another commit; null where it is no readable page there. */
  readonly readDocumentAt: (commit: string, path: string) => Promise<GuardedDocument | null>;
  readonly notes: readonly string[];
}

/** Finds and reads the guarded documents of both snapshots. */
export async function readDocuments({
  repository,
  settings: given,
  surprises = LET_THROW,
  keeping = null,
}: {
  readonly repository: Repository;
  readonly settings: Settings;
  readonly surprises?: Surprises | undefined;
  /** Null where nothing is kept from run to run. */
  readonly keeping?: Keeping | null | undefined;
}): Promise<ReadDocuments> {
  const { head, base } = repository;
  const settings: Settings = { ...given, forDocument: remember((path) => given.forDocument(path)) };
  // remark is the heaviest thing a run loads: have it load while git answers.
  const reader = import('../../documents/read-page.ts');
  const [foundAtHead, foundAtBase] = await Promise.all([
    findDocuments({ snapshot: head, settings }),
    base && findDocuments({ snapshot: base, settings }),
  ]);
  const { readPage } = await reader;
  const read = openReadings({ readPage, keeping });
  const notes = new Set(foundAtHead.notes);
  const [atHead, atBase] = await Promise.all([
    readSet({ snapshot: head, paths: foundAtHead.paths, settings, read, surprises }).then(
      async (set) => await readAround({ snapshot: head, set, settings, read, notes, surprises }),
    ),
    base && foundAtBase
      ? readAtBase({
          repository,
          base,
          found: { head: foundAtHead.paths, base: foundAtBase.paths },
          settings,
          read,
          surprises,
        })
      : NO_DOCUMENTS,
  ]);

  const gone = [...atBase.documents, ...atBase.pages].filter(
    ({ path }) => !atHead.documents.some((document) => document.path === path),
  );
  const { entries } = await head.tree();
  const absent = gone.filter(({ path }) => !entries.has(path));
  const { known: renames, unsure } = absent.length > 0 ? await repository.renames() : NOTHING_RENAMED;
  const renamedFrom = new Map(
    absent.flatMap(({ path }): [string, string][] => {
      const to = renames.get(path);
      return to === undefined ? [] : [[to, path]];
    }),
  );
  // Where nobody could say whether a page was renamed, the one new page with its rows is the same page.
  const moved = new Map<string, MovedRows>();
  for (const document of absent) {
    if (base === null || document.auxiliary === true || renames.has(document.path)) continue;
    const found = await (await import('./find-moved.ts')).findMoved({ document, head, base, settings, read });
    if (found === null) continue;
    if (unsure.has(document.path) && !renamedFrom.has(found.path)) renamedFrom.set(found.path, document.path);
    else moved.set(document.path, found);
  }
  const followedAway = new Set(renamedFrom.values());
  // A page that configuration names by its old path is still guarded where it went.
  const elsewhere = [...renamedFrom].filter(([path]) => !foundAtHead.paths.includes(path)).sort();
  const followed = elsewhere.flatMap(([path, from]) => (settings.forDocument(from).configured ? [path] : []));
  // One that was only discovered and went to the archive is laid to rest.
  for (const [path, from] of elsewhere)
    if (!followed.includes(path))
      notes.add(`${from} is now ${path}, where pages are not checked unless the configuration names them.`);
  const following: Settings = {
    ...settings,
    forDocument: (path) => settings.forDocument(renamedFrom.get(path) ?? path),
  };
  const atHeadMoved =
    followed.length === 0
      ? NO_DOCUMENTS
      : await readAround({
          snapshot: head,
          set: await readSet({ snapshot: head, paths: followed, settings: following, read, surprises }),
          settings: following,
          read,
          notes,
          surprises,
        });
  for (const path of followed) notes.add(`${renamedFrom.get(path) ?? path} is now ${path}: update the configuration.`);
  const deleted = absent
    .filter(({ path, auxiliary }) => auxiliary !== true && !followedAway.has(path))
    .map(({ path, rows, settings: { configured } }): DeletedDocument => {
      const to = moved.get(path);
      const gone = {
        path,
        rows: rows.length,
        configured,
        ...(unsure.has(path) ? { perhapsRenamed: true as const } : {}),
      };
      if (to === undefined) return gone;
      const guarded = to.pages.every((page) => atHead.documents.some((other) => other.path === page));
      return { ...gone, movedTo: { path: to.path, rows: to.rows, guarded, complete: to.complete } };
    });
  const nearest = await nameNearest([...foundAtHead.absent, ...(foundAtBase?.absent ?? [])], entries);
  const toAbsent = (path: string): UnreadableDocument => ({
    path,
    reason: 'absent',
    detail: 'the configuration names it',
    configured: true,
    nearest: nearest.get(path),
  });
  const vanished = foundAtHead.absent
    .filter((path) => !atBase.documents.some((document) => document.path === path))
    .map(toAbsent);
  // What was absent before the change is nothing that the change did.
  const absentAtBase = (foundAtBase?.absent ?? []).filter((path) => !renamedFrom.has(path)).map(toAbsent);
  // Nobody knows what a page holds that could not be read for a fault of ours.
  const surprising = new Set(surprises.list().map(({ path }) => path));
  const lapsed = await readLapsed({
    snapshot: head,
    known: atHead,
    paths: gone.flatMap(({ path, auxiliary }) =>
      auxiliary !== true && !surprising.has(path) && entries.get(path)?.kind === 'file' ? [path] : [],
    ),
    settings,
    read,
    notes,
  });
  const knownAtBase = new Set([...atBase.documents, ...atBase.pages].map(({ path }) => path));
  const unreadAtBase =
    base === null
      ? []
      : await findUnread({
          base,
          paths: [...atHead.documents, ...atHead.pages]
            .map(({ path }) => path)
            .filter((path) => !knownAtBase.has(path)),
        });
  for (const { path } of atHead.documents)
    if (surprising.has(path) && !atBase.documents.some((document) => document.path === path)) unreadAtBase.push(path);
  for (const path of unreadAtBase)
    notes.add(`${path} cannot be read at base, so that none of its findings is called new.`);
  const isLapsed = new Set(lapsed.documents.map(({ path }) => path));
  return {
    unreadAtBase,
    unknownAtBase: [...atBase.skipped, ...(foundAtBase?.unsearched ?? [])].filter(
      ({ reason }) => reason === 'unavailable',
    ),
    head: {
      documents: [...atHead.documents, ...atHeadMoved.documents, ...lapsed.documents],
      refused: [...atHead.refused, ...atHeadMoved.refused].filter(({ path }) => !isLapsed.has(path)),
      unreadable: [...atHead.unreadable, ...atHeadMoved.unreadable, ...vanished],
      skipped: [...atHead.skipped, ...atHeadMoved.skipped, ...lapsed.skipped, ...unsearchedOf(foundAtHead, lapsed)],
      pages: atHead.pages,
      absentPages: atHead.absentPages,
    },
    base: { ...atBase, unreadable: [...atBase.unreadable, ...absentAtBase] },
    deleted,
    renamedFrom,
    readDocumentAt: async (commit, path) => {
      const { documents, refused } = await readSet({
        snapshot: repository.snapshot(commit),
        paths: [path],
        settings,
        read,
      });
      return documents[0] ?? refused[0] ?? null;
    },
    // What was too much to read of a page that nobody guards is no news.
    notes: [
      ...new Set([
        ...notes,
        ...[...atHead.documents, ...atHead.refused.filter(({ settings: { configured } }) => configured)].flatMap(
          ({ path, page }) => page.notes.map((note) => `${path}: ${note}`),
        ),
      ]),
    ],
  };
}

const NOTHING_RENAMED: RenamedFiles = { known: new Map(), unsure: new Set() };

/** Pages that were not looked into, but for those that were read after all. */
const unsearchedOf = (found: FoundDocuments | null, { skipped }: DocumentSet): readonly SkippedPage[] => {
  const known = new Set(skipped.map(({ path }) => path));
  return (found?.unsearched ?? []).filter(({ path }) => !known.has(path));
};

/** The documents of base, also those that this change renamed to a path that configuration or the command line names. */
async function readAtBase({
  repository,
  base,
  found,
  settings,
  read,
  surprises,
}: {
  readonly repository: Repository;
  readonly base: Snapshot;
  /** Paths of the guarded documents of both sides. */
  readonly found: { readonly head: readonly string[]; readonly base: readonly string[] };
  readonly settings: Settings;
  readonly read: Readings;
  readonly surprises: Surprises;
}): Promise<DocumentSet> {
  const { entries } = await base.tree();
  const arrived = new Set(found.head.filter((path) => !entries.has(path) && settings.forDocument(path).configured));
  const { known: renames } = arrived.size === 0 ? NOTHING_RENAMED : await repository.renames();
  const earlier = new Map(
    [...renames].filter(([from, to]) => arrived.has(to) && entries.has(from) && !found.base.includes(from)),
  );
  const named: Settings = { ...settings, forDocument: (path) => settings.forDocument(earlier.get(path) ?? path) };
  const paths = [...found.base, ...earlier.keys()].sort();
  const set = await readSet({ snapshot: base, paths, settings: named, read, surprises });
  return await readAround({ snapshot: base, set, settings: named, read, notes: new Set(), surprises });
}

/** For each of these paths the page that is there and has the nearest name; none where none is near. */
async function nameNearest(
  paths: readonly string[],
  entries: ReadonlyMap<string, unknown>,
): Promise<ReadonlyMap<string, string>> {
  if (paths.length === 0) return new Map();
  const { distance } = await import('fastest-levenshtein');
  const pages = [...entries.keys()].filter((path) => /\.(?:md|markdown|mdx)$/i.test(path)).slice(0, MAX_NEAR);
  const found = new Map<string, string>();
  for (const name of new Set(paths)) {
    const sameName = pages.filter((path) => nameOf(path) === nameOf(name));
    const near = sameName.length === 1 ? (sameName[0] ?? null) : nearestOf({ name, among: pages, distance });
    if (near !== null) found.set(name, near);
  }
  return found;
}

/** Most pages whose names are compared letter by letter. */
const MAX_NEAR = 5_000;

/** The same settings for the same path, so that a page which base and head share is understood once. */
function remember(forDocument: Settings['forDocument']): Settings['forDocument'] {
  const known = new Map<string, DocumentSettings>();
  return (path) => {
    const settings = known.get(path) ?? forDocument(path);
    known.set(path, settings);
    return settings;
  };
}

/** Those of these paths that base has as files and whose content is not to be had (a partial clone). */
async function findUnread({
  base,
  paths,
}: {
  readonly base: Snapshot;
  readonly paths: readonly string[];
}): Promise<string[]> {
  if (paths.length === 0) return [];
  const contents = await base.read(paths);
  return paths.filter((path) => (contents.get(path)?.kind ?? 'content') !== 'content');
}
