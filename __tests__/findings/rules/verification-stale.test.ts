// Evidence that changed since the page was verified.
import { verificationStale } from '../../../src/findings/rules/verification-stale.ts';
import { stamped } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const PAGE = stamped('abc1234', '2026-02-01');
const lookup = {
  kind: 'commit',
  id: 'abc1234',
  date: '2026-02-01T10:00:00Z',
  ancestorOfHead: true,
  commitsSince: 9,
} as const;

testRule(verificationStale, {
  valid: [
    { name: 'nothing changed', text: PAGE, claim: { lookup } },
    {
      name: 'a commit that a shallow clone lacks',
      text: PAGE,
      claim: { lookup: { kind: 'unverifiable', reason: 'shallow' }, changedSince: ['src/ferry.ts'], staleRows: [0] },
    },
    { name: 'a commit nobody knows', text: PAGE, claim: { lookup: { kind: 'unknown' } } },
  ],
  invalid: [
    {
      name: 'how old the stamp is',
      text: PAGE,
      today: '2026-06-01',
      claim: { lookup, changedByRow: [{ row: 0, targets: ['src/ferry.ts'] }] },
      findings: [
        {
          messageId: 'stale',
          message: 'Evidence changed since `abc1234` (9 commits ago): 1 row, 1 file.',
          severity: 'warning',
          data: {
            since: '`abc1234`',
            rows: 1,
            files: 1,
            commits: 9,
            ago: ' (9 commits ago)',
            scope: '1 row, 1 file',
            age: 120,
          },
          ground: 'history',
          line: 1,
          column: 25,
        },
      ],
    },
    ...(
      [
        // What is not committed yet is in no commit.
        [0, ''],
        [1, ' (1 commit ago)'],
      ] as const
    ).map(([commitsSince, ago]) => ({
      name: `a stamp of ${commitsSince} commits ago`,
      text: PAGE,
      claim: { lookup: { ...lookup, commitsSince }, changedByRow: [{ row: 0, targets: ['src/ferry.ts'] }] },
      findings: [
        {
          messageId: 'stale' as const,
          message: `Evidence changed since \`abc1234\`${ago}: 1 row, 1 file.`,
          severity: 'warning' as const,
          data: { since: '`abc1234`', rows: 1, files: 1, commits: commitsSince, ago, scope: '1 row, 1 file', age: 28 },
          line: 1,
          column: 25,
        },
      ],
    })),
    {
      name: 'rows, files and commits',
      text: PAGE,
      claim: {
        lookup,
        changedSince: ['src/ferry.ts', 'tests/ferry.test.ts'],
        staleRows: [0],
        changedByRow: [{ row: 0, targets: ['src/ferry.ts', 'tests/ferry.test.ts'] }],
      },
      findings: [
        {
          messageId: 'stale',
          data: {
            since: '`abc1234`',
            rows: 1,
            files: 2,
            commits: 9,
            ago: ' (9 commits ago)',
            scope: '1 row, 2 files',
            age: 28,
          },
          line: 1,
          column: 25,
          severity: 'warning',
          rowKey: null,
          message: 'Evidence changed since `abc1234` (9 commits ago): 1 row, 2 files.',
        },
      ],
    },
    {
      name: 'what this change adds',
      text: PAGE,
      claim: {
        lookup,
        changedSince: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
        changedHere: ['a', 'b', 'c', 'd', 'e', 'f'],
        staleRows: [0],
        changedByRow: [{ row: 0, targets: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }],
        staleRowsHere: [0],
      },
      findings: [
        {
          messageId: 'stale-here',
          message:
            'Evidence changed since `abc1234` (9 commits ago): 1 row, 7 files. This change edits `a`, `b`, `c`, `d`, `e` and 1 more.',
          severity: 'warning',
          data: {
            since: '`abc1234`',
            rows: 1,
            files: 7,
            commits: 9,
            ago: ' (9 commits ago)',
            scope: '1 row, 7 files',
            added: '`a`, `b`, `c`, `d`, `e` and 1 more',
            here: 6,
            age: 28,
          },
          line: 1,
          column: 25,
        },
      ],
    },
    {
      name: 'stamps of one commit as one',
      text: PAGE,
      claim: { lookup, changedSince: ['a'], staleRows: [0], changedByRow: [{ row: 0, targets: ['a'] }] },
      rowClaims: [
        {
          row: 1,
          commit: { label: 'Last verified', value: 'abc1234', range: { line: 5, column: 1, endLine: 5, endColumn: 8 } },
          lookup,
          changedSince: ['a', 'b'],
          staleRows: [1],
          changedByRow: [{ row: 1, targets: ['a', 'b'] }],
        },
      ],
      findings: [
        {
          messageId: 'stale',
          message: 'Evidence changed since `abc1234` (9 commits ago): 2 rows, 2 files.',
          severity: 'warning',
          data: {
            since: '`abc1234`',
            rows: 2,
            files: 2,
            commits: 9,
            ago: ' (9 commits ago)',
            scope: '2 rows, 2 files',
            age: 28,
          },
          line: 1,
          column: 25,
        },
      ],
    },
    {
      // One number of commits would be false for one of the stamps: each is said by itself.
      name: 'stamps of different commits each by itself',
      text: PAGE,
      claim: { lookup, changedSince: ['a'], staleRows: [0], changedByRow: [{ row: 0, targets: ['a'] }] },
      rowClaims: [
        {
          row: 1,
          commit: { label: 'Last verified', value: 'def5678', range: { line: 5, column: 1, endLine: 5, endColumn: 8 } },
          lookup: { ...lookup, id: 'def5678', commitsSince: 2 },
          changedSince: ['a', 'b'],
          changedHere: ['b'],
          staleRows: [1],
          changedByRow: [{ row: 1, targets: ['a', 'b'] }],
        },
      ],
      findings: [
        {
          messageId: 'stale-rows-here',
          message:
            'Evidence changed since rows were last verified: 1 row (1 file) since `abc1234` (9 commits ago), 1 row (2 files) since `def5678` (2 commits ago). This change edits `b`.',
          severity: 'warning',
          data: {
            since: '`abc1234`',
            rows: 2,
            files: 2,
            commits: 9,
            ago: ' (9 commits ago)',
            scope: '1 row (1 file) since `abc1234` (9 commits ago), 1 row (2 files) since `def5678` (2 commits ago)',
            added: '`b`',
            here: 1,
            age: 28,
          },
          line: 1,
          column: 25,
        },
      ],
    },
  ],
});
