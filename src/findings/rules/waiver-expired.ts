// Waivers whose last day is over: what they left out counts again.
import { defineRule } from '../rule.ts';
import { placeOfWaiver, targetOfWaiver } from '../waiver-place.ts';

export const waiverExpired = defineRule({
  id: 'waiver-expired',
  severity: 'warning',
  summary: 'A waiver in the configuration has expired.',
  messages: {
    counting: {
      says: 'The waiver for {waiver, list} expired on {until}. It no longer covers {findings, finding}.',
      do: 'Fix what it waived, or give it a later date and a reason.',
    },
    idle: {
      says: 'The waiver for {waiver, list} expired on {until}, and it no longer matches any finding.',
      do: 'Remove it from the configuration.',
    },
  },
  *checkRun({ waivers = [] }) {
    for (const { waiver, matched, expired } of waivers) {
      if (!expired || waiver.until === null) continue;
      const data = { waiver: targetOfWaiver(waiver), until: waiver.until };
      const place = placeOfWaiver(waiver);
      yield matched === 0
        ? { ...place, messageId: 'idle', data }
        : { ...place, messageId: 'counting', data: { ...data, findings: matched } };
    }
  },
});
