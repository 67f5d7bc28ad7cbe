// Counts that a page states of its rows and that its rows do not bear out.
import { defineRule } from '../rule.ts';
import { holdCounts } from '../hold-counts.ts';
import { nameOfCount, openCountProof } from '../proven-counts.ts';

export const countsDisagree = defineRule({
  id: 'counts-disagree',
  severity: 'notice',
  summary: 'A count on the page differs from its rows.',
  messages: {
    status: {
      says: 'The page counts {stated, row} as “{label}”, but has {actual}.',
      do: 'Correct the number, or the rows.',
    },
    share: {
      says: 'The page says that {stated} % of the rows are “{label}”, but {actual} % are.',
      do: 'Correct the number, or the rows.',
    },
    total: { says: 'The page counts {stated, row} in all, but has {actual}.', do: 'Correct the number, or the rows.' },
  },
  *check(subject) {
    const prove = openCountProof(subject);
    for (const counts of subject.counts ?? []) {
      const held = holdCounts(subject, counts);
      const isProven = prove(counts, held);
      for (const { stated, actual } of held.wrong)
        yield {
          messageId: stated.of === 'total' ? 'total' : stated.share === true ? 'share' : 'status',
          data: { label: stated.label, stated: stated.count, actual },
          ground: isProven(stated) ? 'page' : 'reading',
          range: stated.range,
          rowKey: null,
          evidence: null,
          identity: nameOfCount(stated),
        };
    }
  },
});
