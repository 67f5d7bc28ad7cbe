// Status words that nobody defined.
import { statusUnknown } from '../../../src/findings/rules/status-unknown.ts';
import { FERRY, line, row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

testRule(statusUnknown, {
  valid: [
    { name: 'a page that nobody declared', text: row('1 Ferry', 'afloat', '-'), declared: false },
    {
      name: 'a row with a pipe too many, of which another rule speaks',
      text: row('1 Ferry', 'done', '`a.ts`') + '| 2 Boat | a | b | done | `b.ts` | x | y |\n',
    },
    { name: 'a known word', text: FERRY },
    { name: 'a mark of the page alone', text: row('1 Ferry', 'ℹ️', '-') },
    { name: 'a number', text: row('1 Ferry', '12', '-') },
    { name: 'a share', text: row('1 Ferry', '~ 40 %', '-') },
    { name: 'an empty cell', text: row('1 Ferry', '', '`src/ferry.ts`') },
  ],
  invalid: [
    {
      name: 'all words of a page, once',
      text: row('1 Ferry', 'afloat', '-') + line('2 Boat', 'Afloat', '-') + line('3 Raft', 'adrift', '-'),
      findings: [
        {
          messageId: 'unknown-many',
          data: { words: '“afloat” and “adrift”', rows: 3 },
          message: 'Unknown statuses “afloat” and “adrift” (3 rows).',
          line: 3,
          column: 13,
          severity: 'warning',
          rowKey: null,
        },
      ],
    },
    {
      name: 'one word',
      text: row('1 Ferry', 'afloat', '-'),
      findings: [
        {
          messageId: 'unknown',
          data: { words: '“afloat”', rows: 1 },
          message: 'Unknown status “afloat” (1 row).',
          line: 3,
          column: 13,
        },
      ],
    },
  ],
});
