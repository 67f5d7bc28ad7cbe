// Rows that say nothing was begun although their evidence is there.
import { statusUnderstated } from '../../../src/findings/rules/status-understated.ts';
import { FERRY, line, row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const added = { change: 'added' } as const;
const both = { 'src/ferry.ts': added, 'tests/ferry.test.ts': added };

testRule(statusUnderstated, {
  valid: [
    { name: 'a done row', text: FERRY },
    { name: 'a row without evidence', text: row('1 Ferry', 'not started', 'Gap', 'Gap') },
    { name: 'a row with words only', text: row('1 Ferry', 'not started', 'see the plan', 'none') },
    {
      name: 'a row whose evidence is missing',
      text: row('1 Ferry', 'not started', '`src/ferry.ts`', 'Gap'),
      facts: { 'src/ferry.ts': { state: 'missing' } },
    },
    {
      name: 'proof of a gap',
      text: row('1 Ferry', 'not started', '`src/ferry.ts`', 'Gap'),
      facts: { 'src/ferry.ts': { polarity: 'gap' } },
    },
    { name: 'a page that tells of it', text: row('1 Ferry', 'not started', '`docs/fleet-status.md`', 'Gap') },
    { name: 'a deferred row', text: row('1 Ferry', 'deferred', '`src/ferry.ts`') },
    {
      name: 'code that this change adds without tests',
      text: row('1 Ferry', 'not started', '`src/ferry.ts`', 'Gap'),
      facts: { 'src/ferry.ts': added },
      compared: true,
    },
    {
      name: 'code and tests that were there before',
      text: row('1 Ferry', 'not started', '`src/ferry.ts`'),
      compared: true,
    },
    {
      name: 'a table that begins with files and lists them',
      text: '| Evidence | Item | Status |\n|---|---|---|\n| `src/ferry.ts`, `tests/ferry.test.ts` | 1 Ferry | not started |\n',
      facts: both,
      compared: true,
    },
    ...[
      ['not started', 'documented but not fixed'],
      ['not started', "Won't fix: no boat needs it"],
      ['not started', 'left open on purpose'],
      ['not started', 'known limitation of the hull'],
      ['not_tested', '-'],
      ['not-verified', '-'],
    ].map(([status = '', note = '']) => ({
      name: `a row that is to be so: ${status}, ${note}`,
      text: row('1 Ferry', status, '`src/ferry.ts`', '`tests/ferry.test.ts`', note),
      facts: both,
      compared: true,
    })),
    { name: 'code and tests, without a base', text: row('1 Ferry', 'not started', '`src/ferry.ts`'), facts: both },
  ],
  invalid: [
    {
      name: 'a table that begins with files, and has more of them in another column',
      text: '| Evidence | Item | Status | Tests |\n|---|---|---|---|\n| `src/ferry.ts` | 1 Ferry | not started | `tests/ferry.test.ts` |\n',
      facts: both,
      compared: true,
      findings: [
        {
          messageId: 'understated',
          message: 'Marked not started, but evidence exists: `src/ferry.ts` and `tests/ferry.test.ts`.',
          data: { evidence: '`src/ferry.ts` and `tests/ferry.test.ts`' },
          severity: 'notice',
          line: 3,
          column: 30,
        },
      ],
    },
    {
      name: 'a table that has its files last',
      text: '| Item | Status | Evidence |\n|---|---|---|\n| 1 Ferry | not started | `src/ferry.ts`, `tests/ferry.test.ts` |\n',
      facts: both,
      compared: true,
      findings: [
        {
          messageId: 'understated',
          message: 'Marked not started, but evidence exists: `src/ferry.ts` and `tests/ferry.test.ts`.',
          data: { evidence: '`src/ferry.ts` and `tests/ferry.test.ts`' },
          severity: 'notice',
          line: 3,
          column: 13,
        },
      ],
    },
    ...['fixed the leak', 'the purpose of it is to float', 'documented'].map((note) => ({
      name: `a note that says nothing of the kind: ${note}`,
      text: row('1 Ferry', 'not started', '`src/ferry.ts`', '`tests/ferry.test.ts`', note),
      facts: both,
      compared: true,
      findings: [
        {
          messageId: 'understated',
          message: 'Marked not started, but evidence exists: `src/ferry.ts` and `tests/ferry.test.ts`.',
          data: { evidence: '`src/ferry.ts` and `tests/ferry.test.ts`' },
          severity: 'notice' as const,
          line: 3,
          column: 13,
        },
      ],
    })),
    {
      name: 'code and tests that this change adds',
      text: row('1 Ferry', 'not started', '`src/ferry.ts`') + line('2 Boat', 'Partial', '`src/boat.ts`'),
      facts: both,
      compared: true,
      findings: [
        {
          messageId: 'understated',
          message: 'Marked not started, but evidence exists: `src/ferry.ts` and `tests/ferry.test.ts`.',
          data: { evidence: '`src/ferry.ts` and `tests/ferry.test.ts`' },
          ground: 'change',
          line: 3,
          column: 13,
          severity: 'notice',
          rowKey: '1',
          evidence: null,
          fixed: '| 1 Ferry | Partial | `src/ferry.ts` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'the status by its name, though the page has another word for it more often',
      text:
        row('1 Ferry', 'not started', '`src/ferry.ts`') +
        line('2 Boat', 'partial-untested', '`src/boat.ts`') +
        line('3 Raft', 'partial-untested', '`src/raft.ts`') +
        line('4 Buoy', 'partial', '`src/buoy.ts`'),
      facts: both,
      compared: true,
      findings: [
        {
          messageId: 'understated',
          data: { evidence: '`src/ferry.ts` and `tests/ferry.test.ts`' },
          message: 'Marked not started, but evidence exists: `src/ferry.ts` and `tests/ferry.test.ts`.',
          severity: 'notice',
          line: 3,
          column: 13,
          fixed: '| 1 Ferry | partial | `src/ferry.ts` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'more evidence than is worth naming',
      text: row('1 Ferry', 'todo', '`src/a.ts`, `src/b.ts`, `src/c.ts`, `tests/d.ts`'),
      facts: { 'src/a.ts': added, 'tests/d.ts': added, 'tests/ferry.test.ts': added },
      compared: true,
      findings: [
        {
          messageId: 'understated',
          message: 'Marked not started, but evidence exists: `src/a.ts`, `src/b.ts`, `src/c.ts` and 2 more.',
          severity: 'notice',
          data: { evidence: '`src/a.ts`, `src/b.ts`, `src/c.ts` and 2 more' },
          line: 3,
          column: 13,
        },
      ],
    },
  ],
});
