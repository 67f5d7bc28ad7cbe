// Reports that runners make here and now, in a repository of two packages whose tests have the same names: how each test ended, by its citation.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { indexReports } from '../../../src/evidence/reports/index-reports.ts';
import { readReport } from '../../../src/evidence/reports/read-report.ts';
import { REPORT_BOUNDS } from '../../../src/evidence/reports/test-report.ts';
import { indexPaths } from '../../../src/evidence/locate/path-index.ts';

const modules = resolve(import.meta.dirname, '../../../node_modules');
const require = createRequire(import.meta.url);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'matrix-guard-runners-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Files = Readonly<Record<string, string>>;

function write(files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Runs a program in the folder, or one below it, without what our own test runner hands down. */
function run(program: string, args: readonly string[], { below = '' }: { readonly below?: string } = {}): string {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:NODE_OPTIONS|NODE_TEST_CONTEXT|JEST_WORKER_ID|NODE_ENV|NODE_V8_COVERAGE|PYTEST_.*)$/.test(name),
  );
  const { stdout, stderr, error } = spawnSync(program, [...args], {
    cwd: join(folder, below),
    env: Object.fromEntries(inherited),
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  return `${stdout}${stderr}`;
}

interface Asked {
  readonly files: Files;
  /** As `path` or `path::name`. */
  readonly cited: readonly string[];
  /** What the runner wrote. */
  readonly text: string;
  /** False where the report comes from another machine, whose folder nobody knows. */
  readonly here?: boolean;
}

/** By citation, how its tests ended. */
async function answer({ files, cited, text, here = true }: Asked): Promise<Readonly<Record<string, string | null>>> {
  const { report, problem } = await readReport({
    name: 'report',
    trusted: true,
    root: here ? folder : null,
    pieces: [new TextEncoder().encode(text)],
    budget: { left: REPORT_BOUNDS.cases },
  });
  expect(problem).toBeNull();
  const index = indexReports([report], {
    flaky: 'fail',
    index: indexPaths({
      truncated: false,
      entries: new Map(Object.keys(files).map((path) => [path, { path, kind: 'file', id: path }])),
    }),
  });
  return Object.fromEntries(
    cited.map((one) => {
      const [path = '', name = null] = one.split('::');
      return [one, index.find({ path, name })?.outcome ?? null];
    }),
  );
}

const readText = (path: string): string => {
  if (!existsSync(join(folder, path))) throw new Error(`no ${path} was written`);
  return readFileSync(join(folder, path), 'utf8');
};

/** Of two packages with the same tests one fails. */
const SUITE = (sinks: boolean): string => `
describe('crossing', () => {
  describe('at night', () => {
    it('sails', () => { ${sinks ? "throw new Error('a < b & c');" : ''} });
    it.each([[1], [2]])('carries(%i)', () => {});
  });
  it.skip('waits', () => {});
  it('sails', () => {});
});
test('docks', () => {});
`;
const PACKAGES: Files = {
  'package.json': '{"type":"commonjs"}\n',
  'packages/pier/src/crossing.test.js': SUITE(false),
  'packages/ferry/src/crossing.test.js': SUITE(true),
  'packages/ferry/src/broken.test.js': "require('./absent.js');\ntest('never', () => {});\n",
  'packages/ferry/src/planned.test.js': "test.todo('turns');\n",
  'packages/ferry/src/other.test.ts': '',
  // What a runner might call a class.
  'scripts/test.py': '',
  'src/crossing.js': '',
};
const CITED = [
  'packages/pier/src/crossing.test.js',
  'packages/pier/src/crossing.test.js::sails',
  'packages/pier/src/crossing.test.js::carries',
  'packages/pier/src/crossing.test.js::waits',
  'packages/pier/src/crossing.test.js::crossing',
  'packages/pier/src/crossing.test.js::absent',
  'packages/ferry/src/crossing.test.js',
  'packages/ferry/src/crossing.test.js::sails',
  'packages/ferry/src/crossing.test.js::docks',
  'packages/ferry/src/broken.test.js',
  'packages/ferry/src/broken.test.js::never',
  'src/crossing.js',
  'scripts/test.py',
];
const KNOWN = {
  'packages/pier/src/crossing.test.js': 'passed',
  'packages/pier/src/crossing.test.js::sails': 'passed',
  'packages/pier/src/crossing.test.js::carries': 'passed',
  'packages/pier/src/crossing.test.js::waits': 'skipped',
  'packages/pier/src/crossing.test.js::crossing': 'passed',
  'packages/pier/src/crossing.test.js::absent': 'not-run',
  'packages/ferry/src/crossing.test.js': 'failed',
  'packages/ferry/src/crossing.test.js::sails': 'failed',
  'packages/ferry/src/crossing.test.js::docks': 'passed',
  'packages/ferry/src/broken.test.js': 'failed',
  'packages/ferry/src/broken.test.js::never': 'failed',
  'src/crossing.js': null,
  'scripts/test.py': null,
};
const nothing = (cited: readonly string[]) => Object.fromEntries(cited.map((one) => [one, null]));

describe('jest-junit', () => {
  function runJest(options: Readonly<Record<string, string>>): string {
    write({
      ...PACKAGES,
      'jest.config.json': JSON.stringify({
        testMatch: ['<rootDir>/packages/*/src/*.test.js'],
        cacheDirectory: '<rootDir>/.cache',
        transform: {},
        reporters: [[require.resolve('jest-junit'), { outputFile: 'junit.xml', ...options }]],
      }),
    });
    run(process.execPath, [join(modules, 'jest/bin/jest.js'), '--config', 'jest.config.json', '--maxWorkers=1']);
    return readText('junit.xml');
  }

  it('as it is: it names neither files nor single tests, so nothing is said', async () => {
    expect(await answer({ files: PACKAGES, cited: CITED, text: runJest({}) })).toEqual(nothing(CITED));
  });

  it.each([
    ['files as attributes', { addFileAttribute: 'true', classNameTemplate: '{classname}', titleTemplate: '{title}' }],
    ['files as class names', { classNameTemplate: '{filepath}', titleTemplate: '{title}' }],
    [
      'files as suites',
      { suiteNameTemplate: '{filepath}', classNameTemplate: '{classname}', titleTemplate: '{title}' },
    ],
  ])('with %s', async (_, options) => {
    const text = runJest({ ...options, reportTestSuiteErrors: 'true' });
    const found = await answer({ files: PACKAGES, cited: CITED, text });
    // Where groups are not in the report, they cannot be found by name.
    const group = 'packages/pier/src/crossing.test.js::crossing';
    expect({ ...found, [group]: null }).toEqual({ ...KNOWN, [group]: null });
    expect(await answer({ files: PACKAGES, cited: CITED, text, here: false })).toEqual(found);
  });
});

describe('Vitest', () => {
  function runVitest(...args: readonly string[]): string {
    write({
      ...PACKAGES,
      'packages/ferry/src/settling.test.js':
        "let runs = 0;\ntest('settles', () => { runs += 1; if (runs < 2) throw new Error('again'); });\n",
      'packages/ferry/src/hook.test.js':
        "describe('hook', () => { beforeAll(() => { throw new Error('no'); }); test('after_hook', () => {}); });\n",
      'vitest.config.js': `module.exports = { cacheDir: '.cache', test: { globals: true, include: ['packages/*/src/*.test.js'], reporters: [['junit', { outputFile: 'junit.xml' }]] } };\n`,
    });
    run(process.execPath, [join(modules, 'vitest/vitest.mjs'), 'run', '--no-color', '--root', folder, ...args]);
    return readText('junit.xml');
  }

  it('with the same tests in two packages', async () => {
    const text = runVitest();
    expect(await answer({ files: PACKAGES, cited: CITED, text })).toEqual(KNOWN);
    expect(await answer({ files: PACKAGES, cited: CITED, text, here: false })).toEqual(KNOWN);
  });

  it('with a test that is tried again, one that is planned and a hook that fails', async () => {
    const files = {
      ...PACKAGES,
      'packages/ferry/src/settling.test.js': '',
      'packages/ferry/src/hook.test.js': '',
    };
    const cited = [
      'packages/ferry/src/settling.test.js::settles',
      'packages/ferry/src/planned.test.js',
      'packages/ferry/src/hook.test.js::after_hook',
    ];
    expect(await answer({ files, cited, text: runVitest('--retry=1') })).toEqual({
      'packages/ferry/src/settling.test.js::settles': 'passed',
      'packages/ferry/src/planned.test.js': 'skipped',
      'packages/ferry/src/hook.test.js::after_hook': 'skipped',
    });
  });
});

it('node:test', async () => {
  const files = {
    'pkg/ferry.test.mjs': `
import { describe, it, test } from 'node:test';
describe('crossing', () => {
  it('sails_at_dawn', () => {});
  it('sinks_at_night', () => { throw new Error('x < y'); });
  it.skip('waits', () => {});
  it.todo('turns');
  it('loops', { todo: true }, () => { throw new Error('later'); });
});
test('parent', async (t) => { await t.test('child', () => { throw new Error('no'); }); });
`,
    'pkg/broken.test.mjs': "import './absent.mjs';\n",
    'scripts/test.js': '',
    'scripts/test.py': '',
  };
  write(files);
  const text = run(process.execPath, ['--test', '--test-reporter=junit'], { below: 'pkg' });
  const hasFiles = text.includes('file=');
  const cited = ['pkg/broken.test.mjs', 'scripts/test.js', 'scripts/test.py'];
  expect(await answer({ files, cited, text })).toEqual({
    ...nothing(cited),
    'pkg/broken.test.mjs': 'failed',
  });
  const named = ['sails_at_dawn', 'sinks_at_night', 'waits', 'turns', 'loops', 'child'].map(
    (name) => `pkg/ferry.test.mjs::${name}`,
  );
  // Node 20 does not say which file a test is in.
  const outcomes = ['passed', 'failed', 'skipped', 'skipped', 'skipped', 'failed'];
  expect(Object.values(await answer({ files, cited: named, text }))).toEqual(
    hasFiles ? outcomes : outcomes.map(() => null),
  );
});

const has = (program: string, ...args: readonly string[]): boolean => spawnSync(program, [...args]).status === 0;
const withPytest = has('python3', '-m', 'pytest', '--version') ? describe : describe.skip;

withPytest('pytest', () => {
  const FILES: Files = {
    'service/tests/day/test_ferry.py': `
import unittest
import pytest

@pytest.mark.parametrize("n", [1, 2])
def test_sails(n): pass

@pytest.mark.parametrize("to", ["a::b", "pier/1 [x] > y"])
def test_docks(to): pass

class TestCrossing:
    class TestNight:
        def test_sinks(self): assert "<" == "&"
    def test_waits(self): pytest.skip("later")

class Old(unittest.TestCase):
    def test_old(self): pass
    @unittest.skip("gone")
    def test_gone(self): pass

@pytest.mark.xfail
def test_known(): assert False
@pytest.mark.xfail(strict=True)
def test_strict(): pass
@pytest.fixture
def broken(): raise RuntimeError("no")
def test_setup(broken): pass
@pytest.fixture
def late():
    yield
    raise RuntimeError("no")
def test_teardown(late): pass
`,
    'service/tests/night/test_ferry.py': 'def test_sails(): assert False\n',
    'service/tests/night/test_broken.py': 'import absent_module\n\ndef test_never(): pass\n',
    'service/tests/night/test_absent.py':
      'import pytest\npytest.importorskip("absent_module")\ndef test_away(): pass\n',
    'service/tests/night/test_module.py': 'import pytest\npytestmark = pytest.mark.skip\ndef test_all(): pass\n',
    'service/tests/day/__init__.py': '',
    'service/tests/night/__init__.py': '',
    'service/tests/__init__.py': '',
    'service/tests/night.py': '',
  };
  const day = (name: string): string => `service/tests/day/test_ferry.py::${name}`;
  const EXPECTED = {
    [day('test_sails')]: 'passed',
    [day('test_docks')]: 'passed',
    [day('test_sinks')]: 'failed',
    [day('TestNight')]: 'failed',
    [day('TestCrossing')]: 'failed',
    [day('test_waits')]: 'skipped',
    [day('Old')]: 'passed',
    [day('test_gone')]: 'skipped',
    [day('test_known')]: null,
    [day('test_strict')]: 'failed',
    [day('test_setup')]: 'failed',
    [day('test_teardown')]: 'failed',
    'service/tests/night/test_ferry.py::test_sails': 'failed',
    'service/tests/night/test_broken.py': 'failed',
    'service/tests/night/test_broken.py::test_never': 'failed',
    'service/tests/night/test_absent.py': 'skipped',
    'service/tests/night/test_absent.py::test_away': 'skipped',
    'service/tests/night/test_module.py': 'skipped',
    'service/tests/night.py': null,
  };

  it.each(['xunit2', 'xunit1'])('as %s', async (family) => {
    write(FILES);
    run(
      'python3',
      [
        '-m',
        'pytest',
        '-q',
        '-p',
        'no:cacheprovider',
        '--continue-on-collection-errors',
        '-o',
        `junit_family=${family}`,
        '--junit-xml=../junit.xml',
      ],
      { below: 'service' },
    );
    const text = readText('junit.xml');
    const cited = Object.keys(EXPECTED);
    expect(await answer({ files: FILES, cited, text })).toEqual(EXPECTED);
    expect(await answer({ files: FILES, cited, text, here: false })).toEqual(EXPECTED);
  });
});

const withCTest = has('ctest', '--version') && has('cmake', '--version') ? it : it.skip;

withCTest('CTest', async () => {
  const files = {
    'CMakeLists.txt': `cmake_minimum_required(VERSION 3.18)
project(ferry NONE)
enable_testing()
add_test(NAME sails COMMAND \${CMAKE_COMMAND} -E true)
add_test(NAME sinks COMMAND \${CMAKE_COMMAND} -E false)
add_test(NAME waits COMMAND \${CMAKE_COMMAND} -E true)
set_tests_properties(waits PROPERTIES DISABLED TRUE)
`,
    'tests/crossing.c': '',
    'scripts/sails.py': '',
  };
  write(files);
  run('cmake', ['-S', '.', '-B', 'build']);
  run('ctest', ['--test-dir', 'build', '--output-junit', join(folder, 'junit.xml')]);
  const text = readText('junit.xml');
  // It names no files, and its names are no functions: only where a single place has one is it found.
  const { report } = await readReport({
    name: 'report',
    trusted: true,
    root: null,
    pieces: [new TextEncoder().encode(text)],
    budget: { left: 10 },
  });
  expect(report.cases.map(({ name, outcome }) => `${name} ${outcome}`).sort()).toEqual([
    'sails passed',
    'sinks failed',
    'waits skipped',
  ]);
  const cited = ['tests/crossing.c', 'tests/crossing.c::sinks'];
  expect(await answer({ files, cited, text })).toEqual(nothing(cited));
});
