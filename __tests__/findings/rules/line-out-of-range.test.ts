// Anchors past the end of their file.
import { lineOutOfRange } from '../../../src/findings/rules/line-out-of-range.ts';
import { row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const PAGE = row('1 Ferry', 'done', '`src/ferry.ts:40`');
const short = (lineCount: number) => ({ lineState: { kind: 'out-of-range', lineCount } }) as const;

testRule(lineOutOfRange, {
  valid: [
    { name: 'a line that is there', text: PAGE },
    {
      name: 'a file that could not be read',
      text: PAGE,
      facts: {
        'src/ferry.ts:40': { lineState: { kind: 'unverifiable', why: { code: 'unreadable', path: 'src/ferry.ts' } } },
      },
    },
    {
      name: 'an anchor its own cell calls removed',
      text: PAGE,
      facts: { 'src/ferry.ts:40': { ...short(3), acknowledged: true } },
    },
  ],
  invalid: [
    {
      name: 'a line past the end under a done row',
      text: PAGE,
      facts: { 'src/ferry.ts:40': short(12) },
      findings: [
        {
          messageId: 'out-of-range',
          data: { path: 'src/ferry.ts', lines: '40', lineCount: 12, count: 12 },
          line: 3,
          column: 21,
          severity: 'error',
          message: 'This row cites line 40 of `src/ferry.ts`, which has 12 lines.',
        },
      ],
    },
    {
      name: 'a range under a partial row',
      text: row('1 Ferry', 'partial', '`src/ferry.ts:40-44`'),
      facts: { 'src/ferry.ts:40-44': short(1) },
      findings: [
        {
          messageId: 'out-of-range',
          message: 'This row cites lines 40–44 of `src/ferry.ts`, which has 1 line.',
          data: { path: 'src/ferry.ts', lines: '40-44', lineCount: 1, count: 1 },
          line: 3,
          column: 24,
          severity: 'warning',
        },
      ],
    },
    {
      name: 'two anchors in one file',
      text: row('1 Ferry', 'done', '`src/ferry.ts:40`, `src/ferry.ts:50`'),
      facts: { 'src/ferry.ts:40': short(12), 'src/ferry.ts:50': short(12) },
      findings: [
        {
          messageId: 'out-of-range',
          data: { path: 'src/ferry.ts', lines: '40', lineCount: 12, count: 12 },
          message: 'This row cites line 40 of `src/ferry.ts`, which has 12 lines.',
          severity: 'error',
          line: 3,
          column: 21,
        },
        {
          messageId: 'out-of-range',
          data: { path: 'src/ferry.ts', lines: '50', lineCount: 12, count: 12 },
          message: 'This row cites line 50 of `src/ferry.ts`, which has 12 lines.',
          severity: 'error',
          line: 3,
          column: 40,
        },
      ],
    },
  ],
});
