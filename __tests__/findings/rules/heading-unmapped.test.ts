// Headings of the source plan without a row.
import { headingUnmapped } from '../../../src/findings/rules/heading-unmapped.ts';
import { FERRY, row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const heading = (text: string) => ({
  path: 'plan.md',
  text,
  depth: 2,
  range: { line: 7, column: 1, endLine: 7, endColumn: 10 },
});
const plan = (text: string, row_: number | null, count = 1) => ({
  paths: ['plan.md'],
  missing: [],
  unplanned: [],
  unmapped: [{ heading: heading(text), count, row: row_ }],
});

testRule(headingUnmapped, {
  valid: [
    { name: 'a page without a plan', text: FERRY },
    {
      name: 'a plan whose headings have rows',
      text: FERRY,
      plan: { paths: ['plan.md'], missing: [], unplanned: [], unmapped: [] },
    },
  ],
  invalid: [
    {
      name: 'a heading, at its place in the plan',
      text: FERRY,
      plan: plan('2 Boats', null),
      findings: [
        {
          messageId: 'unmapped',
          message: '“2 Boats” has no row in `docs/matrix.md`.',
          data: { heading: '2 Boats', document: 'docs/matrix.md' },
          line: 7,
          column: 1,
          severity: 'warning',
          rowKey: null,
          fixed: null,
        },
      ],
    },
    {
      name: 'an id, where its file declares it',
      text: FERRY,
      plan: {
        ids: 'F-[0-9]',
        paths: ['plan.json'],
        missing: [],
        unplanned: [],
        unmapped: [{ heading: { ...heading('F-2'), path: 'plan.json', depth: null }, count: 1, row: null }],
      },
      findings: [
        {
          messageId: 'id',
          data: { heading: 'F-2', plan: 'plan.json', document: 'docs/matrix.md' },
          message: '`plan.json` declares F-2, which has no row in `docs/matrix.md`.',
          line: 7,
          column: 1,
          severity: 'warning',
          rowKey: null,
        },
      ],
    },
    {
      name: 'several of one name, once',
      text: FERRY,
      plan: plan('2 Boats', null, 3),
      findings: [
        {
          messageId: 'repeated',
          message: 'The plan has 3 more headings “2 Boats” than `docs/matrix.md` has rows.',
          severity: 'warning',
          data: { heading: '2 Boats', document: 'docs/matrix.md', count: 3 },
          line: 7,
          column: 1,
        },
      ],
    },
    {
      name: 'a renamed one, at its row',
      text: FERRY,
      plan: plan('1 Ferries | boats', 0),
      findings: [
        {
          messageId: 'renamed',
          data: { row: '1 Ferry', heading: '1 Ferries | boats', plan: 'plan.md', line: 7 },
          message: 'No heading of the plan is called “1 Ferry”. Did you mean “1 Ferries | boats” (`plan.md`, line 7)?',
          severity: 'warning',
          line: 3,
          column: 3,
          rowKey: '1',
          fixed: '| 1 Ferries \\| boats | done | `src/ferry.ts` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'a name that would be read as Markdown, without a suggestion',
      text: FERRY,
      plan: plan('1 *Ferries* [x]', 0),
      findings: [
        {
          messageId: 'renamed',
          data: { row: '1 Ferry', heading: '1 *Ferries* [x]', plan: 'plan.md', line: 7 },
          message: 'No heading of the plan is called “1 Ferry”. Did you mean “1 *Ferries* [x]” (`plan.md`, line 7)?',
          severity: 'warning',
          line: 3,
          column: 3,
          fixed: null,
        },
      ],
    },
    {
      name: 'a row that shows more than its name, without a suggestion',
      text: row('1 Ferry', 'done', '`src/ferry.ts`').replace('| 1 Ferry', '| [1 Ferry](x)'),
      plan: plan('1 Ferries', 0),
      findings: [
        {
          messageId: 'renamed',
          data: { row: '[1 Ferry](x)', heading: '1 Ferries', plan: 'plan.md', line: 7 },
          message: 'No heading of the plan is called “[1 Ferry](x)”. Did you mean “1 Ferries” (`plan.md`, line 7)?',
          severity: 'warning',
          line: 3,
          column: 3,
          fixed: '| 1 Ferries | done | `src/ferry.ts` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
  ],
});
