// evidence/ finds out what each citation means at base and at head. This file is the way of a citation through it, one line a step; each step fills in its part of every citation of the run.
import { compareCitations } from './compare/compare-citations.ts';
import { agreeOnNames, checkNames } from './lines/check-names.ts';
import { followLines } from './lines/follow-lines.ts';
import { liftIgnored } from './locate/ignored-paths.ts';
import { locateCitations } from './locate/locate-citations.ts';
import { judgeNames } from './names/judge-names.ts';
import { readCitations } from './read-citations.ts';
import { citationsOf, type EvidenceRun } from './run.ts';
import { verify } from './verification/verify.ts';

type Step = (run: EvidenceRun) => Promise<void>;

/** In order: each relies on those before it. */
export const STEPS: readonly Step[] = [
  readCitations, // what the pages write
  locateCitations, // what that means on the page's own side, and at base
  compareCitations, // how base and head differ there
  liftIgnored, // what git ignores is not missing
  judgeNames, // where cited names are, and where they were
  checkNames, // whether cited lines have the name beside them
  followLines, // where cited lines are now
  settleOldDrift, // anchors that were wrong before this change
  agreeOnNames, // a name beside an anchor against the diff
  markGapProximity, // edits beside what proves a gap
  verify, // what changed since Last Verified
];

/** Loaded only where a line is not where it was cited, which is seldom. */
async function settleOldDrift(run: EvidenceRun): Promise<void> {
  if (run.base === null) return;
  const drifts = citationsOf(run.pages.head).some(({ lineState }) => lineState !== null && lineState.kind !== 'same');
  if (drifts) await (await import('./lines/old-drift.ts')).settleOldDrift(run);
}

/** Loaded only for audits. */
async function markGapProximity(run: EvidenceRun): Promise<void> {
  if (run.base === null) return;
  const provesGap = citationsOf(run.pages.head).some(({ place: { polarity } }) => polarity === 'gap');
  if (provesGap) await (await import('./names/gap-proximity.ts')).markGapProximity(run);
}
