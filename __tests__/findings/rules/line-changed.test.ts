// Anchors whose own line was edited or removed.
import { lineChanged } from '../../../src/findings/rules/line-changed.ts';
import { row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const PAGE = row('1 Ferry', 'done', '`src/ferry.ts:4`');

testRule(lineChanged, {
  valid: [
    { name: 'a line that stands where it stood', text: PAGE },
    {
      name: 'a line that moved',
      text: PAGE,
      facts: { 'src/ferry.ts:4': { lineState: { kind: 'moved', lines: [{ start: 5, end: 5 }] } } },
    },
    { name: 'a file that was edited elsewhere', text: PAGE, facts: { 'src/ferry.ts:4': { change: 'modified' } } },
  ],
  invalid: [
    {
      name: 'an edited line',
      text: PAGE,
      facts: { 'src/ferry.ts:4': { change: 'modified', lineState: { kind: 'changed' } } },
      findings: [
        {
          messageId: 'changed',
          message: 'The cited code at line 4 of `src/ferry.ts` changed.',
          data: { path: 'src/ferry.ts', lines: '4' },
          line: 3,
          column: 21,
          severity: 'warning',
          rowKey: '1',
          fixed: null,
        },
      ],
    },
    {
      name: 'a removed line',
      text: PAGE,
      facts: { 'src/ferry.ts:4': { change: 'modified', lineState: { kind: 'removed' } } },
      findings: [
        {
          messageId: 'removed',
          message: 'The cited code at line 4 of `src/ferry.ts` was removed.',
          severity: 'warning',
          data: { path: 'src/ferry.ts', lines: '4' },
          line: 3,
          column: 21,
        },
      ],
    },
  ],
});
