// Patterns of names, ends of names after a slash, and names in one of several files that are called alike.
import { matrixOf } from '../helpers/evidence-cell.ts';
import { resolvePage } from '../helpers/resolve-page.ts';

const FILES = {
  'src/boat.py':
    'def test_sail_up():\n    pass\ndef TestBoat_Floats():\n    pass\ndef TestBoat_Sinks_Now():\n    pass\n',
  'tests/test_oar_long.py': 'pass\n',
};

const statesOf = async (cell: string): Promise<readonly (readonly [string | null, string])[]> => {
  const { head } = await resolvePage({ files: FILES, page: matrixOf([['done', cell, '-']]) });
  return head
    .filter(({ reference: { symbol } }) => symbol !== null)
    .map(({ reference: { symbol }, resolution: { state } }) => [symbol, state] as const);
};

it.each([
  ['test_sail_*, test_rudder_*', { test_sail_: 'present', test_rudder_: 'unverifiable' }],
  ['test_oar_*, test_sail_*', { test_oar_: 'present', test_sail_: 'present' }],
  ['src/boat.py (test_sail_*, test_rudder_*)', { test_sail_: 'present', test_rudder_: 'unverifiable' }],
  ['`test_rudder_*`', {}],
  ['`test_rudder_*`, `test_*_down`', {}],
  ['`test_rudder_gone`', { test_rudder_gone: 'missing' }],
  ['test_rudder_*, `test_rudder_gone`', { test_rudder_gone: 'missing' }],
  ['`rudder_`', {}],
  ['`TestBoat_Floats`/`_Sinks_Now`', { TestBoat_Floats: 'present', _Sinks_Now: 'unverifiable' }],
  ['`TestBoat_Floats` / `_Gone_Now`', { TestBoat_Floats: 'present', _Gone_Now: 'unverifiable' }],
  ['`TestBoat_Floats`/`_Gone_Now`/`_Gone_Too`', { _Gone_Now: 'unverifiable', _Gone_Too: 'unverifiable' }],
  ['`src/boat.py::TestBoat_Floats`/`_Gone_Now`', { TestBoat_Floats: 'present', _Gone_Now: 'unverifiable' }],
  ['`TestBoat_Floats`, `_gone_now`', { TestBoat_Floats: 'present', _gone_now: 'missing' }],
  ['`TestBoat_Floats`/`TestBoat_Gone`', { TestBoat_Floats: 'present', TestBoat_Gone: 'missing' }],
])('%s', async (cell, expected) => {
  expect(Object.fromEntries(await statesOf(cell))).toMatchObject(expected);
  const told = (await statesOf(cell)).filter(([, state]) => state === 'missing').map(([name]) => name);
  expect(told).toEqual(Object.entries(expected).flatMap(([name, state]) => (state === 'missing' ? [name] : [])));
});

describe('of several files of one name', () => {
  const NAMESAKES = {
    'hull/deep/raft_test.go': 'func TestOther(t *testing.T) {}\n',
    'hull/deep/raft.go': 'package raft\n',
    'tests/raft_test.go': 'func TestRaft(t *testing.T) {}\n',
    'tests/helm_test.go': 'func TestHelm(t *testing.T) {}\n',
  };
  it.each([
    ['`hull/deep/raft.go`, `raft_test.go::TestRaft`', 'present', 'tests/raft_test.go'],
    ['`hull/deep/raft.go`, `raft_test.go::TestOther`', 'present', 'hull/deep/raft_test.go'],
    ['`hull/deep/raft.go`, `raft_test.go::TestHelm`', 'missing', 'hull/deep/raft_test.go'],
    ['`hull/deep/raft.go`, `raft_test.go::TestNobody`', 'missing', 'hull/deep/raft_test.go'],
    ['`hull/deep/raft.go`, `hull/deep/raft_test.go::TestRaft`', 'missing', 'hull/deep/raft_test.go'],
  ])('%s is %s in %s', async (cell, state, target) => {
    const { head } = await resolvePage({ files: NAMESAKES, page: matrixOf([['done', cell, '-']]) });
    expect(head.find(({ reference: { symbol } }) => symbol !== null)?.resolution).toMatchObject({ state, target });
  });

  it('one that had the name before the change and has it no longer has lost it', async () => {
    const { head } = await resolvePage({
      files: {
        ...NAMESAKES,
        'hull/deep/raft_test.go': 'func TestRaft(t *testing.T) {}\n',
        'tests/raft_test.go': 'x\n',
      },
      page: matrixOf([['done', '`hull/deep/raft.go`, `raft_test.go::TestRaft`', '-']]),
      change: (git) =>
        git.write({
          'hull/deep/raft_test.go': 'func TestOther(t *testing.T) {}\n',
          'tests/raft_test.go': 'func TestRaft(t *testing.T) {}\n',
        }),
    });
    expect(head.find(({ reference: { symbol } }) => symbol !== null)?.resolution.state).toBe('missing');
  });
});
