// Headers with two stamps that name different commits or days.
import { defineRule } from '../rule.ts';
import { causeOfStamp } from '../stamp.ts';

export const verificationConflict = defineRule({
  id: 'verification-conflict',
  severity: 'warning',
  summary: 'The header has two Last Verified stamps that contradict each other.',
  messages: {
    conflict: { says: '{label} is {second} here, but {first} on line {line}.', do: 'Keep the one that is right.' },
  },
  *check(subject) {
    const { lastVerifiedCommit: commit, lastVerifiedDate: date } = subject.metadata;
    for (const { first, second } of subject.stampConflicts) {
      yield {
        messageId: 'conflict',
        data: { label: second.label, first: first.value, second: second.value, line: first.range.line },
        ground: 'page',
        cause: causeOfStamp(subject, { commit, date }),
        range: second.range,
        rowKey: null,
        evidence: null,
        identity: second.label,
      };
    }
  },
});
