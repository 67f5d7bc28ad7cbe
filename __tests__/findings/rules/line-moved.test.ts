// Anchors whose line stands elsewhere now.
import type { Ground } from '../../../src/findings/finding.ts';
import { lineMoved } from '../../../src/findings/rules/line-moved.ts';
import { row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const moved = (...lines: readonly { readonly start: number; readonly end: number }[]) =>
  ({ lineState: { kind: 'moved', lines } }) as const;
const at = (start: number, end = start) => ({ start, end });
const evidence = (text: string): string => row('1 Ferry', 'done', `\`${text}\``);

type Lines = readonly [first: number, last: number];

/** Ranges by how far they are off: what is off by little is known from reading alone, and not shown. */
const RANGES: readonly {
  readonly name: string;
  readonly from: Lines;
  readonly to: Lines;
  readonly ground: Ground | { readonly fresh: Ground; readonly old: Ground };
}[] = [
  {
    name: 'a range that begins where its code does, which grew inside',
    from: [40, 59],
    to: [40, 64],
    ground: 'reading',
  },
  {
    name: 'one that grew by more than a quarter',
    from: [40, 59],
    to: [40, 65],
    ground: { fresh: 'change', old: 'history' },
  },
  { name: 'one that shrank', from: [40, 59], to: [40, 57], ground: { fresh: 'change', old: 'reading' } },
  { name: 'a file that is cited from its first line, and grew', from: [1, 20], to: [1, 40], ground: 'reading' },
  {
    name: 'one that grew by more than its own length',
    from: [1, 20],
    to: [1, 41],
    ground: { fresh: 'change', old: 'history' },
  },
  {
    name: 'a short range that grew by a line',
    from: [40, 43],
    to: [40, 44],
    ground: { fresh: 'change', old: 'history' },
  },
  {
    name: 'a long range that is off by two lines',
    from: [40, 59],
    to: [42, 61],
    ground: { fresh: 'change', old: 'reading' },
  },
  {
    name: 'a long range that is off by three',
    from: [40, 59],
    to: [43, 62],
    ground: { fresh: 'change', old: 'history' },
  },
  {
    name: 'a shorter range that is off by two',
    from: [40, 50],
    to: [42, 52],
    ground: { fresh: 'change', old: 'history' },
  },
];

testRule(lineMoved, {
  valid: [
    { name: 'a line that stands where it stood', text: evidence('src/ferry.ts:4') },
    {
      name: 'a line that was edited',
      text: evidence('src/ferry.ts:4'),
      facts: { 'src/ferry.ts:4': { lineState: { kind: 'changed' } } },
    },
    {
      name: 'parts that are all where they were',
      text: evidence('src/ferry8.ts:4,9'),
      facts: { 'src/ferry8.ts:4,9': moved(at(4), at(9)) },
    },
    {
      name: 'a file that was renamed, of which another rule speaks',
      text: evidence('src/ferry.ts:4'),
      facts: { 'src/ferry.ts:4': { ...moved(at(9)), change: 'renamed', renamedTo: 'src/boat.ts' } },
    },
  ],
  invalid: [
    {
      name: 'one line',
      text: evidence('src/ferry.ts:4'),
      facts: { 'src/ferry.ts:4': moved(at(11)) },
      findings: [
        {
          messageId: 'moved',
          message: 'The cited code moved from line 4 to line 11 of `src/ferry.ts`.',
          data: { path: 'src/ferry.ts', from: '4', to: '11' },
          line: 3,
          column: 21,
          severity: 'warning',
          evidence: 'src/ferry.ts:4',
          fixed: '| 1 Ferry | done | `src/ferry.ts:11` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'a range',
      text: evidence('src/ferry2.ts:4-8'),
      facts: { 'src/ferry2.ts:4-8': moved(at(5, 9)) },
      findings: [
        {
          messageId: 'moved',
          message: 'The cited code moved from lines 4–8 to lines 5–9 of `src/ferry2.ts`.',
          severity: 'warning',
          data: { path: 'src/ferry2.ts', from: '4-8', to: '5-9' },
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `src/ferry2.ts:5-9` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'a part of an anchor, and not the parts that are where they were',
      text: evidence('src/ferry7.ts:2,4-8,20'),
      facts: { 'src/ferry7.ts:2,4-8,20': moved(at(2), at(5, 9), at(20)) },
      findings: [
        {
          messageId: 'moved',
          message: 'The cited code moved from lines 4–8 to lines 5–9 of `src/ferry7.ts`.',
          severity: 'warning',
          data: { path: 'src/ferry7.ts', from: '4-8', to: '5-9' },
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `src/ferry7.ts:2,5-9,20` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    ...RANGES.map(({ name, from, to, ground }) => {
      const cited = `src/ferry.ts:${from.join('-')}`;
      return {
        name,
        text: evidence(cited),
        facts: { [cited]: moved(at(...to)) },
        findings: [
          {
            messageId: 'moved',
            message: `The cited code moved from lines ${from.join('–')} to lines ${to.join('–')} of \`src/ferry.ts\`.`,
            data: { path: 'src/ferry.ts', from: from.join('-'), to: to.join('-') },
            ground,
            line: 3,
            column: 21,
            severity: ground === 'reading' ? ('notice' as const) : ('warning' as const),
          },
        ],
      };
    }),
    {
      name: 'several lines of one anchor',
      text: evidence('src/ferry.ts:4,40'),
      facts: { 'src/ferry.ts:4,40': moved(at(4), at(41)) },
      findings: [
        {
          messageId: 'moved',
          message: 'The cited code moved from line 40 to line 41 of `src/ferry.ts`.',
          severity: 'warning',
          data: { path: 'src/ferry.ts', from: '40', to: '41' },
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `src/ferry.ts:4,41` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'an anchor as in a link',
      text: evidence('src/ferry.ts#L4-L8'),
      facts: { 'src/ferry.ts#L4-L8': moved(at(14, 18)) },
      findings: [
        {
          messageId: 'moved',
          data: { path: 'src/ferry.ts', from: '4-8', to: '14-18' },
          message: 'The cited code moved from lines 4–8 to lines 14–18 of `src/ferry.ts`.',
          severity: 'warning',
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `src/ferry.ts#L14-L18` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'one anchor twice in a row, mended in both places',
      text: row('1 Ferry', 'done', '`src/ferry.ts:4`', '`src/ferry.ts:4`'),
      facts: { 'src/ferry.ts:4': moved(at(5)) },
      findings: [
        {
          messageId: 'moved',
          data: { path: 'src/ferry.ts', from: '4', to: '5' },
          message: 'The cited code moved from line 4 to line 5 of `src/ferry.ts`.',
          severity: 'warning',
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `src/ferry.ts:5` | `src/ferry.ts:5` | - |',
        },
      ],
    },
    {
      name: 'a line that became two, without a suggestion',
      text: evidence('src/ferry.ts:4'),
      facts: { 'src/ferry.ts:4': moved(at(5, 6)) },
      findings: [
        {
          messageId: 'moved',
          message: 'The cited code moved from line 4 to lines 5–6 of `src/ferry.ts`.',
          severity: 'warning',
          data: { path: 'src/ferry.ts', from: '4', to: '5-6' },
          line: 3,
          column: 21,
          fixed: null,
        },
      ],
    },
  ],
});
