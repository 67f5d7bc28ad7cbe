// How a page's rows are divided, in words and as a bar: every share that has a row has a cell, and the cells are as many as asked for.
import { describeMeasure, divideBar, measurePage, type PageMeasure } from '../../src/report/measure-pages.ts';
import type { ReportRow } from '../../src/report/report.ts';
import { document } from '../publish/findings.ts';

const NONE: PageMeasure = { holds: 0, claimsMore: 0, outdated: 0, partial: 0, notStarted: 0, other: 0 };

function rowOf(
  status: NonNullable<ReportRow['declared']>['status'] | null,
  computed: ReportRow['computed'],
): ReportRow {
  const [row] = document().rows;
  if (row === undefined) throw new Error('no row');
  return { ...row, declared: status === null ? null : { text: status, status }, computed };
}

it('counts every row once', () => {
  const outdated = rowOf('done', 'done');
  const both = rowOf('done', 'partial');
  const rows = [
    outdated,
    both,
    rowOf('done', 'done'),
    rowOf(null, 'done'),
    rowOf(null, 'not-started'),
    rowOf('partial', 'partial'),
    rowOf('partial', 'not-started'),
    rowOf('not-started', 'not-started'),
    rowOf('not-started', 'partial'),
    rowOf('blocked', 'blocked'),
    rowOf('unknown', 'unknown'),
  ];
  expect(measurePage({ rows }, new Set([outdated, both]))).toEqual({
    holds: 2,
    claimsMore: 3,
    outdated: 1,
    partial: 1,
    notStarted: 2,
    other: 2,
  });
});

it.each<[measure: Partial<PageMeasure>, words: string]>([
  [{}, ''],
  [
    { holds: 1, claimsMore: 1, outdated: 1, partial: 1, notStarted: 1, other: 1 },
    '1 holds · 1 claims more than supported · 1 needs an update · 1 partial · 1 not started · 1 other',
  ],
  [{ holds: 2, claimsMore: 3, outdated: 4 }, '2 hold · 3 claim more than supported · 4 need an update'],
  [{ other: 7 }, '7 other'],
])('says %j', (measure, words) => {
  expect(describeMeasure({ ...NONE, ...measure })).toBe(words);
});

it.each<[measure: Partial<PageMeasure>, cells: number, bar: readonly (readonly [string, number])[]]>([
  [{}, 10, []],
  [{ holds: 3 }, 10, [['holds', 10]]],
  [
    { holds: 1, other: 1 },
    10,
    [
      ['holds', 5],
      ['other', 5],
    ],
  ],
  [
    { holds: 1, partial: 1, other: 1 },
    10,
    [
      ['holds', 4],
      ['partial', 3],
      ['other', 3],
    ],
  ],
  [
    { holds: 999, claimsMore: 1 },
    10,
    [
      ['holds', 9],
      ['claimsMore', 1],
    ],
  ],
  [
    { holds: 1, claimsMore: 999 },
    10,
    [
      ['holds', 1],
      ['claimsMore', 9],
    ],
  ],
  [
    { holds: 96, claimsMore: 1, outdated: 1, partial: 1, notStarted: 1 },
    10,
    [
      ['holds', 6],
      ['claimsMore', 1],
      ['outdated', 1],
      ['partial', 1],
      ['notStarted', 1],
    ],
  ],
  [
    { holds: 2, claimsMore: 7, partial: 1 },
    10,
    [
      ['holds', 2],
      ['claimsMore', 7],
      ['partial', 1],
    ],
  ],
  [
    { holds: 5, claimsMore: 5, outdated: 5, partial: 5, notStarted: 5, other: 5 },
    4,
    [
      ['holds', 1],
      ['claimsMore', 1],
      ['outdated', 1],
      ['partial', 1],
      ['notStarted', 1],
      ['other', 1],
    ],
  ],
])('divides %j over %i cells', (measure, cells, bar) => {
  expect(divideBar({ ...NONE, ...measure }, cells)).toEqual(bar);
});
