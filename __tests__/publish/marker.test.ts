// The hidden line by which our comments are found again, and nobody else's.
import { commentMarker, digest, readReviewMarker, reviewMarker } from '../../src/publish/marker.ts';

const MARK = { key: '0123456789abcdef', digest: 'fedcba9876543210' };
const LINE = reviewMarker('Matrix Guard', MARK);

it('is an HTML comment that no name can close', () => {
  expect(commentMarker('Matrix Guard')).toBe('<!-- matrix-guard:comment:Matrix%20Guard -->');
  expect(commentMarker("a-->b!'()*~:c")).toBe('<!-- matrix-guard:comment:a%2D%2D%3Eb%21%27%28%29%2A%7E%3Ac -->');
  expect(LINE).toBe('<!-- matrix-guard:review:Matrix%20Guard:0123456789abcdef:fedcba9876543210 -->');
});

it.each<[what: string, body: string, name: string, found: boolean]>([
  ['alone', LINE, 'Matrix Guard', true],
  ['before a text', `${LINE}\nThis file is gone.`, 'Matrix Guard', true],
  ['before a text with other line endings', `${LINE}\r\nThis file is gone.`, 'Matrix Guard', true],
  ['of another check', `${LINE}\n`, 'Matrix', false],
  ['in the second line', `Look:\n${LINE}`, 'Matrix Guard', false],
  ['behind a space', ` ${LINE}`, 'Matrix Guard', false],
  ['with more on its line', `${LINE} x`, 'Matrix Guard', false],
  ['of a comment that is no review', commentMarker('Matrix Guard'), 'Matrix Guard', false],
  ['with a short key', LINE.replace('0123', '123'), 'Matrix Guard', false],
  ['with a long digest', LINE.replace('3210', '32100'), 'Matrix Guard', false],
  ['with other letters', LINE.replace('abcdef', 'ABCDEF'), 'Matrix Guard', false],
])('is read %s', (...[, body, name, found]) => {
  expect(readReviewMarker(name, body)).toEqual(found ? MARK : null);
});

it('has a digest of 16 digits that depends on the text', () => {
  expect(digest('')).toBe('e3b0c44298fc1c14');
  expect(digest('a')).toMatch(/^[0-9a-f]{16}$/);
  expect(digest('a')).not.toBe(digest('b'));
});
