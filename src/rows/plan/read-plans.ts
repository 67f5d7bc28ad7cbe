// Reads the source plans of a snapshot's documents and pairs their headings with the rows.
import type { Page, Unreadable } from '../../documents/page.ts';
import type { Snapshot } from '../../repository/repository.ts';
import type { IdPatterns } from './cover-ids.ts';
import { coverPlan } from './cover-plan.ts';
import type { GuardedDocument } from '../document.ts';
import { findPlans, namesPlan, type FoundPlans } from './find-plans.ts';
import type { MissingPlan, PlanHeading } from './plan.ts';

/** Most headings of one plan that are paired. */
const MAX_HEADINGS = 5_000;

export interface PlansQuestion {
  readonly snapshot: Snapshot;
  readonly documents: readonly GuardedDocument[];
  /** Reads pages of the snapshot; absent ones are left out. */
  readonly readPages: (paths: readonly string[]) => Promise<ReadonlyMap<string, Page | Unreadable>>;
}

export interface PlannedDocuments {
  /** The documents, those with a source plan with what it covers. */
  readonly documents: readonly GuardedDocument[];
  readonly notes: readonly string[];
}

export async function readPlans({ snapshot, documents, readPages }: PlansQuestion): Promise<PlannedDocuments> {
  const notes: string[] = [];
  const tree = await snapshot.tree();
  const { distance } = await import('fastest-levenshtein');
  const planned = await Promise.all(
    documents.map(async (document): Promise<GuardedDocument> => {
      if (!namesPlan(document)) return document;
      const found = await findPlans(document, tree);
      notes.push(...found.notes);
      const { planIds: ids, planStatuses: statuses, planCells: cells } = document.settings;
      if (ids !== undefined)
        return await readCatalogue({ snapshot, document, found, patterns: { ids, statuses, cells }, notes });
      const pages = await readPages(found.paths);
      const unreadable = found.paths.filter((path) => !isPage(pages.get(path)));
      const unknown = unreadable.filter((path) => isUnknown(pages.get(path)));
      if (unknown.length > 0) return withUnknownPlan({ document, found, unknown, notes });
      const missing = [
        ...found.missing,
        ...(found.configured
          ? unreadable.map((name): MissingPlan => ({ name, reason: 'unreadable', field: null }))
          : []),
      ];
      const headings = found.paths.flatMap((path) => headingsOf(pages.get(path)));
      const { planDepth, planIgnore = [] } = document.settings;
      if (headings.length > MAX_HEADINGS)
        notes.push(
          `${document.path}: only the first ${MAX_HEADINGS} of ${headings.length} headings of its plan were paired with rows.`,
        );
      const cover =
        headings.length === 0
          ? { unmapped: [], unplanned: [], places: new Map<number, number>(), judged: true }
          : coverPlan({
              headings: headings.slice(0, MAX_HEADINGS),
              rows: document.rows,
              configured: found.configured || planDepth !== undefined,
              depth: planDepth,
              ignore: planIgnore,
              distance,
            });
      if (!cover.judged)
        notes.push(
          `${document.path}: most headings of ${found.paths.join(', ')} have no row, so its rows were not compared with that plan.`,
        );
      return {
        ...document,
        plan: {
          paths: found.paths,
          missing,
          unmapped: cover.unmapped,
          // A row may stand for a heading of the plan that cannot be read.
          unplanned: missing.length === 0 && headings.length <= MAX_HEADINGS ? cover.unplanned : [],
          places: cover.places,
        },
      };
    }),
  );
  return { documents: planned, notes };
}

/** The document with a plan of which nothing is known, because these pages of it could not be read. */
function withUnknownPlan({
  document,
  found: { paths, missing },
  unknown,
  notes,
}: {
  readonly document: GuardedDocument;
  readonly found: Pick<FoundPlans, 'paths' | 'missing'>;
  readonly unknown: readonly string[];
  readonly notes: string[];
}): GuardedDocument {
  notes.push(`${document.path}: its plan was not compared: ${unknown.join(', ')} could not be read.`);
  return { ...document, plan: { paths, missing, unknown: true, unmapped: [], unplanned: [] } };
}

interface CatalogueQuestion {
  readonly snapshot: Snapshot;
  readonly document: GuardedDocument;
  readonly found: FoundPlans;
  readonly patterns: IdPatterns;
  readonly notes: string[];
}

/** The document with what it covers of the ids that the text of its plan declares. */
async function readCatalogue({
  snapshot,
  document,
  found: { paths, missing: absent },
  patterns,
  notes,
}: CatalogueQuestion): Promise<GuardedDocument> {
  const { coverIds, findIds } = await import('./cover-ids.ts');
  const contents = await snapshot.read(paths);
  const decoder = new TextDecoder();
  const files = paths.flatMap((path) => {
    const content = contents.get(path);
    return content?.kind === 'content' ? [{ path, text: decoder.decode(content.bytes) }] : [];
  });
  const read = new Set(files.map(({ path }) => path));
  const unknown = paths.filter((path) => contents.get(path)?.kind === 'unavailable');
  if (unknown.length > 0) return withUnknownPlan({ document, found: { paths, missing: absent }, unknown, notes });
  const missing: MissingPlan[] = [
    ...absent,
    ...paths
      .filter((path) => !read.has(path))
      .map((name): MissingPlan => ({ name, reason: 'unreadable', field: null })),
  ];
  const { ids, complete } = findIds(files, patterns);
  if (!complete) notes.push(`${document.path}: only the first ${ids.length} ids of its plan were paired with rows.`);
  if (ids.length === 0 && missing.length === 0)
    missing.push(...paths.map((name): MissingPlan => ({ name, reason: 'no-ids', field: null })));
  const cover = coverIds({
    ids,
    rows: document.rows,
    pattern: patterns.ids,
    ignore: document.settings.planIgnore,
  });
  return {
    ...document,
    plan: {
      ids: patterns.ids.source,
      paths,
      missing,
      unmapped: cover.unmapped,
      // A row may stand for an id that could not be read.
      unplanned: missing.length === 0 && complete ? cover.unplanned : [],
      places: cover.places,
      said: cover.said,
    },
  };
}

const isUnknown = (page: Page | Unreadable | undefined): boolean =>
  page !== undefined && 'reason' in page && page.reason === 'unavailable';

const isPage = (page: Page | Unreadable | undefined): page is Page => page !== undefined && 'blocks' in page;

/** Headings in page order; those in quotes and lists are no parts of the plan. */
function headingsOf(page: Page | Unreadable | undefined): readonly PlanHeading[] {
  if (!isPage(page)) return [];
  return page.blocks.flatMap((block) => {
    const text = block.kind === 'heading' ? block.text.replace(/\s+/g, ' ').trim() : '';
    return block.kind === 'heading' && text !== ''
      ? [{ path: page.path, text, depth: block.depth, range: block.range }]
      : [];
  });
}
