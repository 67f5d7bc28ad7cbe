// What the command keeps of pages and of its own answers changes no answer: not when it is there, nor when it is spoiled, old or somebody else's.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GitRepository } from '../helpers/git-repository.ts';
import { runMain, type MainOptions } from '../helpers/run-main.ts';

const page = (area: string): string =>
  [
    `# ${area} status`,
    '',
    '- Last Verified Date: 2026-01-05',
    '',
    '| ID | Item | Status | Evidence |',
    '|---|---|---|---|',
    `| ${area}-1 | Crane | done | \`src/crane.ts:2\` |`,
    `| ${area}-2 | Berth | partial | \`src/berth.ts\`, \`Berth\` |`,
    '',
  ].join('\n');

let git: GitRepository;
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'matrix-guard-keeping-'));
  git = new GitRepository({
    'docs/north-status.md': page('N'),
    'docs/south-status.md': page('S'),
    'src/crane.ts': 'export const crane = 1;\nexport const hook = 2;\n',
    'src/berth.ts': 'export class Berth {}\n',
    'README.md': '# Harbor\n',
  });
  git.commit();
});
afterEach(() => {
  git.dispose();
  rmSync(home, { recursive: true, force: true });
});

const folder = (): string => join(home, 'matrix-guard', 'pages');
const files = (): readonly string[] => (existsSync(folder()) ? readdirSync(folder()).sort() : []);

const check = (args: readonly string[] = [], options: Partial<MainOptions> = {}) =>
  runMain(['check', ...args], { cwd: git.path, ...options });
const keptCheck = (args: readonly string[] = [], options: Partial<MainOptions> = {}) =>
  check(args, {
    build: 'one',
    ...options,
    env: { HOME: home, XDG_CACHE_HOME: home, LOCALAPPDATA: home, ...options.env },
  });

const FORMATS = ['pretty', 'json', 'markdown', 'sarif', 'github', 'html', 'badge'];

/** Each time what is kept must give what is said without. */
async function expectSame(args: readonly string[] = [], options: Partial<MainOptions> = {}): Promise<void> {
  const plain = await check(args, options);
  for (const round of [1, 2]) expect({ round, ...(await keptCheck(args, options)) }).toEqual({ round, ...plain });
}

const STATES: readonly (readonly [string, () => unknown])[] = [
  ['nothing changed', () => undefined],
  ['a cited file is gone', () => git.remove('src/berth.ts')],
  [
    'a cited line moved',
    () => git.write({ 'src/crane.ts': '// new\nexport const crane = 1;\nexport const hook = 2;\n' }),
  ],
  ['a page claims more', () => git.write({ 'docs/north-status.md': page('N').replace('partial', 'done') })],
  ['a page is new', () => git.write({ 'docs/east-status.md': page('E') })],
  ['a page is gone', () => git.remove('docs/south-status.md')],
  [
    'the configuration says otherwise',
    () => git.write({ '.github/matrix-guard.yml': 'version: 1\nstatuses:\n  partial: done\n' }),
  ],
  ['all of that is staged', () => git.git('add', '--all')],
  ['all of that is committed', () => git.commit()],
  ['a commit of nothing is made', () => git.git('commit', '--quiet', '--allow-empty', '--message', 'Nothing')],
  [
    'its message is another one',
    () => git.git('commit', '--quiet', '--allow-empty', '--amend', '--message', 'N-1 done'),
  ],
  ['a name is gone', () => git.write({ 'src/crane.ts': 'export const Berth = 1;\n' })],
  ['what was there before is there again', () => git.git('reset', '--quiet', '--hard', 'HEAD~2')],
];

it.each([[[]], [['--staged']], [['--format', 'json', '--base', 'HEAD', '--fail-on', 'any']]])(
  'changes no answer, whatever changes in the repository from run to run: check %j',
  async (args) => {
    for (const [, change] of STATES) {
      change();
      await expectSame(args);
    }
  },
);

it.each(FORMATS)('gives the same as %s', async (format) => {
  git.remove('src/berth.ts');
  await expectSame(['--format', format]);
});

it('keeps what it read of pages, and reads only a changed one anew', async () => {
  await keptCheck();
  const before = new Map(files().map((name) => [name, statSync(join(folder(), name)).mtimeMs]));
  // Two pages and an answer.
  expect(before.size).toBe(3);
  git.write({ 'docs/north-status.md': page('N').replace('Crane', 'Cable') });
  await keptCheck();
  expect(files().filter((name) => !before.has(name))).toHaveLength(1);
});

it('says the same of another day as without', async () => {
  await expectSame();
  await expectSame([], { now: '2027-06-01T00:00:00Z' });
  await expectSame();
});

it('keeps nothing of what it does not only read', async () => {
  git.remove('src/berth.ts');
  await check(['--output', 'report.txt'], {
    build: 'one',
    env: { HOME: home, XDG_CACHE_HOME: home, LOCALAPPDATA: home },
  });
  expect(existsSync(join(git.path, 'report.txt'))).toBe(true);
  rmSync(join(git.path, 'report.txt'));
  await keptCheck(['--output', 'report.txt']);
  expect(existsSync(join(git.path, 'report.txt'))).toBe(true);
  rmSync(join(git.path, 'report.txt'));
});

const SPOILED: readonly (readonly [string, (bytes: Buffer, at: number) => Buffer])[] = [
  ['another bit', (bytes, at) => bytes.fill((bytes[at] ?? 0) ^ 1, at, at + 1)],
  ['a shorter file', (bytes, at) => bytes.subarray(0, at)],
  ['an empty file', () => Buffer.alloc(0)],
  ['noughts', (bytes) => Buffer.alloc(bytes.length)],
];
it.each(SPOILED)('is not misled by %s', async (_, spoil) => {
  git.remove('src/berth.ts');
  const plain = await check();
  await keptCheck();
  for (const share of [0, 0.1, 0.4, 0.7, 0.99]) {
    for (const name of files()) {
      const bytes = readFileSync(join(folder(), name));
      writeFileSync(join(folder(), name), spoil(bytes, Math.floor(bytes.length * share)));
    }
    expect(await keptCheck()).toEqual(plain);
  }
});

it('takes nothing of another build, nor one page for another', async () => {
  git.remove('src/berth.ts');
  const plain = await check();
  await keptCheck();
  expect(await keptCheck([], { build: 'two' })).toEqual(plain);
  const [first = '', ...others] = files();
  for (const name of others) writeFileSync(join(folder(), name), readFileSync(join(folder(), first)));
  expect(await keptCheck()).toEqual(plain);
});

it('is the same where two run at once', async () => {
  git.remove('src/berth.ts');
  const plain = await check();
  for (const outcome of await Promise.all([keptCheck(), keptCheck(), keptCheck()])) expect(outcome).toEqual(plain);
  expect(await keptCheck()).toEqual(plain);
});

it.each([
  ['where the user wants none', { MATRIX_GUARD_CACHE: 'off' }],
  ['on a machine that is made for one run', { CI: 'true' }],
])('keeps nothing %s', async (_, env) => {
  await keptCheck([], { env });
  expect(files()).toEqual([]);
});

const onPosix = process.platform === 'win32' ? it.skip : it;
onPosix('keeps nothing where others can write', async () => {
  mkdirSync(folder(), { recursive: true });
  chmodSync(folder(), 0o777);
  await keptCheck();
  expect(files()).toEqual([]);
});

it('gives the same where the caches are no folder', async () => {
  writeFileSync(join(home, 'matrix-guard'), '');
  await expectSame();
});
