// Cited tests that no report has, beside others of their folder.
import type { CitedTests } from '../../../src/evidence/tests/cited-tests.ts';
import { evidenceNotRun } from '../../../src/findings/rules/evidence-not-run.ts';
import { row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const PATH = 'tests/ferry.test.ts';
const facts = (name: string | null) => ({
  [PATH]: {
    tests: {
      path: PATH,
      name,
      state: 'runnable',
      skip: null,
      reported: { outcome: 'not-run', report: 'junit.xml', trusted: true },
    } satisfies CitedTests,
  },
});

testRule(evidenceNotRun, {
  valid: [{ name: 'a row that is not done', text: row('1 Ferry', 'partial', '`src/ferry.ts`'), facts: facts(null) }],
  invalid: [
    {
      name: 'a file',
      text: row('1 Ferry', 'done', '`src/ferry.ts`'),
      facts: facts(null),
      findings: [
        {
          messageId: 'file',
          data: { path: PATH, report: 'junit.xml' },
          message: 'No test in `tests/ferry.test.ts` ran, although junit.xml lists other tests from its folder.',
          severity: 'notice',
          ground: 'head',
          line: 3,
          column: 38,
          rowKey: '1',
        },
      ],
    },
    {
      name: 'one test',
      text: row('1 Ferry', 'done', '`src/ferry.ts`'),
      facts: facts('sails'),
      findings: [
        {
          messageId: 'test',
          data: { name: 'sails', path: PATH, report: 'junit.xml' },
          message:
            '`sails` in `tests/ferry.test.ts` did not run, although junit.xml lists other tests from its folder.',
          severity: 'notice',
          line: 3,
          column: 38,
        },
      ],
    },
  ],
});
