// Evidence that did not exist yet at the commit at which the page says it was verified.
import { countOf, nameSome } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import { causeOfStamp, claimsVerification, keysOf, placeOf, postdatingOf, rowKeyOf, stampField } from '../stamp.ts';

export const evidencePostdatesVerification = defineRule({
  id: 'evidence-postdates-verification',
  severity: 'warning',
  summary: 'Cited evidence did not exist yet at the Last Verified Commit.',
  messages: {
    postdates: 'Verified at {stamp}, where {files} of its evidence did not exist yet: {targets} (cited by {rows}).',
  },
  *check(subject) {
    for (const claim of subject.verification.claims) {
      const postdating = postdatingOf(subject, claim);
      if (postdating.length === 0 || !claimsVerification(subject, claim)) continue;
      yield {
        messageId: 'postdates',
        data: {
          stamp: stampField(claim)?.value ?? 'its Last Verified Commit',
          files: countOf(postdating.length, 'file'),
          targets: nameSome(postdating.map(({ target }) => target)),
          rows: nameSome(
            keysOf(
              subject,
              postdating.flatMap(({ rows }) => rows),
            ),
          ),
        },
        ground: 'history',
        cause: causeOfStamp(subject, claim),
        range: placeOf(claim),
        rowKey: rowKeyOf(subject, claim),
        evidence: null,
      };
    }
  },
});
