// Cited tests that failed.
import type { CitedTests } from '../../../src/evidence/tests/cited-tests.ts';
import { evidenceFailing } from '../../../src/findings/rules/evidence-failing.ts';
import { row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const PATH = 'tests/ferry.test.ts';
const facts = (outcome: 'failed' | 'passed', name: string | null = null) => ({
  [PATH]: {
    tests: {
      path: PATH,
      name,
      state: 'runnable',
      skip: null,
      reported: { outcome, report: 'junit.xml', trusted: true },
    } satisfies CitedTests,
  },
});

testRule(evidenceFailing, {
  valid: [{ name: 'tests that passed', text: row('1 Ferry', 'done', '`src/ferry.ts`'), facts: facts('passed') }],
  invalid: [
    {
      name: 'a file with a test that failed',
      text: row('1 Ferry', 'done', '`src/ferry.ts`'),
      facts: facts('failed'),
      findings: [
        {
          messageId: 'file',
          data: { path: PATH, report: 'junit.xml' },
          message: 'Tests in `tests/ferry.test.ts`, which this row cites, failed in junit.xml.',
          severity: 'error',
          ground: 'head',
          cause: { kind: 'failing', path: PATH, detail: null },
          line: 3,
          column: 38,
          rowKey: '1',
        },
      ],
    },
    {
      name: 'one test, of a partial row',
      text: row('1 Ferry', 'partial', '`src/ferry.ts`'),
      facts: facts('failed', 'sails'),
      findings: [
        {
          messageId: 'test',
          data: { name: 'sails', path: PATH, report: 'junit.xml' },
          message: '`sails` in `tests/ferry.test.ts` failed in junit.xml.',
          severity: 'warning',
          line: 3,
          column: 41,
        },
      ],
    },
  ],
});
