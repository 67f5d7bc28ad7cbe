// Texts are ordered by code unit, on every machine alike.
import { compareText } from '../../src/text/compare-text.ts';

it.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['a', 'B', 1],
  ['', 'a', -1],
  ['ä', 'z', 1],
])('puts %j and %j in order', (a, b, order) => {
  expect(compareText(a, b)).toBe(order);
});
