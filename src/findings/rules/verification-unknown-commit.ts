// Last Verified Commits that are no commit here, or none of this history.
import type { VerifiedClaim } from '../../evidence/verification/verification.ts';
import { defineRule } from '../rule.ts';
import { causeOfStamp, claimsVerification, rowKeyOf } from '../stamp.ts';

export const verificationUnknownCommit = defineRule({
  id: 'verification-unknown-commit',
  severity: 'warning',
  summary:
    'The Last Verified Commit is unknown here, not in the history of head, or on the branch of this change only.',
  messages: {
    unknown: {
      says: '`{commit}` is not in this repository (squashed or rebased?).',
      do: 'Use the commit on the main branch.',
    },
    ambiguous: { says: 'More than one commit id begins with `{commit}`.', do: 'Write more digits of the id.' },
    'on-branch': {
      says: '`{commit}` is only on this branch; a squash merge or rebase would remove it from the history.',
      do: 'Use a commit of the base branch: run `matrix-guard stamp {page} --at merge-base`.',
    },
    'not-ancestor': {
      says: '`{commit}` is not in the history of this branch (squashed or rebased?).',
      do: 'Use the commit that replaced it on the main branch.',
    },
  },
  *check(subject) {
    const reported = new Set<string>();
    for (const claim of subject.verification.claims) {
      const { commit } = claim;
      const messageId = faultOf(claim);
      // Many rows may carry one stamp: it is spoken of once.
      if (commit === null || messageId === null || reported.has(commit.value) || !claimsVerification(subject, claim))
        continue;
      reported.add(commit.value);
      yield {
        messageId,
        data: { commit: commit.value, ...(messageId === 'on-branch' ? { page: subject.path } : {}) },
        ground: messageId === 'on-branch' ? 'change' : 'history',
        severity: messageId === 'on-branch' ? 'notice' : undefined,
        cause: causeOfStamp(subject, claim),
        range: commit.range,
        rowKey: rowKeyOf(subject, claim),
        evidence: null,
        identity: commit.value,
      };
    }
  },
});

function faultOf({ lookup, onBranch }: VerifiedClaim): 'unknown' | 'ambiguous' | 'not-ancestor' | 'on-branch' | null {
  if (lookup === null || lookup.kind === 'unverifiable') return null;
  if (lookup.kind === 'commit') return !lookup.ancestorOfHead ? 'not-ancestor' : onBranch ? 'on-branch' : null;
  return lookup.kind;
}
