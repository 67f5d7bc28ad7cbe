// Partial rows that do not say what is missing.
import { defineRule } from '../rule.ts';

/** `partial (no Windows build)`: the status cell itself says it. */
const SAYS_MORE = /\(|(?:\S+\s+){3}/;
/** `(subtest skipped)`: words beside the evidence say it as well as a note. */
const SAYS_SOMETHING = /\p{L}{2,}\s+\p{L}{2,}/u;

export const gapNoteMissing = defineRule({
  id: 'gap-note-missing',
  severity: 'notice',
  summary: 'A partial row does not say what is missing.',
  messages: {
    missing: {
      says: 'Marked partial, but the row does not say what is missing.',
      do: 'Describe what is still missing.',
    },
  },
  *check(subject) {
    for (const {
      row: { key, declared, note },
      evidence,
    } of subject.rows) {
      // All of a row that is not started is missing.
      if (declared.status !== 'partial') continue;
      if (note === null || !(note.placeholder || note.text.trim() === '') || SAYS_MORE.test(declared.text)) continue;
      if (evidence.some(({ place }) => place.polarity === 'gap')) continue;
      if (evidence.some(({ reference }) => reference.kind === 'prose' && SAYS_SOMETHING.test(reference.text))) continue;
      yield {
        messageId: 'missing',
        data: {},
        ground: 'page',
        range: note.range,
        rowKey: key,
        evidence: null,
      };
    }
  },
});
