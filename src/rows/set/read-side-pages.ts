// Finds and reads the pages that are judged for their header or their links alone, as configuration names them.
import { compileGlobs } from '../../text/glob.ts';
import type { DocumentSettings, Settings } from '../../config/settings.ts';
import type { Page } from '../../documents/page.ts';
import { readMetadata } from '../../documents/metadata/read-metadata.ts';
import { isVendored } from '../../text/code-path.ts';
import { isMarkdownPath } from '../../text/paths.ts';
import type { Snapshot } from '../../repository/repository.ts';
import type { GuardedDocument } from '../document.ts';
import { readProse } from '../lists/prose-rows.ts';
import { NO_STATUSES } from '../row.ts';
import type { ReadPages } from './read-pages.ts';

/** Most pages that are read besides the guarded documents. */
const MAX_PAGES = 2_000;

export interface SidePages {
  /** Pages without rows, by path. Those read for their links only say nothing about themselves. */
  readonly pages: readonly GuardedDocument[];
  /** Index pages that the snapshot does not have. */
  readonly absent: readonly string[];
  readonly notes: readonly string[];
}

export interface SidePagesQuestion {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  /** Paths of guarded documents, which are read already. */
  readonly guarded: ReadonlySet<string>;
  readonly readPages: ReadPages;
}

export async function readSidePages({ snapshot, settings, guarded, readPages }: SidePagesQuestion): Promise<SidePages> {
  const { links = [], metadata = [], index = [], references = [] } = settings;
  const { entries, truncated } = await snapshot.tree();
  const globs = [...links, ...metadata, ...references];
  const matchers = await compileGlobs(globs);
  const isFollowed = (path: string): boolean =>
    matchers.slice(links.length + metadata.length).some((matches) => matches(path));
  const isNamed = (path: string): boolean =>
    matchers.some((matches, at) => matches(path) && (!isVendored(path) || isVendored(globs[at] ?? '')));
  const isOtherwiseNamed = (path: string): boolean =>
    indexes.has(path) || matchers.slice(0, links.length + metadata.length).some((matches) => matches(path));
  const indexes = new Set(index.map(({ page }) => page));
  const named = [...entries.values()]
    .filter(
      ({ path, kind }) =>
        kind === 'file' && !guarded.has(path) && (indexes.has(path) || (isMarkdownPath(path) && isNamed(path))),
    )
    .map(({ path }) => path)
    .sort();
  const notes =
    named.length > MAX_PAGES
      ? [`Only the first ${MAX_PAGES} of ${named.length} configured pages were read for their links and headers.`]
      : [];
  // Headers and the pages that an index names in code marks are words; elsewhere links and anchors are all that is asked for.
  const read = await readPages(named.slice(0, MAX_PAGES), (path) =>
    indexes.has(path) || settings.forDocument(path).header !== undefined || isFollowed(path) ? 'skeleton' : 'links',
  );
  const pages = [...read].flatMap(([path, page]): GuardedDocument[] => {
    if (!('reason' in page)) {
      const side = sidePage(page, settings.forDocument(path));
      if (!isFollowed(path)) return [side];
      return [{ ...side, rows: readProse(page), followed: isOtherwiseNamed(path) ? 'too' : 'only' }];
    }
    notes.push(`${path}: its links and header were not read: ${page.detail}.`);
    return [];
  });
  return { pages, absent: truncated ? [] : [...indexes].filter((path) => !entries.has(path)), notes };
}

function sidePage(page: Page, settings: DocumentSettings): GuardedDocument {
  const { header } = settings;
  const metadata =
    header === undefined
      ? { status: null, owner: null, lastVerifiedCommit: null, lastVerifiedDate: null, sourcePlan: null }
      : readMetadata(page);
  return {
    path: page.path,
    page,
    metadata,
    settings: { ...settings, configured: header !== undefined },
    dialect: 'matrix',
    defined: { terms: [], closed: false },
    listed: NO_STATUSES,
    tables: [],
    rows: [],
    auxiliary: true,
  };
}
