// Evidence that changed since the commit at which the page says it was verified.
import type { VerifiedClaim } from '../../evidence/verification/verification.ts';
import { countOf, nameSome } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import { claimsVerification, placeOf } from '../stamp.ts';

export const verificationStale = defineRule({
  id: 'verification-stale',
  severity: 'warning',
  summary: 'Evidence changed since the Last Verified Commit.',
  messages: {
    stale: 'Evidence changed since {since}: {scope}. Look at it again and stamp the page.',
    'stale-here':
      'Evidence changed since {since}: {scope}. This change edits {added}. Look at it again and stamp the page.',
    'stale-rows': 'Evidence changed since rows were last verified: {scope}. Check these rows again and stamp them.',
    'stale-rows-here':
      'Evidence changed since rows were last verified: {scope}. This change edits {added}. Check these rows again and stamp them.',
  },
  *check(subject) {
    const stale = subject.verification.claims.filter(
      (claim) => claim.lookup?.kind === 'commit' && claim.staleRows.length > 0 && claimsVerification(subject, claim),
    );
    const [first] = stale;
    if (first === undefined) return;
    const here = [...new Set(stale.flatMap(({ changedHere }) => changedHere))].sort();
    const groups = groupByStamp(stale);
    const data = { ...measure(stale), since: sinceOf(first), scope: scopeOf(groups) };
    const kind = groups.length > 1 ? 'stale-rows' : 'stale';
    const place = { range: placeOf(first), rowKey: null, evidence: null };
    yield here.length === 0
      ? { messageId: kind, data, ...place }
      : { messageId: `${kind}-here` as const, data: { ...data, added: nameSome(here) }, ...place };
  },
});

/** Most stamps that a message names. */
const MAX_STAMPS = 3;

interface Measure {
  readonly rows: number;
  readonly files: number;
  /** Of the oldest of these stamps. */
  readonly commits: number;
}

function measure(claims: readonly VerifiedClaim[]): Measure {
  return {
    rows: new Set(claims.flatMap(({ staleRows }) => staleRows)).size,
    files: new Set(claims.flatMap(({ changedSince }) => changedSince)).size,
    commits: Math.max(...claims.map(commitsSince)),
  };
}

/** Claims of one commit together, in the order of the page. */
function groupByStamp(claims: readonly VerifiedClaim[]): readonly (readonly VerifiedClaim[])[] {
  const groups = new Map<string, VerifiedClaim[]>();
  for (const claim of claims) {
    const id = claim.lookup?.kind === 'commit' ? claim.lookup.id : '';
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [claim]);
    else group.push(claim);
  }
  return [...groups.values()];
}

/** `1 row, 2 files, 9 commits`; of several stamps `1 row since abc1234 (2 files, 9 commits), 1 row since …`, since no number holds for all. */
function scopeOf(groups: readonly (readonly VerifiedClaim[])[]): string {
  const parts = groups.slice(0, MAX_STAMPS).map((claims) => {
    const { rows, files, commits } = measure(claims);
    const changes = `${countOf(files, 'file')}, ${countOf(commits, 'commit')}`;
    const [first] = claims;
    return groups.length === 1 || first === undefined
      ? `${countOf(rows, 'row')}, ${changes}`
      : `${countOf(rows, 'row')} since ${sinceOf(first)} (${changes})`;
  });
  const rest = measure(groups.slice(MAX_STAMPS).flat()).rows;
  return [...parts, ...(rest > 0 ? [`${countOf(rest, 'row')} since other stamps`] : [])].join(', ');
}

function commitsSince({ lookup }: VerifiedClaim): number {
  return lookup?.kind === 'commit' ? lookup.commitsSince : 0;
}

function sinceOf({ commit, date }: VerifiedClaim): string {
  return commit?.value ?? date?.value ?? 'it was verified';
}
