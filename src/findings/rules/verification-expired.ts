// Verifications that are too long ago, whatever changed since.
import { addDays } from '../../text/days.ts';
import { isOver } from '../is-over.ts';
import { defineRule } from '../rule.ts';
import {
  ageOf,
  causeOfStamp,
  claimsVerification,
  isRestamped,
  placeOf,
  rowKeyOf,
  staleRowsOf,
  verifiedDay,
} from '../stamp.ts';

export const verificationExpired = defineRule({
  id: 'verification-expired',
  severity: 'warning',
  summary: 'The page was last verified longer ago than maxAgeDays.',
  messages: {
    expired: {
      says: 'Last verified on {date}, more than {maxAgeDays, day} ago.',
      do: 'Check these rows again, then update Last Verified.',
    },
  },
  *check(subject) {
    const {
      settings: { maxAgeDays },
      today,
    } = subject;
    if (maxAgeDays === null) return;
    for (const claim of subject.verification.claims) {
      const day = verifiedDay(claim);
      if (day === null || !claimsVerification(subject, claim) || addDays(day, maxAgeDays) >= today) continue;
      // A stamp that this change writes is as fresh as the change: only the day on which the run is repeated makes it old.
      if (isRestamped(subject, claim)) continue;
      const age = ageOf(claim, today);
      // Staleness says it too, and more.
      if (staleRowsOf(subject, claim).length > 0 || isOver(subject, claim)) continue;
      yield {
        messageId: 'expired',
        data: { date: day, maxAgeDays, ...(age === null ? {} : { age }) },
        ground: 'head',
        cause: causeOfStamp(subject, claim),
        range: claim.date?.range ?? placeOf(claim),
        rowKey: rowKeyOf(subject, claim),
        evidence: null,
      };
    }
  },
});
