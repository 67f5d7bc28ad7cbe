// Last Verified Dates that cannot be true.
import { defineRule } from '../rule.ts';
import { findDate } from '../../text/dates.ts';
import { addDays, dayOf } from '../../text/days.ts';
import { causeOfStamp, claimsVerification, isPlaceholder, rowKeyOf } from '../stamp.ts';

/** Days a date may be off because the writer's day is not the day in UTC. */
const TIME_ZONES = 1;

export const verificationDateInvalid = defineRule({
  id: 'verification-date-invalid',
  severity: 'warning',
  summary: 'The Last Verified Date is malformed, in the future, or earlier than the verified commit.',
  messages: {
    malformed: { says: '“{date}” is not a date; use YYYY-MM-DD.', do: null },
    ambiguous: { says: '“{date}” can mean {first} or {second}; use YYYY-MM-DD.', do: null },
    future: { says: '{date} is in the future.', do: 'Write the date of the last check.' },
    'before-commit': {
      says: '{date} is earlier than `{commit}`, which was committed on {committed}.',
      do: 'Update Last Verified.',
    },
  },
  *check(subject) {
    for (const claim of subject.verification.claims) {
      const { commit, date, lookup } = claim;
      if (date === null || isPlaceholder(date) || !claimsVerification(subject, claim)) continue;
      const place = {
        ground: 'head',
        cause: causeOfStamp(subject, claim),
        range: date.range,
        rowKey: rowKeyOf(subject, claim),
        evidence: null,
      } as const;
      const found = findDate(date.value, date.dayOrder ?? null);
      // A date that stands in for a commit was itself used to find that commit.
      const committed = commit !== null && lookup?.kind === 'commit' ? dayOf(lookup.date) : null;
      if (found?.kind === 'ambiguous') {
        const [first, second] = found.readings;
        yield { messageId: 'ambiguous', data: { date: date.value, first, second }, ...place };
      } else if (found?.kind !== 'days') yield { messageId: 'malformed', data: { date: date.value }, ...place };
      else if (found.days.first > addDays(subject.today, TIME_ZONES))
        yield { messageId: 'future', data: { date: date.value }, ...place };
      else if (commit !== null && committed !== null && addDays(found.days.last, TIME_ZONES) < committed) {
        yield { messageId: 'before-commit', data: { date: date.value, commit: commit.value, committed }, ...place };
      }
    }
  },
});
