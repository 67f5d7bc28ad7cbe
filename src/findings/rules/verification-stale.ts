// Evidence that changed since the commit at which the page says it was verified.
import type { VerifiedClaim } from '../../evidence/verification/verification.ts';
import { countOf, nameSome } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import { claimsVerification, placeOf, stampField } from '../stamp.ts';

export const verificationStale = defineRule({
  id: 'verification-stale',
  severity: 'warning',
  summary: 'Evidence changed since the Last Verified Commit.',
  messages: {
    stale: 'Evidence changed since {since}: {scope}. Look at it again and stamp the page.',
    'stale-here':
      'Evidence changed since {since}: {scope}. This change edits {added}. Look at it again and stamp the page.',
  },
  *check(subject) {
    const stale = subject.verification.claims.filter(
      (claim) => claim.lookup?.kind === 'commit' && claim.staleRows.length > 0 && claimsVerification(subject, claim),
    );
    const [first] = stale;
    if (first === undefined) return;
    const rows = new Set(stale.flatMap(({ staleRows }) => staleRows)).size;
    const files = new Set(stale.flatMap(({ changedSince }) => changedSince)).size;
    const commits = Math.max(...stale.map(commitsSince));
    const here = [...new Set(stale.flatMap(({ changedHere }) => changedHere))].sort();
    const data = {
      since: sinceOf(first),
      rows,
      files,
      commits,
      scope: `${countOf(rows, 'row')}, ${countOf(files, 'file')}, ${countOf(commits, 'commit')}`,
    };
    const place = { range: placeOf(first), rowKey: null, evidence: null };
    yield here.length === 0
      ? { messageId: 'stale', data, ...place }
      : { messageId: 'stale-here', data: { ...data, added: nameSome(here) }, ...place };
  },
});

function commitsSince({ lookup }: VerifiedClaim): number {
  return lookup?.kind === 'commit' ? lookup.commitsSince : 0;
}

function sinceOf(claim: VerifiedClaim): string {
  return stampField(claim)?.value ?? 'it was verified';
}
