// Rows of one table that make the same claim twice.
import { isCount } from '../../rows/tables/read-table.ts';
import { canonicalKey } from '../../text/keys.ts';
import { normaliseHeader } from '../../text/table-headers.ts';
import { defineRule } from '../rule.ts';
import type { AssessedRow, Subject } from '../assessed-document.ts';
import { appendTo } from '../../text/group-by.ts';
import { openSectionWords } from '../standard-sections.ts';

export const rowDuplicate = defineRule({
  id: 'row-duplicate',
  severity: 'warning',
  summary: 'Two rows of one table have the same key and title.',
  messages: {
    duplicate: {
      says: 'Duplicate key {key}: {rows, row} of this table use it with the same title (first on line {first}).',
      do: 'Keep one of the rows, or give each its own key.',
    },
  },
  *check(subject) {
    const groups = new Map<string, AssessedRow['row'][]>();
    const isPairs = findPairs(subject);
    const sectionWords = openSectionWords(subject);
    for (const { row } of subject.rows) {
      // A dash or a blank to fill in (`T-[XX]`, `REQ-XXX`) names nothing.
      if (!/[\p{L}\p{N}]/u.test(row.key) || /[[\]<>{}]|X{2,}|N{2,}/u.test(row.key)) continue;
      // A number alone may be a phase or a count. Without a written key equal titles may be half of a pair (`From | To`): only a row that is the same in full is a copy.
      const name = JSON.stringify([
        row.table,
        canonicalKey(row.key),
        // Of one key the titles may tell apart what they share it for, and of one section of a standard the words of other columns.
        row.keyed && !isPairs(row.table) && (row.title !== '' || !isCount(row.key))
          ? titleOf(row) + sectionWords(row)
          : (subject.page.lines[row.range.line - 1] ?? '').trim(),
      ]);
      appendTo(groups, name, row);
    }
    const grouping = findGroupings(subject);
    for (const rows of groups.values()) {
      const [first, second] = rows;
      if (first === undefined || second === undefined || (first.keyed && grouping(first.table))) continue;
      yield {
        messageId: 'duplicate',
        data: { key: second.key, rows: rows.length, first: first.range.line },
        ground: 'page',
        range: second.range,
        rowKey: second.key,
        evidence: null,
      };
    }
  },
});

const titleOf = ({ title }: AssessedRow['row']): string => title.trim().replace(/\s+/gu, ' ').toLowerCase();

/** What the two ends of a link are called. */
const STARTS =
  /^(?:from|source|origin|parent|upstream|consumer|caller|von|quelle|de|origen|origem|источник|откуда|от|起点|来源|源|元|출발|출처)(?:\s|$)/iu;
const ENDS =
  /^(?:to|target|destination|child|downstream|provider|callee|nach|ziel|à|cible|destino|hacia|para|цель|куда|к|до|终点|目标|目的|先|도착|대상)(?:\s|$)/iu;

/** Whether a table lists links from one thing to another: there the pair is the key. */
function findPairs({ tables }: Subject): (table: number) => boolean {
  const pairs = new Set(
    tables.flatMap(({ columns }, table) =>
      // `Source` and `Target` of a requirement are where it comes from and when it is due.
      columns.some(({ role, header }) => (role === 'key' || role === 'item') && STARTS.test(normaliseHeader(header))) &&
      columns.some(({ header }) => ENDS.test(normaliseHeader(header)))
        ? [table]
        : [],
    ),
  );
  return (table) => pairs.has(table);
}

/** Whether keys repeat all over a table and those with the same header: then the column divides them (`Layer 1`), or maps one requirement to its tasks, and names no single claim. */
function findGroupings({ rows, tables }: Subject): (table: number) => boolean {
  const headers = tables.map(({ columns }) => JSON.stringify(columns.map(({ header }) => normaliseHeader(header))));
  const perHeader = new Map<string, Map<string, number>>();
  for (const {
    row: { table, key },
  } of rows) {
    const header = headers[table] ?? '';
    const counts = perHeader.get(header) ?? new Map<string, number>();
    perHeader.set(header, counts);
    // The same key in two tables is not repeated.
    const name = JSON.stringify([table, canonicalKey(key)]);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const grouping = new Set(
    [...perHeader].flatMap(([header, counts]) => {
      const repeated = [...counts.values()].filter((count) => count > 1);
      return repeated.length > 1 && sum(repeated) * 2 >= sum([...counts.values()]) ? [header] : [];
    }),
  );
  return (table) => grouping.has(headers[table] ?? '');
}
