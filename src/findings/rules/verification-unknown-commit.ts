// Last Verified Commits that are no commit here, or none of this history.
import type { CommitLookup } from '../../repository/repository.ts';
import { defineRule } from '../rule.ts';
import { causeOfStamp, claimsVerification, rowKeyOf } from '../stamp.ts';

export const verificationUnknownCommit = defineRule({
  id: 'verification-unknown-commit',
  severity: 'warning',
  summary: 'The Last Verified Commit is unknown here, or not in the history of head.',
  messages: {
    unknown:
      "{commit} is no commit of this repository: stamp one that is, as a squash merge or a rebase leaves the branch's own commits behind.",
    ambiguous: '{commit} is the beginning of more than one commit id: write more of it.',
    'not-ancestor':
      '{commit} is not in the history of this branch, as after a squash merge or a rebase: stamp the commit that it became on the main branch.',
  },
  *check(subject) {
    const told = new Set<string>();
    for (const claim of subject.verification.claims) {
      const { commit, lookup } = claim;
      const messageId = faultOf(lookup);
      // Many rows may carry one stamp: it is spoken of once.
      if (commit === null || messageId === null || told.has(commit.value) || !claimsVerification(subject, claim))
        continue;
      told.add(commit.value);
      yield {
        messageId,
        data: { commit: commit.value },
        ground: 'history',
        cause: causeOfStamp(subject, claim),
        range: commit.range,
        rowKey: rowKeyOf(subject, claim),
        evidence: null,
        identity: commit.value,
      };
    }
  },
});

function faultOf(lookup: CommitLookup | null): 'unknown' | 'ambiguous' | 'not-ancestor' | null {
  if (lookup === null || lookup.kind === 'unverifiable') return null;
  if (lookup.kind === 'commit') return lookup.ancestorOfHead ? null : 'not-ancestor';
  return lookup.kind;
}
