// What the steps of this stage share: the two sides, their pages with the citations that are filled in, and what is read once a run.
import type { Repository } from '../repository/repository.ts';
import type { GuardedDocument } from '../rows/document.ts';
import type { Citation, CitationBuilder, WrittenCitation } from './citation.ts';
import type { Surprises } from '../text/surprises.ts';
import type { Contents } from './compare/contents.ts';
import type { LeftFor } from './compare/open-left-for.ts';
import type { ReadDocumentAt } from './history/find-edited.ts';
import type { PageHistory } from './history/page-history.ts';
import type { AnchorTwin } from './lines/pair-anchors.ts';
import type { LineFollower } from './lines/line-follower.ts';
import type { Asides } from './asides.ts';
import type { TestReport } from './reports/test-report.ts';
import type { RowWitness } from './row-witness.ts';
import type { Side } from './side.ts';
import type { StampOf } from './verification/open-stamps.ts';
import type { Verification } from './verification/verification.ts';

/** A guarded document of one side. The steps fill in what is not read only. */
export interface CitingPage {
  readonly document: GuardedDocument;
  readonly side: Side;
  /** The other side's snapshot, where this page is judged against it: base for a page at head, else null. */
  readonly base: Side | null;
  /** The same document at base; null for a new one, without a base, and for a page at base. */
  readonly twin: CitingPage | null;
  readonly history: PageHistory;
  /** By row, as read. */
  written: readonly (readonly WrittenCitation[])[];
  /** By row, as located; every step from there on fills in its part. */
  rows: readonly (readonly CitationBuilder[])[];
  /** Of a page that is judged against base: the anchor at base that an anchor was. */
  anchorTwins: ReadonlyMap<Citation, AnchorTwin>;
  verification: Verification;
  /** Only of pages at head. */
  asides: Asides;
}

export interface EvidenceRun {
  readonly repository: Repository;
  readonly contents: Contents;
  readonly follower: LineFollower;
  /** Of pages at head. */
  readonly stamp: StampOf;
  /** Of pages at base, judged by base's own history. */
  readonly stampAtBase: StampOf;
  /** Ends when what the stamps of head need was asked for; never fails. */
  readonly early: Promise<unknown>;
  readonly head: Side;
  readonly base: Side | null;
  /** What left for a submodule; asked for only where this change takes away what a page names. */
  readonly openLeftFor: () => LeftFor;
  readonly pages: { readonly head: readonly CitingPage[]; readonly base: readonly CitingPage[] };
  /** Paths of the guarded documents of both sides. */
  readonly guarded: ReadonlySet<string>;
  /** Path at base by path at head, of documents this change renamed. */
  readonly renamedFrom: ReadonlyMap<string, string>;
  readonly readDocumentAt: ReadDocumentAt | null;
  /** What the steps have to say to the reader of the report, as sentences. */
  readonly notes: Set<string>;
  /** Where faults of ours are gathered. */
  readonly surprises: Surprises;
  readonly testRuns: TestRuns;
  /** Who writes down what the rows of the one page ask, and knows some of them; null in every run but those of a history. */
  readonly witness: RowWitness | null;
}

/** What the runs of head's tests reported. */
export interface TestRuns {
  readonly reports: readonly TestReport[];
  /** Whether a test that failed in one run and passed in another has passed. */
  readonly flaky: 'fail' | 'pass';
}

export const NO_TEST_RUNS: TestRuns = { reports: [], flaky: 'fail' };

/** What a step does, as a gerund. */
interface Doing {
  readonly doing: string;
}

/** Runs a step page by page: those of head first, each side's together. Where it fails, nothing on the page stays missing. */
export async function forEachPage(
  { pages: { head, base }, surprises }: EvidenceRun,
  { doing }: Doing,
  step: (page: CitingPage) => Promise<void>,
): Promise<void> {
  const contained = async (page: CitingPage): Promise<void> =>
    await surprises.containAsync(
      { path: page.document.path, doing },
      () => step(page),
      () => {
        for (const citation of page.rows.flat()) markFailed(citation);
      },
    );
  await Promise.all(head.map(contained));
  await Promise.all(base.map(contained));
}

/** A citation that is missing as far as a failed step knew: nobody knows. */
export function markFailed(citation: CitationBuilder): void {
  const { resolution } = citation;
  if (resolution.state === 'missing')
    citation.resolution = { ...resolution, state: 'unverifiable', why: { code: 'failed' } };
}

/** All citations of some pages, in the order written. */
export function citationsOf(pages: readonly CitingPage[]): readonly CitationBuilder[] {
  return pages.flatMap(({ rows }) => rows.flat());
}
