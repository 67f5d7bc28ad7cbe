// Which tests of a file a citation means, by their name, their group or their lines, and what is said of them together.
import { chooseTests, identify, stateOf } from '../../../src/evidence/tests/choose-tests.ts';
import { lineAt } from '../../../src/evidence/tests/test-files.ts';
import type { Mark, TestCase } from '../../../src/evidence/tests/test-source.ts';

/** Lines of ten characters, so that line 3 begins at 20. */
const lineOf = (offset: number): number => Math.floor(offset / 10) + 1;
const mark = (kind: Mark['kind']): Mark => ({ kind, at: 0, end: 1, reason: null });
/** A test from the first character of a line to the last of another. */
const one = (name: string | null, [from, to]: readonly [number, number], rest: Partial<TestCase> = {}): TestCase => ({
  name,
  suites: [],
  start: (from - 1) * 10,
  end: to * 10,
  mark: null,
  ...rest,
});

const TESTS = [
  one('heats', [2, 4]),
  one('cools', [6, 8], { suites: ['Kiln', 'by night'] }),
  one('heats', [10, 10], { suites: ['Kiln'] }),
  one(null, [12, 12]),
];
const chosen = (name: string | null, ...lines: readonly (readonly [number, number])[]): string => {
  const found = chooseTests(TESTS, { name, lines: lines.map(([start, end]) => ({ start, end })) }, lineOf);
  return found === null
    ? 'no test'
    : `${found.tests.map((test) => TESTS.indexOf(test)).join()} by ${found.name ?? 'all'}`;
};

it.each([
  ['heats', '0,2 by heats'],
  ['cools', '1 by cools'],
  ['Kiln', '1,2 by Kiln'],
  ['by night', '1 by by night'],
  ['night', 'no test'],
])('%s', (name, expected) => {
  expect(chosen(name)).toBe(expected);
  // A name says more than lines.
  expect(chosen(name, [2, 2])).toBe(expected);
});

it.each([
  [[1, 1], '0,1,2,3 by all'],
  [[1, 2], '0 by heats'],
  [[2, 2], '0 by heats'],
  [[4, 4], '0 by heats'],
  [[5, 5], '0,1,2,3 by all'],
  [[4, 5], '0 by heats'],
  [[5, 6], '1 by cools'],
  [[4, 6], '0,1 by all'],
  [[8, 8], '1 by cools'],
  [[9, 9], '0,1,2,3 by all'],
  [[12, 12], '3 by all'],
  [[1, 99], '0,1,2,3 by all'],
] as const)('lines %j', (lines, expected) => {
  expect(chosen(null, lines)).toBe(expected);
});

it('lines of several places mean the tests of each, and no lines the whole file', () => {
  expect(chosen(null, [2, 2], [10, 10])).toBe('0,2 by all');
  expect(chosen(null, [1, 1], [10, 10])).toBe('2 by heats');
  expect(chosen(null)).toBe('0,1,2,3 by all');
});

it('a test without a body is on the line where it begins', () => {
  const [empty] = [one('empty', [3, 3], { end: 20 })];
  const at = (line: number) => chooseTests([empty], { name: null, lines: [{ start: line, end: line }] }, lineOf)?.name;
  expect([at(2), at(3)]).toEqual([null, 'empty']);
});

it.each([
  [[], 'no-tests'],
  [[null], 'runnable'],
  [['skipped'], 'skipped'],
  [['skipped', 'skipped'], 'skipped'],
  [['conditional'], 'conditional'],
  [['skipped', 'conditional'], 'conditional'],
  [['conditional', 'skipped'], 'conditional'],
  [['skipped', null], 'runnable'],
  [[null, 'conditional'], 'runnable'],
] as const)('%j together are %s', (kinds, expected) => {
  expect(stateOf(kinds.map((kind) => one('x', [1, 1], { mark: kind === null ? null : mark(kind) })))).toBe(expected);
});

it('tests are told apart by their groups and names', () => {
  expect(identify({ suites: ['a'], name: 'b' })).toBe(identify({ suites: ['a'], name: 'b' }));
  expect(identify({ suites: ['a'], name: 'b' })).not.toBe(identify({ suites: [], name: 'b' }));
  expect(identify({ suites: ['a'], name: 'b' })).not.toBe(identify({ suites: ['a'], name: null }));
  expect(identify({ suites: ['a', 'b'], name: 'c' })).not.toBe(identify({ suites: ['a'], name: 'c' }));
});

it('the line of an offset is the last one that begins before or at it', () => {
  const starts = [0, 5, 9];
  expect([0, 4, 5, 8, 9, 99].map((offset) => lineAt(starts, offset))).toEqual([1, 1, 2, 2, 3, 3]);
  expect(lineAt([], 7)).toBe(1);
});
