// Waivers that match no finding: what they were for is fixed, or they are misspelled.
import { defineRule } from '../rule.ts';
import { placeOfWaiver, targetOfWaiver } from '../waiver-place.ts';

export const waiverUnused = defineRule({
  id: 'waiver-unused',
  severity: 'warning',
  summary: 'A waiver in the configuration matches no finding.',
  messages: {
    unused: {
      says: 'The waiver for {waiver, list} matches no finding{nearest}.',
      do: 'Remove it from the configuration, or correct what it names.',
    },
    unguarded: {
      says: 'The waiver for {waiver, list} names no checked page{nearest}.',
      do: 'Remove it from the configuration, or correct its path.',
    },
  },
  *checkRun({ waivers = [] }) {
    for (const { waiver, matched, expired, guarded, nearest } of waivers) {
      if (expired || matched > 0) continue;
      yield {
        ...placeOfWaiver(waiver),
        messageId: guarded ? 'unused' : 'unguarded',
        data: {
          waiver: targetOfWaiver(waiver),
          nearest: nearest === null ? '' : ` (did you mean “${nearest}”?)`,
        },
      };
    }
  },
});
