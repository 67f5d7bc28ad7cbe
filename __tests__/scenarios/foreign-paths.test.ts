// Paths below a folder that the root does not have may be those of another project: a claim on them is not called untrue.
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/apiary.md';
const NAMED = `documents:\n  - ${PAGE}\nrules: { verification-missing: off }\n`;
const FILES = { 'src/hive.rs': 'pub fn hive() {}\n', 'src/comb/wax.rs': 'pub fn wax() {}\n' };
const OWN = ['| Hive | done | `src/hive.rs` |', '| Wax | done | `src/comb/wax.rs` |'];
const pageOf = (...rows: readonly string[]): string =>
  ['# Apiary status', '', '| Part | Status | Evidence |', '|---|---|---|', ...OWN, ...rows, ''].join('\n');

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ ...FILES, [PAGE]: pageOf() });
  git.commit();
});
afterEach(() => git.dispose());

async function add(rows: readonly string[], configuration?: string): Promise<readonly string[]> {
  git.write({ [PAGE]: pageOf(...rows) }).commit();
  const { findings }: Report = await guardRepository(git.path, {
    base: 'HEAD~1',
    head: 'HEAD',
    ...(configuration === undefined ? {} : { configuration }),
  });
  return findings
    .filter(({ shown, origin }) => shown && origin === 'new')
    .map(({ ruleId, severity, evidence }) => `${ruleId} ${severity} ${evidence ?? '*'}`);
}

const rowsOf = (...paths: readonly string[]): readonly string[] =>
  paths.map((path, at) => `| Part ${at} | done | \`${path}\` |`);
const COLONY = ['colony/src/queen.rs', 'colony/src/drone.rs', 'colony/tests/swarm.rs'];

it.each<[string, readonly string[]]>([
  ['one path', COLONY.slice(0, 1)],
  ['several paths', COLONY],
])('on a detected page %s below such a folder is in the report only', async (_, paths) => {
  expect(await add(rowsOf(...paths))).toEqual([]);
});

it('on a declared page several more are in the report only', async () => {
  git.write({ [PAGE]: pageOf(...rowsOf(...COLONY)) }).commit();
  expect(await add(rowsOf(...COLONY, 'colony/tests/hum.rs'), NAMED)).toEqual([]);
});

it.each([undefined, NAMED])('a path that begins with the name of the checkout is in the report only', async (named) => {
  expect(await add(rowsOf('apiary/src/comb/wax.rs'), named)).toEqual([]);
});

it.each<[string, readonly string[], readonly string[]]>([
  ['a single one', COLONY.slice(0, 1), ['evidence-missing error colony/src/queen.rs']],
  ['several that base did not have', COLONY, COLONY.map((path) => `evidence-missing error ${path}`)],
  [
    'those of different folders',
    ['colony/src/queen.rs', 'meadow/clover.rs', 'orchard/bloom.rs'],
    [
      'evidence-missing error colony/src/queen.rs',
      'evidence-missing error meadow/clover.rs',
      'evidence-missing error orchard/bloom.rs',
    ],
  ],
  [
    'several below a folder of the root',
    ['src/queen.rs', 'src/drone.rs', 'src/comb/cell.rs'],
    [
      'evidence-missing error src/queen.rs',
      'evidence-missing error src/drone.rs',
      'evidence-missing error src/comb/cell.rs',
    ],
  ],
])('on a declared page %s is shown', async (_, paths, want) => {
  expect(await add(rowsOf(...paths), NAMED)).toEqual(want);
});

it.each(['tests/queen_test.rs', 'docs/queen.md', 'scripts/smoke.sh', '.github/workflows/hum.yml'])(
  '%s is what a project has of its own',
  async (path) => {
    expect(await add(rowsOf(path))).toEqual([`evidence-missing warning ${path}`]);
  },
);

it.each([undefined, NAMED])('a folder with a slip of the pen is not another project', async (named) => {
  const paths = ['scr/hive.rs', 'scr/comb/wax.rs', 'scr/smoker.rs'];
  git.write({ 'src/smoker.rs': 'pub fn smoke() {}\n' }).commit();
  expect(await add(rowsOf(...paths), named)).toEqual(
    paths.map((path) => `evidence-missing ${named === undefined ? 'warning' : 'error'} ${path}`),
  );
});

it('a folder that history had is the own one of the project', async () => {
  git.write(Object.fromEntries(COLONY.map((path) => [path, `// ${path}\n`]))).commit();
  git.remove(...COLONY).commit();
  expect(await add(rowsOf(...COLONY), NAMED)).toHaveLength(COLONY.length);
});

it('a change that takes the folder away does not excuse what it claims below it', async () => {
  git.write({ 'colony/old.rs': 'pub fn old() {}\n' }).commit();
  git.remove('colony/old.rs');
  expect(await add(rowsOf(...COLONY), NAMED)).toHaveLength(COLONY.length);
});
