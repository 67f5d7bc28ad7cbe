// Rows that stand for no heading or id of the source plan.
import { nameAnyCode } from '../../text/phrase.ts';
import type { Row } from '../../rows/row.ts';
import { defineRule } from '../rule.ts';

export const rowUnplanned = defineRule({
  id: 'row-unplanned',
  severity: 'warning',
  summary: 'A row matches no heading or id of the source plan.',
  messages: {
    unplanned: {
      says: '“{row}” is not a heading of {plan, list}.',
      do: 'Rename the row to match its heading, or remove it.',
    },
    'not-declared': {
      says: 'No id in {plan, list} matches the row “{row}”.',
      do: 'Correct the key of the row, or remove it.',
    },
    repeated: { says: '“{heading}” already has a row, on line {line}.', do: 'Keep one of the rows.' },
  },
  *check({ plan, rows }) {
    if (plan === undefined) return;
    for (const { row: index, heading, other } of plan.unplanned) {
      const row = rows[index]?.row;
      if (row === undefined) continue;
      const place = {
        ground: 'page',
        range: row.range,
        rowKey: row.key,
        evidence: null,
        identity: row.heading.toLowerCase(),
      } as const;
      const first = other === null ? undefined : rows[other]?.row;
      if (heading === null || first === undefined) {
        yield plan.ids === undefined
          ? { messageId: 'unplanned', data: { row: row.heading, plan: nameAnyCode(plan.paths) }, ...place }
          : { messageId: 'not-declared', data: { row: nameOf(row), plan: nameAnyCode(plan.paths) }, ...place };
      } else if (first.table !== row.table || first.key !== row.key || !isSameTitle(first, row)) {
        // Rows of one table with one key and title are reported as duplicates.
        yield { messageId: 'repeated', data: { heading: heading.text, line: first.range.line }, ...place };
      }
    }
  },
});

const isSameTitle = (one: Row, other: Row): boolean => plain(one.title) === plain(other.title);
const plain = (title: string): string => title.trim().replace(/\s+/gu, ' ').toLowerCase();

/** Key and title, where the key has a column of its own. */
const nameOf = ({ key, keyed, heading }: Row): string =>
  keyed && !heading.includes(key) ? `${key} ${heading}`.trim() : heading;
