// `check --staged`: what is staged is judged, as a hook needs it; also in a hook that git itself runs.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { COMMAND } from '../helpers/run-command.ts';
import { runMain, type MainOutcome } from '../helpers/run-main.ts';

const PAGE =
  '# Plan\n\n| Item | Status | Code |\n|---|---|---|\n| 1.1 Storing | done | `src/store.ts` |\n| 1.2 Finding | done | `src/find.ts` |\n';

describe('check --staged', () => {
  let repository: GitRepository;
  beforeEach(() => {
    repository = new GitRepository({
      'docs/status-matrix.md': PAGE,
      'src/store.ts': 'store\n',
      'src/find.ts': 'find it by its name\n',
    });
    repository.commit();
  });
  afterEach(() => {
    repository.dispose();
  });

  const run = (...argv: readonly string[]): Promise<MainOutcome> =>
    runMain(['check', ...argv], { cwd: repository.path });
  const judge = async (): Promise<Report> => JSON.parse((await run('--staged', '--format', 'json')).stdout) as Report;

  it('judges what is staged, not what stands on disk', async () => {
    repository.remove('src/store.ts');
    expect(await run('--staged')).toMatchObject({ code: 0 });
    repository.git('rm', '--quiet', '--cached', 'src/store.ts');
    repository.write({ 'src/store.ts': 'back, and not staged\n' });
    expect(await run('--staged')).toMatchObject({ code: 1 });
    expect(await judge()).toMatchObject({
      base: repository.git('rev-parse', 'HEAD'),
      head: 'INDEX',
      conclusion: 'failure',
    });
  });

  it('takes the page as it is staged', async () => {
    repository
      .remove('src/store.ts')
      .write({ 'docs/status-matrix.md': PAGE.replace('done | `src/store.ts`', 'not started | -') });
    repository.git('add', 'src');
    expect(await run('--staged')).toMatchObject({ code: 1 });
    repository.git('add', '--all');
    expect(await run('--staged')).toMatchObject({ code: 0 });
  });

  it('sees a staged rename', async () => {
    repository.git('mv', 'src/find.ts', 'src/seek.ts');
    expect((await judge()).findings.map(({ ruleId, data }) => [ruleId, data['to']])).toContainEqual([
      'evidence-renamed',
      'src/seek.ts',
    ]);
  });

  it('does not count a file that is only announced', async () => {
    repository.write({
      'src/new.ts': 'new\n',
      'docs/status-matrix.md': `${PAGE}| 1.3 New | done | \`src/new.ts\` |\n`,
    });
    repository.git('add', 'docs');
    repository.git('add', '--intent-to-add', 'src/new.ts');
    // Named, so that a claim without its evidence is an error.
    expect(await run('--staged', 'docs/status-matrix.md')).toMatchObject({ code: 1 });
    repository.git('add', 'src/new.ts');
    expect(await run('--staged', 'docs/status-matrix.md')).toMatchObject({ code: 0 });
  });

  it('works before the first commit', async () => {
    const young = new GitRepository({ 'docs/status-matrix.md': PAGE, 'src/store.ts': 'x' });
    try {
      young.git('add', '--all');
      expect(await runMain(['check', '--staged', 'docs/status-matrix.md'], { cwd: young.path })).toMatchObject({
        code: 1,
        stderr: '',
      });
      young.write({ 'src/find.ts': 'x' }).git('add', '--all');
      expect(await runMain(['check', '--staged', 'docs/status-matrix.md'], { cwd: young.path })).toMatchObject({
        code: 0,
        stderr: '',
      });
    } finally {
      young.dispose();
    }
  });

  it('asks for conflicts to be resolved first', async () => {
    repository.git('checkout', '--quiet', '-b', 'other');
    repository.write({ 'src/store.ts': 'theirs\n' }).commit();
    repository.git('checkout', '--quiet', 'main');
    repository.write({ 'src/store.ts': 'ours\n' }).commit();
    expect(() => repository.git('merge', 'other')).toThrow();
    expect(await run('--staged')).toMatchObject({
      code: 2,
      stderr: 'matrix-guard: src/store.ts has a conflict that is not resolved; resolve it and stage the file.\n',
    });
  });

  it('leaves the repository as it was', async () => {
    repository.git('mv', 'src/find.ts', 'src/seek.ts');
    const look = (): string[] => readdirSync(join(repository.path, '.git'), { recursive: true }).map(String).sort();
    const [before, index] = [look(), readFileSync(join(repository.path, '.git/index'))];
    await run('--staged');
    expect(look()).toEqual(before);
    expect(readFileSync(join(repository.path, '.git/index')).equals(index)).toBe(true);
  });

  it('searches what is staged', async () => {
    repository.write({ 'src/seek.ts': 'export const wanderer = 1;\n' });
    const search = async (): Promise<readonly string[] | undefined> => {
      const opened = await openGitRepository({
        directory: repository.path,
        base: null,
        head: null,
        staged: { indexFile: null },
      });
      return await opened.head
        .search(['wanderer'])
        .then((found) => found?.get('wanderer'))
        .finally(() => opened.close());
    };
    expect(await search()).toEqual([]);
    repository.git('add', '--all');
    expect(await search()).toEqual(['src/seek.ts']);
  });

  // dist/ runs here: `npm run build` comes first.
  describe('in a hook', () => {
    const commit = (...args: readonly string[]): { readonly status: number | null; readonly output: string } => {
      const { status, stdout, stderr } = spawnSync(
        'git',
        ['-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '--message', 'm', ...args],
        {
          cwd: repository.path,
          encoding: 'utf8',
          env: { PATH: process.env['PATH'], HOME: repository.path, NO_COLOR: '1' },
        },
      );
      return { status, output: stdout + stderr };
    };
    beforeEach(() => {
      const hook = join(repository.path, '.git/hooks/pre-commit');
      mkdirSync(dirname(hook), { recursive: true });
      writeFileSync(hook, `#!/bin/sh\nexec "${process.execPath}" "${COMMAND}" check --staged\n`);
      chmodSync(hook, 0o755);
    });

    it('stops a commit that makes a row untrue', () => {
      repository.git('rm', '--quiet', 'src/store.ts');
      expect(commit()).toMatchObject({
        status: 1,
        output: expect.stringContaining('Deletes src/store.ts (1 row)') as string,
      });
      repository.git('reset', '--quiet', '--hard');
      repository.write({ 'src/store.ts': 'more\n' }).git('add', '--all');
      expect(commit()).toMatchObject({ status: 0 });
    });

    it('judges just the files of `git commit FILE` and of `git commit --all`', () => {
      repository.git('rm', '--quiet', 'src/store.ts');
      repository.write({ 'src/find.ts': 'found\n' });
      // The removal is staged, but no part of this commit.
      expect(commit('--', 'src/find.ts')).toMatchObject({ status: 0 });
      expect(commit('--all')).toMatchObject({ status: 1 });
    });

    it('works in a linked working tree', () => {
      repository.git('worktree', 'add', '--quiet', '-b', 'linked', 'linked');
      const { status } = spawnSync(
        'git',
        ['-c', 'user.name=T', '-c', 'user.email=t@example.com', 'rm', '--quiet', 'src/store.ts'],
        { cwd: join(repository.path, 'linked') },
      );
      expect(status).toBe(0);
      const done = spawnSync(
        'git',
        ['-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '--message', 'm'],
        {
          cwd: join(repository.path, 'linked'),
          encoding: 'utf8',
          env: { PATH: process.env['PATH'], HOME: repository.path },
        },
      );
      expect(done.status).toBe(1);
      expect(done.stdout + done.stderr).toContain('Deletes src/store.ts (1 row)');
    });
  });
});

describe('the hook for pre-commit', () => {
  it('runs the command as docs/hooks.md says', () => {
    const root = join(import.meta.dirname, '../..');
    const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Readonly<
      Record<string, unknown>
    >[];
    expect(hook).toMatchObject({
      id: 'matrix-guard',
      language: 'node',
      entry: 'matrix-guard check --staged',
      pass_filenames: false,
      always_run: true,
    });
    const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly bin: Readonly<Record<string, string>>;
    };
    expect(Object.keys(bin)).toContain('matrix-guard');
    expect(readFileSync(join(root, 'docs/hooks.md'), 'utf8')).toContain('matrix-guard check --staged');
  });
});
