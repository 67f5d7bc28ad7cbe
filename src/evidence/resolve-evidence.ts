// Resolves the evidence of the guarded documents at base and at head: the one asynchronous stage.
import type { Repository } from '../repository/repository.ts';
import type { GuardedDocument } from '../rows/document.ts';
import { lazily } from '../text/lazily.ts';
import { headOf } from '../text/shorten.ts';
import type { Surprises } from '../text/surprises.ts';
import { openContents } from './compare/contents.ts';
import { openLeftFor } from './compare/open-left-for.ts';
import { explain, explainLines } from './explain.ts';
import type { ReadDocumentAt } from './history/find-edited.ts';
import { openPageHistory } from './history/page-history.ts';
import { openLineFollower } from './lines/line-follower.ts';
import { openCitedCommits } from './locate/cited-commits.ts';
import { NO_ASIDES } from './asides.ts';
import type { ResolvedDocument } from './resolved-document.ts';
import { citationsOf, NO_TEST_RUNS, type CitingPage, type EvidenceRun, type TestRuns } from './run.ts';
import type { RowWitness } from './row-witness.ts';
import { openSide, type Side } from './side.ts';
import { CHECKED_STEPS, STEPS, SUPPORT_STEPS } from './steps.ts';
import { openStamps, prefetchStamps } from './verification/open-stamps.ts';
import { NO_VERIFICATION } from './verification/verification.ts';

interface EvidenceQuestion {
  readonly repository: Repository;
  readonly head: readonly GuardedDocument[];
  /** Empty without a base. */
  readonly base: readonly GuardedDocument[];
  /** Path at base by path at head, of documents this change renamed. */
  readonly renamedFrom: ReadonlyMap<string, string>;
  /** Reads a guarded document at another commit; where it is null, history of the page's own text is unverifiable. */
  readonly readDocumentAt: ReadDocumentAt | null;
  /** Where faults of ours are gathered; without it they are thrown. */
  readonly surprises: Surprises;
  readonly testRuns?: TestRuns | undefined;
  /** How far, where there is no base: see `steps.ts`. */
  readonly only?: 'support' | 'checked';
  /** With one page, and no base: see `EvidenceRun`. The rows it knows cite nothing in the answer. */
  readonly witness?: RowWitness | null;
}

export interface ResolvedEvidence {
  readonly head: readonly ResolvedDocument[];
  readonly base: readonly ResolvedDocument[];
  /** Bounds hit and what could not be looked at, as sentences. */
  readonly notes: readonly string[];
}

/** Most notes about citations. */
const MAX_NOTES = 50;

/** Longest text of a citation in a note. */
const MAX_CITED = 80;

export async function resolveEvidence(question: EvidenceQuestion): Promise<ResolvedEvidence> {
  const run = await openRun(question);
  for (const step of stepsOf(question)) await step(run);
  return {
    head: run.pages.head.map(toDocument),
    base: run.pages.base.map(toDocument),
    notes: [...run.notes, ...listBounds(run)],
  };
}

const stepsOf = ({ only }: EvidenceQuestion): typeof STEPS =>
  only === undefined ? STEPS : only === 'support' ? SUPPORT_STEPS : CHECKED_STEPS;

async function openRun({
  repository,
  head,
  base,
  renamedFrom,
  readDocumentAt,
  surprises,
  testRuns = NO_TEST_RUNS,
  witness = null,
}: EvidenceQuestion): Promise<EvidenceRun> {
  const contents = openContents();
  const commits = openCitedCommits(repository, () =>
    run.pages.head.flatMap(({ written }) => written.flat().map(({ reference }) => reference)),
  );
  const stamp = openStamps(repository, 'head');
  const early = prefetchStamps({ repository, stamp, documents: head });
  const [headSide, baseSide] = await Promise.all([
    openSide(repository.head, { contents, commits, witness, other: repository.base }),
    repository.base === null ? null : openSide(repository.base, { contents, commits, witness: null, other: null }),
  ]);
  const openPage = (document: GuardedDocument, sides: Pick<CitingPage, 'side' | 'base' | 'twin'>): CitingPage => ({
    document,
    ...sides,
    history: openPageHistory({ repository, path: document.path, atBase: null }),
    written: [],
    rows: [],
    anchorTwins: new Map(),
    verification: NO_VERIFICATION,
    asides: NO_ASIDES,
  });
  const basePages =
    baseSide === null ? [] : base.map((one) => openPage(one, { side: baseSide, base: null, twin: null }));
  const byPath = new Map(basePages.map((page) => [page.document.path, page]));
  const openHead = (
    document: GuardedDocument,
    sides: { readonly side: Side; readonly base: Side | null },
  ): CitingPage =>
    openPage(document, { ...sides, twin: byPath.get(renamedFrom.get(document.path) ?? document.path) ?? null });
  const run: EvidenceRun = {
    repository,
    contents,
    stamp,
    stampAtBase: openStamps(repository, 'base'),
    early,
    follower: openLineFollower(contents),
    head: headSide,
    base: baseSide,
    openLeftFor: lazily(() => openLeftFor({ head: headSide, base: baseSide })),
    pages: { head: head.map((one) => openHead(one, { side: headSide, base: baseSide })), base: basePages },
    guarded: new Set([...head, ...base].filter(({ auxiliary }) => auxiliary !== true).map(({ path }) => path)),
    renamedFrom,
    readDocumentAt,
    notes: new Set(),
    surprises,
    testRuns,
    witness,
  };
  return run;
}

const toDocument = ({ document, rows, verification, asides }: CitingPage): ResolvedDocument => ({
  document,
  evidence: rows,
  verification,
  asides,
});

/** Bounds that were hit, and names and lines that could not be looked at. */
function listBounds({ pages }: EvidenceRun): readonly string[] {
  const notes = new Set<string>();
  for (const {
    reference: { kind, text },
    resolution: { state, why },
    lineState,
  } of citationsOf(pages.head)) {
    const cited = headOf(text, MAX_CITED);
    if (why.code === 'glob-refused' || why.code === 'glob-too-costly')
      notes.add(`${cited}: ${explain(why)}, so it was not matched.`);
    if (kind === 'symbol' && state === 'unverifiable') notes.add(`${cited} could not be looked for: ${explain(why)}.`);
    if (lineState?.kind === 'unverifiable')
      notes.add(`${cited} could not be followed: ${explainLines(lineState.why)}.`);
  }
  return [...notes].slice(0, MAX_NOTES);
}
