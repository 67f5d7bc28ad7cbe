// `check --fix`: pages are mended and nothing else changes.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { writePages } from '../../src/cli/output/write-pages.ts';
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { runMain, type MainOutcome } from '../helpers/run-main.ts';

const PAGE = 'docs/status-matrix.md';
const TEXT = [
  '# Plan',
  '',
  'Some words.  ',
  '',
  '| Item        | Status  | Code            | Tests          |',
  '|-------------|---------|-----------------|----------------|',
  '| 1.1 Storing | done    | `src/store.ts`  | `tests/a.ts`   |',
  '| 1.2 Finding | done    | `src/find.ts`   | `tests/b.ts`   |',
  '| 1.3 Later   | partial | `src/find.ts:2` | Gap            |',
  '',
  '\tindented\t',
  'last line without an ending',
];

describe('check --fix', () => {
  let repository: GitRepository;
  beforeEach(() => {
    repository = new GitRepository({
      [PAGE]: `\ufeff${TEXT.join('\r\n')}`,
      'src/store.ts': 'store\n',
      'src/find.ts': 'one\ntwo\nthree\n',
      'tests/a.ts': 'a\n',
      'tests/b.ts': 'b\n',
    });
    repository.commit();
    repository.git('checkout', '--quiet', '-b', 'change');
    repository
      .rename('src/store.ts', 'src/st.ts')
      .remove('tests/b.ts')
      .write({ 'src/find.ts': 'zero\none\ntwo\nthree\n' })
      .commit();
  });
  afterEach(() => {
    repository.dispose();
  });

  const run = (...argv: readonly string[]): Promise<MainOutcome> => runMain(argv, { cwd: repository.path });
  const read = (): string => readFileSync(join(repository.path, PAGE), 'utf8');
  const pointers = (): string =>
    `\ufeff${TEXT.join('\r\n')
      .replace('| 1.1 Storing | done    | `src/store.ts`  |', '| 1.1 Storing | done    | `src/st.ts`     |')
      .replace('`src/find.ts:2`', '`src/find.ts:3`')}`;
  const mended = (): string => pointers().replace('| 1.2 Finding | done    |', '| 1.2 Finding | partial |');

  it('applies every suggestion and keeps every other byte: endings, mark, padding, spaces', async () => {
    const { code, stdout } = await run('check', '--fix', '--statuses');
    expect(read()).toBe(mended());
    expect(code).toBe(0);
    expect(stdout).toContain('-| 1.1 Storing | done    | `src/store.ts`  | `tests/a.ts`   |');
    expect(stdout).toContain('+| 1.1 Storing | done    | `src/st.ts`     | `tests/a.ts`   |');
    expect(stdout).toContain('Fixed 3 findings in 1 page.');
    expect(readdirSync(join(repository.path, 'docs'))).toEqual(['status-matrix.md']);
  });

  it('changes no status unless it is asked to, and says how', async () => {
    const { code, stdout } = await run('check', '--fix');
    expect(read()).toBe(pointers());
    expect(code).toBe(1);
    expect(stdout).toContain('Fixed 2 findings in 1 page.');
    expect(stdout).toContain('1 status change can be made too: matrix-guard check --fix --statuses makes it.');
  });

  it('leaves alone what was so before the change, and says how to change it', async () => {
    repository.commit();
    expect((await run('check', '--base', 'HEAD', '--fix')).stdout).toContain('Nothing to fix.');
    expect((await run('check', '--base', 'HEAD', '--fix')).stdout).toContain(
      '2 existing findings can be fixed too: matrix-guard check --fix --all --statuses fixes them.',
    );
    expect(read()).toBe(`\ufeff${TEXT.join('\r\n')}`);
    await run('check', '--base', 'HEAD', '--fix', '--all');
    expect(read()).toContain('`src/st.ts`');
    expect(read()).toContain('| 1.2 Finding | done    |');
  });

  it('says that without a base all findings are existing', async () => {
    repository.git('checkout', '--quiet', '-B', 'main');
    repository.git('branch', '--quiet', '-D', 'change');
    const { stdout } = await run('check', '--fix');
    expect(stdout).toContain('Nothing to fix.');
    expect(stdout).toContain(
      'Without a base, all findings are existing: matrix-guard check --fix --all --statuses fixes them.',
    );
    expect(read()).toBe(`\ufeff${TEXT.join('\r\n')}`);
  });

  it.each([
    ['a sentence', '✅ Swept clean (`run=1`).', '❌ `npm run sweep` stops halfway.'],
    ['a code span', '✅ `sweep --all` passed', '❌ failed'],
    ['a number of its own', '✅ 12/12', '🟡 3/12'],
  ])('writes no status into %s', async (_, own, other) => {
    const page = `# Checks\n\n| Item | Status | Code |\n|---|---|---|\n| 1.1 Sweep | ${own} | \`src/find.ts\` |\n| 1.2 Dust | ${other} | \`src/gone.ts\` |\n`;
    repository.write({ [PAGE]: page, 'src/gone.ts': 'x\n' }).commit();
    repository.remove('src/find.ts').commit();
    await run('check', '--base', 'HEAD~1', '--fix', '--all', '--statuses');
    expect(read()).toBe(page);
  });

  it('changes nothing the second time', async () => {
    await run('check', '--fix', '--statuses');
    const before = statSync(join(repository.path, PAGE)).mtimeMs;
    expect((await run('check', '--fix', '--statuses')).stdout).toContain('Nothing to fix.');
    expect(read()).toBe(mended());
    expect(statSync(join(repository.path, PAGE)).mtimeMs).toBe(before);
  });

  it('with --dry-run prints a patch that git applies, and changes nothing', async () => {
    const { code, stdout, stderr } = await run('check', '--fix', '--statuses', '--dry-run');
    expect(read()).toBe(`\ufeff${TEXT.join('\r\n')}`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Would fix 3 findings in 1 page.\n' });
    execFileSync('git', ['apply', '-'], { cwd: repository.path, input: stdout });
    expect(read()).toBe(mended());
  });

  it('takes a status back only where the mended pointer does not save it', async () => {
    repository.write({
      [PAGE]: '# Plan\n\n| Item | Status | Code |\n|---|---|---|\n| 1.1 Storing | done | `lib/deep/unique.ts` |\n',
      'src/unique.ts': 'x',
    });
    await run('check', '--fix', '--statuses');
    expect(read()).toContain('| 1.1 Storing | done | `src/unique.ts` |');
  });

  it('ends as check would on the mended page', async () => {
    repository.remove('src/find.ts');
    await run('check', '--fix');
    const [again, fixed] = [await run('check', '--format', 'json'), await run('check', '--fix', '--format', 'json')];
    expect(fixed).toMatchObject({ code: again.code, stdout: again.stdout });
  });

  it('keeps stdout for the report where a program reads it', async () => {
    const { stdout, stderr } = await run('check', '--fix', '--statuses', '--format', 'json');
    expect(
      (JSON.parse(stdout) as Report).findings.filter(
        ({ suggestion, origin }) => suggestion !== null && origin !== 'resolved',
      ),
    ).toEqual([]);
    expect(stderr).toContain('+++ b/docs/status-matrix.md');
  });

  it('keeps the file’s mode', async () => {
    chmodSync(join(repository.path, PAGE), 0o664);
    await run('check', '--fix');
    expect(statSync(join(repository.path, PAGE)).mode & 0o777).toBe(0o664);
  });

  it.each([
    [['check', '--fix', '--head', 'main'], '--fix works on the working tree and cannot be combined with --head.'],
    [['check', '--fix', '--staged'], '--fix works on the working tree and cannot be combined with --staged.'],
    [
      ['check', '--fix', '--dry-run', '--write-baseline', 'b.json'],
      '--dry-run cannot be combined with --write-baseline.',
    ],
    [['check', '--statuses'], '--statuses needs --fix; write matrix-guard check --fix --statuses.'],
    [['check', '--dry-run'], '--dry-run needs --fix; write matrix-guard check --fix --dry-run.'],
    [['check', '--staged', '--head', 'main'], '--staged cannot be combined with --head.'],
  ])('refuses %j', async (argv, message) => {
    expect(await run(...argv)).toEqual({ code: 2, stdout: '', stderr: `matrix-guard: ${message}\n` });
  });

  it.each([
    [['--write-baseline', 'b.json', '--format', 'json'], '--write-baseline writes no report; leave --format out.'],
    [
      ['--write-baseline', 'none/b.json'],
      '--write-baseline none/b.json cannot be written: its folder does not exist; make it first.',
    ],
    [
      ['--write-baseline', PAGE],
      `--write-baseline ${PAGE} would replace ${PAGE}, which was checked; name another file.`,
    ],
    [['--output', PAGE], `--output ${PAGE} would replace ${PAGE}, which was checked; name another file.`],
    [
      ['--output', 'none/report.txt'],
      '--output none/report.txt cannot be written: its folder does not exist; make it first.',
    ],
    [
      ['--output', `${PAGE}/report.txt`],
      `--output ${PAGE}/report.txt cannot be written: a part of its path is a file, not a folder`,
    ],
    [['--output', 'docs'], '--output docs cannot be written: it is a folder; name a file in it.'],
  ])('mends nothing where %j cannot be done', async (flags, message) => {
    const { code, stdout, stderr } = await run('check', '--fix', ...flags);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`matrix-guard: ${message}`);
    expect(read()).toBe(`\ufeff${TEXT.join('\r\n')}`);
    expect(readdirSync(join(repository.path, 'docs'))).toEqual(['status-matrix.md']);
  });

  it('mends the pages and writes the report to its file', async () => {
    expect(await run('check', '--fix', '--statuses', '--output', 'report.txt')).toMatchObject({ code: 0, stderr: '' });
    expect(read()).toBe(mended());
    expect(readFileSync(join(repository.path, 'report.txt'), 'utf8')).toContain('row');
  });

  it('refuses a repository without a working tree', async () => {
    repository.commit();
    execFileSync('git', ['clone', '--quiet', '--bare', repository.path, `${repository.path}/bare.git`]);
    expect(await run('check', '--repo', 'bare.git', '--fix')).toMatchObject({
      code: 2,
      stderr: 'matrix-guard: --fix needs a working tree, but this repository has none.\n',
    });
  });
});

describe('writing pages', () => {
  let repository: GitRepository;
  beforeEach(() => {
    repository = new GitRepository({ 'docs/a.md': 'old a', 'docs/b.md': 'old b' });
  });
  afterEach(() => {
    repository.dispose();
  });

  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const at = (path: string): string => join(repository.path, path);
  const change = (path: string, before: string) => ({ path, before: bytes(before), after: bytes('new') });

  it('writes no page where one of them changed meanwhile', async () => {
    await expect(
      writePages({
        root: repository.path,
        pages: [change('docs/a.md', 'old a'), change('docs/b.md', 'something else')],
      }),
    ).rejects.toThrow('docs/b.md changed while it was read; nothing was written. Run the command again.');
    expect(readFileSync(at('docs/a.md'), 'utf8')).toBe('old a');
    expect(readdirSync(at('docs'))).toEqual(['a.md', 'b.md']);
  });

  it('never writes through a link, be it the page or its folder', async () => {
    mkdirSync(at('elsewhere'));
    writeFileSync(at('elsewhere/a.md'), 'old a');
    rmSync(at('docs/a.md'));
    symlinkSync('../elsewhere/a.md', at('docs/a.md'));
    await expect(writePages({ root: repository.path, pages: [change('docs/a.md', 'old a')] })).rejects.toThrow(
      'docs/a.md is a symbolic link',
    );
    expect(lstatSync(at('docs/a.md')).isSymbolicLink()).toBe(true);
    renameSync(at('docs'), at('real'));
    symlinkSync('elsewhere', at('docs'));
    await expect(writePages({ root: repository.path, pages: [change('docs/a.md', 'old a')] })).rejects.toThrow(
      'behind a symbolic link',
    );
    await expect(writePages({ root: at('real'), pages: [change('../elsewhere/a.md', 'old a')] })).rejects.toThrow(
      'outside the repository',
    );
    expect(readFileSync(at('elsewhere/a.md'), 'utf8')).toBe('old a');
  });

  (process.getuid?.() === 0 ? it.skip : it)('does not get around a file that is read-only', async () => {
    chmodSync(at('docs/a.md'), 0o444);
    await expect(writePages({ root: repository.path, pages: [change('docs/a.md', 'old a')] })).rejects.toThrow(
      'docs/a.md cannot be written: permission is denied; allow writing there.',
    );
  });
});
