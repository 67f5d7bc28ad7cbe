// Table rows whose cells do not match the header.
import { defineRule } from '../rule.ts';

export const rowMalformed = defineRule({
  id: 'row-malformed',
  severity: 'warning',
  summary: 'A table row has more or fewer cells than the header.',
  messages: {
    more: {
      says: 'This row has {cells, cell}, but the header has {expected}: cells past the last column are not shown.',
      do: 'Remove the extra cells. Write a pipe inside a cell as `\\|`.',
    },
    fewer: {
      says: 'This row has {cells, cell}, but the header has {expected}.',
      do: 'Give the row as many cells as the header.',
    },
  },
  *check(subject) {
    for (const {
      row: { key, shape },
    } of subject.rows) {
      if (shape === null || shape.cells === shape.expected) continue;
      yield {
        messageId: shape.cells > shape.expected ? 'more' : 'fewer',
        data: { cells: shape.cells, expected: shape.expected },
        ground: 'page',
        range: shape.range,
        rowKey: key,
        evidence: null,
      };
    }
  },
});
