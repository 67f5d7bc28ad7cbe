// What is left of words once the signs beside references are taken off.
import { withoutJoints } from '../../src/text/without-joints.ts';

it.each([
  [', and the rest (', 'and the rest'],
  ['(a stub of the dialog)', '(a stub of the dialog)'],
  [' (a stub) and more; ', '(a stub) and more'],
  ['(a stub of', 'a stub of'],
  [') a stub', 'a stub'],
  ['. Later', 'Later'],
  ['../', '../'],
  ['.env', '.env'],
  ['+', ''],
  ['', ''],
])('of %j is %j', (text, left) => {
  expect(withoutJoints(text)).toBe(left);
});
