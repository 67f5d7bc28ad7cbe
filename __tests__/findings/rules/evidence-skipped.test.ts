// Cited tests that are skipped.
import type { CitedTests } from '../../../src/evidence/tests/cited-tests.ts';
import { evidenceSkipped } from '../../../src/findings/rules/evidence-skipped.ts';
import { row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const PATH = 'tests/ferry.test.ts';
const PAGE = row('1 Ferry', 'done', '`src/ferry.ts`');
const PLACE = { line: 7, column: 1, endLine: 7, endColumn: 8 };
const SKIPPED: CitedTests = {
  path: PATH,
  name: null,
  state: 'skipped',
  skip: { place: PLACE, reason: null, run: null, added: false, bodiless: false },
  reported: null,
};
const tests = (change: Partial<CitedTests>, skip: Partial<CitedTests['skip']> = {}) => ({
  [PATH]: {
    tests: {
      ...SKIPPED,
      skip: { place: PLACE, reason: null, run: null, added: false, bodiless: false, ...skip },
      ...change,
    },
  },
});
const demand = (tests_: 'runnable' | 'passed') => ({
  require: { done: [{ column: null, glob: null, matches: () => true, atLeast: 1, tests: tests_ }] },
});
const AT = { line: 3, column: 38, rowKey: '1' } as const;

testRule(evidenceSkipped, {
  valid: [
    {
      name: 'tests that can run',
      text: PAGE,
      facts: { [PATH]: { tests: { ...SKIPPED, state: 'runnable', skip: null } } },
    },
    {
      name: 'tests under a condition',
      text: PAGE,
      facts: { [PATH]: { tests: { ...SKIPPED, state: 'conditional', skip: null } } },
    },
    {
      name: 'a skipped test that a report of our own says has passed',
      text: PAGE,
      facts: tests({ reported: { outcome: 'passed', report: 'junit.xml', trusted: true } }),
    },
    {
      name: 'tests that their cell calls gone',
      text: PAGE,
      facts: { [PATH]: { ...tests({})[PATH], acknowledged: true } },
    },
  ],
  invalid: [
    ...['slow, `#[ignore]`', 'skipped in CI', 'heavy: run by hand'].map((words) => ({
      name: `a skipped test of a row that says so itself, and not to people: ${words}`,
      text: row('1 Ferry', 'done', `\`src/ferry.ts\` (${words})`),
      facts: tests({}),
      findings: [
        {
          messageId: 'file',
          data: { path: PATH, why: '' },
          message: 'Every test in `tests/ferry.test.ts` is skipped.',
          severity: 'warning' as const,
          ground: 'reading' as const,
          line: 3,
          column: 41 + words.length,
          rowKey: '1',
        },
      ],
    })),
    {
      name: 'a file of skipped tests',
      text: PAGE,
      facts: tests({}, { reason: 'needs a pier' }),
      findings: [
        {
          messageId: 'file',
          data: { path: PATH, why: ': “needs a pier”' },
          message: 'Every test in `tests/ferry.test.ts` is skipped: “needs a pier”.',
          severity: 'warning',
          ground: { fresh: 'change', old: 'head' },
          ...AT,
        },
      ],
    },
    {
      name: 'one skipped test',
      text: PAGE,
      facts: tests({ name: 'sails' }),
      findings: [
        {
          messageId: 'test',
          data: { path: PATH, name: 'sails', why: '' },
          message: '`sails` in `tests/ferry.test.ts` is skipped.',
          severity: 'warning',
          ...AT,
        },
      ],
    },
    {
      name: 'a skip that this change adds: at the row, and at the test',
      text: PAGE,
      facts: tests({ name: 'sails' }, { added: true }),
      findings: [
        {
          messageId: 'test-here',
          data: { path: PATH, name: 'sails', why: '' },
          message: 'This change skips `sails` in `tests/ferry.test.ts`, which this row cites.',
          ground: 'change',
          severity: 'warning',
          ...AT,
        },
        {
          messageId: 'marker',
          data: { rows: 1, page: 'docs/matrix.md' },
          message: 'This change skips a test that is evidence for 1 row of `docs/matrix.md`.',
          ground: 'change',
          severity: 'warning',
          line: 7,
          column: 1,
          rowKey: null,
        },
      ],
    },
    {
      name: 'a run of its own that the row cites',
      text: PAGE,
      facts: tests({}, { run: 'scripts/slow.sh' }),
      findings: [
        {
          messageId: 'other-run',
          data: { path: PATH, run: 'scripts/slow.sh' },
          message:
            'The cited tests in `tests/ferry.test.ts` run only through `scripts/slow.sh`, which this row also cites.',
          severity: 'notice',
          ...AT,
        },
      ],
    },
    {
      name: 'configuration that demands tests that run',
      text: PAGE,
      settings: demand('runnable'),
      facts: tests({}),
      findings: [
        {
          messageId: 'file',
          data: { path: 'tests/ferry.test.ts', why: '' },
          message: 'Every test in `tests/ferry.test.ts` is skipped.',
          severity: 'error',
          ...AT,
        },
      ],
    },
    {
      name: 'a row that is not done',
      text: row('1 Ferry', 'partial', '`src/ferry.ts`'),
      facts: tests({}),
      findings: [
        {
          messageId: 'file',
          data: { path: 'tests/ferry.test.ts', why: '' },
          message: 'Every test in `tests/ferry.test.ts` is skipped.',
          severity: 'notice',
          line: 3,
          column: 41,
        },
      ],
    },
    {
      name: 'a stranger’s report cannot speak for a skipped test',
      text: PAGE,
      facts: tests({ reported: { outcome: 'passed', report: 'junit.xml', trusted: false } }),
      findings: [
        {
          messageId: 'file',
          data: { path: 'tests/ferry.test.ts', why: '' },
          message: 'Every test in `tests/ferry.test.ts` is skipped.',
          severity: 'warning',
          ...AT,
        },
      ],
    },
    {
      name: 'tests that a report says were skipped',
      text: PAGE,
      facts: {
        [PATH]: {
          tests: {
            ...SKIPPED,
            state: 'runnable',
            skip: null,
            reported: { outcome: 'skipped', report: 'junit.xml', trusted: true },
          },
        },
      },
      findings: [
        {
          messageId: 'reported',
          data: { path: PATH, report: 'junit.xml' },
          message: 'junit.xml reports that the cited tests in `tests/ferry.test.ts` were skipped.',
          severity: 'warning',
          ground: 'head',
          ...AT,
        },
      ],
    },
  ],
});
