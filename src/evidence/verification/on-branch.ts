// Tells whether a stamp that this change writes names a commit that a squash merge would leave behind.
import type { CommitInfo } from '../../repository/repository.ts';
import type { CitingPage, EvidenceRun } from '../run.ts';
import type { Stamp } from './open-stamps.ts';

/** Most commits of a change that are looked through. */
const MAX_CHANGE = 500;
/** How many of base's newest commits show how changes get there. */
const MAX_BASE = 50;
/** What GitHub adds to the subject of a squashed pull request. */
const SQUASHED = /\(#\d+\)$/u;

/** Asks nothing of the repository where the page has the same stamp at base, or there is no base. */
export function openBranchCheck(
  { repository, head }: EvidenceRun,
  { side, twin }: CitingPage,
): (stamp: Stamp) => Promise<boolean> {
  const known = new Set(
    [twin?.document.metadata, ...(twin?.document.rows ?? []).map(rowStamp)].map(
      (stamp) => stamp?.lastVerifiedCommit?.value,
    ),
  );
  return async ({ commit, lookup }) => {
    if (side !== head || repository.base === null || commit === null || known.has(commit.value)) return false;
    if (lookup?.kind !== 'commit' || !lookup.ancestorOfHead) return false;
    const change = await repository.commits(MAX_CHANGE);
    if (change.kind === 'unverifiable' || !change.value.some(({ id }) => id === lookup.id)) return false;
    const base = await repository.baseCommits(MAX_BASE);
    return base.kind === 'known' && !takesMerges(base.value);
  };
}

const rowStamp = ({ verifiedCommit }: CitingPage['document']['rows'][number]) => ({
  lastVerifiedCommit: verifiedCommit,
});

/** True where changes get into the base by merge commits: it has some, and no more squashed pull requests than those. */
function takesMerges(commits: readonly CommitInfo[]): boolean {
  const merges = commits.filter(({ parents }) => parents.length > 1).length;
  const squashed = commits.filter(({ parents, subject }) => parents.length < 2 && SQUASHED.test(subject)).length;
  return merges > 0 && merges >= squashed;
}
