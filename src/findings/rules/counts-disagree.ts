// Counts that a page states of its rows and that its rows do not bear out.
import { statusSignature } from '../../rows/status/status-tokens.ts';
import type { Row, StatedCount, StatedCounts } from '../../rows/row.ts';
import type { Subject } from '../assessed-document.ts';
import { defineRule } from '../rule.ts';

export const countsDisagree = defineRule({
  id: 'counts-disagree',
  severity: 'notice',
  summary: 'A count on the page differs from its rows.',
  messages: {
    status: {
      says: 'The page counts {stated, row} as “{label}”, but has {actual}.',
      do: 'Correct the number, or the rows.',
    },
    total: { says: 'The page counts {stated, row} in all, but has {actual}.', do: 'Correct the number, or the rows.' },
  },
  *check(subject) {
    for (const counts of subject.counts ?? []) {
      const wrong = findWrong(subject, counts);
      for (const { stated, actual } of wrong)
        yield {
          messageId: stated.of === 'total' ? 'total' : 'status',
          data: { label: stated.label, stated: stated.count, actual },
          ground: 'page',
          range: stated.range,
          rowKey: null,
          evidence: null,
          identity: stated.signature,
        };
    }
  },
});

/** Most tables whose rows are counted apart. */
const MAX_TABLES = 50;

interface Compared {
  readonly stated: StatedCount;
  /** What the rows come to; the stated count where one way of counting gives it. */
  readonly actual: number;
}

/** Against all rows, or those of one table: where the fewest counts differ, and one at least agrees, the page means those rows. */
function findWrong({ rows }: Subject, counts: StatedCounts): readonly Compared[] {
  // A row without a status of its own is in no count of statuses.
  const all = rows.map(({ row }) => row).filter(({ declared }) => declared.implied !== true);
  const tables = [...new Set(all.map(({ table }) => table))];
  const parts =
    tables.length > 1 ? tables.slice(0, MAX_TABLES).map((own) => all.filter(({ table }) => table === own)) : [];
  const scopes = [all, ...parts].map((scope) => {
    const compared = counts.map((stated) => ({ stated, actual: countRows(scope, stated) }));
    const wrong = compared.filter(({ stated, actual }) => stated.count !== actual);
    const statuses = counts.filter(({ of }) => of !== 'total');
    const sum = statuses.reduce((total, { count }) => total + count, 0);
    const agrees =
      sum === scope.length || compared.some(({ stated, actual }) => stated.count > 0 && stated.count === actual);
    return { wrong, agrees };
  });
  if (all.length === 0 || scopes.some(({ wrong }) => wrong.length === 0)) return [];
  const [best] = scopes.filter(({ agrees }) => agrees).toSorted((one, other) => one.wrong.length - other.wrong.length);
  return best?.wrong ?? [];
}

/** By the word, or by the status that it means. */
function countRows(rows: readonly Row[], { of, signature, count }: StatedCount): number {
  if (of === 'total') return rows.length;
  const byWord = rows.filter(({ declared }) => statusSignature(declared.text) === signature).length;
  const byStatus = rows.filter(({ declared }) => declared.status === of).length;
  return byStatus === count || byWord === 0 ? byStatus : byWord;
}
