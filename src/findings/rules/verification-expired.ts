// Verifications that are too long ago, whatever changed since.
import type { VerifiedClaim } from '../../evidence/verification/verification.ts';
import { defineRule } from '../rule.ts';
import { claimsVerification, daysOf, isPlaceholder, placeOf, rowKeyOf } from '../stamp.ts';
import { addDays, dayOf } from '../../text/days.ts';

export const verificationExpired = defineRule({
  id: 'verification-expired',
  severity: 'warning',
  summary: 'The page was last verified longer ago than maxAgeDays.',
  messages: {
    expired: 'Last verified on {date}, more than {maxAgeDays} days ago.',
  },
  *check(subject) {
    const {
      settings: { maxAgeDays },
      today,
    } = subject;
    if (maxAgeDays === null) return;
    for (const claim of subject.verification.claims) {
      const day = lastDayOf(claim);
      if (day === null || !claimsVerification(subject, claim) || addDays(day, maxAgeDays) >= today) continue;
      yield {
        messageId: 'expired',
        data: { date: day, maxAgeDays },
        range: claim.date?.range ?? placeOf(claim),
        rowKey: rowKeyOf(subject, claim),
        evidence: null,
      };
    }
  },
});

/** The day it was verified: as written, or that of the commit where no date is written. */
function lastDayOf({ date, lookup }: VerifiedClaim): string | null {
  if (date !== null && !isPlaceholder(date)) return daysOf(date)?.last ?? null;
  return lookup?.kind === 'commit' ? dayOf(lookup.date) : null;
}
