// What a file held before a patch, worked out from what it holds now: right, or not at all.
import { blobId } from '../../src/repository/git/blob-id.ts';
import { undoPatch } from '../../src/repository/github/github-patches.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { fc, runs } from '../helpers/properties.ts';

const repository = new GitRepository({ 'a.txt': '' });
afterAll(() => {
  repository.dispose();
});

/** The patch as GitHub sends it: its hunks alone. */
function patchBetween(before: string, after: string): string {
  repository.write({ 'a.txt': before }).git('add', 'a.txt');
  repository.write({ 'a.txt': after });
  const diff = repository.git('diff', '--no-color', '--', 'a.txt');
  return diff.slice(Math.max(0, diff.indexOf('\n@@') + 1));
}

const undo = (before: string, after: string, patch: string): string | null =>
  undoPatch(Buffer.from(after), { id: blobId('sha1', Buffer.from(before)), patch })?.toString() ?? null;

const NUMBERS = Array.from({ length: 40 }, (_, at) => `${at}\n`).join('');

it.each([
  ['an edited line', 'one\ntwo\nthree\n', 'one\n2\nthree\n'],
  ['lines far apart', NUMBERS, NUMBERS.replace('3\n', 'three\n').replace('38\n', '')],
  ['a line feed at the end that came', 'one\ntwo', 'one\ntwo\n'],
  ['a line feed at the end that went', 'one\ntwo\n', 'one\ntwo'],
  ['no line feed at either end', 'one\ntwo', 'one\n2'],
  ['none, and an edit far from the end', `${NUMBERS}end`, `first\n${NUMBERS}end`],
  ['a file that was empty', '', 'one\n'],
  ['a file that became empty', 'one\n', ''],
  ['lines that look like a patch', '-a\n+b\n@@ -1 +1 @@\n', '-a\n@@ -1 +1 @@\n\\ No newline\n'],
  ['carriage returns', 'one\r\ntwo\r\n', 'one\r\n2\r\n'],
])('%s', (_, before, after) => {
  expect(undo(before, after, patchBetween(before, after))).toBe(before);
});

it('any two texts', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', '', '-x', '+y', 'ü'), { maxLength: 12 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      if (before !== after) expect(undo(before, after, patchBetween(before, after))).toBe(before);
    }),
    runs(40),
  );
});

it('a patch of something else is not believed', () => {
  const patch = patchBetween('one\ntwo\n', 'one\n2\n');
  expect(undo('one\nTWO\n', 'one\n2\n', patch)).toBeNull();
  expect(undo('one\ntwo\n', 'one\n2\n', '@@ -9,3 +900000000,3 @@\n a')).toBeNull();
});
