// Resolves the evidence of the guarded documents at base and at head: the one asynchronous stage.
import type { Repository, Snapshot } from '../repository/repository.ts';
import type { GuardedDocument } from '../rows/document.ts';
import type { EvidenceField } from '../rows/row.ts';
import { openAnchorOrigin } from './anchor-origin.ts';
import { openTables } from './commands/load-tables.ts';
import { openContents, type Contents } from './contents.ts';
import type { ReadDocumentAt } from './find-edited.ts';
import { listAnchors, type Anchors } from './follow-lines.ts';
import { openLineFollower } from './line-follower.ts';
import { locateReferences, type Located, type View } from './locate-references.ts';
import { openPageHistory, type PageHistory } from './page-history.ts';
import { indexPaths } from './path-index.ts';
import { readReferences, type FieldReferences } from './read-references.ts';
import type { Reference, ResolvedReference } from './reference.ts';
import { resolveDocuments } from './resolve-documents.ts';
import type { ResolvedDocument } from './resolved-document.ts';
import { openStamps } from './stamp.ts';
import { verify } from './verify.ts';

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

/** A document with its references as written, by row. */
export interface CitingDocument {
  readonly document: GuardedDocument;
  readonly references: readonly (readonly Reference[])[];
}

/** A document's references located in a snapshot, by row. */
export interface LocatedDocument extends CitingDocument {
  readonly located: readonly (readonly Located[])[];
}

export async function resolveEvidence({ repository, head, base, renamedFrom = new Map(), readDocumentAt = null }: EvidenceQuestion): Promise<ResolvedEvidence> {
  const contents = openContents();
  const read = readOnce();
  const citedAtHead = head.map(read.document);
  const citedAtBase = base.map(read.document);
  const now = await openView(repository.head, contents);
  const before = repository.base === null ? null : await openView(repository.base, contents);

  const atHead = await locateAll(now, citedAtHead);
  const atBase = before === null ? [] : await locateAll(before, citedAtBase);
  const guarded = new Set([...head, ...base].map(({ path }) => path));
  // Each reference as head writes it, looked for at base: the same answer where the page did not change.
  const headAtBase = before === null ? null : await Promise.all(atHead.map(async ({ document, references }) => {
    const same = atBase.find((other) => other.document.page === document.page);
    return same?.located ?? await locateReferences({ view: before, cited: citedOf({ document, references }, renamedFrom.get(document.path) ?? document.path) });
  }));

  const follower = openLineFollower(contents);
  const stamp = openStamps(repository);
  const histories = new Map(head.map((document) => [document, openPageHistory({ repository, contents, path: document.path })]));
  const historyOf = (document: GuardedDocument): PageHistory => histories.get(document) ?? openPageHistory({ repository, contents, path: document.path });
  const common = { repository, follower, guarded };
  const resolvedHead = await resolveDocuments({
    ...common, view: now, documents: atHead,
    before: before === null || headAtBase === null ? null : { view: before, located: headAtBase, anchors: atHead.map(({ document }) => anchorsOf(atBase, renamedFrom.get(document.path) ?? document.path)) },
    originOf: before === null ? (document) => openAnchorOrigin({ repository, document, history: historyOf(document), stamp }) : null,
  });
  const resolvedBase = before === null ? [] : await resolveDocuments({ ...common, view: before, documents: atBase, before: null, originOf: null });
  const check = { repository, contents, follower, stamp, readDocumentAt };
  const notes = new Set(read.notes);
  const finish = async ({ view, isHead, documents, resolved }: { readonly view: View; readonly isHead: boolean; readonly documents: readonly LocatedDocument[]; readonly resolved: readonly (readonly (readonly ResolvedReference[])[])[] }): Promise<ResolvedDocument[]> =>
    await Promise.all(documents.map(async ({ document, located }, index) => {
      const evidence = resolved[index] ?? [];
      const verified = await verify({ ...check, view, before: isHead ? before : null, document, evidence, located, history: historyOf(document) });
      if (isHead) for (const note of verified.notes) notes.add(note);
      return { document, evidence, verification: verified.verification };
    }));
  return {
    head: await finish({ view: now, isHead: true, documents: atHead, resolved: resolvedHead }),
    base: before === null ? [] : await finish({ view: before, isHead: false, documents: atBase, resolved: resolvedBase }),
    notes: [...notes, ...listBounds(resolvedHead)],
  };
}

/** Globs that were refused: a bound that was hit is told. */
function listBounds(documents: readonly (readonly (readonly ResolvedReference[])[])[]): readonly string[] {
  const refused = documents.flat(2).filter(({ reference: { kind }, resolution: { reason } }) => kind === 'glob' && reason.startsWith('the glob'));
  return [...new Set(refused.map(({ reference, resolution: { reason } }) => `${reference.text.slice(0, 60)}: ${reason}, so it was not matched.`))];
}

function anchorsOf(documents: readonly LocatedDocument[], path: string): Anchors {
  const found = documents.find(({ document }) => document.path === path);
  return found === undefined ? { has: () => false } : listAnchors(found.document, found.references);
}

/** Reads the references of each field once, however many snapshots share its page. */
function readOnce(): { readonly document: (document: GuardedDocument) => CitingDocument; readonly notes: Set<string> } {
  const fields = new WeakMap<EvidenceField, FieldReferences>();
  const notes = new Set<string>();
  const document = (guarded: GuardedDocument): CitingDocument => ({
    document: guarded,
    references: guarded.rows.map(({ evidence }) => evidence.flatMap((field) => {
      const known = fields.get(field) ?? readReferences({ field, path: guarded.path });
      fields.set(field, known);
      for (const note of known.notes) notes.add(note);
      return known.references;
    })),
  });
  return { document, notes };
}

async function openView(snapshot: Snapshot, contents: Contents): Promise<View> {
  const index = indexPaths(await snapshot.tree());
  return { snapshot, index, contents, tables: openTables({ snapshot, index, contents }) };
}

function citedOf({ document, references }: CitingDocument, page: string): { readonly page: string; readonly rows: readonly { readonly table: number; readonly references: readonly Reference[] }[] } {
  return { page, rows: document.rows.map(({ table }, index) => ({ table, references: references[index] ?? [] })) };
}

async function locateAll(view: View, documents: readonly CitingDocument[]): Promise<LocatedDocument[]> {
  return await Promise.all(documents.map(async (citing) => ({ ...citing, located: await locateReferences({ view, cited: citedOf(citing, citing.document.path) }) })));
}
