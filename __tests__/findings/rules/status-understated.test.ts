// Rows that say nothing was begun although their evidence is there.
import { statusUnderstated } from '../../../src/findings/rules/status-understated.ts';
import { FERRY, line, row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

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
  ],
  invalid: [
    {
      name: 'evidence that is present',
      text: row('1 Ferry', 'not started', '`src/ferry.ts`', 'Gap') + line('2 Boat', 'Partial', '`src/boat.ts`'),
      findings: [
        {
          messageId: 'understated',
          data: { evidence: '`src/ferry.ts`' },
          line: 3,
          column: 13,
          severity: 'notice',
          rowKey: '1',
          evidence: null,
          fixed: '| 1 Ferry | Partial | `src/ferry.ts` | Gap | - |',
        },
      ],
    },
    {
      name: 'the status by its name, though the page has another word for it more often',
      text:
        row('1 Ferry', 'not started', '`src/ferry.ts`', '`docs/fleet-status.md`') +
        line('2 Boat', 'partial-untested', '`src/boat.ts`') +
        line('3 Raft', 'partial-untested', '`src/raft.ts`') +
        line('4 Buoy', 'partial', '`src/buoy.ts`'),
      findings: [
        {
          messageId: 'understated',
          data: { evidence: '`src/ferry.ts`' },
          line: 3,
          column: 13,
          fixed: '| 1 Ferry | partial | `src/ferry.ts` | `docs/fleet-status.md` | - |',
        },
      ],
    },
    {
      name: 'more evidence than is worth naming',
      text: row('1 Ferry', 'todo', '`src/a.ts`, `src/b.ts`, `src/c.ts`, `src/d.ts`', 'Gap'),
      findings: [
        {
          messageId: 'understated',
          data: { evidence: '`src/a.ts`, `src/b.ts`, `src/c.ts` and 1 more' },
          line: 3,
          column: 13,
        },
      ],
    },
  ],
});
