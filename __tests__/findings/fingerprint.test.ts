// Strips from a reference what moves with every edit.
import { normalise } from '../../src/findings/fingerprint.ts';

it.each([
  ['src/a.rs:33', 'src/a.rs'],
  ['src/a.rs:33-40', 'src/a.rs'],
  ['src/a.rs:12,40', 'src/a.rs'],
  ['src/a.rs#L33-L40', 'src/a.rs'],
  ['src/A.rs', 'src/A.rs'],
  ['tests/a.rs::sails_2', 'tests/a.rs::sails_2'],
  ['  make   sail ', 'make sail'],
  ['#12', '#12'],
])('reads %s as %s', (written, plain) => {
  expect(normalise(written)).toBe(plain);
});

it('is quick on hostile text', () => {
  expect(normalise(`${':1'.repeat(500_000)}x`)).toHaveLength(1_000_001);
});
