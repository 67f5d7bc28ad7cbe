// Names that are elsewhere in the file than the line beside them.
import { anchorMismatch } from '../../../src/findings/rules/anchor-mismatch.ts';
import { row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const evidence = (text: string): string => row('1 Ferry', 'done', text);
const elsewhere = (line: number | null, ...places: readonly number[]) =>
  ({
    named: {
      name: 'moor_boat',
      at: 'elsewhere',
      lines: line === null ? null : [{ start: line, end: line }],
      places: line === null ? places : [line],
    },
  }) as const;

testRule(anchorMismatch, {
  valid: [
    { name: 'no name beside the line', text: evidence('`src/ferry.ts:4`') },
    {
      name: 'the cited line has the name',
      text: evidence('`src/ferry.ts:4`'),
      facts: { 'src/ferry.ts:4': { named: { name: 'moor_boat', at: 'cited', lines: null, places: [] } } },
    },
    {
      name: 'a line past the end, of which another rule speaks',
      text: evidence('`src/ferry.ts:4`'),
      facts: { 'src/ferry.ts:4': { ...elsewhere(2), lineState: { kind: 'out-of-range', lineCount: 3 } } },
    },
    {
      name: 'a renamed file, of which another rule speaks',
      text: evidence('`src/ferry.ts:4`'),
      facts: { 'src/ferry.ts:4': { ...elsewhere(2), change: 'renamed', renamedTo: 'src/boat.ts' } },
    },
  ],
  invalid: [
    {
      name: 'one definition',
      text: evidence('`src/ferry.ts:4`'),
      facts: { 'src/ferry.ts:4': elsewhere(11) },
      findings: [
        {
          messageId: 'elsewhere',
          data: { name: 'moor_boat', path: 'src/ferry.ts', from: '4', to: '11' },
          message: '`moor_boat` is on line 11 of `src/ferry.ts`, not on line 4.',
          line: 3,
          column: 21,
          severity: 'warning',
          rowKey: '1',
          evidence: 'src/ferry.ts:4',
          fixed: '| 1 Ferry | done | `src/ferry.ts:11` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'several places',
      text: evidence('`src/ferry.ts:4`'),
      facts: { 'src/ferry.ts:4': elsewhere(null, 11, 30) },
      findings: [
        {
          messageId: 'several',
          severity: 'warning',
          data: { name: 'moor_boat', path: 'src/ferry.ts', from: '4', to: '11, 30' },
          message: '`moor_boat` is not on line 4 of `src/ferry.ts`, but on lines 11 and 30.',
          line: 3,
          column: 21,
          fixed: null,
        },
      ],
    },
    {
      name: 'a place that nothing proves, which is not shown',
      text: evidence('`src/ferry.ts:4`'),
      facts: {
        'src/ferry.ts:4': {
          named: { name: 'moor_boat', at: 'elsewhere', lines: null, places: [11], doubtful: true },
        },
      },
      findings: [
        {
          messageId: 'elsewhere',
          data: { name: 'moor_boat', path: 'src/ferry.ts', from: '4', to: '11' },
          message: '`moor_boat` is on line 11 of `src/ferry.ts`, not on line 4.',
          severity: 'warning',
          ground: 'reading',
          line: 3,
          column: 21,
          fixed: null,
        },
      ],
    },
    {
      name: 'a line that another anchor of the row has already',
      text: evidence('`src/ferry.ts:4`, `src/ferry.ts:11`'),
      facts: { 'src/ferry.ts:4': elsewhere(11) },
      findings: [
        {
          messageId: 'elsewhere',
          data: { name: 'moor_boat', path: 'src/ferry.ts', from: '4', to: '11' },
          message: '`moor_boat` is on line 11 of `src/ferry.ts`, not on line 4.',
          severity: 'warning',
          line: 3,
          column: 21,
          fixed: null,
        },
      ],
    },
  ],
});
