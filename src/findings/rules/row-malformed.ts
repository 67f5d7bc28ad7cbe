// Table rows whose cells do not match the header.
import { countOf } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';

export const rowMalformed = defineRule({
  id: 'row-malformed',
  severity: 'warning',
  summary: 'A table row has more or fewer cells than the header.',
  messages: {
    more: 'This row has {count}, and the header has {expected}: what stands past the last column is not shown. Write a pipe inside a cell as \\|.',
    fewer: 'This row has {count}, and the header has {expected}.',
  },
  *check(subject) {
    for (const {
      row: { key, shape },
    } of subject.rows) {
      if (shape === null || shape.cells === shape.expected) continue;
      yield {
        messageId: shape.cells > shape.expected ? 'more' : 'fewer',
        data: { cells: shape.cells, expected: shape.expected, count: countOf(shape.cells, 'cell') },
        ground: 'page',
        range: shape.range,
        rowKey: key,
        evidence: null,
      };
    }
  },
});
