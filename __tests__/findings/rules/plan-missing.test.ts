// Source plans that cannot be read.
import { planMissing } from '../../../src/findings/rules/plan-missing.ts';
import { FERRY } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const NOTHING = { paths: ['plan.md'], unmapped: [], unplanned: [] };
const field = { label: 'Source plan', value: 'gone.md', range: { line: 2, column: 5, endLine: 2, endColumn: 12 } };

testRule(planMissing, {
  valid: [
    { name: 'a page without a plan', text: FERRY },
    { name: 'a plan that was read', text: FERRY, plan: { ...NOTHING, missing: [] } },
  ],
  invalid: [
    {
      name: 'the plan that the page names, where it names it',
      text: FERRY,
      plan: { ...NOTHING, missing: [{ name: 'gone.md', reason: 'absent', field }] },
      findings: [
        {
          messageId: 'absent',
          message: 'Source plan not found: `gone.md`. The rows were not compared with it.',
          data: { plan: '`gone.md`' },
          line: 2,
          column: 5,
          severity: 'warning',
          rowKey: null,
        },
      ],
    },
    {
      name: 'a plan outside the repository',
      text: FERRY,
      plan: { ...NOTHING, missing: [{ name: '../x.md', reason: 'outside', field }] },
      findings: [
        {
          messageId: 'outside',
          data: { plan: '`../x.md`' },
          message: 'Source plan outside this repository: `../x.md`. The rows were not compared with it.',
          severity: 'warning',
          line: 2,
          column: 5,
        },
      ],
    },
    {
      name: 'a plan in which no id is declared',
      text: FERRY,
      plan: { ...NOTHING, ids: 'F-[0-9]', missing: [{ name: 'plan.csv', reason: 'no-ids', field: null }] },
      findings: [
        {
          messageId: 'no-ids',
          data: { plan: '`plan.csv`', ids: 'F-[0-9]' },
          message: 'Nothing in `plan.csv` matches the id pattern `F-[0-9]`.',
          severity: 'warning',
          line: 1,
          column: 1,
        },
      ],
    },
    {
      name: 'configured plans, once',
      text: FERRY,
      plan: {
        ...NOTHING,
        missing: [
          { name: 'a.md', reason: 'unreadable', field: null },
          { name: 'b.md', reason: 'absent', field: null },
        ],
      },
      findings: [
        {
          messageId: 'unreadable',
          message: 'Source plan cannot be read as Markdown: `a.md` and `b.md`. The rows were not compared with it.',
          severity: 'warning',
          data: { plan: '`a.md` and `b.md`' },
          line: 1,
          column: 1,
        },
      ],
    },
  ],
});
