// A long path keeps what readers look for: the file's name, then its folders.
import { shortenPath } from '../../src/text/shorten.ts';
import { fc, runs } from '../helpers/properties.ts';

it.each([
  ['src/a.ts', 20, 'src/a.ts'],
  ['crates/client/tests/joins.rs', 24, 'crates/…/tests/joins.rs'],
  ['crates/client/tests/joins.rs', 20, 'crates/…/joins.rs'],
  ['crates/client/tests/public_api.rs', 20, '…/public_api.rs'],
  ['crates/client/tests/a_name_that_is_long.rs', 16, 'crates…_long.rs'],
  ['one/name_that_is_long.rs', 16, 'one/…_long.rs'],
])('%s in %d characters is %s', (path, length, expected) => {
  expect(shortenPath(path, length)).toBe(expected);
});

it('is never longer than it may be', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 3, max: 40 }),
      (parts, length) => shortenPath(parts.join('/'), length).length <= length,
    ),
    runs(300),
  );
});
