// `--write-baseline` and `--baseline` as a user types them.
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const FILES = {
  // Declared, so that what is wrong with it counts without a base.
  '.github/matrix-guard.yml': 'documents: [docs/status.md]\nrules: { verification-missing: off }\n',
  'docs/status.md':
    '| Item | Status | Code | Tests |\n|---|---|---|---|\n| 1.1 Log | done | `src/gone.ts` | `tests/log.test.ts` |\n',
  'tests/log.test.ts': '1\n',
};

let repository: GitRepository;
beforeEach(() => {
  repository = new GitRepository(FILES);
  repository.commit();
});
afterEach(() => {
  repository.dispose();
});

async function run(
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const texts = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string, written?: () => void) => {
      texts[name] += text;
      written?.();
    },
    on: () => undefined,
  });
  const code = await main({
    argv,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env: {},
    build: null,
    cwd: repository.path,
    now: new Date('2026-01-02T00:00:00Z'),
    program: 'matrix-guard',
  });
  return { code, ...texts };
}

it('adopts an old page: what is wrong now no longer counts, what breaks later does', async () => {
  expect((await run('check')).code).toBe(1);
  expect(await run('check', '--write-baseline', 'baseline.json')).toEqual({
    code: 0,
    stdout: 'Wrote 2 findings to baseline.json: with --baseline baseline.json only later ones count.\n',
    stderr: '',
  });
  const after = await run('check', '--baseline', 'baseline.json');
  expect(after).toMatchObject({ code: 0, stderr: '' });
  expect(after.stdout).toContain('2 findings of the baseline do not count.');
  repository.remove('tests/log.test.ts');
  expect((await run('check', '--baseline', 'baseline.json')).code).toBe(1);
});

it('writes all that is found, also what an older baseline knows, and leaves no other file', async () => {
  await run('check', '--write-baseline', 'baseline.json');
  const text = readFileSync(join(repository.path, 'baseline.json'), 'utf8');
  expect(await run('check', '--baseline', 'baseline.json', '--write-baseline', 'baseline.json', '--quiet')).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
  expect(readFileSync(join(repository.path, 'baseline.json'), 'utf8')).toBe(text);
  expect(readdirSync(repository.path).sort()).toEqual(['.git', '.github', 'baseline.json', 'docs', 'tests']);
});

it.each([
  [['--baseline', 'none.json'], '--baseline none.json does not exist; write it with --write-baseline none.json.'],
  [['--baseline', 'docs'], '--baseline docs is not a file; name the one that --write-baseline wrote.'],
  [
    ['--baseline', 'docs/status.md'],
    '--baseline docs/status.md is not JSON; write it again with --write-baseline docs/status.md.',
  ],
  [
    ['--write-baseline', 'no/folder/b.json'],
    '--write-baseline no/folder/b.json cannot be written: its folder does not exist; make it first.',
  ],
  [['--write-baseline', 'b.json', '--format', 'json'], '--write-baseline writes no report; leave --format out.'],
])('explains %j', async (argv, message) => {
  expect(await run('check', ...argv)).toEqual({ code: 2, stdout: '', stderr: `matrix-guard: ${message}\n` });
  expect(existsSync(join(repository.path, 'b.json'))).toBe(false);
});

it.each(['--write-baseline', '--output'])(
  'never replaces a page that was judged, by whatever way %s names it',
  async (flag) => {
    symlinkSync('docs', join(repository.path, 'linked'));
    const ways = [
      'docs/status.md',
      './docs/../docs/status.md',
      'linked/status.md',
      join(repository.path, 'docs/status.md'),
    ];
    for (const way of ways) {
      expect(await run('check', flag, way)).toEqual({
        code: 2,
        stdout: '',
        stderr: `matrix-guard: ${flag} ${way} would replace docs/status.md, which was checked; name another file.\n`,
      });
    }
    expect(readFileSync(join(repository.path, 'docs/status.md'), 'utf8')).toBe(FILES['docs/status.md']);
  },
);

it('writes to a file outside the repository that is named like a page in it', async () => {
  const other = new GitRepository();
  try {
    mkdirSync(join(other.path, 'docs'));
    expect(await run('check', '--format', 'json', '--output', join(other.path, 'docs/status.md'))).toEqual({
      code: 1,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(join(other.path, 'docs/status.md'), 'utf8')).toMatch(/^\{/);
    expect(await run('check', '--quiet', '--write-baseline', join(other.path, 'docs/status.md'))).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  } finally {
    other.dispose();
  }
});

it('writes an HTML page', async () => {
  const { code, stdout } = await run('check', '--format', 'html');
  expect(code).toBe(1);
  expect(stdout).toMatch(/^<!doctype html>\n/);
  expect(stdout).toContain('src/gone.ts');
});
