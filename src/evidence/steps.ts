// evidence/ finds out what each citation means at base and at head. This file is the way of a citation through it, one line a step; each step fills in its part of every citation of the run.
import { acceptColumns } from './accept-columns.ts';
import type { CitationBuilder } from './citation.ts';
import { compareCitations } from './compare/compare-citations.ts';
import { agreeOnNames, checkNames } from './lines/check-names.ts';
import { followLines } from './lines/follow-lines.ts';
import { dropCited } from './compare/drop-cited.ts';
import { settleShims } from './compare/settle-shims.ts';
import { liftUncited } from './compare/lift-uncited.ts';
import { liftIgnored } from './locate/ignored-paths.ts';
import { liftOriginals } from './locate/lift-originals.ts';
import { liftSiblings } from './locate/lift-siblings.ts';
import { locateCitations } from './locate/locate-citations.ts';
import { checkSuccessors } from './names/check-successors.ts';
import { judgeNames } from './names/judge-names.ts';
import { liftPrinted } from './names/lift-printed.ts';
import { dropKeptInCells, findRemovedInCells } from './mentions/removed-in-cells.ts';
import { isTestPath } from '../text/code-path.ts';
import { readCitations } from './read-citations.ts';
import { findLostNames } from './mentions/find-lost-names.ts';
import { findMovedLines } from './mentions/find-moved-lines.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { findUnbacked } from './mentions/find-unbacked.ts';
import { findPromised, keepPromised } from './mentions/promised-paths.ts';
import { citationsOf, type EvidenceRun } from './run.ts';
import { verify } from './verification/verify.ts';

type Step = (run: EvidenceRun) => Promise<void>;

/** In order: each relies on those before it. */
export const STEPS: readonly Step[] = [
  readCitations, // what the pages write
  findRemovedInCells, // names beside it that this change takes away
  findPromised, // files of code that notes, ticked boxes and named pages promise
  locateCitations, // what that means on the page's own side, and at base
  acceptColumns, // which columns are evidence for what they hold
  keepPromised, // of those, only the ones that neither side has
  compareCitations, // how base and head differ there
  settleShims, // a bare name whose file only passed on another of that name
  settleDangling, // links that are there and lead to nothing
  liftUncited, // what a row does not claim to be there is not missing
  liftIgnored, // what git ignores is not missing
  liftSiblings, // nor is what the page says to be in another repository
  liftOriginals, // nor what a table of ports names of the original
  judgeNames, // where cited names are, and where they were
  checkSuccessors, // whether what replaced a file has what the row names in it
  liftPrinted, // what a command prints is not missing
  dropCited, // what a row cites already is not what replaced another
  dropKeptInCells, // of the names beside, only those that are gone
  checkNames, // whether cited lines have the name beside them
  followLines, // where cited lines are now
  settleOldDrift, // anchors that were wrong before this change
  agreeOnNames, // a name beside an anchor against the diff
  judgeTests, // whether cited tests can run
  markGapProximity, // edits beside what proves a gap
  findLostNames, // names in tables whose definition it takes away
  findMovedLines, // lines that the page cites elsewhere
  findMentions, // what else the page names and this change takes away
  findUnbacked, // what it cites beside what is there, and nothing has
  settleUntracked, // what leaves git, and is kept out of it
  settleOutput, // what the program goes on writing, there or under that name
  verify, // what changed since Last Verified
];

/** Those that decide, where there is no base, whether evidence supports what a row claims. A name that is missing lowers nothing. */
export const SUPPORT_STEPS: readonly Step[] = [
  readCitations,
  locateCitations,
  acceptColumns,
  compareCitations,
  settleDangling,
  liftUncited,
  liftIgnored,
  liftSiblings,
  liftOriginals,
];

/** Those that decide besides, where there is no base, whether anything that a row cites can be checked, and whether what is required of it holds. */
export const CHECKED_STEPS: readonly Step[] = [...SUPPORT_STEPS, judgeNames, liftPrinted, judgeDemandedTests];

/** Only a requirement makes a status depend on whether tests can run. */
async function judgeDemandedTests(run: EvidenceRun): Promise<void> {
  if (run.pages.head.some(({ document: { settings } }) => settings.require !== undefined)) await judgeTests(run);
}

/** Loaded only where a page cites a symbolic link. */
async function settleDangling(run: EvidenceRun): Promise<void> {
  const isLink = ({ resolution: { state, target } }: CitationBuilder): boolean =>
    state === 'present' &&
    target !== null &&
    [run.head, run.base].some((side) => side?.index.entry(target)?.kind === 'link');
  if (citationsOf([...run.pages.head, ...run.pages.base]).some(isLink))
    await (await import('./compare/dangling-links.ts')).settleDangling(run);
}

const isTaken = ({ change }: CitationBuilder): boolean => change === 'deleted' || change === 'renamed';

const losesAny = ({ pages }: EvidenceRun): boolean =>
  pages.head.some(({ rows, asides: { mentions } }) => mentions.length > 0 || rows.flat().some(isTaken));

/** Loaded only where this change takes away what a page mentions or cites. */
async function settleUntracked(run: EvidenceRun): Promise<void> {
  if (losesAny(run)) await (await import('./mentions/settle-untracked.ts')).settleUntracked(run);
}

/** The same. */
async function settleOutput(run: EvidenceRun): Promise<void> {
  if (losesAny(run)) await (await import('./mentions/settle-output.ts')).settleOutput(run);
}

/** Loaded only where a line is not where it was cited, or not in the file of that name, which is seldom. */
async function settleOldDrift(run: EvidenceRun): Promise<void> {
  if (run.base === null) return;
  const drifts = citationsOf(run.pages.head).some(
    ({ lineState, renamedTo }) => lineState !== null && (lineState.kind !== 'same' || renamedTo !== null),
  );
  if (drifts) await (await import('./lines/old-drift.ts')).settleOldDrift(run);
}

/** Loaded only where a page cites something in a file of tests, or names a test. */
async function judgeTests(run: EvidenceRun): Promise<void> {
  const citesTests = ({
    place: { role },
    reference: { symbol },
    resolution: { state, target },
  }: CitationBuilder): boolean =>
    state === 'present' && target !== null && (symbol !== null || role === 'tests' || isTestPath(target));
  if (citationsOf([...run.pages.head, ...run.pages.base]).some(citesTests))
    await (await import('./tests/judge-tests.ts')).judgeTests(run);
}

/** Loaded only for audits. */
async function markGapProximity(run: EvidenceRun): Promise<void> {
  if (run.base === null) return;
  const provesGap = citationsOf(run.pages.head).some(({ place: { polarity } }) => polarity === 'gap');
  if (provesGap) await (await import('./names/gap-proximity.ts')).markGapProximity(run);
}
