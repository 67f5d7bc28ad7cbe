// Rows of one table that make the same claim twice.
import { canonicalKey } from '../../rows/key.ts';
import { countOf } from '../phrase.ts';
import { defineRule } from '../rule.ts';
import type { AssessedRow } from '../subject.ts';

export const rowDuplicate = defineRule({
  id: 'row-duplicate',
  severity: 'warning',
  summary: 'Two rows of one table have the same key.',
  messages: {
    duplicate: '{key} has {rows} in this table, the first in line {first}: which of them holds?',
  },
  *check(subject) {
    const groups = new Map<string, AssessedRow['row'][]>();
    for (const { row } of subject.rows) {
      if (row.key === '') continue;
      // Without a written key equal titles may be a grouping column: only a row that says the same in full is a copy.
      const name = JSON.stringify([row.table, canonicalKey(row.key), row.keyed ? '' : [row.heading, row.declared.text, row.evidence.map(({ text }) => text)]]);
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [row]);
      else group.push(row);
    }
    for (const rows of groups.values()) {
      const [first, second] = rows;
      if (first === undefined || second === undefined) continue;
      yield {
        messageId: 'duplicate',
        data: { key: second.key, rows: countOf(rows.length, 'row'), first: first.range.line },
        range: second.range,
        rowKey: second.key,
        evidence: null,
      };
    }
  },
});
