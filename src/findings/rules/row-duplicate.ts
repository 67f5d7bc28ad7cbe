// Rows of one table that make the same claim twice.
import { canonicalKey } from '../../rows/key.ts';
import { countOf } from '../phrase.ts';
import { defineRule } from '../rule.ts';
import type { AssessedRow, Subject } from '../subject.ts';

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
      // A dash or a blank to fill in (`T-[XX]`, `REQ-XXX`) names nothing.
      if (!/[\p{L}\p{N}]/u.test(row.key) || /[[\]<>{}]|X{2,}|N{2,}/u.test(row.key)) continue;
      // Without a written key equal titles may be a grouping column: only a row that says the same in full is a copy.
      const name = JSON.stringify([row.table, canonicalKey(row.key), row.keyed ? '' : [row.heading, row.declared.text, row.evidence.map(({ text }) => text)]]);
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [row]);
      else group.push(row);
    }
    for (const rows of [...groups.values()].filter((group) => !isGrouping(group, subject))) {
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

/** True where keys repeat all over a table: then the column divides it (`Layer 1`), or maps one requirement to its tasks, and names no single claim. */
function isGrouping([first]: readonly AssessedRow['row'][], { rows }: Subject): boolean {
  if (first === undefined || !first.keyed) return false;
  const counts = new Map<string, number>();
  for (const { row } of rows) if (row.table === first.table) counts.set(canonicalKey(row.key), (counts.get(canonicalKey(row.key)) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length > 1 && repeated.reduce((sum, count) => sum + count, 0) * 2 >= [...counts.values()].reduce((sum, count) => sum + count, 0);
}
