// One page at one commit: which of its claims the repository supports there, and nothing else. For a history, which asks that of hundreds of commits.
import type { DocumentSettings, Settings } from './config/settings.ts';
import { openKnownRows, type KnownRows } from './documents/markdown/known-rows.ts';
import { readPage } from './documents/read-page.ts';
import type { Citation } from './evidence/citation.ts';
import { settlePaths } from './evidence/history/settle-paths.ts';
import { indexPaths, type PathIndex } from './evidence/locate/path-index.ts';
import { resolveEvidence } from './evidence/resolve-evidence.ts';
import type { ResolvedDocument } from './evidence/resolved-document.ts';
import type { Reference } from './evidence/reference.ts';
import { answersAlike, openRowWitness, type Asked, type KnownRow, type RowGrounds } from './evidence/row-witness.ts';
import { assess } from './findings/assess.ts';
import { claimsMore } from './findings/status-order.ts';
import type { Repository } from './repository/repository.ts';
import type { GuardedDocument } from './rows/document.ts';
import type { Row } from './rows/row.ts';
import { readSet } from './rows/set/read-set.ts';
import { openReadings } from './rows/set/readings.ts';
import { openSurprises, type Surprises } from './text/surprises.ts';

/** What became of a row's claim. */
interface Outcome {
  /** Of a row that claims done: whether nothing contradicts it. */
  readonly holds: boolean;
  /** Whether nothing that it cites can be checked; so it is where it cites nothing. A name or commit that was not looked for counts as checked. */
  readonly unverifiable: boolean;
}

interface RecomputedRow extends Outcome {
  readonly row: Row;
}

export interface RecomputedPage {
  readonly document: GuardedDocument;
  /** In the order of the page. */
  readonly rows: readonly RecomputedRow[];
}

/** What a row was at a commit before, and what that depends on. */
interface RememberedRow {
  readonly path: string;
  readonly settings: DocumentSettings;
  /** The paths of the last commit where it was so: see `PathIndex`. */
  paths: object;
  readonly grounds: RowGrounds;
  /** Null where it depends on more than its grounds: on what files hold, or on history. */
  readonly outcome: RecomputedRow | null;
  /** What the evidence stage need not find out. */
  readonly known: KnownRow;
}

/** What is remembered of a page from one commit to the next. */
export interface PageMemory {
  readonly lines: KnownRows;
  readonly rows: WeakMap<Row, RememberedRow>;
}

export const openPageMemory = (): PageMemory => ({ lines: openKnownRows(), rows: new WeakMap() });

export interface RecomputeInput {
  /** Its head is the commit; it has no base, and need not know anything of history but what became of paths. It need not search. */
  readonly repository: Repository;
  /** The same with all that it can be asked: what a page's settings require may depend on it. */
  readonly openWhole: () => Promise<Repository>;
  readonly path: string;
  /** Without waivers, which need the rules. `forDocument` gives the same object for the same path. */
  readonly settings: Settings;
  readonly memory: PageMemory;
}

/** What `guard` says of the claims of this page; null where it says nothing of the page. @throws RepositoryError */
export async function recomputePage(input: RecomputeInput): Promise<RecomputedPage | null> {
  const { repository, openWhole, path, settings, memory } = input;
  const tree = await repository.head.tree();
  if (tree.truncated || !tree.entries.has(path)) return null;
  const surprises = openSurprises();
  const read = openReadings({ readPage: (file) => readPage({ ...file, known: memory.lines }), keeping: null });
  const { documents } = await readSet({ snapshot: repository.head, paths: [path], settings, read, surprises });
  const [document] = documents;
  if (document === undefined) return null;
  const common = { document, index: indexPaths(tree), memory, surprises };
  if (document.settings.require === undefined) {
    const known = findKnown(common);
    const others = await recomputeRows({ ...common, repository, known, whole: false });
    return { document, rows: join(document, known, others) };
  }
  const whole = await openWhole();
  try {
    return { document, rows: await recomputeRows({ ...common, repository: whole, known: new Map(), whole: true }) };
  } finally {
    await whole.close();
  }
}

function join(
  { rows }: GuardedDocument,
  known: ReadonlyMap<Row, RememberedRow>,
  others: readonly RecomputedRow[],
): readonly RecomputedRow[] {
  const found = new Map(others.map((one): [Row, RecomputedRow] => [one.row, one]));
  return rows.map((row) => found.get(row) ?? known.get(row)?.outcome ?? { row, holds: true, unverifiable: true });
}

interface Recomputing extends Pick<RecomputeInput, 'memory'> {
  readonly document: GuardedDocument;
  readonly index: PathIndex;
  readonly surprises: Surprises;
}

/** The rows that mean the same as at a commit before. */
function findKnown({ document, index, memory }: Recomputing): ReadonlyMap<Row, RememberedRow> {
  const { path, settings, rows } = document;
  const found = new Map<Row, RememberedRow>();
  for (const row of rows) {
    const known = memory.rows.get(row);
    if (known?.path !== path || known.settings !== settings || !isValid(known, index)) continue;
    known.paths = index.paths;
    found.set(row, known);
  }
  return found;
}

const isValid = ({ paths, grounds: { asked, allPaths } }: RememberedRow, index: PathIndex): boolean =>
  paths === index.paths || (!allPaths && answersAlike(index, asked));

function describeKnown({ written, folders, located, above }: RowGrounds, isWhole: boolean): KnownRow {
  if (isWhole) return { written: [], folders, located: { located: [], above: null } };
  const isFound = written.every(({ reference: { kind } }) => !UNSTEADY.has(kind));
  return { written, folders, located: isFound ? { located, above } : null };
}

/** Where these lead depends on more than paths. */
const UNSTEADY: ReadonlySet<Reference['kind']> = new Set(['glob', 'command', 'commit']);

interface JudgedRow extends RecomputedRow {
  readonly cited: readonly Citation[];
}

/** The rows that are not known, by the way that their evidence takes in every run. What depends on nothing but paths is remembered. */
async function recomputeRows({
  repository,
  known,
  whole,
  ...common
}: Recomputing & {
  readonly repository: Repository;
  readonly known: ReadonlyMap<Row, RememberedRow>;
  readonly whole: boolean;
}): Promise<readonly JudgedRow[]> {
  const { document, surprises } = common;
  const witness = openRowWitness((row) => known.get(row)?.known ?? null);
  const resolved = await resolveEvidence({
    repository,
    head: [document],
    base: [],
    renamedFrom: new Map(),
    readDocumentAt: null,
    surprises,
    only: whole ? 'checked' : 'support',
    witness: whole ? null : witness,
  });
  const declared = new Set([document.path]);
  const settled = await settlePaths({ repository, head: resolved.head, base: [], declared });
  const judged = settled.head
    .map((one) => withoutRows(one, (row) => (known.get(row)?.outcome ?? null) !== null))
    .flatMap((one) => assess(one, { surprises }))
    .map(({ row, computed, evidence }): JudgedRow => ({
      row,
      holds: !claimsMore(row.declared.status, computed),
      unverifiable: !evidence.some((one) => one.resolution.state !== 'unverifiable' || isUnsought(one)),
      cited: evidence,
    }));
  if (!whole)
    for (const one of judged)
      keep(common, one, { before: known.get(one.row)?.grounds ?? null, now: witness.groundsOf(one.row) });
  return judged;
}

function withoutRows(
  { document, evidence, ...rest }: ResolvedDocument,
  isOut: (row: Row) => boolean,
): ResolvedDocument {
  const others = document.rows.flatMap((row, at) => (isOut(row) ? [] : [{ row, cited: evidence[at] ?? [] }]));
  return {
    ...rest,
    document: { ...document, rows: others.map(({ row }) => row) },
    evidence: others.map(({ cited }) => cited),
  };
}

/** Whether a search, or the history, would have to be asked. */
const isUnsought = ({ reference: { kind }, resolution: { why } }: Citation): boolean =>
  kind === 'commit' || why.code === 'unsought' || why.code === 'no-search';

/** Remembers the row. `now` is null where it was known and nothing had to be found out. */
function keep(
  { document: { path, settings }, index, memory }: Recomputing,
  judged: JudgedRow,
  { before, now }: { readonly before: RowGrounds | null; readonly now: RowGrounds | null },
): void {
  if (now === null || now.names) return;
  const { row, holds, unverifiable, cited } = judged;
  const isAlone = now.above === null && cited.every((one) => standsAlone(one, index));
  const grounds: RowGrounds = {
    ...now,
    // Of a row that was read before, only where it leads was asked again.
    ...(before === null ? {} : { written: before.written, allPaths: before.allPaths || now.allPaths }),
    asked: once([...(before?.asked ?? []), ...now.asked, ...kindsOf(cited, index)]),
  };
  memory.rows.set(row, {
    path,
    settings,
    paths: index.paths,
    grounds,
    outcome: isAlone ? { row, holds, unverifiable } : null,
    known: describeKnown(grounds, isAlone),
  });
}

const once = (asked: readonly Asked[]): readonly Asked[] => [
  ...new Map(asked.map((one) => [`${one.what} ${one.path}`, one])).values(),
];

/** Whether what is said of a citation depends on nothing but the paths that were asked for. */
function standsAlone({ place, reference: { kind }, located, resolution }: Citation, index: PathIndex): boolean {
  const { state, target, why } = resolution;
  if (resolution !== located.resolution || place.byContents !== undefined || place.aside === true) return false;
  if (state === 'unverifiable') return why.code === 'opaque' || why.code === 'unsought';
  return (
    state === 'present' &&
    (kind === 'path' || kind === 'lines' || kind === 'symbol') &&
    target !== null &&
    index.entry(target)?.kind !== 'link'
  );
}

/** What the targets are: a file may become a link at the same path. */
const kindsOf = (cited: readonly Citation[], index: PathIndex): readonly Asked[] =>
  cited.flatMap(({ resolution: { target } }): Asked[] =>
    target === null ? [] : [{ what: 'entry', path: target, answer: index.entry(target)?.kind ?? null }],
  );
