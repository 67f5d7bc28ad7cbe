// New claims under an old stamp.
import { verificationOutrun } from '../../../src/findings/rules/verification-outrun.ts';
import { FERRY, line, row, stamped } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const STAMP = ['abc1234', '2026-02-01'] as const;
const page = (text: string): string => stamped(...STAMP, text);
const before = { text: page(FERRY) };
const headPaths = new Set(['src/ferry.ts', 'src/boat.ts', 'tests/ferry.test.ts']);

testRule(verificationOutrun, {
  valid: [
    { name: 'no change', text: page(FERRY), before },
    {
      name: 'a new stamp',
      text: stamped('def5678', '2026-02-20', row('1 Ferry', 'done', '`src/ferry.ts`, `src/boat.ts`')),
      before,
    },
    {
      name: 'a page that was never stamped',
      text: row('1 Ferry', 'done', '`src/ferry.ts`, `src/boat.ts`'),
      before: { text: FERRY },
    },
    {
      name: 'a page whose stamp is still to be written',
      text: stamped('TBD', null, row('1 Ferry', 'done', '`src/ferry.ts`, `src/boat.ts`')),
      before: { text: stamped('TBD', null) },
    },
    {
      name: 'a page whose stamp is still to be written, whatever history shows',
      text: stamped('TBD', 'TBD'),
      settings: { configured: true },
      editedSinceStamp: { kind: 'known', rows: [0] },
    },
    { name: 'a new page', text: page(FERRY) },
    ...['not started', 'blocked', 'deferred', 'n/a'].map((status) => ({
      name: `a new row that claims nothing: ${status}`,
      text: page(FERRY + line('2 Boat', status, '-', '-')),
      before,
    })),
    {
      name: 'another reference for the same claim',
      text: page(row('1 Ferry', 'done', '`src/ferry.ts`, `src/boat.ts`')),
      before,
    },
    {
      name: 'another file in place of one that is still there',
      text: page(row('1 Ferry', 'done', '`src/boat.ts`')),
      before,
      headPaths,
    },
    ...[
      ['a corrected word', 'The ferry sials.', 'The ferry sails.'],
      ['a moved line number', 'See `src/ferry.ts:9`.', 'See `src/ferry.ts:4`.'],
      ['a pointer to a file that is gone', 'See `src/ferry.ts`.', 'See `src/old.ts`.'],
      ['code in a fence', '```\n# `src/boat.ts`\n```', '```\n```'],
    ].map(([name, now, then]) => ({
      name: `on a page that is judged for its header: ${name}`,
      text: stamped(...STAMP, now),
      before: { text: stamped(...STAMP, then) },
      settings: { header: { statuses: null } },
      auxiliary: true as const,
      headPaths,
    })),
    { name: 'a dropped reference', text: page(row('1 Ferry', 'done', '-')), before },
    { name: 'a lowered status', text: page(row('1 Ferry', 'partial', '`src/ferry.ts`')), before },
    { name: 'a status in other words', text: page(row('1 Ferry', '✅', '`src/ferry.ts`')), before },
    {
      name: 'a row taken out',
      text: page(FERRY),
      before: { text: page(FERRY + line('2 Boat', 'done', '`src/boat.ts`')) },
    },
    {
      name: 'a reworded title',
      text: page(row('Fast ferry', 'done', '`src/ferry.ts`')),
      before: { text: page(row('Ferry', 'done', '`src/ferry.ts`')) },
    },
    {
      name: 'a moved line number',
      text: page(row('1 Ferry', 'done', '`src/ferry.ts:9`')),
      before: { text: page(row('1 Ferry', 'done', '`src/ferry.ts:4`')) },
    },
    {
      name: 'a pointer mended after a rename',
      text: page(row('1 Ferry', 'done', '`src/ferry.ts`')),
      before: { text: page(row('1 Ferry', 'done', '`src/old.ts`')) },
      headPaths,
    },
  ],
  invalid: [
    {
      name: 'a new row',
      text: page(FERRY + line('2 Boat', 'done', '`src/boat.ts`')),
      before,
      findings: [
        {
          messageId: 'outrun',
          data: { rows: 1, keys: '2', stamp: '`abc1234`' },
          line: 1,
          column: 25,
          severity: 'warning',
          rowKey: null,
          message: 'This change claims more in 1 row (2) but leaves Last Verified at `abc1234`.',
        },
      ],
    },
    {
      name: 'a raised status',
      text: page(FERRY),
      before: { text: page(row('1 Ferry', 'partial', '`src/ferry.ts`')) },
      findings: [
        {
          messageId: 'outrun',
          message: 'This change claims more in 1 row (1) but leaves Last Verified at `abc1234`.',
          severity: 'warning',
          data: { rows: 1, keys: '1', stamp: '`abc1234`' },
          line: 1,
          column: 25,
        },
      ],
    },
    {
      name: 'without a base, what history shows',
      text: page(FERRY),
      editedSinceStamp: { kind: 'known', rows: [0] },
      findings: [
        {
          messageId: 'outran',
          severity: 'warning',
          data: { rows: 1, keys: '1', stamp: '`abc1234`' },
          line: 1,
          column: 25,
          message: '1 row changed (1) since Last Verified was set to `abc1234`.',
        },
      ],
    },
    ...(
      [
        ['references', 'See `src/boat.ts`.', 'See `src/ferry.ts`.'],
        ['references', 'See [the boat](../src/boat.ts).', 'See the boat.'],
        ['references', 'See the boat.', 'See `src/boat.ts`.'],
        ['headings', '## Boats', '## Ferries'],
        ['references and headings', '## Boats\n\n`src/boat.ts`', ''],
      ] as const
    ).map(([parts, now, then]) => ({
      name: `on a page that is judged for its header: ${parts}`,
      text: stamped(...STAMP, now),
      before: { text: stamped(...STAMP, then) },
      settings: { header: { statuses: null } },
      auxiliary: true as const,
      headPaths,
      findings: [
        {
          messageId: 'outrun-page',
          data: { parts, stamp: '`abc1234`' },
          message: `This change edits the ${parts} of this page but leaves Last Verified at \`abc1234\`.`,
          severity: 'warning' as const,
          ground: 'change' as const,
          line: 1,
          column: 25,
        },
      ],
    })),
  ],
});
