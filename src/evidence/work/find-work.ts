// Finds work that a page does not know of: commits that name a row and change code, while the row says that nothing was done.
import type { CommitInfo, Repository } from '../../repository/repository.ts';
import type { GuardedDocument } from '../../rows/document.ts';
import type { Row } from '../../rows/row.ts';
import { canonicalKey } from '../../text/keys.ts';
import type { Surprises } from '../../text/surprises.ts';
import { isSource } from '../../text/code-path.ts';
import type { ReadDocumentAt } from '../history/find-edited.ts';
import { isOrdinaryKey, isSureKey, makeNamer, type Namer } from './make-namer.ts';
import { withoutReverts } from './without-reverts.ts';
import { openWorkProof, type Naming } from './work-proof.ts';
import { isEvidencePlaceholder } from '../../text/placeholders.ts';
import { groupBy } from '../../text/group-by.ts';

/** What people call the change under judgement, where that is known: both are looked at like a commit's subject. */
export interface NamedChange {
  readonly title: string | null;
  readonly branch: string | null;
}

/** Work on one row that its page does not tell of. */
export interface UnrecordedWork {
  /** Newest first; empty where only the change's own name says it. */
  readonly commits: readonly Pick<CommitInfo, 'id' | 'subject'>[];
  readonly named: 'commits' | 'title' | 'branch';
  /** Files that are code, sorted. */
  readonly files: readonly string[];
}

interface WorkQuestion {
  /** Where faults of ours are gathered; without it they are thrown. */
  readonly surprises: Surprises;
  readonly repository: Repository;
  readonly documents: readonly GuardedDocument[];
  /** The documents at base, to tell rows that this change edits. */
  readonly base: readonly GuardedDocument[];
  /** Path at base by path at head, of documents this change renamed. */
  readonly renamedFrom: ReadonlyMap<string, string>;
  readonly readDocumentAt: ReadDocumentAt;
  /** null where nobody named the change. */
  readonly change: NamedChange | null;
}

/** By row index of a document. */
export type WorkByRow = ReadonlyMap<number, UnrecordedWork>;

interface FoundWork {
  /** By document path. */
  readonly work: ReadonlyMap<string, WorkByRow>;
  readonly notes: readonly string[];
}

/** Commits whose subjects are read. */
const MAX_COMMITS = 500;
/** Commits of one row that are looked at: the newest. */
const MAX_NAMING = 20;
/** Rows that are looked for: more have no evidence in hostile pages only. */
const MAX_ROWS = 1_000;
const RULE = 'work-unrecorded';

/** Commits that by their own type or scope change documents: `docs: `, `fix(docs): `. */
const ABOUT_PAGES = /^(?:docs?(?:\([^()]{0,40}\))?|[a-z]{1,12}\((?:docs?|documentation|readme)\))!?:/iu;

interface Candidate {
  readonly document: GuardedDocument;
  readonly index: number;
  readonly row: Row;
  readonly namer: Namer;
  /** Null for a key that nothing else has. */
  readonly prove: ReturnType<typeof openWorkProof> | null;
}

/** Asks nothing of the repository where all rows say that something was done. */
export async function findWork({ surprises, ...question }: WorkQuestion): Promise<FoundWork> {
  const { repository, documents, base, renamedFrom } = question;
  const pages = new Set(documents.map(({ path }) => path));
  const rowsBefore = new Map(base.map((document) => [document.path, rowsByKey(document)]));
  const candidates = documents
    .flatMap((document) =>
      surprises.contain(
        { path: document.path, doing: 'looking for rows without work' },
        () => listCandidates(document, pages),
        () => [],
      ),
    )
    // What this change edits, its author looked at.
    .filter(
      ({ document: { path }, row }) =>
        repository.base === null || saysTheSame(rowsBefore.get(renamedFrom.get(path) ?? path), row),
    )
    .slice(0, MAX_ROWS);
  const work = new Map<string, Map<number, UnrecordedWork>>();
  if (candidates.length === 0) return { work, notes: [] };
  const listed = await repository.commits(MAX_COMMITS);
  if (listed.kind === 'unverifiable')
    return { work, notes: [`Commits that name rows were not looked for: ${listed.reason}.`] };
  const commits = withoutReverts(listed.value);
  const unread = new Set<string>();
  const filesOf = rememberFiles(repository, unread);
  for (const candidate of candidates) {
    const { document, index, row } = candidate;
    const { path } = document;
    const found = await surprises.containAsync(
      { path, line: row.range.line, doing: 'looking for commits that name the row' },
      async () => lookFor({ ...question, candidate, commits, filesOf }),
      () => null,
    );
    if (found !== null) work.set(path, (work.get(path) ?? new Map<number, UnrecordedWork>()).set(index, found));
  }
  return {
    work,
    notes: [...unread].map((reason) => `Some commits that name rows were not looked into: ${reason}.`),
  };
}

interface Search extends Omit<WorkQuestion, 'surprises'> {
  readonly candidate: Candidate;
  readonly commits: readonly CommitInfo[];
  readonly filesOf: FilesOf;
}

async function lookFor(search: Search): Promise<UnrecordedWork | null> {
  const { candidate, commits, filesOf, repository, change } = search;
  const { document, row, namer, prove } = candidate;
  const { path } = document;
  const naming = commits
    .filter(
      ({ subject }) =>
        !ABOUT_PAGES.test(subject) && (namer.inSubject(subject) || (prove !== null && namer.inPassing(subject))),
    )
    .slice(0, MAX_NAMING);
  const since = repository.base === null ? await keepSinceEdit({ ...search, commits: naming, row, path }) : naming;
  const touched = await Promise.all(since.map(async (commit) => ({ commit, files: await filesOf(commit) })));
  const besides = repository.base === null ? [] : wordsOf(change);
  const meant = touched.filter(({ commit: { subject }, files }) =>
    isMeant(candidate, { named: subject, besides, files }),
  );
  return (
    sumUp(
      meant
        .map(({ commit, files }) => ({ commit, code: files.filter((file) => isSource(file) && file !== path) }))
        .filter(({ code }) => code.length > 0),
    ) ?? (await lookAtName(search))
  );
}

/** What the change is called, in words. */
const wordsOf = (change: NamedChange | null): readonly string[] =>
  [change?.title ?? '', change?.branch?.replaceAll(/[/_]/gu, ' ') ?? ''].filter((said) => said !== '');

interface Meaning extends Pick<Naming, 'files'> {
  /** The subject or title that has the key. */
  readonly named: string;
  /** What else the change is called. */
  readonly besides: readonly string[];
}

/** Whether what names the row's key is about this row: for an ordinary key it needs proof, unless it is written as configuration says. */
const isMeant = ({ namer, prove }: Candidate, { named, besides, files }: Meaning): boolean =>
  prove === null ||
  namer.asConfigured(named) ||
  prove({ said: [named, ...besides], files, inPassing: !namer.inSubject(named) });

/** Rows with a key of their own that are not started, or have columns for evidence and none in them. */
function listCandidates(document: GuardedDocument, pages: ReadonlySet<string>): Candidate[] {
  const {
    settings: { severities, workPatterns = [] },
  } = document;
  if (Object.hasOwn(severities, RULE) && severities[RULE] === 'off') return [];
  return document.rows.flatMap((row, index): Candidate[] => {
    const {
      declared: { status },
      keyed,
      table,
      required,
      evidence,
    } = row;
    if (!keyed || table < 0 || status === 'not-applicable' || (workPatterns.length === 0 && !isSureKey(row.key)))
      return [];
    const empty = required.length > 0 && evidence.every(({ text }) => isEvidencePlaceholder(text));
    return status === 'not-started' || empty
      ? [
          {
            document,
            index,
            row,
            namer: makeNamer({ key: row.key, patterns: workPatterns }),
            prove: isOrdinaryKey(row.key) ? openWorkProof({ document, row, pages }) : null,
          },
        ]
      : [];
  });
}

type FilesOf = (commit: CommitInfo) => Promise<readonly string[]>;

/** The files of a commit, each commit asked for once; why those of a commit could not be had goes into `unread`. */
function rememberFiles(repository: Repository, unread: Set<string>): FilesOf {
  const known = new Map<string, Promise<readonly string[]>>();
  return (commit) => {
    const files =
      known.get(commit.id) ??
      repository.filesOf(commit).then((answer) => {
        if (answer.kind === 'known') return answer.value;
        unread.add(answer.reason);
        return [];
      });
    known.set(commit.id, files);
    return files;
  };
}

function sumUp(
  touched: readonly { readonly commit: CommitInfo; readonly code: readonly string[] }[],
): UnrecordedWork | null {
  if (touched.length === 0) return null;
  return {
    named: 'commits',
    commits: touched.map(({ commit: { id, subject } }) => ({ id, subject })),
    files: [...new Set(touched.flatMap(({ code }) => code))].sort(),
  };
}

/** Of the commits that name a row, newest first, those made after the row was last edited: before them it said what it says now. */
async function keepSinceEdit({
  commits,
  row,
  path,
  readDocumentAt,
}: {
  readonly commits: readonly CommitInfo[];
  readonly row: Row;
  readonly path: string;
  readonly readDocumentAt: ReadDocumentAt;
}): Promise<CommitInfo[]> {
  const kept: CommitInfo[] = [];
  for (const commit of commits) {
    const [parent] = commit.parents;
    const then = parent === undefined ? null : await readDocumentAt(parent, path);
    if (then === null || !saysTheSame(rowsByKey(then), row)) break;
    kept.push(commit);
  }
  return kept;
}

function rowsByKey({ rows }: GuardedDocument): ReadonlyMap<string, readonly Row[]> {
  return groupBy(rows, ({ key }) => canonicalKey(key));
}

/** Whether a document with these rows had this one, with the same status, evidence and note. */
function saysTheSame(rows: ReadonlyMap<string, readonly Row[]> | undefined, row: Row): boolean {
  return rows?.get(canonicalKey(row.key))?.some((other) => other === row || sayingOf(other) === sayingOf(row)) === true;
}

function sayingOf({ declared, evidence, note }: Row): string {
  return JSON.stringify([
    declared.text,
    note?.text ?? null,
    evidence.filter(({ byContents }) => byContents === undefined).map(({ column, text }) => [column, text]),
  ]);
}

/** What the change as a whole is called, where no commit names the row. */
async function lookAtName({ repository, change, candidate }: Search): Promise<UnrecordedWork | null> {
  const { namer, prove, document } = candidate;
  if (change === null || repository.base === null) return null;
  const { title, branch } = change;
  const byTitle = title !== null && (namer.inSubject(title) || (prove !== null && namer.inPassing(title)));
  const byBranch = branch !== null && namer.inBranch(branch);
  if (!byTitle && !byBranch) return null;
  const files = await changedFiles(repository);
  const besides = wordsOf(change);
  const meant =
    byTitle && isMeant(candidate, { named: title, besides, files })
      ? 'title'
      : byBranch && (prove === null || namer.asConfigured(branch) || prove({ said: besides, files, inPassing: false }))
        ? 'branch'
        : null;
  const code = files.filter((file) => isSource(file) && file !== document.path);
  return meant === null || code.length === 0 ? null : { named: meant, commits: [], files: code };
}

/** Paths whose contents differ between base and head, sorted. */
async function changedFiles({ base, head }: Repository): Promise<string[]> {
  if (base === null) return [];
  const [before, after] = await Promise.all([base.tree(), head.tree()]);
  const paths = new Set([...before.entries.keys(), ...after.entries.keys()]);
  return [...paths].filter((path) => before.entries.get(path)?.id !== after.entries.get(path)?.id).sort();
}
