// `init`: finds what a repository has, writes two files, and nothing over anything.
import { mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { WORKFLOW } from '../../src/cli/commands/init/workflow.ts';
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { runMain, type MainOutcome } from '../helpers/run-main.ts';

const CONFIGURATION = '.github/matrix-guard.yml';
const PAGES = {
  'docs/status-matrix.md':
    '# Plan\n\n| Item | Status | Code | Tests |\n|---|---|---|---|\n| 1.1 Storing | done | `src/a.ts` | `tests/a.ts` |\n| 1.2 Finding | simmering | `src/a.ts` | - |\n',
  'docs/parity.md': '# 功能\n\n| 功能 | 状态 | 证据 |\n|---|---|---|\n| 存储 | ✅ | `src/a.ts` |\n| 查找 | ❌ | - |\n',
  'docs/my audit.md':
    '# Audit\n\n| Workstream | Status | Notes |\n|---|---|---|\n| WS-1 Storing | Mostly complete | Slow. |\n\n## WS-1: Storing\n\nImplemented:\n- It stores (`src/a.ts:1`).\n',
  'docs/status.md': '# Status\n\n- [x] 1.1 Storing (`src/a.ts`)\n- [ ] 1.2 Finding\n',
};
const OTHERS = {
  'docs/api.md': '# API\n\n| Endpoint | Status |\n|---|---|\n| `/a` | 200 |\n| `/b` | 404 |\n',
  'README.md': '# Readme\n\nWords.\n',
  'src/a.ts': 'a\n',
  'tests/a.ts': 'a\n',
};

describe('init', () => {
  let repository: GitRepository;
  beforeEach(() => {
    repository = new GitRepository({ ...PAGES, ...OTHERS });
    repository.commit();
  });
  afterEach(() => {
    repository.dispose();
  });

  const run = (...argv: readonly string[]): Promise<MainOutcome> => runMain(argv, { cwd: repository.path });
  const read = (path: string): string => readFileSync(join(repository.path, path), 'utf8');
  const report = async (): Promise<Report> => JSON.parse((await run('check', '--format', 'json')).stdout) as Report;

  it('finds matrices that are written differently, each with its reason, and writes what check then understands', async () => {
    const { code, stdout, stderr } = await run('init');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const path of Object.keys(PAGES))
      expect(stdout).toMatch(new RegExp(`^guarded {2}${path} {2}\\d+ rows?: \\S`, 'm'));
    expect(stdout).toMatch(/^left out {2}docs\/api\.md {2}\S/m);
    repository.commit();
    const { documents, findings } = await report();
    expect(documents.map(({ path }) => path).sort()).toEqual(Object.keys(PAGES).sort());
    expect(documents.every(({ rows }) => rows.length > 0)).toBe(true);
    expect(findings.filter(({ ruleId }) => /^(?:matrix|row)-/.test(ruleId))).toEqual([]);
    const statuses = Object.fromEntries(
      documents.map(({ path, rows }) => [path, rows.map(({ declared }) => declared?.status)]),
    );
    expect(statuses).toEqual({
      'docs/status-matrix.md': ['done', 'unknown'],
      'docs/parity.md': ['done', 'not-started'],
      'docs/my audit.md': ['partial'],
      'docs/status.md': ['done', 'not-started'],
    });
  });

  it('offers what it did not understand as a comment that works once it is a setting', async () => {
    await run('init');
    const text = read(CONFIGURATION);
    expect(text).toContain(
      '  # - path: docs/status-matrix.md\n  #   statuses: # done, partial, not-started, blocked, deferred or not-applicable\n  #     simmering: partial\n',
    );
    repository
      .write({
        [CONFIGURATION]: text
          .replace('  - docs/status-matrix.md\n', '')
          .replace(/^ {2}# (- path: docs\/status-matrix\.md| {2}statuses:| {4}simmering:)/gm, '  $1'),
      })
      .commit();
    const [page] = (await report()).documents.filter(({ path }) => path === 'docs/status-matrix.md');
    expect(page?.rows.map(({ declared }) => declared?.status)).toEqual(['done', 'partial']);
  });

  it('writes the workflow of the examples, and changes nothing else', async () => {
    await run('init');
    expect(read('.github/workflows/matrix-guard.yml')).toBe(WORKFLOW);
    expect(WORKFLOW).toBe(readFileSync(join(import.meta.dirname, '../../examples/matrix-guard.yml'), 'utf8'));
    expect(repository.git('status', '--porcelain', '--untracked-files=all').split('\n').sort()).toEqual([
      '?? .github/matrix-guard.yml',
      '?? .github/workflows/matrix-guard.yml',
    ]);
  });

  it.each([CONFIGURATION, '.github/matrix-guard.yaml', '.github/workflows/matrix-guard.yml'])(
    'does not overwrite %s, and writes nothing then',
    async (path) => {
      repository.write({ [path]: 'mine' });
      expect(await run('init')).toEqual({
        code: 2,
        stdout: '',
        stderr: `matrix-guard: ${path} already exists and was not overwritten; remove or edit it first.\n`,
      });
      expect(repository.git('status', '--porcelain', '--untracked-files=all')).toBe(`?? ${path}`);
    },
  );

  it('writes nothing through a link', async () => {
    mkdirSync(join(repository.path, 'elsewhere'));
    symlinkSync('elsewhere', join(repository.path, '.github'));
    expect(await run('init')).toMatchObject({
      code: 2,
      stderr: `matrix-guard: ${CONFIGURATION} cannot be written: behind a symbolic link.\n`,
    });
    expect(readdirSync(join(repository.path, 'elsewhere'))).toEqual([]);
  });

  it('says so where nothing is found, names what came near, and writes nothing', async () => {
    repository.remove(...Object.keys(PAGES));
    const { code, stdout, stderr } = await run('init');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /^matrix-guard: No page with a status table was found, so nothing was written\. Nearest: docs\/api\.md \(/,
    );
    expect(readdirSync(repository.path)).not.toContain('.github');
  });
});

describe('init in a repository of today', () => {
  let repository: GitRepository;
  afterEach(() => {
    repository.dispose();
  });
  const init = (...argv: readonly string[]): Promise<MainOutcome> =>
    runMain(['init', ...argv], { cwd: repository.path, program: 'node ../matrix-guard.js' });

  it('says what is wrong today, that it blocks nobody, and a next command that runs here', async () => {
    repository = new GitRepository({ ...PAGES, 'src/a.ts': 'a\n' });
    repository.commit();
    const { stdout } = await init();
    expect(stdout).toMatch(/^Today: 1 row no longer holds\b.* This blocks nobody: /m);
    expect(stdout).toMatch(/^Next: node \.\.\/matrix-guard\.js check, then commit both files\.$/m);
  });

  it.each([
    ['with a readme', { 'README.md': '# Readme\n' }],
    ['with nothing that most repositories have', { 'a.txt': 'a\n' }],
  ])('writes a first page that check passes, where there is none: %s', async (_name, files) => {
    repository = new GitRepository(files);
    repository.commit();
    expect(await init()).toMatchObject({ code: 2, stderr: expect.stringContaining('init --example') as string });
    expect(await init('--example')).toMatchObject({ code: 0, stderr: '' });
    repository.commit();
    const { code, stdout } = await runMain(['check', '--format', 'json'], { cwd: repository.path });
    const { documents, findings } = JSON.parse(stdout) as Report;
    // A stamp names a commit, and the page is not committed before it is written.
    expect({ code, rules: findings.map(({ ruleId }) => ruleId) }).toEqual({ code: 0, rules: ['verification-missing'] });
    expect(documents.map(({ path }) => path)).toEqual(['docs/status-matrix.md']);
  });
});
