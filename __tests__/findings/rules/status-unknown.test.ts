// Status words that nobody defined.
import { statusUnknown } from '../../../src/findings/rules/status-unknown.ts';
import { FERRY, line, row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

testRule(statusUnknown, {
  valid: [
    {
      name: 'a row with a pipe too many, of which another rule speaks',
      text: row('1 Ferry', 'done', '`a.ts`') + '| 2 Boat | a | b | done | `b.ts` | x | y |\n',
    },
    { name: 'a known word', text: FERRY },
    { name: 'an empty cell', text: row('1 Ferry', '', '`src/ferry.ts`') },
  ],
  invalid: [
    {
      name: 'each word once',
      text: row('1 Ferry', 'afloat', '-') + line('2 Boat', 'Afloat', '-') + line('3 Raft', 'adrift', '-'),
      findings: [
        {
          messageId: 'unknown',
          data: { word: 'afloat', rows: 2 },
          line: 3,
          column: 13,
          severity: 'warning',
          rowKey: null,
        },
        { messageId: 'unknown', data: { word: 'adrift', rows: 1 }, line: 5, column: 12 },
      ],
    },
  ],
});
