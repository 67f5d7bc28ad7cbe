// Evidence that changed since the commit at which the page says it was verified.
import type { VerifiedClaim } from '../../evidence/verification/verification.ts';
import { countOf, nameSome } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import type { Subject } from '../assessed-document.ts';
import { addDays } from '../../text/days.ts';
import { causeOfStamp, placeOf, staleRowsOf, stampField, verifiedDay } from '../stamp.ts';

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
    const stale = subject.verification.claims
      .map((claim) => ({ claim, changed: staleRowsOf(subject, claim) }))
      .filter(({ changed }) => changed.length > 0);
    const [first] = stale;
    if (first === undefined) return;
    const changed = stale.flatMap((one) => one.changed);
    const rows = new Set(changed.map(({ row }) => row)).size;
    const targets = new Set(changed.flatMap((one) => one.targets));
    const files = targets.size;
    const commits = Math.max(...stale.map(({ claim }) => commitsSince(claim)));
    const here = [
      ...new Set(stale.flatMap(({ claim }) => claim.changedHere.filter((target) => targets.has(target)))),
    ].sort();
    const age = ageOf(subject, first.claim);
    const data = {
      since: sinceOf(first.claim),
      rows,
      files,
      commits,
      scope: `${countOf(rows, 'row')}, ${countOf(files, 'file')}, ${countOf(commits, 'commit')}`,
      ...(age === null ? {} : { age }),
    };
    const place = {
      cause: causeOfStamp(subject, first.claim),
      range: placeOf(first.claim),
      rowKey: null,
      evidence: null,
    };
    yield here.length === 0
      ? { messageId: 'stale', data, ground: 'history', ...place }
      : {
          messageId: 'stale-here',
          data: { ...data, added: nameSome(here) },
          // Without a base there is no change that could have done it.
          ground: subject.compared ? 'change' : 'history',
          ...place,
        };
  },
});

/** Days since it was verified, where these are more than the page may wait; null where they are not. */
function ageOf({ settings: { maxAgeDays }, today }: Subject, claim: VerifiedClaim): number | null {
  const day = verifiedDay(claim);
  if (day === null || maxAgeDays === null || addDays(day, maxAgeDays) >= today) return null;
  return Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
}

function commitsSince({ lookup }: VerifiedClaim): number {
  return lookup?.kind === 'commit' ? lookup.commitsSince : 0;
}

function sinceOf(claim: VerifiedClaim): string {
  return stampField(claim)?.value ?? 'it was verified';
}
