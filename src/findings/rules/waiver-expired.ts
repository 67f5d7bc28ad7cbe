// Waivers whose last day is over: what they left out counts again.
import { countOf } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import { placeOfWaiver, targetOfWaiver } from '../waiver-place.ts';

export const waiverExpired = defineRule({
  id: 'waiver-expired',
  severity: 'warning',
  summary: 'A waiver in the configuration is past its last day, and waives nothing any more.',
  messages: {
    counting: 'The waiver of {waiver} ended on {until}: {findings} it left out now count again.',
    idle: 'The waiver of {waiver} ended on {until}, and nothing needs it any more.',
  },
  *checkRun({ waivers = [] }) {
    for (const { waiver, matched, expired } of waivers) {
      if (!expired || waiver.until === null) continue;
      const data = { waiver: targetOfWaiver(waiver), until: waiver.until };
      const place = placeOfWaiver(waiver);
      yield matched === 0
        ? { ...place, messageId: 'idle', data }
        : { ...place, messageId: 'counting', data: { ...data, findings: countOf(matched, 'finding') } };
    }
  },
});
