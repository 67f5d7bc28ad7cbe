// Which bracket closes another, and which is open around a place.
import { pairBrackets } from '../../../src/evidence/tests/brackets.ts';

/** The brackets around each character that is no bracket: the opening one's place, for braces and for any. */
const around = (code: string): Readonly<Record<string, readonly [brace: number, any: number]>> => {
  const pairs = pairBrackets(code);
  return Object.fromEntries(
    [...code.matchAll(/\w/g)].map(({ 0: letter, index }) => [letter, [pairs.enclosing(index), pairs.around(index)]]),
  );
};

it.each([
  ['a(b)c', { a: [-1, -1], b: [-1, 1], c: [-1, -1] }],
  ['a{b}c', { a: [-1, -1], b: [1, 1], c: [-1, -1] }],
  ['{a(b[c]d)e}f', { a: [0, 0], b: [0, 2], c: [0, 4], d: [0, 2], e: [0, 0], f: [-1, -1] }],
  ['(a{b}c)d', { a: [-1, 0], b: [2, 2], c: [-1, 0], d: [-1, -1] }],
  ['{a}{b}', { a: [0, 0], b: [3, 3] }],
  ['{a{b}c', { a: [0, 0], b: [2, 2], c: [0, 0] }],
  // A closing bracket that closes nothing is passed over.
  ['{a)b]c}d', { a: [0, 0], b: [0, 0], c: [0, 0], d: [-1, -1] }],
  ['}a{b', { a: [-1, -1], b: [2, 2] }],
])('%s', (code, expected) => {
  expect(around(code)).toEqual(expected);
});

it('a bracket is closed by the next of its kind, or by the end of the code', () => {
  const pairs = pairBrackets('(a[b]{c)d(e');
  const close = (at: number): number => pairs.close(at);
  expect([0, 2, 5, 9].map(close)).toEqual([11, 4, 11, 11]);
  // What is no opening bracket is closed by nothing.
  expect([1, 4, -1].map(close)).toEqual([11, 11, 11]);
  expect(pairBrackets('()').close(0)).toBe(1);
});

it('two hundred levels are climbed', () => {
  const nested = (levels: number): number => {
    const code = `{${'('.repeat(levels)}a`;
    return pairBrackets(code).enclosing(code.length - 1);
  };
  expect(nested(199)).toBe(0);
  expect(nested(200)).toBe(-1);
});
