// `check` as a user runs it: exit codes, formats, files, errors, in real repositories.
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/report/report.ts';
import { VERSION } from '../../src/version.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { runMain, type MainOptions, type MainOutcome } from '../helpers/run-main.ts';

const matrix = (rows: readonly string[]): string =>
  ['# Plan', '', '| Item | Status | Code | Tests |', '|---|---|---|---|', ...rows, ''].join('\n');

const PAGE = 'docs/status-matrix.md';
const FILES = {
  [PAGE]: matrix([
    '| 1.1 Storing | done | `src/store.ts` | `tests/store.test.ts` |',
    '| 1.2 Finding | done | `src/find.ts` | `tests/find.test.ts` |',
  ]),
  'src/store.ts': 'export const store = 1;\n',
  'src/find.ts': 'export const find = 2;\n',
  'tests/store.test.ts': 'store();\n',
  'tests/find.test.ts': 'find();\n',
};

describe('check', () => {
  let repository: GitRepository;
  beforeEach(() => {
    repository = new GitRepository(FILES);
    repository.commit();
  });
  afterEach(() => {
    repository.dispose();
  });

  const run = (args: readonly string[], options: Partial<MainOptions> = {}): Promise<MainOutcome> =>
    runMain(args, { cwd: repository.path, ...options });
  const breakIt = (): void => {
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.remove('tests/find.test.ts').commit();
  };

  it('ends with 0 where every row holds', async () => {
    expect(await run(['check'])).toMatchObject({ code: 0, stderr: '' });
  });

  it('ends with 1 where a change makes a row untrue, and names the row and the file', async () => {
    breakIt();
    const { code, stdout, stderr } = await run(['check']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('1.2');
    expect(stdout).toContain('tests/find.test.ts');
    expect(stdout).not.toContain('\u001b');
  });

  it('sees files that are not committed yet', async () => {
    repository.remove('src/store.ts');
    expect(await run(['check', PAGE])).toMatchObject({ code: 1 });
    repository.write({ 'src/store.ts': 'again' });
    expect(await run(['check', PAGE])).toMatchObject({ code: 0 });
  });

  it('judges the revisions that are named', async () => {
    breakIt();
    expect(await run(['check', '--head', 'main', '--base', 'main'])).toMatchObject({ code: 0 });
    expect(await run(['check', '--head', 'change', '--base', 'main'])).toMatchObject({ code: 1 });
  });

  it('works from a folder of the repository, and with --repo from anywhere', async () => {
    breakIt();
    expect(await run(['check', 'status-matrix.md'], { cwd: join(repository.path, 'docs') })).toMatchObject({
      code: 1,
      stderr: '',
    });
    expect(await run(['check', '--repo', repository.path], { cwd: tmpdir() })).toMatchObject({ code: 1, stderr: '' });
    expect(await run(['check', '--repo', repository.path, 'docs/status-matrix.md'], { cwd: tmpdir() })).toMatchObject({
      code: 1,
      stderr: '',
    });
    expect(await run(['check', join(repository.path, 'docs/status-matrix.md')])).toMatchObject({ code: 1, stderr: '' });
  });

  it('lets --fail-on decide what counts', async () => {
    breakIt();
    expect(await run(['check', '--fail-on', 'never'])).toMatchObject({ code: 0 });
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', 'change');
    expect(await run(['check', '--base', 'HEAD'])).toMatchObject({ code: 0 });
    expect(await run(['check', PAGE, '--base', 'HEAD', '--fail-on', 'any'])).toMatchObject({ code: 1 });
    // On the default branch there is nothing to compare with, so everything on a declared page counts.
    expect(await run(['check', PAGE])).toMatchObject({ code: 1 });
  });

  it('counts only what a change breaks on a page that nobody declared', async () => {
    repository.remove('tests/find.test.ts').commit();
    expect(await run(['check', '--base', 'HEAD', '--fail-on', 'any'])).toMatchObject({ code: 0 });
    const { code, stdout } = await run(['check']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Not counted\n {2}docs\/status-matrix\.md/);
    expect((await run(['check', '--all'])).stdout).toContain('tests/find.test.ts');
    expect(await run(['check', '--base', 'HEAD~1'])).toMatchObject({ code: 1 });
  });

  it('takes --max-age-days', async () => {
    const stamp = `# Plan\n\n- Last Verified Commit: ${repository.git('rev-parse', 'HEAD')}\n- Last Verified Date: 2026-01-02\n`;
    repository.write({ 'docs/status-matrix.md': FILES[PAGE].replace('# Plan\n', stamp) }).commit();
    const rules = async (...args: string[]): Promise<string[]> =>
      (JSON.parse((await run(['check', '--format', 'json', ...args])).stdout) as Report).findings.map(
        ({ ruleId }) => ruleId,
      );
    expect(await rules('--max-age-days', '1')).toContain('verification-expired');
    expect(await rules('--max-age-days', '36500')).not.toContain('verification-expired');
    expect(await rules('--max-age-days', '0')).not.toContain('verification-expired');
  });

  it('prints one report in each format', async () => {
    breakIt();
    const report = JSON.parse((await run(['check', '--format', 'json'])).stdout) as Report;
    expect(report).toMatchObject({
      schemaVersion: 2,
      tool: { name: 'matrix-guard', version: VERSION },
      conclusion: 'failure',
      head: 'WORKTREE',
    });
    expect((await run(['check', '--format', 'markdown'])).stdout).toContain('docs/status-matrix.md');
    expect((await run(['check', '--format', 'github'])).stdout).toMatch(/^::error /m);
    expect(JSON.parse((await run(['check', '--format', 'sarif'])).stdout)).toMatchObject({ version: '2.1.0' });
    expect(JSON.parse((await run(['check', '--format', 'badge'])).stdout)).toMatchObject({ schemaVersion: 1 });
  });

  it('says the same twice', async () => {
    breakIt();
    const [first, second] = [await run(['check', '--format', 'json']), await run(['check', '--format', 'json'])];
    expect(first.stdout).toBe(second.stdout);
    expect(first.stdout).not.toContain(repository.path);
  });

  it('prints nothing with --quiet where nothing counts, and all where something does', async () => {
    expect(await run(['check', '--quiet'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
    breakIt();
    expect((await run(['check', '--quiet'])).stdout).toContain('tests/find.test.ts');
  });

  it('colours as it is told', async () => {
    breakIt();
    const colored = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<boolean> =>
      (await run(['check', ...args], { env })).stdout.includes('\u001b[');
    expect(await colored([])).toBe(false);
    expect(await colored(['--color', 'always'])).toBe(true);
    expect(await colored([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await colored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(await colored(['--color', 'never'], { FORCE_COLOR: '1' })).toBe(false);
  });

  describe('--output', () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'matrix-guard-output-'));
    });
    afterEach(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    it('writes the report there and keeps the exit code', async () => {
      breakIt();
      const file = join(folder, 'report.json');
      expect(await run(['check', '--format', 'json', '--output', file])).toMatchObject({
        code: 1,
        stdout: '',
        stderr: '',
      });
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ conclusion: 'failure' });
      expect(readdirSync(folder)).toEqual(['report.json']);
    });

    it('leaves the old file as it was where the run fails', async () => {
      const file = join(folder, 'report.json');
      writeFileSync(file, 'old');
      expect(await run(['check', '--base', 'no-such-branch', '--output', file])).toMatchObject({ code: 2 });
      expect(readFileSync(file, 'utf8')).toBe('old');
    });

    it('ends with 2 and names the flag where the file cannot be written', async () => {
      expect(await run(['check', '--output', 'nowhere/report.json'])).toEqual({
        code: 2,
        stdout: '',
        stderr:
          'matrix-guard: --output nowhere/report.json cannot be written: its folder does not exist; make it first.\n',
      });
    });

    const asRoot = process.getuid?.() === 0;
    (asRoot ? it.skip : it)('ends with 2 where permission is denied', async () => {
      chmodSync(folder, 0o500);
      expect((await run(['check', '--output', join(folder, 'report.json')])).stderr).toContain('permission is denied');
    });
  });
});
