// Which case of a report is which cited test; where two could be meant, none is.
import { indexReports } from '../../../src/evidence/reports/index-reports.ts';
import type { CaseOutcome, ReportedCase, TestReport } from '../../../src/evidence/reports/test-report.ts';
import { indexPaths } from '../../../src/evidence/locate/path-index.ts';
import { fc, runs } from '../../helpers/properties.ts';

const treeOf = (paths: readonly string[]) =>
  indexPaths({
    entries: new Map(paths.map((path) => [path, { path, kind: 'file' as const, id: path }])),
    truncated: false,
  });

const one = (name: string, rest: Partial<ReportedCase> = {}): ReportedCase => ({
  file: null,
  className: null,
  suites: [],
  outcome: 'failed',
  name,
  ...rest,
});
const report = (cases: readonly ReportedCase[], name = 'junit.xml', trusted = true): TestReport => ({
  name,
  cases,
  trusted,
  root: null,
});

function find(
  paths: readonly string[],
  cases: readonly ReportedCase[],
  cited: { readonly path: string; readonly name: string | null },
): string | null {
  return indexReports([report(cases)], { index: treeOf(paths), flaky: 'fail' }).find(cited)?.outcome ?? null;
}

describe('a case is found by', () => {
  it.each([
    ['its file, from the root', ['tests/a.py'], one('test_x', { file: 'tests/a.py' }), 'tests/a.py', 'test_x'],
    [
      'its file, in its package',
      ['pkg/tests/a.py', 'tests/b.py'],
      one('test_x', { file: './tests/a.py' }),
      'pkg/tests/a.py',
      'test_x',
    ],
    [
      'its file, absolute',
      ['pkg/tests/a.py', 'tests/a.py'],
      one('test_x', { file: '/home/runner/work/r/r/pkg/tests/a.py' }),
      'pkg/tests/a.py',
      'test_x',
    ],
    ['its file on Windows', ['tests/a.py'], one('test_x', { file: 'D:\\a\\r\\tests\\a.py' }), 'tests/a.py', 'test_x'],
    [
      'its module, parameters off',
      ['tests/test_a.py'],
      one('test_x[1-b]', { className: 'tests.test_a.TestY' }),
      'tests/test_a.py',
      'test_x',
    ],
    [
      'its class as the cited name',
      ['tests/test_a.py'],
      one('test_x', { className: 'tests.test_a.TestY' }),
      'tests/test_a.py',
      'TestY',
    ],
    [
      'its Java class',
      ['src/test/java/com/acme/ATest.java'],
      one('sails(int)[1]', { className: 'com.acme.ATest$Inner' }),
      'src/test/java/com/acme/ATest.java',
      'sails',
    ],
    [
      'its .NET class',
      ['test/Acme.Tests/ATests.cs'],
      one('Acme.ATests.Sails(x: 1)', { className: 'Acme.ATests' }),
      'test/Acme.Tests/ATests.cs',
      'Sails',
    ],
    [
      'its binary',
      ['crates/ferry/tests/crossing.rs'],
      one('night::sails', { className: 'ferry::crossing' }),
      'crates/ferry/tests/crossing.rs',
      'sails',
    ],
    [
      'its binary, in its own package',
      ['crates/ferry/tests/it.rs', 'crates/pier/tests/it.rs'],
      one('sails', { className: 'pier::it' }),
      'crates/pier/tests/it.rs',
      'sails',
    ],
    [
      'its module in a library',
      ['crates/ferry/src/night.rs'],
      one('night::tests::sails', { className: 'ferry' }),
      'crates/ferry/src/night.rs',
      'sails',
    ],
    [
      'its Go package',
      ['internal/queue/a_test.go'],
      one('TestSails/sub', { className: 'acme.io/tool/internal/queue' }),
      'internal/queue/a_test.go',
      'TestSails',
    ],
    [
      'a suite that is a path',
      ['src/a.test.ts'],
      one('crossing > sails', { suites: ['src/a.test.ts'] }),
      'src/a.test.ts',
      'sails',
    ],
    [
      'its function, though a parameter has colons',
      ['tests/test_a.py', 'src/test_docks[a.rs'],
      one('test_docks[a::b]', { className: 'tests.test_a' }),
      'tests/test_a.py',
      'test_docks',
    ],
    [
      'its .NET method, though a parameter has arrows',
      ['test/Acme.Tests/ATests.cs'],
      one('Acme.ATests.Sails(to: "a > b :: c")', { className: 'Acme.ATests' }),
      'test/Acme.Tests/ATests.cs',
      'Sails',
    ],
    [
      'the module that could not be collected',
      ['pkg/tests/test_a.py'],
      one('tests.test_a'),
      'pkg/tests/test_a.py',
      'test_x',
    ],
    [
      'the file that could not be loaded, of node:test',
      ['pkg/a.test.mjs', 'scripts/test.py'],
      one('/home/runner/work/r/r/pkg/a.test.mjs', { className: 'test' }),
      'pkg/a.test.mjs',
      null,
    ],
    [
      'the file that could not be loaded, for one of its tests',
      ['src/a.test.ts'],
      one('src/a.test.ts', { className: 'src/a.test.ts' }),
      'src/a.test.ts',
      'sails',
    ],
    [
      'the whole file',
      ['src/a.test.ts'],
      one('crossing > sails', { className: 'src/a.test.ts' }),
      'src/a.test.ts',
      null,
    ],
  ])('%s', (...[, paths, case_, path, name]) => {
    expect(find(paths, [case_], { path, name })).toBe('failed');
  });
});

describe('nothing is said where', () => {
  it.each([
    [
      'two files could be meant',
      ['a/tests/t.py', 'b/tests/t.py'],
      one('test_x', { file: 'tests/t.py' }),
      'a/tests/t.py',
      'test_x',
    ],
    [
      'the root has such a file, and a package too',
      ['tests/t.py', 'b/tests/t.py'],
      one('test_x', { file: 'tests/t.py' }),
      'tests/t.py',
      'test_x',
    ],
    [
      'the file is of another folder',
      ['tests/unit/t.py'],
      one('test_x', { file: 'other/t.py' }),
      'tests/unit/t.py',
      'test_x',
    ],
    [
      'two packages have the binary',
      ['a/tests/it.rs', 'b/tests/it.rs'],
      one('sails', { className: 'c::it' }),
      'a/tests/it.rs',
      'sails',
    ],
    [
      'the package is another',
      ['queue/a_test.go', 'x/queue/a_test.go'],
      one('TestSails', { className: 'acme.io/queue' }),
      'queue/a_test.go',
      'TestSails',
    ],
    [
      'every case of node:test has this class',
      ['scripts/test.py'],
      one('x', { className: 'test' }),
      'scripts/test.py',
      null,
    ],
    ['a suite is called like a source', ['src/queue.ts'], one('x', { className: 'queue' }), 'src/queue.ts', null],
    ['a module could be two', ['a/t/x.py', 'b/t/x.py'], one('t.x'), 'a/t/x.py', null],
    ['a whole file is cited, and a case is nowhere', ['t/a.py', 't/b.py'], one('test_x'), 't/a.py', null],
  ])('%s', (...[, paths, case_, path, name]) => {
    expect(find(paths, [case_], { path, name })).toBeNull();
  });
});

describe('a Go package', () => {
  const paths = ['queue/a_test.go', 'queue/b_test.go', 'queue/data.py', 'other/c_test.go', 'x/other/d_test.go'];
  const inPackage = (name: string, className = 'acme.io/tool/queue') => one(name, { className, outcome: 'passed' });

  it.each([
    ['its tests, in whatever file', { path: 'queue/b_test.go', name: 'TestSails' }, 'passed'],
    ['nothing of a file of it as a whole', { path: 'queue/a_test.go', name: null }, null],
    ['nothing of a test that it does not have', { path: 'queue/a_test.go', name: 'TestWaits' }, null],
    ['nothing of a file of another language beside it', { path: 'queue/data.py', name: 'TestSails' }, null],
    ['nothing of another package', { path: 'other/c_test.go', name: 'TestSails' }, null],
  ] as const)('says %s', (_, cited, expected) => {
    expect(find(paths, [inPackage('TestSails')], cited)).toBe(expected);
  });

  it('is none where another could be meant', () => {
    const cited = { path: 'queue/a_test.go', name: 'TestSails' };
    const here = inPackage('TestSails');
    expect(find(paths, [here, inPackage('TestSails', 'acme.io/ferry/queue')], cited)).toBeNull();
    expect(find(paths, [inPackage('TestSails', 'acme.io/other')], { ...cited, path: 'other/c_test.go' })).toBeNull();
    expect(find(paths, [inPackage('TestSails', 'acme.io/x/other')], { ...cited, path: 'x/other/d_test.go' })).toBe(
      'passed',
    );
    expect(find(paths, [inPackage('TestSails', 'acme.io/gone')], cited)).toBeNull();
  });
});

describe('a test is cited by', () => {
  const ran = one('crossing > at night > sails', {
    file: 't/a.py',
    className: 'acme.Ferry$Inner\\Deep::Mod',
    suites: ['all', 'some of it'],
  });
  it.each([
    ['sails', 'failed'],
    ['crossing', 'failed'],
    ['at night', 'failed'],
    ['all', 'failed'],
    ['some of it', 'failed'],
    ['acme', 'failed'],
    ['Ferry', 'failed'],
    ['Inner', 'failed'],
    ['Deep', 'failed'],
    ['Mod', 'failed'],
    ['crossing > at night > sails', 'failed'],
    ['some', 'not-run'],
    ['sail', 'not-run'],
  ])('%s: %s', (name, expected) => {
    expect(find(['t/a.py'], [ran], { path: 't/a.py', name })).toBe(expected);
  });
});

it('a bare name is found where one place of all reports has it', () => {
  const index = treeOf(['t/a.c', 't/b.c']);
  const found = (cases: readonly ReportedCase[]) =>
    indexReports([report(cases)], { index, flaky: 'fail' }).findByName('sails');
  expect(found([one('sails')])?.outcome).toBe('failed');
  expect(found([one('sails', { className: 'A' }), one('sails', { className: 'B' })])).toBeNull();
  expect(found([one('sails'), one('sails', { file: 't/b.c' })])).toBeNull();
});

describe('several reports', () => {
  const answer = (flaky: 'fail' | 'pass', ...outcomes: readonly (readonly [CaseOutcome, boolean?])[]) => {
    const reports = outcomes.map(([outcome, trusted = true], at) =>
      report([one('test_x', { file: 't/a.py', outcome })], `job ${at + 1}`, trusted),
    );
    return indexReports(reports, { index: treeOf(['t/a.py']), flaky }).find({ path: 't/a.py', name: 'test_x' });
  };

  it.each([
    ['failed in one', 'fail', [['passed'], ['failed']], { outcome: 'failed', report: 'job 2', trusted: true }],
    ['flaky, and allowed', 'pass', [['passed'], ['failed']], { outcome: 'passed', report: 'job 1', trusted: true }],
    [
      'flaky by a stranger’s report',
      'pass',
      [['passed', false], ['failed']],
      { outcome: 'failed', report: 'job 2', trusted: true },
    ],
    ['skipped in one', 'fail', [['skipped'], ['passed']], { outcome: 'passed', report: 'job 2', trusted: true }],
    ['skipped in all', 'fail', [['skipped'], ['skipped']], { outcome: 'skipped', report: 'job 1', trusted: true }],
    [
      'passed by a stranger’s report alone',
      'fail',
      [['passed', false]],
      { outcome: 'passed', report: 'job 1', trusted: false },
    ],
  ] as const)('%s', (...[, flaky, outcomes, expected]) => {
    expect(answer(flaky, ...outcomes)).toEqual(expected);
  });

  it('one that can be trusted is named first', () => {
    const failed = (name: string) => one(name, { file: 't/a.py' });
    const reports = [report([failed('test_x')], 'job 1', false), report([failed('test_y')], 'job 2')];
    const index = indexReports(reports, { index: treeOf(['t/a.py', 't/b.py']), flaky: 'fail' });
    expect(index.find({ path: 't/a.py', name: null })).toEqual({ outcome: 'failed', report: 'job 2', trusted: true });
    expect(index.find({ path: 't/a.py', name: 'test_x' })).toMatchObject({ report: 'job 1', trusted: false });
    // What did not run is said by a report that has the file, and else by the last one that has its neighbor.
    expect(index.find({ path: 't/a.py', name: 'test_z' })).toMatchObject({ outcome: 'not-run', report: 'job 1' });
    expect(index.find({ path: 't/b.py', name: null })).toMatchObject({ outcome: 'not-run', report: 'job 2' });
  });

  it('a file with one test that failed is not flaky for its others', () => {
    const cases = [one('test_x', { file: 't/a.py', outcome: 'passed' }), one('test_y', { file: 't/a.py' })];
    const index = indexReports([report(cases)], { index: treeOf(['t/a.py']), flaky: 'pass' });
    expect(index.find({ path: 't/a.py', name: null })?.outcome).toBe('failed');
  });
});

it('a title may begin with a space, and a file that passed says nothing of one of its tests', () => {
  const index = indexReports([report([one(' sails'), one('t/a.py', { file: 't/a.py', outcome: 'passed' })])], {
    index: treeOf(['t/a.py']),
    flaky: 'fail',
  });
  expect(index.findByName('sails')?.outcome).toBe('failed');
  expect(index.find({ path: 't/a.py', name: 'test_x' })?.outcome).toBe('not-run');
  expect(index.find({ path: 't/a.py', name: null })?.outcome).toBe('passed');
});

it.each([
  [['expected-failure'], null],
  [['expected-failure', 'passed'], 'passed'],
  [['expected-failure', 'skipped'], 'skipped'],
  [['expected-failure', 'failed'], 'failed'],
] as const)('of %j is said %j', (outcomes, expected) => {
  const cases = outcomes.map((outcome, at) => one(`test_${at}`, { file: 't/a.py', outcome }));
  expect(find(['t/a.py'], cases, { path: 't/a.py', name: null })).toBe(expected);
});

describe('not run', () => {
  const others = [one('test_x', { file: 't/a.py', outcome: 'passed' })];
  it.each([
    ['a neighbor of a file that ran', { path: 't/b.py', name: null }, 'not-run'],
    ['a test of a file that ran', { path: 't/a.py', name: 'test_z' }, 'not-run'],
    ['a file of another folder', { path: 'u/c.py', name: null }, null],
    ['a file of another language', { path: 't/d.ts', name: null }, null],
  ] as const)('%s', (_, cited, expected) => {
    expect(find(['t/a.py', 't/b.py', 'u/c.py', 't/d.ts'], others, cited)).toBe(expected);
  });

  it('is not said where a case of the name is somewhere', () => {
    expect(find(['t/a.py'], [...others, one('test_z')], { path: 't/a.py', name: 'test_z' })).toBeNull();
  });
});

it('no test fails by a report of another package or an ambiguous name', () => {
  const segment = fc.constantFrom('a', 'b', 'tests');
  const path = fc
    .tuple(fc.array(segment, { maxLength: 3 }), fc.constantFrom('t.py', 'u.py'))
    .map(([folders, file]) => [...folders, file].join('/'));
  fc.assert(
    fc.property(
      fc.uniqueArray(path, { minLength: 2, maxLength: 8 }),
      fc.nat(),
      fc.nat({ max: 3 }),
      (paths, pick, drop) => {
        const ran = paths[pick % paths.length]!;
        // The runner ran in some folder of the repository, and writes paths from there.
        const written = ran
          .split('/')
          .slice(Math.min(drop, ran.split('/').length - 1))
          .join('/');
        const index = indexReports([report([one('test_x', { file: written })])], {
          index: treeOf(paths),
          flaky: 'fail',
        });
        for (const other of paths.filter((one_) => one_ !== ran))
          expect(index.find({ path: other, name: 'test_x' })?.outcome).not.toBe('failed');
      },
    ),
    runs(400),
  );
});
