// Reads the documents of one snapshot, and what belongs to them: source plans, and the pages beside them.
import type { Settings } from '../../config/settings.ts';
import type { Page, Unreadable } from '../../documents/page.ts';
import type { Content, EntryKind, Snapshot } from '../../repository/repository.ts';
import { NO_DOCUMENTS, type DocumentSet, type SkippedPage, type UnreadableDocument } from './document-set.ts';
import type { GuardedDocument } from '../document.ts';
import { explainNoRows } from './explain-no-rows.ts';
import { namesPlan } from '../plan/find-plans.ts';
import { namesSidePages } from './names-side-pages.ts';
import type { ReadPages } from './read-pages.ts';
import type { Readings } from './readings.ts';
import type { Surprises } from '../../text/surprises.ts';

/** Reads the pages of these paths, and tells those with rows from those without. */
export async function readSet({
  snapshot,
  paths,
  settings,
  read,
  surprises,
}: {
  readonly snapshot: Snapshot;
  readonly paths: readonly string[];
  readonly settings: Settings;
  readonly read: Readings;
  readonly surprises: Surprises;
}): Promise<DocumentSet> {
  const [contents, ids] = await Promise.all([snapshot.read(paths), snapshot.ids(paths)]);
  const documents: GuardedDocument[] = [];
  const refused: GuardedDocument[] = [];
  const unreadable: UnreadableDocument[] = [];
  const skipped: SkippedPage[] = [];
  for (const path of paths) {
    const forDocument = settings.forDocument(path);
    const { configured, literal = false } = forDocument;
    const content = contents.get(path);
    const page =
      content?.kind === 'content'
        ? await surprises.containAsync(
            { path, doing: 'reading the page' },
            () => read.page({ path, id: ids.get(path) ?? path, bytes: content.bytes, settings: forDocument }),
            () => null,
          )
        : whyUnavailable({ path, content, entry: (await snapshot.tree()).entries.get(path)?.kind });
    if (page === null) continue;
    if ('reason' in page) {
      skipped.push(page);
      // What could not be looked at is no fault of the page: the run is not judged.
      if (literal && page.reason !== 'unavailable') unreadable.push({ ...page, configured });
      continue;
    }
    const document = surprises.contain(
      { path, doing: 'reading the rows' },
      () => read.document(page, forDocument),
      () => null,
    );
    if (document === null) continue;
    (document.rows.length > 0 ? documents : refused).push(document);
    if (document.rows.length === 0 && literal)
      unreadable.push({ path, reason: 'no-rows', detail: explainNoRows(document), configured });
  }
  return { ...NO_DOCUMENTS, documents, refused, unreadable, skipped };
}

/** Why the source gave no content for a page: what the page is, or what the source says. */
function whyUnavailable({
  path,
  content,
  entry,
}: {
  readonly path: string;
  readonly content: Exclude<Content, { readonly kind: 'content' }> | undefined;
  readonly entry: EntryKind | undefined;
}): Unreadable {
  const { kind, reason: detail } = content ?? { kind: 'unavailable', reason: 'the repository gave nothing for it' };
  return { path, reason: entry === 'link' ? 'symbolic-link' : kind, detail };
}

/** Adds the source plans of the documents and the pages beside them, where there are any. */
export async function readAround({
  snapshot,
  set,
  settings,
  read,
  notes,
  surprises,
}: {
  readonly snapshot: Snapshot;
  readonly set: DocumentSet;
  readonly settings: Settings;
  readonly read: Readings;
  readonly notes: Set<string>;
  readonly surprises: Surprises;
}): Promise<DocumentSet> {
  const readPages: ReadPages = async (paths, modeOf) => await readAll({ snapshot, paths, read, modeOf, surprises });
  const planned = set.documents.some(namesPlan)
    ? await (await import('../plan/read-plans.ts')).readPlans({ snapshot, documents: set.documents, readPages })
    : set;
  const guarded = new Set(set.documents.map(({ path }) => path));
  const beside = namesSidePages(settings)
    ? await (await import('./read-side-pages.ts')).readSidePages({ snapshot, settings, guarded, readPages })
    : null;
  for (const note of [...('notes' in planned ? planned.notes : []), ...(beside?.notes ?? [])]) notes.add(note);
  return { ...set, documents: planned.documents, pages: beside?.pages ?? [], absentPages: beside?.absent ?? [] };
}

/** Pages by path; absent ones are left out. */
async function readAll({
  snapshot,
  paths,
  read,
  modeOf,
  surprises,
}: {
  readonly snapshot: Snapshot;
  readonly paths: readonly string[];
  readonly read: Readings;
  readonly modeOf: Parameters<ReadPages>[1];
  readonly surprises: Surprises;
}): Promise<ReadonlyMap<string, Page | Unreadable>> {
  const [contents, ids] = await Promise.all([snapshot.read(paths), snapshot.ids(paths)]);
  const pages = await Promise.all(
    [...contents].map(async ([path, content]): Promise<[string, Page | Unreadable]> => [
      path,
      content.kind === 'content'
        ? await surprises.containAsync(
            { path, doing: 'reading the page' },
            () =>
              read.page({ path, id: ids.get(path) ?? path, bytes: content.bytes, mode: modeOf?.(path) ?? 'skeleton' }),
            () => ({ path, reason: 'absent', detail: 'it could not be read' }),
          )
        : { path, reason: content.kind, detail: content.reason },
    ]),
  );
  return new Map(pages);
}
