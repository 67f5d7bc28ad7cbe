// A patch tells which lines at head a comment may stand on, and what they say.
import { parsePatch } from '../../src/publish/parse-patch.ts';

it('numbers added and context lines by hunk, and skips removed ones', () => {
  const patch =
    '@@ -1,3 +1,3 @@ heading\n one\n-two\n+TWO\n three\n@@ -20 +20,2 @@\n twenty\n+more\r\n\\ No newline at end of file';
  expect([...parsePatch(patch)]).toEqual([
    [1, { hunk: 1, text: 'one' }],
    [2, { hunk: 1, text: 'TWO' }],
    [3, { hunk: 1, text: 'three' }],
    [20, { hunk: 2, text: 'twenty' }],
    [21, { hunk: 2, text: 'more' }],
  ]);
});

it('takes lines that look like headers for what they are', () => {
  expect([...parsePatch('@@ -1 +1,2 @@\n @@ -9 +9 @@\n++++ b/file')]).toEqual([
    [1, { hunk: 1, text: '@@ -9 +9 @@' }],
    [2, { hunk: 1, text: '+++ b/file' }],
  ]);
});

it('knows no line of a file without a patch', () => {
  expect(parsePatch(undefined).size).toBe(0);
});
