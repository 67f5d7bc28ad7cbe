// Evidence that did not exist yet at the commit at which the page says it was verified.
import { asCode } from '../../text/marked-text.ts';
import { nameCode, nameSome } from '../../text/phrase.ts';
import { isOver } from '../is-over.ts';
import { defineRule } from '../rule.ts';
import { causeOfStamp, claimsVerification, keysOf, placeOf, postdatingOf, rowKeyOf, stampField } from '../stamp.ts';

export const evidencePostdatesVerification = defineRule({
  id: 'evidence-postdates-verification',
  severity: 'warning',
  summary: 'Cited evidence did not exist yet at the Last Verified Commit.',
  messages: {
    postdates: {
      says: 'Last verified at {stamp, list}, before {files, cited file} existed: {targets, list} (cited by {rows}).',
      do: 'Check these rows again, then update Last Verified.',
    },
  },
  *check(subject) {
    for (const claim of subject.verification.claims) {
      const postdating = postdatingOf(subject, claim);
      if (postdating.length === 0 || !claimsVerification(subject, claim) || isOver(subject, claim)) continue;
      yield {
        messageId: 'postdates',
        data: {
          stamp: asCode(stampField(claim)?.value ?? ''),
          files: postdating.length,
          targets: nameCode(postdating.map(({ target }) => target)),
          rows: nameSome(
            keysOf(
              subject,
              postdating.flatMap(({ rows }) => rows),
            ),
          ),
        },
        // A row that this change adds, or whose evidence or stamp it writes, is its own.
        ground: rowKeyOf(subject, claim) === null ? 'history' : { fresh: 'change', old: 'history' },
        cause: causeOfStamp(subject, claim),
        range: placeOf(claim),
        rowKey: rowKeyOf(subject, claim),
        evidence: null,
      };
    }
  },
});
