// Rows that stand for no heading of the source plan.
import { rowUnplanned } from '../../../src/findings/rules/row-unplanned.ts';
import { FERRY, line, row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const heading = {
  path: 'plan.md',
  text: '1 Ferry',
  depth: 2,
  range: { line: 7, column: 1, endLine: 7, endColumn: 10 },
};
const plan = (
  ...unplanned: { readonly row: number; readonly heading: typeof heading | null; readonly other: number | null }[]
) => ({ paths: ['plan.md'], missing: [], unmapped: [], unplanned });

testRule(rowUnplanned, {
  valid: [
    { name: 'a page without a plan', text: FERRY },
    { name: 'rows that are planned', text: FERRY, plan: plan() },
    {
      name: 'rows of one key in one table, which are duplicates',
      plan: plan({ row: 1, heading, other: 0 }),
      text: row('1 Ferry', 'done', '`src/ferry.ts`') + line('1 Ferry', 'partial', '`src/ferry.ts`'),
    },
    {
      name: 'rows of one key in one table whose titles differ in case and spaces alone',
      plan: plan({ row: 1, heading, other: 0 }),
      text: row('1 BIG STRAẞE', 'done', '`src/ferry.ts`') + line('1 big  straße', 'partial', '`src/ferry.ts`'),
    },
  ],
  invalid: [
    {
      name: 'a row of its own',
      text: FERRY,
      plan: plan({ row: 0, heading: null, other: null }),
      findings: [
        {
          messageId: 'unplanned',
          message: '“1 Ferry” is not a heading of `plan.md`.',
          data: { row: '1 Ferry', plan: '`plan.md`' },
          line: 3,
          column: 3,
          severity: 'warning',
          rowKey: '1',
        },
      ],
    },
    {
      name: 'a row whose id no file declares',
      text: FERRY,
      plan: { ...plan({ row: 0, heading: null, other: null }), ids: '[0-9]' },
      findings: [
        {
          messageId: 'not-declared',
          data: { row: '1 Ferry', plan: '`plan.md`' },
          message: 'No id in `plan.md` matches the row “1 Ferry”.',
          line: 3,
          column: 3,
          severity: 'warning',
          rowKey: '1',
        },
      ],
    },
    {
      name: 'a second row for a heading',
      plan: plan({ row: 1, heading, other: 0 }),
      text: row('1 Ferry', 'done', '`src/ferry.ts`') + line('Ferry', 'partial', '`src/ferry.ts`'),
      findings: [
        {
          messageId: 'repeated',
          message: '“1 Ferry” already has a row, on line 3.',
          severity: 'warning',
          data: { heading: '1 Ferry', line: 3 },
          line: 4,
          column: 3,
        },
      ],
    },
  ],
});
