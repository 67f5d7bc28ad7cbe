// Reads the anchors of a snapshot's pages, each content once however many links and snapshots ask.
import type { Page } from '../../documents/page.ts';
import type { Anchors } from '../../documents/links/read-anchors.ts';
import type { Generator } from '../../documents/links/open-slugger.ts';
import type { Snapshot } from '../../repository/repository.ts';
import { type Contents } from '../compare/contents.ts';
import type { PathIndex } from '../locate/path-index.ts';
import { generatorsOf } from './generators-of.ts';
import { isPointer } from '../../text/lfs-pointer.ts';

/** The anchors of the page at a path; null where it is no readable page. */
export type AnchorsOf = (path: string) => Promise<Anchors | null>;

/** Shared by the snapshots of one run, so that a page that did not change is read once. */
const KNOWN = new WeakMap<Contents, Map<string, Promise<Anchors | null>>>();

export function openAnchors({
  snapshot,
  contents,
  index,
  pages,
}: {
  readonly snapshot: Snapshot;
  readonly contents: Contents;
  readonly index: PathIndex;
  readonly pages: readonly Page[];
}): AnchorsOf {
  const byContent = KNOWN.get(contents) ?? new Map<string, Promise<Anchors | null>>();
  KNOWN.set(contents, byContent);
  const read = new Map(pages.map((page) => [page.path, page]));
  return async (path) => {
    const generators = generatorsOf(index, path);
    const id = [(await contents.ids(snapshot, [path])).get(path) ?? path, ...generators].join(' ');
    const known = byContent.get(id) ?? anchorsOf({ snapshot, path, page: read.get(path) ?? null, generators });
    byContent.set(id, known);
    return await known;
  };
}

async function anchorsOf({
  snapshot,
  path,
  page,
  generators,
}: {
  readonly snapshot: Snapshot;
  readonly path: string;
  readonly page: Page | null;
  readonly generators: readonly Generator[];
}): Promise<Anchors | null> {
  const { readAnchors } = await import('../../documents/links/read-anchors.ts');
  if (page !== null) return await readAnchors(page, generators);
  const content = (await snapshot.read([path])).get(path);
  if (content?.kind !== 'content' || isPointer(content.bytes)) return null;
  const { readPage } = await import('../../documents/read-page.ts');
  const target = await readPage({ path, bytes: content.bytes, mode: 'links' });
  return 'reason' in target ? null : await readAnchors(target, generators);
}
