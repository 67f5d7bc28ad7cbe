// Reads the guarded documents at base and at head; a page that did not change is read once for both.
import type { DocumentSettings, Settings } from '../config/settings.ts';
import type { Page, Unreadable } from '../documents/page.ts';
import type { ReadingMode } from '../documents/read-markdown.ts';
import { readMetadata } from '../documents/read-metadata.ts';
import type { Repository, Snapshot } from '../repository/repository.ts';
import type { GuardedDocument } from './document.ts';
import { findDocuments } from './find-documents.ts';
import { namesPlan } from './find-plans.ts';
import { namesSidePages } from './names-side-pages.ts';
import type { ReadPages } from './read-pages.ts';
import { readRows } from './read-rows.ts';

export interface UnreadableDocument {
  readonly path: string;
  readonly reason: Unreadable['reason'] | 'no-rows';
  readonly detail: string;
  readonly configured: boolean;
}

/** The documents of one snapshot. */
export interface DocumentSet {
  /** Documents with at least one row, by path. */
  readonly documents: readonly GuardedDocument[];
  /** Pages that were considered and hold nothing to guard: `inspect` shows why. */
  readonly refused: readonly GuardedDocument[];
  /** Documents that ought to be guarded and cannot be. */
  readonly unreadable: readonly UnreadableDocument[];
  /** Pages without rows that are judged for their header or their links alone. */
  readonly pages: readonly GuardedDocument[];
  /** Index pages that configuration names and that are not there. */
  readonly absentPages: readonly string[];
}

export interface ReadDocuments {
  readonly head: DocumentSet;
  /** Empty without a base. */
  readonly base: DocumentSet;
  /** Guarded at base and gone at head, not renamed. */
  readonly deleted: readonly { readonly path: string; readonly rows: number; readonly configured: boolean }[];
  /** Path at base by path at head, of documents this change renamed. */
  readonly renamedFrom: ReadonlyMap<string, string>;
  /** Guarded documents that base has and whose content there is not to be had: what they say cannot be called new. */
  readonly unreadAtBase: readonly string[];
  /** Reads a guarded document at another commit; null where it is no readable page there. */
  readonly readDocumentAt: (commit: string, path: string) => Promise<GuardedDocument | null>;
  readonly notes: readonly string[];
}

type ReadPage = (file: { readonly path: string; readonly bytes: Uint8Array; readonly mode?: ReadingMode }) => Promise<Page | Unreadable>;

const NOTHING: DocumentSet = { documents: [], refused: [], unreadable: [], pages: [], absentPages: [] };

/** Finds and reads the guarded documents of both snapshots. */
export async function readDocuments({ repository, settings: given }: { readonly repository: Repository; readonly settings: Settings }): Promise<ReadDocuments> {
  const { head, base } = repository;
  const settings: Settings = { ...given, forDocument: remember(given.forDocument) };
  // remark is the heaviest thing a run loads: have it load while git answers.
  const reader = import('../documents/read-page.ts');
  const [foundAtHead, foundAtBase] = await Promise.all([
    findDocuments({ snapshot: head, settings }),
    base && findDocuments({ snapshot: base, settings }),
  ]);
  const { readPage } = await reader;
  const read = readOnce(readPage);
  const notes = new Set(foundAtHead.notes);
  const [atHead, atBase] = await Promise.all([
    readSet({ snapshot: head, paths: foundAtHead.paths, settings, read }).then(async (set) => await readAround({ snapshot: head, set, settings, read, notes })),
    base && foundAtBase ? readSet({ snapshot: base, paths: foundAtBase.paths, settings, read }).then(async (set) => await readAround({ snapshot: base, set, settings, read, notes: new Set() })) : NOTHING,
  ]);

  const gone = [...atBase.documents, ...atBase.pages].filter(({ path }) => !atHead.documents.some((document) => document.path === path));
  const { entries } = await head.tree();
  const absent = gone.filter(({ path }) => !entries.has(path));
  const renames = absent.length > 0 ? await repository.renames() : new Map<string, string>();
  const renamedFrom = new Map(absent.flatMap(({ path }): [string, string][] => {
    const to = renames.get(path);
    return to === undefined ? [] : [[to, path]];
  }));
  // A page that configuration names by its old path is still guarded where it went.
  const elsewhere = [...renamedFrom].filter(([path]) => !foundAtHead.paths.includes(path)).sort();
  const moved = elsewhere.flatMap(([path, from]) => (settings.forDocument(from).configured ? [path] : []));
  // One that was only discovered and went to the archive is laid to rest.
  for (const [path, from] of elsewhere) if (!moved.includes(path)) notes.add(`${from} is now ${path}, where pages are not guarded unless the configuration names them.`);
  const following: Settings = { ...settings, forDocument: (path) => settings.forDocument(renamedFrom.get(path) ?? path) };
  const atHeadMoved = moved.length === 0 ? NOTHING : await readAround({
    snapshot: head, set: await readSet({ snapshot: head, paths: moved, settings: following, read }), settings: following, read, notes,
  });
  for (const path of moved) notes.add(`${renamedFrom.get(path) ?? path} is now ${path}: name it so in the configuration.`);
  const deleted = absent
    .filter(({ path, auxiliary }) => auxiliary !== true && !renames.has(path))
    .map(({ path, rows, settings: { configured } }) => ({ path, rows: rows.length, configured }));
  const vanished = foundAtHead.absent
    .filter((path) => !atBase.documents.some((document) => document.path === path))
    .map((path): UnreadableDocument => ({ path, reason: 'absent', detail: 'the configured document does not exist', configured: true }));
  // A page that was guarded at base and holds no row any more is news even where no configuration names it.
  const emptied = gone
    .filter(({ path, auxiliary, settings: { configured } }) => entries.has(path) && auxiliary !== true && !configured && !atHead.unreadable.some((document) => document.path === path))
    .map(({ path }): UnreadableDocument => ({ path, reason: 'no-rows', detail: 'it held a status table before this change and holds none now', configured: false }));
  const unreadAtBase = base === null ? [] : await findUnread({ base, paths: atHead.documents.map(({ path }) => path).filter((path) => !foundAtBase?.paths.includes(path) || !atBase.documents.some((document) => document.path === path)) });
  for (const path of unreadAtBase) notes.add(`${path} cannot be read at base, so that none of its findings is called new.`);
  return {
    unreadAtBase,
    head: {
      documents: [...atHead.documents, ...atHeadMoved.documents],
      refused: [...atHead.refused, ...atHeadMoved.refused],
      unreadable: [...atHead.unreadable, ...atHeadMoved.unreadable, ...vanished, ...emptied],
      pages: atHead.pages,
      absentPages: atHead.absentPages,
    },
    base: atBase,
    deleted,
    renamedFrom,
    readDocumentAt: async (commit, path) => {
      const { documents, refused } = await readSet({ snapshot: repository.snapshot(commit), paths: [path], settings, read });
      return documents[0] ?? refused[0] ?? null;
    },
    // What was too much to read of a page that nobody guards is no news.
    notes: [...new Set([...notes, ...[...atHead.documents, ...atHead.refused.filter(({ settings: { configured } }) => configured)].flatMap(({ path, page }) => page.notes.map((note) => `${path}: ${note}`))])],
  };
}

/** Those of these paths that base has as files and whose content is not to be had (a partial clone). */
async function findUnread({ base, paths }: { readonly base: Snapshot; readonly paths: readonly string[] }): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  const contents = await base.read(paths);
  return paths.filter((path) => contents.get(path)?.kind === 'unavailable');
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

/** Parses each content once a run, however many snapshots hold it at one path. */
function readOnce(readPage: ReadPage): (file: { readonly path: string; readonly id: string; readonly bytes: Uint8Array; readonly mode?: ReadingMode }) => Promise<Page | Unreadable> {
  const pages = new Map<string, Promise<Page | Unreadable>>();
  return ({ path, id, bytes, mode = 'skeleton' }) => {
    const key = `${mode} ${id} ${path}`;
    const page = pages.get(key) ?? readPage({ path, bytes, mode });
    pages.set(key, page);
    return page;
  };
}

async function readSet({ snapshot, paths, settings, read }: {
  readonly snapshot: Snapshot;
  readonly paths: readonly string[];
  readonly settings: Settings;
  readonly read: ReturnType<typeof readOnce>;
}): Promise<DocumentSet> {
  const [contents, ids] = await Promise.all([snapshot.read(paths), snapshot.ids(paths)]);
  const documents: GuardedDocument[] = [];
  const refused: GuardedDocument[] = [];
  const unreadable: UnreadableDocument[] = [];
  for (const path of paths) {
    const forDocument = settings.forDocument(path);
    const { configured } = forDocument;
    const content = contents.get(path);
    if (content?.kind !== 'content') {
      if (configured) unreadable.push({ path, reason: 'too-large', detail: content?.reason ?? 'its content is not to be had', configured });
      continue;
    }
    const page = await read({ path, id: ids.get(path) ?? path, bytes: content.bytes });
    if ('reason' in page) {
      if (configured) unreadable.push({ path, reason: page.reason, detail: page.detail, configured });
      continue;
    }
    const document = readDocument({ page, settings: forDocument });
    (document.rows.length > 0 ? documents : refused).push(document);
    if (document.rows.length === 0 && configured) unreadable.push({ path, reason: 'no-rows', detail: 'no table or list in it could be understood', configured });
  }
  return { ...NOTHING, documents, refused, unreadable };
}

/** Adds the source plans of the documents and the pages beside them, where there are any. */
async function readAround({ snapshot, set, settings, read, notes }: {
  readonly snapshot: Snapshot;
  readonly set: DocumentSet;
  readonly settings: Settings;
  readonly read: ReturnType<typeof readOnce>;
  readonly notes: Set<string>;
}): Promise<DocumentSet> {
  const readPages: ReadPages = async (paths, modeOf) => await readAll({ snapshot, paths, read, modeOf });
  const planned = set.documents.some(namesPlan) ? await (await import('./read-plans.ts')).readPlans({ snapshot, documents: set.documents, readPages }) : set;
  const guarded = new Set(set.documents.map(({ path }) => path));
  const beside = namesSidePages(settings) ? await (await import('./read-side-pages.ts')).readSidePages({ snapshot, settings, guarded, readPages }) : null;
  for (const note of [...('notes' in planned ? planned.notes : []), ...(beside?.notes ?? [])]) notes.add(note);
  return { ...set, documents: planned.documents, pages: beside?.pages ?? [], absentPages: beside?.absent ?? [] };
}

/** Pages by path; absent ones are left out. */
async function readAll({ snapshot, paths, read, modeOf }: {
  readonly snapshot: Snapshot;
  readonly paths: readonly string[];
  readonly read: ReturnType<typeof readOnce>;
  readonly modeOf: Parameters<ReadPages>[1];
}): Promise<ReadonlyMap<string, Page | Unreadable>> {
  const [contents, ids] = await Promise.all([snapshot.read(paths), snapshot.ids(paths)]);
  const pages = await Promise.all([...contents].map(async ([path, content]): Promise<[string, Page | Unreadable]> => [
    path, content.kind === 'content' ? await read({ path, id: ids.get(path) ?? path, bytes: content.bytes, mode: modeOf?.(path) ?? 'skeleton' }) : { path, reason: 'too-large', detail: content.reason },
  ]));
  return new Map(pages);
}

const understood = new WeakMap<Page, GuardedDocument>();

/** Metadata and rows of one page; the same object for the same page and settings. */
export function readDocument({ page, settings }: { readonly page: Page; readonly settings: DocumentSettings }): GuardedDocument {
  const known = understood.get(page);
  if (known?.settings === settings) return known;
  const metadata = readMetadata(page);
  const document = { path: page.path, page, metadata, settings, ...readRows({ page, settings, metadata }) };
  understood.set(page, document);
  return document;
}
