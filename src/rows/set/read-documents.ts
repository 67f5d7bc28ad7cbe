// Reads the guarded documents at base and at head; a page that did not change is read once for both.
import type { DocumentSettings, Settings } from '../../config/settings.ts';
import type { Content, RenamedFiles, Repository, Snapshot } from '../../repository/repository.ts';
import { NO_DOCUMENTS, type DeletedDocument, type DocumentSet, type SkippedPage } from './document-set.ts';
import type { GuardedDocument } from '../document.ts';
import { describeAbsent } from './describe-absent.ts';
import { findDocuments, type FoundDocuments } from './find-documents.ts';
import { followNamed } from './follow-named.ts';
import type { MovedRows } from './find-moved.ts';
import { readAsBefore } from './read-as-before.ts';
import { readLapsed } from './read-lapsed.ts';
import type { Surprises } from '../../text/surprises.ts';
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

/** What every step of one run reads with. */
interface Reading {
  readonly repository: Repository;
  readonly settings: Settings;
  readonly read: Readings;
  readonly notes: Set<string>;
  readonly surprises: Surprises;
}

interface DocumentsQuestion {
  readonly repository: Repository;
  readonly settings: Settings;
  readonly surprises: Surprises;
  /** Null or absent where nothing is kept from run to run. */
  readonly keeping?: Keeping | null;
}

/** Finds and reads the guarded documents of both snapshots. */
export async function readDocuments({
  repository,
  settings: given,
  surprises,
  keeping = null,
}: DocumentsQuestion): Promise<ReadDocuments> {
  const { head, base } = repository;
  const settings: Settings = { ...given, forDocument: remember((path) => given.forDocument(path)) };
  // remark is the heaviest thing a run loads: have it load while git answers.
  const reader = import('../../documents/read-page.ts');
  const [foundAtHead, foundAtBase] = await Promise.all([
    findDocuments({ snapshot: head, settings }),
    base && findDocuments({ snapshot: base, settings }),
  ]);
  const read = openReadings({ readPage: (await reader).readPage, keeping });
  const notes = new Set(foundAtHead.notes);
  const reading: Reading = { repository, settings, read, notes, surprises };
  const [atHead, atBase] = await Promise.all([
    readAll(reading, { snapshot: head, paths: foundAtHead.paths }),
    base && foundAtBase ? readAtBase(reading, { base, head: foundAtHead.paths, own: foundAtBase.paths }) : NO_DOCUMENTS,
  ]);
  const gone = [...atBase.documents, ...atBase.pages].filter(
    ({ path }) => !atHead.documents.some((document) => document.path === path),
  );
  const { entries } = await head.tree();
  const absent = gone.filter(({ path }) => !entries.has(path));
  const fate = await findFates(reading, absent);
  const followed = await readFollowed(reading, { found: foundAtHead.paths, renamedFrom: fate.renamedFrom });
  const absentPages = await describeAbsent({ atHead: foundAtHead, atBase: foundAtBase, entries });
  // Nobody knows what a page holds that could not be read for a fault of ours.
  const surprising = new Set(pathsOf(surprises.list()));
  const lapsed = await readLapsed({
    snapshot: head,
    known: atHead,
    paths: gone.flatMap(({ path, auxiliary }) =>
      auxiliary !== true && !surprising.has(path) && entries.get(path)?.kind === 'file' ? [path] : [],
    ),
    settings,
    read,
    notes,
    surprises,
  });
  const isLapsed = new Set(pathsOf(lapsed.documents));
  const hadAtBase = new Set(pathsOf(atBase.documents));
  const pages = await followNamed({ head: atHead, base: atBase, except: isLapsed });
  return {
    unreadAtBase: await findUnread(reading, base, { atHead, atBase, surprising }),
    unknownAtBase: [...atBase.skipped, ...(foundAtBase?.unsearched ?? [])].filter(
      ({ reason }) => reason === 'unavailable',
    ),
    head: {
      documents: readAsBefore([...atHead.documents, ...followed.documents, ...lapsed.documents], {
        base: atBase.documents,
        renamedFrom: fate.renamedFrom,
      }),
      refused: [...atHead.refused, ...followed.refused].filter(({ path }) => !isLapsed.has(path)),
      unreadable: [
        ...atHead.unreadable,
        ...followed.unreadable,
        ...absentPages.head.filter(({ path }) => !hadAtBase.has(path)),
      ],
      skipped: [...atHead.skipped, ...followed.skipped, ...lapsed.skipped, ...unsearchedOf(foundAtHead, lapsed)],
      pages: pages.head,
      absentPages: atHead.absentPages,
    },
    // What was absent before the change is nothing that the change did.
    base: {
      ...atBase,
      pages: pages.base,
      unreadable: [...atBase.unreadable, ...absentPages.base.filter(({ path }) => !fate.renamedFrom.has(path))],
    },
    deleted: describeDeleted({ absent, fate, atHead }),
    renamedFrom: fate.renamedFrom,
    readDocumentAt: async (commit, path) => {
      const snapshot = repository.snapshot(commit);
      const { documents, refused } = await readSet({ snapshot, paths: [path], settings, read, surprises });
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

/** The pages of these paths, and what belongs to them. */
async function readAll(
  { settings, read, notes, surprises }: Reading,
  { snapshot, paths }: { readonly snapshot: Snapshot; readonly paths: readonly string[] },
): Promise<DocumentSet> {
  const set = await readSet({ snapshot, paths, settings, read, surprises });
  return await readAround({ snapshot, set, settings, read, notes, surprises });
}

/** What became of pages that head has not. */
interface Fates {
  /** Path at base by path at head. */
  readonly renamedFrom: ReadonlyMap<string, string>;
  /** Where the rows of a page are now that was divided or written anew, by its path at base. */
  readonly moved: ReadonlyMap<string, MovedRows>;
  /** Paths at base of which nobody could say whether they were renamed. */
  readonly unsure: ReadonlySet<string>;
}

async function findFates(
  { repository, settings, read, surprises }: Reading,
  absent: readonly GuardedDocument[],
): Promise<Fates> {
  const { head, base } = repository;
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
    const { findMoved } = await import('./find-moved.ts');
    const found = await findMoved({ document, head, base, settings, read, surprises });
    if (found === null) continue;
    if (unsure.has(document.path) && !renamedFrom.has(found.path)) renamedFrom.set(found.path, document.path);
    else moved.set(document.path, found);
  }
  return { renamedFrom, moved, unsure };
}

/** Renamed pages that nothing finds at their new path: one that configuration names by its old path is still guarded where it went. */
async function readFollowed(
  reading: Reading,
  { found, renamedFrom }: { readonly found: readonly string[]; readonly renamedFrom: Fates['renamedFrom'] },
): Promise<DocumentSet> {
  const { repository, settings, notes } = reading;
  const elsewhere = [...renamedFrom].filter(([path]) => !found.includes(path)).sort();
  const followed = elsewhere.flatMap(([path, from]) => (settings.forDocument(from).configured ? [path] : []));
  // One that was only discovered and went to the archive is laid to rest.
  for (const [path, from] of elsewhere)
    if (!followed.includes(path))
      notes.add(`${from} is now ${path}, where pages are not checked unless the configuration names them.`);
  for (const path of followed) notes.add(`${renamedFrom.get(path) ?? path} is now ${path}: update the configuration.`);
  if (followed.length === 0) return NO_DOCUMENTS;
  const forDocument: Settings['forDocument'] = (path) => settings.forDocument(renamedFrom.get(path) ?? path);
  return await readAll(
    { ...reading, settings: { ...settings, forDocument } },
    { snapshot: repository.head, paths: followed },
  );
}

/** Guarded pages that are gone and were not renamed. */
function describeDeleted({
  absent,
  fate: { renamedFrom, moved, unsure },
  atHead,
}: {
  readonly absent: readonly GuardedDocument[];
  readonly fate: Fates;
  readonly atHead: DocumentSet;
}): readonly DeletedDocument[] {
  const followedAway = new Set(renamedFrom.values());
  return absent
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
}

const pathsOf = (list: readonly { readonly path: string }[]): readonly string[] => list.map(({ path }) => path);

/** Pages that were not looked into, but for those that were read after all. */
function unsearchedOf({ unsearched }: FoundDocuments, { skipped }: DocumentSet): readonly SkippedPage[] {
  const known = new Set(pathsOf(skipped));
  return unsearched.filter(({ path }) => !known.has(path));
}

/** The documents of base, also those that this change renamed to a path that configuration or the command line names. */
async function readAtBase(
  reading: Reading,
  // Paths of the guarded documents of both sides.
  { base, head, own }: { readonly base: Snapshot } & Readonly<Record<'head' | 'own', readonly string[]>>,
): Promise<DocumentSet> {
  const { repository, settings } = reading;
  const { entries } = await base.tree();
  const arrived = new Set(head.filter((path) => !entries.has(path) && settings.forDocument(path).configured));
  const { known: renames } = arrived.size === 0 ? NOTHING_RENAMED : await repository.renames();
  const earlier = new Map(
    [...renames].filter(([from, to]) => arrived.has(to) && entries.has(from) && !own.includes(from)),
  );
  const forDocument: Settings['forDocument'] = (path) => settings.forDocument(earlier.get(path) ?? path);
  return await readAll(
    { ...reading, settings: { ...settings, forDocument }, notes: new Set() },
    { snapshot: base, paths: [...own, ...earlier.keys()].sort() },
  );
}

/** The same settings for the same path, so that a page which base and head share is understood once. */
function remember(forDocument: Settings['forDocument']): Settings['forDocument'] {
  const known = new Map<string, DocumentSettings>();
  return (path) => {
    const settings = known.get(path) ?? forDocument(path);
    known.set(path, settings);
    return settings;
  };
}

/** Guarded pages of head that base has and whose content there is not to be had (a partial clone), or that were not read there for a fault of ours. */
async function findUnread(
  { notes }: Reading,
  base: Snapshot | null,
  {
    atHead,
    atBase,
    surprising,
  }: Readonly<Record<'atHead' | 'atBase', DocumentSet>> & {
    readonly surprising: ReadonlySet<string>;
  },
): Promise<readonly string[]> {
  const [documents, documentsAtBase] = [pathsOf(atHead.documents), new Set(pathsOf(atBase.documents))];
  const knownAtBase = new Set([...documentsAtBase, ...pathsOf(atBase.pages)]);
  const open = [...documents, ...pathsOf(atHead.pages)].filter((path) => !knownAtBase.has(path));
  const contents = base === null || open.length === 0 ? new Map<string, Content>() : await base.read(open);
  const unread = [
    ...open.filter((path) => (contents.get(path)?.kind ?? 'content') !== 'content'),
    ...documents.filter((path) => surprising.has(path) && !documentsAtBase.has(path)),
  ];
  for (const path of unread) notes.add(`${path} cannot be read at base, so none of its findings count as new.`);
  return unread;
}
