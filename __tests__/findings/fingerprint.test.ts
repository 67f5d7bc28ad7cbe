// Strips from a reference what moves with every edit.
import { fingerprintOf, normalise } from '../../src/findings/fingerprint.ts';

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

// Baselines, waivers and review markers hold them: a change here needs the fingerprints of before to match as well (docs/library.md).
it.each([
  [
    { ruleId: 'evidence-deleted', path: 'docs/status.md', rowKey: '2.1', identity: 'src/a.ts:33', occurrence: 0 },
    'ba5e9a2d8cc916a1',
  ],
  [
    { ruleId: 'evidence-deleted', path: 'docs/status.md', rowKey: '2.1', identity: 'src/a.ts:40', occurrence: 0 },
    'ba5e9a2d8cc916a1',
  ],
  [
    { ruleId: 'evidence-deleted', path: 'docs/status.md', rowKey: '2.1', identity: 'src/a.ts:33', occurrence: 1 },
    '96892cff3a50b665',
  ],
  [
    { ruleId: 'verification-stale', path: 'docs/status.md', rowKey: null, identity: null, occurrence: 0 },
    '03df8769f54945f9',
  ],
])('%j is what it was in version 1', (identity, expected) => {
  expect(fingerprintOf(identity)).toBe(expected);
});
