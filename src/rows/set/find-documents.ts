// Which files of a snapshot are under guard: those that configuration names, else those that look like status pages.
import {
  canBeStatusPage,
  isHiddenPath,
  isOwnPage,
  isSnapshotPath,
  mightBeStatusPage,
} from '../../documents/discover.ts';
import { compileGlobs, hasMagic } from '../../text/glob.ts';
import type { Settings } from '../../config/settings.ts';
import type { Snapshot } from '../../repository/repository.ts';
import type { SkippedPage } from './document-set.ts';

/** Most pages read in search of status tables, and most bytes of them: a bound on hostile or huge repositories. */
export const MAX_SCANNED_PAGES = 2_000;
/** Most pages that could not be read that are named in the notes. */
const MAX_NAMED = 20;

export interface FoundDocuments {
  /** Paths, sorted. */
  readonly paths: readonly string[];
  /** Configured documents without a glob that the snapshot does not have. */
  readonly absent: readonly string[];
  /** Pages that may hold status tables, and that nobody could look into. */
  readonly unsearched: readonly SkippedPage[];
  readonly notes: readonly string[];
}

/** Finds the guarded documents of one snapshot. */
export async function findDocuments({
  snapshot,
  settings,
}: {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
}): Promise<FoundDocuments> {
  if (settings.paths !== undefined) return findNamed((await snapshot.tree()).entries, settings.paths);
  return settings.documents.length > 0
    ? await findConfigured({ snapshot, patterns: settings.documents })
    : await discover(snapshot);
}

/** The documents at these very paths. */
const findNamed = (entries: ReadonlyMap<string, unknown>, named: readonly string[]): FoundDocuments => ({
  paths: [...new Set(named)].filter((path) => entries.has(path)).sort(),
  absent: named.filter((path) => !entries.has(path)),
  unsearched: [],
  notes: [],
});

async function findConfigured({
  snapshot,
  patterns,
}: {
  readonly snapshot: Snapshot;
  readonly patterns: readonly string[];
}): Promise<FoundDocuments> {
  const { entries } = await snapshot.tree();
  const paths = new Set<string>();
  const absent: string[] = [];
  const matchers = await compileGlobs(patterns.filter(hasMagic));
  for (const path of entries.keys()) if (matchers.some((matches) => matches(path))) paths.add(path);
  for (const pattern of patterns) {
    if (entries.has(pattern)) paths.add(pattern);
    else if (!hasMagic(pattern)) absent.push(pattern);
  }
  return { paths: [...paths].sort(), absent, unsearched: [], notes: [] };
}

/** Reads the repository's Markdown pages and keeps those whose text could hold a status table; parsing decides later. */
async function discover(snapshot: Snapshot): Promise<FoundDocuments> {
  const { entries } = await snapshot.tree();
  const pages = [...entries.values()]
    .filter(({ path, kind }) => kind === 'file' && isOwnPage(path) && !isSnapshotPath(path))
    .map(({ path }) => path)
    .sort((one, other) => Number(isHiddenPath(one)) - Number(isHiddenPath(other)) || (one < other ? -1 : 1));
  // Planning tools write thousands of pages: they come last, so that they take no place from the others.
  const scanned = pages.slice(0, MAX_SCANNED_PAGES);
  const contents = await snapshot.read(scanned);
  const decoder = new TextDecoder();
  const paths = scanned.filter((path) => {
    const content = contents.get(path);
    return content?.kind === 'content' && mightBeStatusPage({ path, text: decoder.decode(content.bytes) }).candidate;
  });
  const unread = scanned.flatMap((path): SkippedPage[] => {
    const content = contents.get(path);
    return content === undefined || content.kind === 'content' || !canBeStatusPage(path)
      ? []
      : [{ path, reason: content.kind, detail: content.reason }];
  });
  const notes = [
    ...(pages.length > scanned.length
      ? [
          `Only the first ${scanned.length} of ${pages.length} Markdown pages were searched for status tables; name the documents in the configuration.`,
        ]
      : []),
    ...(unread.length > 0
      ? [
          `${unread.length} of ${scanned.length} Markdown pages could not be read, so they were not searched for status tables.`,
        ]
      : []),
    ...unread.slice(0, MAX_NAMED).map(({ path, detail }) => `${path} could not be read: ${detail}.`),
  ];
  const beyond = pages
    .slice(MAX_SCANNED_PAGES)
    .map((path): SkippedPage => ({ path, reason: 'not-searched', detail: 'beyond the limit on pages' }));
  return { paths: paths.sort(), absent: [], unsearched: [...unread, ...beyond], notes };
}
