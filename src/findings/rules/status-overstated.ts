// Rows that claim more than their evidence supports.
import { suggest } from '../group-citations.ts';
import { defineRule } from '../rule.ts';
import { claimsMore, isClaim, nameStatus } from '../status-order.ts';
import { findStatusWords, wordFor } from '../status-words.ts';

export const statusOverstated = defineRule({
  id: 'status-overstated',
  severity: 'error',
  summary: 'A row declares more than its evidence supports.',
  messages: {
    overstated: 'Declared {declared}, but the evidence supports {computed}: {causes}.',
    unsupported: 'What this row cites supports only {computed}: {causes}.',
  },
  *check(subject) {
    const words = findStatusWords(subject);
    for (const {
      row: { key, declared },
      computed,
      causes,
    } of subject.rows) {
      if (!claimsMore(declared.status, computed) || !isClaim(computed)) continue;
      // The words of a heading hold for the whole list: one row cannot change them.
      const text =
        declared.shared === true || declared.implied === true ? null : wordFor(words, computed, declared.text);
      const data = { computed: nameStatus(computed), causes: causes.join('; ') };
      yield {
        ...(declared.implied === true
          ? { messageId: 'unsupported', data }
          : { messageId: 'overstated', data: { declared: nameStatus(declared.status), ...data } }),
        range: declared.range,
        rowKey: key,
        evidence: null,
        suggestion: text === null ? null : suggest([{ path: subject.path, range: declared.range, text }]),
      };
    }
  },
});
