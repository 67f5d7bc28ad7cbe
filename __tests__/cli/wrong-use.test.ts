// Wrong use, configuration and repository: exit code 2, one clear line, no stack trace, nothing written.
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GitRepository } from '../helpers/git-repository.ts';
import { runCommand } from '../helpers/run-command.ts';
import { runMain, type MainOutcome } from '../helpers/run-main.ts';

const PAGE = '# Plan\n\n| Item | Status | Code |\n|---|---|---|\n| 1.1 Storing | done | `src/store.ts` |\n';

describe('wrong use', () => {
  let repository: GitRepository;
  beforeAll(() => {
    repository = new GitRepository({ 'docs/status-matrix.md': PAGE, 'src/store.ts': 'x' });
    repository.commit();
    repository.git('checkout', '--quiet', '-b', 'bad-configuration');
  });
  afterAll(() => {
    repository.dispose();
  });

  const run = (...args: readonly string[]): Promise<MainOutcome> => runMain(args, { cwd: repository.path });

  it.each([
    { args: ['check', '--bsae', 'main'], message: 'Unknown flag --bsae. Did you mean --base?' },
    { args: ['check', '--formt=json'], message: 'Unknown flag --formt. Did you mean --format?' },
    { args: ['chekc'], message: 'Unknown command `chekc`. Did you mean check?' },
    {
      args: ['check', '--format', 'jsn'],
      message:
        'Unexpected `jsn` for --format, expected pretty, json, markdown, sarif, github, html, badge. Did you mean json?',
    },
    ...['-1', '-1.5', '1.5', '1e3', 'abc', '36501', '99999999999999999999'].map((days) => ({
      args: ['check', '--max-age-days', days],
      message: `Unexpected \`${days}\` for --max-age-days, expected a whole number of days from 0 (never) to 36500.`,
    })),
    {
      args: ['check', 'docs/status-matrx.md'],
      message:
        '`docs/status-matrx.md` is not in the repository; paths are relative to the current folder. Did you mean docs/status-matrix.md?',
    },
    {
      args: ['inspect', 'nothing-like-it-at-all.txt'],
      message: '`nothing-like-it-at-all.txt` is not in the repository; paths are relative to the current folder.',
    },
    { args: ['check', 'docs'], message: '`docs` is a folder; name a Markdown page in it.' },
    {
      args: ['check', '--config', 'nowhere.yml'],
      message: '--config nowhere.yml does not exist; name a file that does, or leave the flag out.',
    },
    { args: ['check', '--config', 'docs'], message: '--config docs is not a file; name a YAML file.' },
    {
      args: ['explain', 'evidence-delted'],
      message: 'Unknown rule `evidence-delted`; matrix-guard explain lists the rules. Did you mean evidence-deleted?',
    },
  ])('matrix-guard $args', async ({ args, message }) => {
    expect(await run(...args)).toEqual({ code: 2, stdout: '', stderr: `matrix-guard: ${message}\n` });
  });

  it('prints the help on stderr where no command is named', async () => {
    const { code, stdout, stderr } = await run();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('matrix-guard check [DOCUMENT…]');
  });

  it('refuses a document outside of the repository', async () => {
    const { code, stderr } = await run('check', '/etc/hostname');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^matrix-guard: `\/etc\/hostname` is outside the repository/);
    expect((await run('check', '../elsewhere.md')).stderr).toMatch(
      /^matrix-guard: `\.\.\/elsewhere\.md` is outside the repository/,
    );
  });

  it.each([
    '--upload-pack=touch pwned',
    '-c core.pager=touch pwned',
    'main..change',
    ':/x',
    '@{u}',
    '\u001b[31mred',
    'HEAD:docs',
    '$(touch pwned)',
    '',
  ])('refuses the revision %j', async (revision) => {
    for (const flag of ['--base', '--head']) {
      const { code, stdout, stderr } = await run('check', `${flag}=${revision}`);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^matrix-guard: [^\n]+\n$/);
      expect(stderr).not.toMatch(/\u001b|\n\s+at /);
    }
    expect(readdirSync(repository.path)).not.toContain('pwned');
  });

  it('names the revision that does not exist', async () => {
    const { code, stderr } = await run('check', '--base', 'no-such-branch');
    expect(code).toBe(2);
    expect(stderr).toContain('no-such-branch');
  });

  it('says so where there is no repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'matrix-guard-none-'));
    try {
      const { code, stdout, stderr } = await runMain(['check'], { cwd: folder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^matrix-guard: [^\n]*repository[^\n]*\n$/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says so where --repo does not exist, and where there is no git', async () => {
    expect(await run('check', '--repo', 'nowhere')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^matrix-guard: [^\n]*nowhere[^\n]*\n$/) as string,
    });
    const { code, stderr } = await runCommand(['check'], { cwd: repository.path, env: { PATH: '/nonexistent' } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^matrix-guard: [^\n]*git[^\n]*PATH[^\n]*\n$/);
  });

  it('names file, line and column of every mistake in the configuration', async () => {
    repository.write({ 'bad.yml': 'documnts:\n  - docs/status-matrix.md\nrules:\n  evidence-deleted: fatal\n' });
    const { code, stdout, stderr } = await run('check', '--config', 'bad.yml');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^matrix-guard: bad\.yml:1:1: [^\n]*documents[^\n]*$/m);
    expect(stderr).toMatch(/^matrix-guard: bad\.yml:4:\d+: [^\n]*fatal[^\n]*$/m);
    repository.remove('bad.yml');
  });

  it('refuses a configuration that is not UTF-8', async () => {
    repository.write({ 'latin.yml': Uint8Array.of(0x64, 0xe9, 0x0a) });
    expect(await run('check', '--config', 'latin.yml')).toMatchObject({
      code: 2,
      stderr: 'matrix-guard: latin.yml:1:1: The configuration is not UTF-8; save it as UTF-8.\n',
    });
    repository.remove('latin.yml');
  });

  it('reads the configuration from base, so that a change cannot loosen it', async () => {
    const own = new GitRepository({
      'docs/status-matrix.md': PAGE,
      'src/store.ts': 'x',
      '.github/matrix-guard.yml': 'failOn: any\n',
    });
    try {
      own.commit();
      own.git('checkout', '--quiet', '-b', 'change');
      own.write({ '.github/matrix-guard.yml': 'failOn: never\n' }).remove('src/store.ts').commit();
      expect(await runMain(['check'], { cwd: own.path })).toMatchObject({ code: 1 });
      expect(await runMain(['check', '--config', '.github/matrix-guard.yml'], { cwd: own.path })).toMatchObject({
        code: 0,
      });
      own.write({ '.github/matrix-guard.yml': 'failOn: [\n' });
      expect(await runMain(['check'], { cwd: own.path })).toMatchObject({ code: 1 });
    } finally {
      own.dispose();
    }
  });

  it('does not follow a configuration that links out of the repository', async () => {
    const own = new GitRepository({ 'docs/status-matrix.md': PAGE, 'src/store.ts': 'x' });
    try {
      own.commit();
      own.write({ '.github/keep': '' });
      symlinkSync('/etc/passwd', join(own.path, '.github/matrix-guard.yml'));
      own.commit();
      const { code, stdout, stderr } = await runMain(['check'], { cwd: own.path });
      expect(code).toBe(2);
      expect(stderr).toMatch(
        /^matrix-guard: \.github\/matrix-guard\.yml:1:1: The configuration cannot be read: [^\n]*\n$/,
      );
      expect(stdout + stderr).not.toContain('root:');
    } finally {
      own.dispose();
    }
  });
});
