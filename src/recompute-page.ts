// One page at one commit: which of its claims the repository supports there, and nothing else. For a history, which asks that of hundreds of commits.
import type { DocumentSettings, Settings } from './config/settings.ts';
import { openKnownRows, type KnownRows } from './documents/markdown/known-rows.ts';
import { readPage } from './documents/read-page.ts';
import type { Citation } from './evidence/citation.ts';
import { settlePaths } from './evidence/history/settle-paths.ts';
import { indexPaths, type PathIndex } from './evidence/locate/path-index.ts';
import { resolveEvidence } from './evidence/resolve-evidence.ts';
import type { ResolvedDocument } from './evidence/resolved-document.ts';
import { answersAlike, openRowWitness, type Asked, type RowGrounds } from './evidence/row-witness.ts';
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
  /** Whether nothing that it cites can be checked; so it is where it cites nothing. */
  readonly unverifiable: boolean;
}

export interface RecomputedRow extends Outcome {
  readonly row: Row;
}

export interface RecomputedPage {
  readonly document: GuardedDocument;
  /** In the order of the page. */
  readonly rows: readonly RecomputedRow[];
}

/** What became of a row at a commit before, and what that depends on. */
interface KnownOutcome extends Outcome {
  readonly path: string;
  readonly settings: DocumentSettings;
  /** The paths of the commit: see `PathIndex`. */
  readonly paths: object;
  readonly grounds: RowGrounds;
}

/** What is remembered of a page from one commit to the next. */
export interface PageMemory {
  readonly lines: KnownRows;
  readonly outcomes: WeakMap<Row, KnownOutcome>;
}

export const openPageMemory = (): PageMemory => ({ lines: openKnownRows(), outcomes: new WeakMap() });

export interface RecomputeInput {
  /** Its head is the commit; it has no base, and need not know anything of history but what became of paths. It need not search. */
  readonly repository: Repository;
  /** The same, asked only where what it alone knows decides. */
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
  const known = findKnown(common);
  const others =
    document.settings.require === undefined
      ? await recomputeRows({ ...common, repository, known, whole: false })
      : null;
  // Names, commands and commits support a row whether they are found or not. Where a row cites nothing else, they decide whether it was checked.
  if (others === null || others.some(dependsOnSearch)) {
    const whole = await openWhole();
    try {
      return { document, rows: await recomputeRows({ ...common, repository: whole, known: new Map(), whole: true }) };
    } finally {
      await whole.close();
    }
  }
  const found = new Map<Row, Outcome>([...known, ...others.map((one) => [one.row, one] as const)]);
  return {
    document,
    rows: document.rows.map((row) => {
      const { holds, unverifiable } = found.get(row) ?? NOT_JUDGED;
      return { row, holds, unverifiable };
    }),
  };
}

const NOT_JUDGED: Outcome = { holds: true, unverifiable: true };

interface Recomputing extends Pick<RecomputeInput, 'memory'> {
  readonly document: GuardedDocument;
  readonly index: PathIndex;
  readonly surprises: Surprises;
}

/** The rows that mean the same as at a commit before. */
function findKnown({ document, index, memory }: Recomputing): ReadonlyMap<Row, KnownOutcome> {
  const { path, settings, rows } = document;
  const found = new Map<Row, KnownOutcome>();
  for (const row of rows) {
    const known = memory.outcomes.get(row);
    if (known?.path === path && known.settings === settings && isValid(known, index)) found.set(row, known);
  }
  return found;
}

const isValid = ({ paths, grounds: { asked, allPaths } }: KnownOutcome, index: PathIndex): boolean =>
  paths === index.paths || (!allPaths && answersAlike(index, asked));

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
  readonly known: ReadonlyMap<Row, KnownOutcome>;
  readonly whole: boolean;
}): Promise<readonly JudgedRow[]> {
  const { document, surprises } = common;
  const witness = openRowWitness(new Map([...known].map(([row, { grounds }]) => [row, grounds.folders])));
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
    .map((one) => withoutRows(one, known))
    .flatMap((one) => assess(one, { surprises }))
    .map(({ row, computed, evidence }): JudgedRow => ({
      row,
      holds: !claimsMore(row.declared.status, computed),
      unverifiable: evidence.every(({ resolution: { state } }) => state === 'unverifiable'),
      cited: evidence,
    }));
  if (!whole) for (const one of judged) keep(common, one, witness.groundsOf(one.row));
  return judged;
}

function withoutRows(
  { document, evidence, ...rest }: ResolvedDocument,
  rows: ReadonlyMap<Row, unknown>,
): ResolvedDocument {
  const others = document.rows.flatMap((row, at) => (rows.has(row) ? [] : [{ row, cited: evidence[at] ?? [] }]));
  return {
    ...rest,
    document: { ...document, rows: others.map(({ row }) => row) },
    evidence: others.map(({ cited }) => cited),
  };
}

/** A claim that holds, and rests on nothing but what a search or the history may find. */
const dependsOnSearch = ({ row, holds, unverifiable, cited }: JudgedRow): boolean =>
  row.declared.status === 'done' &&
  holds &&
  unverifiable &&
  cited.some(({ reference: { kind, symbol } }) => symbol !== null || kind === 'command' || kind === 'commit');

/** Remembers the row where it depends on nothing but what was asked of paths. */
function keep({ document, index, memory }: Recomputing, judged: JudgedRow, grounds: RowGrounds | null): void {
  const { row, holds, unverifiable, cited } = judged;
  if (grounds === null || grounds.more || dependsOnSearch(judged) || !cited.every((one) => standsAlone(one, index)))
    return;
  memory.outcomes.set(row, {
    holds,
    unverifiable,
    path: document.path,
    settings: document.settings,
    paths: index.paths,
    grounds: { ...grounds, asked: [...grounds.asked, ...kindsOf(cited, index)] },
  });
}

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
