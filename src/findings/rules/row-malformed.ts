// Table rows whose cells do not match the header.
import { groupBy } from '../../text/group-by.ts';
import type { Row } from '../../rows/row.ts';
import { defineRule } from '../rule.ts';

export const rowMalformed = defineRule({
  id: 'row-malformed',
  severity: 'warning',
  summary: 'A table row has more or fewer cells than the header.',
  messages: {
    more: {
      says: 'This row has {cells, cell}, but the header has {expected}: anything past the last column is not shown.',
      do: 'Remove the extra cells. Write a pipe inside a cell as `\\|`.',
    },
    'more-everywhere': {
      says: 'All {rows, row} of this table have more cells than the header, which has {expected}: anything past the last column is not shown.',
      do: 'Give the header as many cells as its rows. Write a pipe inside a cell as `\\|`.',
    },
    fewer: {
      says: 'This row has {cells, cell}, but the header has {expected}.',
      do: 'Give the row as many cells as the header.',
    },
  },
  *check({ rows }) {
    for (const own of groupBy(rows, ({ row }) => row.table).values()) {
      const long = own.filter(({ row: { shape } }) => shape !== null && shape.cells > shape.expected);
      const [first] = long;
      // A header with a column too few is one slip, however many rows it has.
      if (first?.row.shape && long.length > 1 && long.length === own.length) {
        yield {
          messageId: 'more-everywhere',
          data: { rows: own.length, expected: first.row.shape.expected },
          ground: 'page',
          range: first.row.shape.range,
          rowKey: null,
          evidence: null,
          identity: `table ${first.row.heading}`,
        };
        continue;
      }
      for (const { row } of own) {
        const { key, shape } = row;
        if (shape === null || shape.cells === shape.expected || isFilledUp(row)) continue;
        yield {
          messageId: shape.cells > shape.expected ? 'more' : 'fewer',
          data: { cells: shape.cells, expected: shape.expected },
          ground: 'page',
          range: shape.range,
          rowKey: key,
          evidence: null,
        };
      }
    }
  },
});

/** Cells left out at the end of a row are empty ones, as GitHub Flavored Markdown has it; a row without its status has lost more than that. */
function isFilledUp({ shape, declared }: Row): boolean {
  return shape !== null && shape.cells < shape.expected && declared.text !== '';
}
