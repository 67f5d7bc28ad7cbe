// Unfinished rows that do not say what is missing.
import { nameStatus } from '../status-order.ts';
import { defineRule } from '../rule.ts';

/** `partial (no Windows build)`: the status cell itself says it. */
const SAYS_MORE = /\(|(?:\S+\s+){3}/;

export const gapNoteMissing = defineRule({
  id: 'gap-note-missing',
  severity: 'notice',
  summary: 'A partial or not started row does not say what is missing.',
  messages: {
    missing: 'Declared {declared}, and nothing says what is missing.',
  },
  *check(subject) {
    for (const {
      row: { key, declared, note },
      evidence,
    } of subject.rows) {
      if (declared.status !== 'partial' && declared.status !== 'not-started') continue;
      if (note === null || !(note.placeholder || note.text.trim() === '') || SAYS_MORE.test(declared.text)) continue;
      if (evidence.some(({ place }) => place.polarity === 'gap')) continue;
      yield {
        messageId: 'missing',
        data: { declared: nameStatus(declared.status) },
        ground: 'page',
        range: note.range,
        rowKey: key,
        evidence: null,
      };
    }
  },
});
