// Rows that say nothing was begun although their evidence is there.
import { suggest } from '../citations.ts';
import { nameSome } from '../phrase.ts';
import { defineRule } from '../rule.ts';
import { standingOf } from '../standing.ts';
import { findStatusWords, wordFor } from '../status-words.ts';

export const statusUnderstated = defineRule({
  id: 'status-understated',
  severity: 'notice',
  summary: 'A row declares not started, yet its evidence is present.',
  messages: {
    understated: 'Declared not started, yet evidence is present: {evidence}.',
  },
  *check(subject) {
    const words = findStatusWords(subject);
    for (const { row: { key, declared }, computed, evidence } of subject.rows) {
      if (declared.status !== 'not-started' || computed !== 'partial') continue;
      const present = evidence.filter((resolved) => resolved.resolution.state === 'present' && standingOf(resolved) === 'supports');
      const text = wordFor(words, 'partial', declared.text);
      yield {
        messageId: 'understated',
        data: { evidence: nameSome([...new Set(present.map(({ reference }) => reference.text))], 3) },
        range: declared.range,
        rowKey: key,
        evidence: null,
        suggestion: text === null ? null : suggest([{ path: subject.path, range: declared.range, text }]),
      };
    }
  },
});
