// Commit ids: in a stamp, and alone.
import { commitIdOf, findCommitId, isCommitId } from '../../src/text/commit-ids.ts';

it.each([
  ['abc1234', 'abc1234'],
  ['main@abc1234 on 2026-08-04', 'abc1234'],
  ['main@deadbee on 2026-08-04', 'deadbee'],
  ['2026-08-04 main@abc1234', 'abc1234'],
  ['on 2026-08-04 at abc1234 (main)', 'abc1234'],
  ['abc1234 (2026-08-04)', 'abc1234'],
  ['2026-08-04 (abc1234)', 'abc1234'],
  ['`ABC1234`', 'ABC1234'],
  ['abc1234@main', 'abc1234'],
  ['f'.repeat(64), 'f'.repeat(64)],
  ['2026-08-04', null],
  ['20260804', null],
  ['defaced by vandals', null],
  ['release/abc1234', null],
  ['abc1234.zip', null],
  ['x-abc1234', null],
  ['abc123', null],
  ['TBD', null],
])('finds the id in %s', (text, id) => {
  const found = findCommitId(text);
  expect(found === null ? null : text.slice(found.from, found.to)).toBe(id);
});

it.each([
  ['abc1 (main)', 'abc1'],
  ['main@deadbee', 'deadbee'],
  ['commit abc12', 'abc12'],
  ['after lunch', null],
  ['abc1é', null],
])('takes %s for %s, which is all there is', (text, id) => {
  expect(commitIdOf(text)).toBe(id);
});

it.each([
  ['abc1234', true],
  ['deadbee', false],
  ['1234567', false],
  ['abc123', false],
])('among evidence %s is an id: %s', (token, expected) => {
  expect(isCommitId(token)).toBe(expected);
});
