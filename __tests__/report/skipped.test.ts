// What is said of a page that was not read, and whether anybody knows what it holds.
import { explainSkipped, isUnknownPage } from '../../src/report/skipped.ts';

it.each([
  ['not-utf8', 'is not UTF-8', false],
  ['binary', 'is binary', false],
  ['too-large', 'is too large', true],
  ['symbolic-link', 'is a symbolic link', false],
  ['not-a-file', 'is not a file', false],
  ['not-searched', 'is beyond the limit on searched pages', true],
  ['unavailable', 'cannot be read', true],
  ['absent', 'does not exist', false],
] as const)('%s', (reason, words, unknown) => {
  expect([explainSkipped(reason), isUnknownPage(reason)]).toEqual([words, unknown]);
});
