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
])('%s', (_, shortened, expected) => {
  expect(shortened()).toBe(expected);
});

it.each([
  ['src/a.ts', 20, 'src/a.ts'],
  ['crates/client/tests/joins.rs', 24, 'crates/…/tests/joins.rs'],
  ['crates/client/tests/joins.rs', 23, 'crates/…/tests/joins.rs'],
  ['crates/client/tests/joins.rs', 20, 'crates/…/joins.rs'],
  ['crates/client/tests/public_api.rs', 20, '…/public_api.rs'],
  ['crates/client/tests/a_name_that_is_long.rs', 16, 'crates…_long.rs'],
  ['one/name_that_is_long.rs', 16, 'one/…_long.rs'],
  ['src/queue/parts/tail.ts', 13, 'src/…/tail.ts'],
])('of the path %s %d characters are %s', (path, length, expected) => {
  expect(shortenPath(path, length)).toBe(expected);
});

it('a path is never longer than it may be', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 3, max: 40 }),
      (parts, length) => shortenPath(parts.join('/'), length).length <= length,
    ),
    runs(300),
  );
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
