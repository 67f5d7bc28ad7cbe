// Shortened text: never half a character, never longer than asked, and untouched where it fits.
import { headOf, shorten, shortenMiddle, shortenPath } from '../../src/text/shorten.ts';
import { fc, runs } from '../helpers/properties.ts';

const BOATS = ['⛵', '🚣', '🛥'];
/** Half of a character without its other half. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

it.each([
  ['fits to the last unit', () => shorten('ferry', 5), 'ferry'],
  ['is one unit too long', () => shorten('ferry!', 5), 'ferr…'],
  ['would end in half a character', () => shorten('ferr🚣s', 6), 'ferr…'],
  ['ends with a whole one', () => shorten('fer🚣ss', 6), 'fer🚣…'],
  ['is cut before half a character', () => headOf('ab🚣c', 3), 'ab'],
  ['is cut after a whole one', () => headOf('ab🚣c', 4), 'ab🚣'],
  ['ends with half a character of its own', () => headOf('ab\ud83d', 3), 'ab\ud83d'],
  ['fits with its middle', () => shortenMiddle('0123456789', 10), '0123456789'],
  ['loses its middle', () => shortenMiddle('0123456789x', 10), '0123…6789x'],
  ['would begin its end with half a character', () => shortenMiddle('01234🚣7890', 10), '0123…7890'],
  ['would end its beginning with half a character', () => shortenMiddle('012🚣56789ab', 10), '012…789ab'],
  ['is a path that fits', () => shortenPath('a/b/c.ts', 8), 'a/b/c.ts'],
  ['is a path that loses a folder', () => shortenPath('src/queue/parts/tail.ts', 22), 'src/…/parts/tail.ts'],
  ['is a path with room for its name alone', () => shortenPath('src/queue/parts/tail.ts', 13), 'src/…/tail.ts'],
])('%s', (_, shortened, expected) => {
  expect(shortened()).toBe(expected);
});

it.each([
  ['shorten', shorten],
  ['headOf', headOf],
  ['shortenMiddle', shortenMiddle],
])('%s keeps characters whole and the length', (_, cut) => {
  const text = fc
    .array(fc.constantFrom('a', '/', '.', 'ä', ...BOATS), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 40 }), (whole, length) => {
      const short = cut(whole, length);
      expect(short.length).toBeLessThanOrEqual(length);
      expect(short).not.toMatch(HALF);
      if (whole.length <= length) expect(short).toBe(whole);
      else expect(short).not.toBe('');
    }),
    runs(1000),
  );
});
