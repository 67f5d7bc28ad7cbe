// Resolves the evidence of the guarded documents at base and at head: the one asynchronous stage.
import type { Repository, Snapshot } from '../repository/repository.ts';
import type { Page } from '../documents/page.ts';
import type { GuardedDocument } from '../rows/document.ts';
import { openAnchorOrigin } from './lines/anchor-origin.ts';
import { openTables } from './locate/commands/load-tables.ts';
import { openCommits } from './locate/cited-commits.ts';
import { openContents } from './compare/contents.ts';
import type { ReadDocumentAt } from './history/find-edited.ts';
import { listAnchors, type Anchors } from './lines/follow-lines.ts';
import { openLineFollower } from './lines/line-follower.ts';
import { locateReferences, type Located, type View } from './locate/locate-references.ts';
import { openGlobMatcher } from './locate/match-glob.ts';
import type { ReadAddress } from './read/own-address.ts';
import { openPageHistory, type PageHistory } from './history/page-history.ts';
import { folderOf, indexPaths } from './locate/path-index.ts';
import { ignoreTokens } from './read/ignored-tokens.ts';
import { readReferences } from './read/read-references.ts';
import type { Reference, ResolvedReference } from './reference.ts';
import { resolveDocuments } from './resolve-documents.ts';
import type { ResolvedDocument } from './resolved-document.ts';
import { openStamps } from './verification/open-stamps.ts';
import { verify } from './verification/verify.ts';

export interface EvidenceQuestion {
  readonly repository: Repository;
  readonly head: readonly GuardedDocument[];
  /** Empty without a base. */
  readonly base: readonly GuardedDocument[];
  /** Path at base by path at head, of documents this change renamed. */
  readonly renamedFrom?: ReadonlyMap<string, string>;
  /** Reads a guarded document at another commit; without it, history of the page's own text is unverifiable. */
  readonly readDocumentAt?: ReadDocumentAt | null;
}

export interface ResolvedEvidence {
  readonly head: readonly ResolvedDocument[];
  readonly base: readonly ResolvedDocument[];
  /** Bounds hit and what could not be looked at, as sentences. */
  readonly notes: readonly string[];
}

/** Most commits of pages that are looked at to tell which anchors were adrift at base: over REST each costs two requests. */
const MAX_DRIFT_COMMITS = 32;

/** Most notes of this stage. */
const MAX_NOTES = 50;

/** A document with its references as written, by row. */
export interface CitingDocument {
  readonly document: GuardedDocument;
  readonly references: readonly (readonly Reference[])[];
}

/** A document's references located in a snapshot, by row. */
export interface LocatedDocument extends CitingDocument {
  readonly located: readonly (readonly Located[])[];
}

export async function resolveEvidence({
  repository,
  head,
  base,
  renamedFrom = new Map(),
  readDocumentAt = null,
}: EvidenceQuestion): Promise<ResolvedEvidence> {
  const contents = openContents();
  const stamp = openStamps(repository);
  // Git answers this while the references are read and located.
  const early = Promise.allSettled(
    head.map(async ({ metadata }) => {
      const { lookup } = await stamp(metadata.lastVerifiedCommit, metadata.lastVerifiedDate);
      if (lookup?.kind === 'commit' && lookup.ancestorOfHead) await repository.snapshot(lookup.id).tree();
    }),
  );
  const commits = openCommits(repository, () => citedAtHead.flatMap(({ references }) => references.flat()));
  const [now, before, openAddresses] = await Promise.all([
    openView(repository.head, { contents, commits }),
    repository.base === null ? null : openView(repository.base, { contents, commits }),
    findAddresses(repository, [...head, ...base]),
  ]);
  // Both snapshots count, so that a folder this change deletes is read as the path it was.
  const has = (path: string): boolean => now.index.has(path) || before?.index.has(path) === true;
  const read = readOnce(has, openAddresses?.(has) ?? null);
  const citedAtHead = head.map(read.document);
  const citedAtBase = base.map(read.document);

  const atHead = await locateAll(now, citedAtHead);
  const atBase = before === null ? [] : await locateAll(before, citedAtBase);
  const guarded = new Set([...head, ...base].filter(({ auxiliary }) => auxiliary !== true).map(({ path }) => path));
  // Each reference as head writes it, looked for at base: the same answer where the page did not change.
  const headAtBase =
    before === null
      ? null
      : await Promise.all(
          atHead.map(async ({ document, references }) => {
            const same = atBase.find((other) => other.document.page === document.page);
            return (
              same?.located ??
              (await locateReferences({
                view: before,
                cited: citedOf({ document, references }, renamedFrom.get(document.path) ?? document.path),
              }))
            );
          }),
        );

  const follower = openLineFollower(contents);
  const histories = new Map(
    head.map((document) => [document, openPageHistory({ repository, contents, path: document.path })]),
  );
  const historyOf = (document: GuardedDocument): PageHistory =>
    histories.get(document) ?? openPageHistory({ repository, contents, path: document.path });
  const common = { repository, follower, guarded };
  const aloneHead = await resolveDocuments({
    ...common,
    view: now,
    documents: atHead,
    before:
      before === null || headAtBase === null
        ? null
        : {
            view: before,
            located: headAtBase,
            anchors: atHead.map(({ document }) => anchorsOf(atBase, renamedFrom.get(document.path) ?? document.path)),
          },
    originOf:
      before === null
        ? (document) => openAnchorOrigin({ repository, document, history: historyOf(document), stamp })
        : null,
  });
  const aloneBase =
    before === null
      ? []
      : await resolveDocuments({ ...common, view: before, documents: atBase, before: null, originOf: null });
  const wasOf = ({ path }: GuardedDocument): LocatedDocument | null =>
    atBase.find(({ document }) => document.path === (renamedFrom.get(path) ?? path)) ?? null;
  const budget = { commits: MAX_DRIFT_COMMITS };
  const settled =
    before === null || !aloneHead.some(tellsOfLines)
      ? null
      : await (
          await import('./lines/old-drift.ts')
        ).settleDrift({
          view: now,
          before,
          follower,
          documents: atHead.map(({ document }, at) => ({
            document,
            evidence: aloneHead[at] ?? [],
            atBase: headAtBase?.[at] ?? [],
            was: wasOf(document),
          })),
          base: new Map(atBase.map((document, at) => [document, aloneBase[at] ?? []])),
          originOf: (document) =>
            openAnchorOrigin({
              repository,
              document,
              stamp,
              history: openPageHistory({
                repository,
                contents,
                path: document.path,
                atBase: { text: document.page.text, budget },
              }),
            }),
        });
  const resolvedHead = settled?.head ?? aloneHead;
  const resolvedBase = atBase.map((document, at) => settled?.base.get(document) ?? aloneBase[at] ?? []);
  // What fails there fails again where it is used, and is told there.
  await early;
  const check = { repository, contents, follower, stamp, readDocumentAt };
  const notes = new Set(read.notes);
  const finish = async ({
    view,
    isHead,
    documents,
    resolved,
  }: {
    readonly view: View;
    readonly isHead: boolean;
    readonly documents: readonly LocatedDocument[];
    readonly resolved: readonly (readonly (readonly ResolvedReference[])[])[];
  }): Promise<ResolvedDocument[]> =>
    await Promise.all(
      documents.map(async ({ document, located }, index) => {
        const alone = resolved[index] ?? [];
        const evidence =
          isHead && before !== null && provesGap(alone)
            ? await (
                await import('./names/gap-proximity.ts')
              ).markNear({ view, before, contents, document, rows: alone })
            : alone;
        const verified = await verify({
          ...check,
          view,
          before: isHead ? before : null,
          document,
          evidence,
          located,
          history: historyOf(document),
        });
        if (isHead) for (const note of verified.notes) notes.add(note);
        return { document, evidence, verification: verified.verification };
      }),
    );
  return {
    head: await finish({ view: now, isHead: true, documents: atHead, resolved: resolvedHead }),
    base:
      before === null ? [] : await finish({ view: before, isHead: false, documents: atBase, resolved: resolvedBase }),
    notes: [...notes, ...listBounds(resolvedHead)],
  };
}

function provesGap(evidence: readonly (readonly ResolvedReference[])[]): boolean {
  return evidence.some((row) => row.some(({ reference: { polarity } }) => polarity === 'gap'));
}

/** True where an anchor does not stand as it was written. */
function tellsOfLines(evidence: readonly (readonly ResolvedReference[])[]): boolean {
  return evidence.some((row) => row.some(({ lineState }) => lineState !== null && lineState.kind !== 'same'));
}

/** Bounds that were hit, and names and lines that could not be looked at. */
function listBounds(documents: readonly (readonly (readonly ResolvedReference[])[])[]): readonly string[] {
  const notes = new Set<string>();
  for (const {
    reference: { kind, text },
    resolution: { state, reason },
    lineState,
  } of documents.flat(2)) {
    const cited = text.slice(0, 80);
    if (kind === 'glob' && reason.startsWith('the glob')) notes.add(`${cited}: ${reason}, so it was not matched.`);
    if (kind === 'symbol' && state === 'unverifiable') notes.add(`${cited} could not be looked for: ${reason}.`);
    if (lineState?.kind === 'unverifiable') notes.add(`${cited} could not be followed: ${lineState.reason}.`);
  }
  return [...notes].slice(0, MAX_NOTES);
}

function anchorsOf(documents: readonly LocatedDocument[], path: string): Anchors {
  const found = documents.find(({ document }) => document.path === path);
  return found === undefined ? { has: () => false } : listAnchors(found.document, found.references);
}

/** Reads the references of each page once, however many snapshots share it. */
function readOnce(
  has: (path: string) => boolean,
  readAddress: ReadAddress | null,
): { readonly document: (document: GuardedDocument) => CitingDocument; readonly notes: Set<string> } {
  const pages = new WeakMap<Page, CitingDocument>();
  const notes = new Set<string>();
  const document = (guarded: GuardedDocument): CitingDocument => {
    const known = pages.get(guarded.page);
    if (known !== undefined && known.document.settings === guarded.settings)
      return { document: guarded, references: known.references };
    const folder = folderOf(guarded.path);
    const isPlace = (word: string): boolean => has(word) || (folder !== '' && has(`${folder}/${word}`));
    const citing = {
      document: guarded,
      references: guarded.rows.map(({ evidence }) =>
        evidence.flatMap((field) => {
          const read = readReferences({ field, path: guarded.path, known: { isPlace, readAddress } });
          for (const note of read.notes) notes.add(note);
          return ignoreTokens(read.references, guarded.settings.ignore);
        }),
      ),
    };
    pages.set(guarded.page, citing);
    return citing;
  };
  return { document, notes };
}

/** Ways that an address of a file takes through GitHub's pages. */
const ROUTES = ['/blob/', '/tree/', '/raw/', '/blame/'] as const;

/** Asks what the repository is called on GitHub, and only where a page may hold the address of one of its files. */
async function findAddresses(
  repository: Repository,
  documents: readonly GuardedDocument[],
): Promise<((has: (path: string) => boolean) => ReadAddress) | null> {
  const texts = documents
    .filter(({ rows, page: { text } }) => rows.length > 0 && ROUTES.some((route) => text.includes(route)))
    .map(({ page: { text } }) => text);
  if (texts.length === 0) return null;
  const { holdsAddress, openAddresses } = await import('./read/own-address.ts');
  if (!texts.some(holdsAddress)) return null;
  const names = await repository.names();
  return (has) => openAddresses({ names, has });
}

async function openView(snapshot: Snapshot, { contents, commits }: Pick<View, 'contents' | 'commits'>): Promise<View> {
  const index = indexPaths(await snapshot.tree());
  return {
    snapshot,
    index,
    contents,
    commits,
    globs: openGlobMatcher(),
    tables: openTables({ snapshot, index, contents }),
  };
}

function citedOf(
  { document, references }: CitingDocument,
  page: string,
): {
  readonly page: string;
  readonly rows: readonly { readonly table: number; readonly references: readonly Reference[] }[];
} {
  return { page, rows: document.rows.map(({ table }, index) => ({ table, references: references[index] ?? [] })) };
}

async function locateAll(view: View, documents: readonly CitingDocument[]): Promise<LocatedDocument[]> {
  return await Promise.all(
    documents.map(async (citing) => ({
      ...citing,
      located: await locateReferences({ view, cited: citedOf(citing, citing.document.path) }),
    })),
  );
}
