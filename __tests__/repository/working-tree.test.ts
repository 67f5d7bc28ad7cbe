// The working tree: what differs from the index is seen as it stands on disk, and no link is followed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import type { Repository } from '../../src/repository/repository.ts';
import { text, writeAt } from '../contracts/repository.contract.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const prose = (seed: string): string => Array.from({ length: 40 }, (_, line) => `${seed} line ${line}\n`).join('');
const disposals: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const dispose of disposals.splice(0).reverse()) await dispose();
});

function create(files: Readonly<Record<string, string | Uint8Array>>): GitRepository {
  const repository = new GitRepository(files);
  disposals.push(() => repository.dispose());
  repository.commit();
  return repository;
}

function outside(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'matrix-guard-test-')));
  disposals.push(() => rmSync(folder, { recursive: true, force: true }));
  writeAt(folder, files);
  return folder;
}

async function start(repository: GitRepository): Promise<Repository> {
  const opened = await openGitRepository({ directory: repository.path, base: 'HEAD', head: null });
  disposals.push(() => opened.close());
  return opened;
}

const blob = (content: string | Uint8Array): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(content)}\0`)
    .update(content)
    .digest('hex');

describe('the files of the working tree', () => {
  it('are those of the index without deleted and with untracked ones, but without ignored ones', async () => {
    const repository = create({
      'kept.md': '1',
      'deleted.md': '2',
      'unstaged.md': '3',
      '.gitignore': 'ignored/\n*.log\n',
    });
    repository
      .remove('deleted.md')
      .write({ 'new.md': 'new', 'dir/new.md': 'new', 'ignored/x.md': 'x', 'debug.log': 'x', 'staged.md': 'staged' });
    repository.git('add', 'staged.md');
    repository.git('rm', '--quiet', '--cached', 'unstaged.md');
    const { head } = await start(repository);
    expect(head.commit).toBe('WORKTREE');
    expect([...(await head.tree()).entries.keys()].sort()).toEqual([
      '.gitignore',
      'dir/new.md',
      'kept.md',
      'new.md',
      'staged.md',
      'unstaged.md',
    ]);
    expect((await head.tree()).entries.get('new.md')).toEqual({ path: 'new.md', kind: 'file', id: '' });
    expect((await head.ids(['new.md', 'deleted.md'])).get('new.md')).toBe(blob('new'));
    expect((await head.read(['deleted.md'])).size).toBe(0);
  });

  it('have the ids and contents they have on disk', async () => {
    const repository = create({ 'same.md': 'same\n', 'edited.md': 'old\n', 'staged.md': 'old\n' });
    repository.write({ 'staged.md': 'staged\n' });
    repository.git('add', '--all');
    repository.write({ 'staged.md': 'disk\n', 'edited.md': 'new\n' });
    const { head } = await start(repository);
    const ids = await head.ids(['same.md', 'edited.md', 'staged.md']);
    expect(Object.fromEntries(ids)).toEqual({
      'same.md': blob('same\n'),
      'edited.md': blob('new\n'),
      'staged.md': blob('disk\n'),
    });
    expect(text((await head.read(['staged.md'])).get('staged.md'))).toBe('disk\n');
  });

  it('count as unchanged where only line ends were converted', async () => {
    const repository = create({ 'a.md': 'one\ntwo\nthree', 'b.md': 'one\n' });
    repository.write({ 'a.md': 'one\r\ntwo\r\nthree', 'b.md': 'one\r\nmore\r\n' });
    const { head } = await start(repository);
    const ids = await head.ids(['a.md', 'b.md']);
    expect(ids.get('a.md')).toBe(blob('one\ntwo\nthree'));
    expect(ids.get('b.md')).toBe(blob('one\r\nmore\r\n'));
    expect(text((await head.read(['a.md'])).get('a.md'))).toBe('one\r\ntwo\r\nthree');
  });

  it('count as unchanged where Git LFS put the file in the place of its pointer', async () => {
    const image = Buffer.from('pretend this is a large picture');
    const big = Buffer.alloc((32 << 20) + 1, 'z');
    const pointer = (content: Buffer): string =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(content).digest('hex')}\nsize ${content.length}\n`;
    const repository = create({ 'a.png': pointer(image), 'b.png': pointer(image), 'big.png': pointer(big) });
    repository.write({ 'a.png': image, 'b.png': 'another picture', 'big.png': big });
    const ids = await (await start(repository)).head.ids(['a.png', 'b.png', 'big.png']);
    expect(ids.get('a.png')).toBe(blob(pointer(image)));
    expect(ids.get('b.png')).toBe(blob('another picture'));
    expect(ids.get('big.png')).toBe(blob(pointer(big)));
  });

  it('over the bound have an id, and no content', async () => {
    const repository = create({ 'a.bin': 'small' });
    const large = Buffer.alloc(17 << 20, 'x');
    const huge = Buffer.alloc((32 << 20) + 7, 'x');
    repository.write({ 'a.bin': large, 'huge.bin': huge });
    const { head } = await start(repository);
    expect(Object.fromEntries(await head.ids(['a.bin', 'huge.bin']))).toEqual({
      'a.bin': blob(large),
      'huge.bin': blob(huge),
    });
    expect(text((await head.read(['a.bin'])).get('a.bin'))).toBe('unavailable: larger than 16.0 MiB (17.0 MiB)');
  });

  it('that a sparse checkout leaves out stand as the index has them', async () => {
    const repository = create({ 'in/a.md': 'a needle\n', 'out/b.md': 'b needle\n' });
    repository.git('sparse-checkout', 'set', 'in');
    const { head } = await start(repository);
    expect([...(await head.tree()).entries.keys()].sort()).toEqual(['in/a.md', 'out/b.md']);
    expect(text((await head.read(['out/b.md'])).get('out/b.md'))).toBe('b needle\n');
    expect((await head.ids(['out/b.md'])).get('out/b.md')).toBe(blob('b needle\n'));
    expect((await head.search(['needle']))?.get('needle')).toEqual(['in/a.md', 'out/b.md']);
  });

  it('are listed once while a merge is under way', async () => {
    const repository = create({ 'a.md': 'base\n' });
    repository.git('switch', '--quiet', '-c', 'side');
    repository.write({ 'a.md': 'side\n' }).commit();
    repository.git('switch', '--quiet', 'main');
    repository.write({ 'a.md': 'main\n' }).commit();
    expect(() => repository.git('merge', 'side')).toThrow();
    const { head } = await start(repository);
    expect([...(await head.tree()).entries.keys()]).toEqual(['a.md']);
    expect(text((await head.read(['a.md'])).get('a.md'))).toContain('<<<<<<<');
  });

  it('do not hold a file that became a folder', async () => {
    const repository = create({ a: 'file\n' });
    repository.remove('a').write({ 'a/b.md': 'new\n' });
    expect([...(await (await start(repository)).head.tree()).entries.keys()]).toEqual(['a/b.md']);
  });

  it('show a repository within as something that cannot be read', async () => {
    const repository = create({ 'a.md': 'a' });
    repository.write({ 'inner/x.md': 'x' });
    execFileSync('git', ['init', '--quiet', join(repository.path, 'inner')]);
    execFileSync(
      'git',
      ['-c', 'user.name=A', '-c', 'user.email=a@b', 'commit', '--quiet', '--allow-empty', '-m', 'x'],
      { cwd: join(repository.path, 'inner') },
    );
    const { head } = await start(repository);
    expect([...(await head.tree()).entries.values()].map(({ path, kind }) => [path, kind])).toEqual([
      ['a.md', 'file'],
      ['inner', 'submodule'],
    ]);
    expect(text((await head.read(['inner'])).get('inner'))).toBe('unavailable: a submodule');
    expect((await head.ids(['inner'])).size).toBe(0);
  });

  it('with names that are not UTF-8 are left out with a note', async () => {
    const repository = create({ 'a.md': 'a' });
    writeFileSync(
      Buffer.concat([Buffer.from(`${repository.path}/bad-`), Buffer.from([0xff, 0xfe]), Buffer.from('.md')]),
      'x',
    );
    for (const commit of [false, true]) {
      if (commit) repository.commit();
      const opened = await start(repository);
      expect([...(await opened.head.tree()).entries.keys()]).toEqual(['a.md']);
      await opened.base?.tree();
      expect(opened.notes()).toEqual(['Files whose names are not UTF-8 were not looked at: 1.']);
    }
  });
});

describe('links and special files', () => {
  it('are never followed, wherever they lead', async () => {
    const secret = outside({ 'secret.md': 'needle\n' });
    const repository = create({ 'dir/a.md': 'a\n', 'file.md': 'file\n', 'inner/b.md': 'needle\n' });
    repository.remove('dir', 'file.md');
    symlinkSync(secret, join(repository.path, 'dir'));
    writeAt(secret, { 'a.md': 'needle\n' });
    symlinkSync(join(secret, 'secret.md'), join(repository.path, 'file.md'));
    symlinkSync('inner', join(repository.path, 'alias'));
    const { head } = await start(repository);
    const { entries } = await head.tree();
    expect([...entries].map(([path, { kind }]) => [path, kind]).sort()).toEqual([
      ['alias', 'link'],
      ['dir', 'link'],
      ['file.md', 'file'],
      ['inner/b.md', 'file'],
    ]);
    const contents = await head.read(['dir/a.md', 'file.md', 'alias', 'alias/b.md', 'dir/secret.md']);
    for (const content of contents.values()) expect(content.kind).toBe('not-a-file');
    expect(contents.has('dir/secret.md')).toBe(false);
    const ids = await head.ids(['dir/a.md', 'file.md', 'alias']);
    expect(Object.fromEntries(ids)).toEqual({ 'file.md': blob(join(secret, 'secret.md')), alias: blob('inner') });
    expect((await head.search(['needle']))?.get('needle')).toEqual(['inner/b.md']);
  });

  it('that would block are not opened', async () => {
    const repository = create({ pipe: 'was a file\n' });
    repository.remove('pipe');
    execFileSync('mkfifo', [join(repository.path, 'pipe')]);
    const { head } = await start(repository);
    expect(text((await head.read(['pipe'])).get('pipe'))).not.toContain('was');
    expect((await head.ids(['pipe'])).size).toBe(0);
  });

  it('that may not be read say so', async () => {
    if (process.getuid?.() === 0) return;
    const repository = create({ 'a.md': 'a' });
    chmodSync(join(repository.path, 'a.md'), 0);
    expect(text((await (await start(repository)).head.read(['a.md'])).get('a.md'))).toBe(
      'unavailable: not readable (EACCES)',
    );
  });
});

describe('search in the working tree', () => {
  it('sees edits and untracked files, and no ignored or deleted ones', async () => {
    const repository = create({
      'edited.md': 'old',
      'gone.md': 'needle',
      'was.md': 'needle',
      '.gitignore': 'ignored.md\n',
      'tracked-ignored.md': 'needle',
    });
    repository
      .write({
        '.gitignore': 'ignored.md\ntracked-ignored.md\n',
        'edited.md': 'needle',
        'was.md': 'hay',
        'new "x".md': 'needle',
        'ignored.md': 'needle',
      })
      .remove('gone.md');
    expect((await (await start(repository)).head.search(['needle']))?.get('needle')).toEqual([
      'edited.md',
      'new "x".md',
      'tracked-ignored.md',
    ]);
  });
});

describe('renames in the working tree', () => {
  it('are found whether staged, unstaged, edited, or in a moved folder', async () => {
    const repository = create({
      'staged.ts': prose('staged'),
      'plain.ts': prose('plain'),
      'edited.ts': prose('edited'),
      'old/a.ts': prose('a'),
      'old/b.ts': prose('b'),
      'deep/x/y.ts': prose('y'),
      'deep.ts': prose('deep'),
    });
    repository.git('mv', 'staged.ts', 'moved-staged.ts');
    repository
      .rename('plain.ts', 'moved plain.ts')
      .rename('edited.ts', 'moved\nedited.ts')
      .rename('old', 'new')
      .rename('deep', 'deep.d')
      .rename('deep.ts', 'deep/ts');
    repository.write({
      'moved\nedited.ts': `${prose('edited')}more\n`,
      'moved-staged.ts': `${prose('staged')}more\n`,
      'unrelated.ts': 'x\n',
    });
    expect(Object.fromEntries((await (await start(repository)).renames()).known)).toEqual({
      'staged.ts': 'moved-staged.ts',
      'plain.ts': 'moved plain.ts',
      'edited.ts': 'moved\nedited.ts',
      'old/a.ts': 'new/a.ts',
      'old/b.ts': 'new/b.ts',
      'deep/x/y.ts': 'deep.d/x/y.ts',
      'deep.ts': 'deep/ts',
    });
  });

  it('are the same as after a commit', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`src/m${index % 5}/f${index}.ts`, prose(`file ${index}`)]),
    );
    const repository = create(files);
    const base = repository.git('rev-parse', 'HEAD');
    for (let index = 0; index < 30; index += 3) {
      repository.rename(`src/m${index % 5}/f${index}.ts`, `lib/n${index % 4}/f${index + 1}.ts`);
      if (index % 2 === 0)
        repository.write({
          [`lib/n${index % 4}/f${index + 1}.ts`]: `${prose(`file ${index}`)}${'added\n'.repeat(index % 7)}`,
        });
    }
    const { known: before } = await (await start(repository)).renames();
    repository.commit();
    const after = await openGitRepository({ directory: repository.path, base, head: 'HEAD' });
    disposals.push(() => after.close());
    expect(before.size).toBe(10);
    expect([...before].sort()).toEqual([...(await after.renames()).known].sort());
  });

  it('are found in a repository of SHA-256 objects', async () => {
    const repository = new GitRepository();
    disposals.push(() => repository.dispose());
    repository.remove('.git');
    repository.git('init', '--quiet', '--initial-branch=main', '--object-format=sha256');
    const commit = repository.write({ 'a.ts': prose('a') }).commit();
    repository.rename('a.ts', 'b.ts').write({ 'b.ts': `${prose('a')}more\n` });
    const opened = await start(repository);
    expect([...(await opened.renames()).known]).toEqual([['a.ts', 'b.ts']]);
    expect((await opened.head.ids(['b.ts'])).get('b.ts')).toHaveLength(64);
    expect(await opened.lookUpCommit(commit.slice(0, 10))).toMatchObject({
      kind: 'commit',
      id: commit,
      ancestorOfHead: true,
    });
  });
});
