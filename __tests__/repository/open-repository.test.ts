// Opening a repository: which commits are compared, and what is said when it cannot be opened.
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GitOptions, openGitRepository } from '../../src/repository/open-git-repository.ts';
import { RepositoryError } from '../../src/repository/repository-error.ts';
import type { Repository } from '../../src/repository/repository.ts';
import { text } from '../contracts/repository.contract.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const disposals: (() => Promise<void> | void)[] = [];
const environment = { ...process.env };
afterEach(async () => {
  process.env = { ...environment };
  for (const dispose of disposals.splice(0).reverse()) await dispose();
});

function create(files: Readonly<Record<string, string>> = { 'a.md': '1\n' }): GitRepository {
  const repository = new GitRepository(files);
  disposals.push(() => repository.dispose());
  return repository;
}

function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'matrix-guard-test-')));
  disposals.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function start(directory: string, options: Partial<GitOptions> = {}): Promise<Repository> {
  const opened = await openGitRepository({ directory, base: null, head: null, ...options });
  disposals.push(() => opened.close());
  return opened;
}

async function refusal(directory: string, options: Partial<GitOptions> = {}): Promise<string> {
  const error: unknown = await start(directory, options).then(
    () => new Error('it was opened'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RepositoryError);
  return (error as RepositoryError).message;
}

/** A repository with two commits on main and two on `topic`, which leaves main after the first. */
function branched(): { repository: GitRepository; fork: string; main: string; topic: string } {
  const repository = create();
  const fork = repository.commit();
  repository.git('switch', '--quiet', '-c', 'topic');
  repository.write({ 'topic.md': '1\n' }).commit();
  const topic = repository.write({ 'topic.md': '2\n' }).commit();
  repository.git('switch', '--quiet', 'main');
  const main = repository.write({ 'main.md': '1\n' }).commit();
  return { repository, fork, main, topic };
}

describe('the base', () => {
  it('is the merge base of the named revision and head', async () => {
    const { repository, fork, topic } = branched();
    const opened = await start(repository.path, { base: 'main', head: 'topic' });
    expect([opened.base?.commit, opened.head.commit]).toEqual([fork, topic]);
    expect(opened.notes()).toEqual([]);
  });

  it('is the named commit itself, with a note, where the two share no history', async () => {
    const { repository } = branched();
    repository.git('switch', '--quiet', '--orphan', 'other');
    const other = repository.write({ 'other.md': '1\n' }).commit();
    const opened = await start(repository.path, { base: 'other', head: 'main' });
    expect(opened.base?.commit).toBe(other);
    expect(opened.notes().join()).toContain('no common commit');
  });

  it.each([
    [
      'origin/HEAD',
      (git: GitRepository) => git.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk'),
    ],
    [
      'origin/main',
      (git: GitRepository) => git.git('update-ref', 'refs/remotes/origin/main', 'refs/remotes/origin/trunk'),
    ],
    [
      'origin/master',
      (git: GitRepository) => git.git('update-ref', 'refs/remotes/origin/master', 'refs/remotes/origin/trunk'),
    ],
  ])('is found through %s', async (_, point) => {
    const { repository, fork } = branched();
    repository.git('update-ref', 'refs/remotes/origin/trunk', 'main');
    point(repository);
    repository.git('switch', '--quiet', 'topic');
    repository.git('branch', '--quiet', '-D', 'main');
    expect((await start(repository.path, { base: 'auto' })).base?.commit).toBe(fork);
    expect((await start(repository.path, { base: 'auto', head: 'topic' })).base?.commit).toBe(fork);
  });

  it('is found through the local main branch', async () => {
    const { repository, fork } = branched();
    repository.git('switch', '--quiet', 'topic');
    expect((await start(repository.path, { base: 'auto' })).base?.commit).toBe(fork);
  });

  it('is none on the default branch, for its working tree and for a commit of it', async () => {
    const { repository } = branched();
    expect((await start(repository.path, { base: 'auto' })).base).toBeNull();
    expect((await start(repository.path, { base: 'auto', head: 'main' })).base).toBeNull();
    expect((await start(repository.path, { base: 'auto', head: 'main~1' })).base).toBeNull();
  });

  it('is none without a default branch', async () => {
    const { repository } = branched();
    repository.git('branch', '--quiet', '-m', 'main', 'develop');
    expect((await start(repository.path, { base: 'auto' })).base).toBeNull();
  });

  it('is found for a detached head', async () => {
    const { repository, fork, topic } = branched();
    repository.git('checkout', '--quiet', '--detach', topic);
    expect((await start(repository.path, { base: 'auto' })).base?.commit).toBe(fork);
  });

  it('may name a branch that only the remote has', async () => {
    const { repository, fork, main } = branched();
    repository.git('update-ref', 'refs/remotes/origin/release', main);
    expect((await start(repository.path, { base: 'release', head: 'topic' })).base?.commit).toBe(fork);
  });
});

describe('the folder', () => {
  it('may be any folder in the repository', async () => {
    const repository = create({ 'docs/deep/a.md': '1\n', 'b.md': '2\n' });
    repository.commit();
    for (const head of [null, 'HEAD']) {
      const opened = await start(join(repository.path, 'docs/deep'), { head, base: 'HEAD' });
      expect([...(await opened.head.tree()).entries.keys()]).toEqual(['b.md', 'docs/deep/a.md']);
      expect(text((await opened.head.read(['b.md'])).get('b.md'))).toBe('2\n');
      expect((await opened.head.search(['2']))?.get('2')).toEqual(['b.md']);
      expect(await opened.commitsOf('docs/deep/a.md', 1)).toMatchObject({
        kind: 'known',
        value: [repository.git('rev-parse', 'HEAD')],
      });
    }
  });

  it('is the one that was named, whatever GIT_DIR and its like say', async () => {
    const repository = create({ 'a.md': 'mine\n' });
    const commit = repository.commit();
    const other = create({ 'other.md': 'other\n' });
    other.commit();
    Object.assign(process.env, {
      GIT_DIR: join(other.path, '.git'),
      GIT_WORK_TREE: other.path,
      GIT_INDEX_FILE: join(other.path, '.git/index'),
      GIT_OBJECT_DIRECTORY: join(other.path, '.git/objects'),
      GIT_PREFIX: 'x/',
      GIT_CONFIG_PARAMETERS: "'core.bare=true'",
    });
    const opened = await start(repository.path, { base: 'HEAD' });
    expect([...(await opened.head.tree()).entries.keys()]).toEqual(['a.md']);
    expect(opened.base?.commit).toBe(commit);
  });

  it('may hold spaces, quotes and line feeds in its name', async () => {
    const folder = join(temporaryFolder(), 'a "b"\nc:d');
    mkdirSync(folder);
    const repository = create({ 'a.md': 'line\n'.repeat(30) });
    repository.commit();
    repository.git('clone', '--quiet', repository.path, folder);
    rmSync(join(folder, 'a.md'));
    writeFileSync(join(folder, 'b.md'), `${'line\n'.repeat(30)}more\n`);
    const opened = await start(folder, { base: 'HEAD' });
    expect([...(await opened.head.tree()).entries.keys()]).toEqual(['b.md']);
    expect([...(await opened.renames()).known]).toEqual([['a.md', 'b.md']]);
  });

  it('is refused where it is absent, a file, or in no repository', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(await refusal(join(folder, 'absent'))).toBe(
      `${folder}/absent is not a folder. Name the folder of a git repository.`,
    );
    expect(await refusal(join(folder, 'file'))).toContain('is not a folder');
    expect(await refusal(folder, { base: 'auto' })).toBe(
      `${folder} is not in a git repository. Run this inside one, or name its folder.`,
    );
  });

  it('is refused where the repository claims another folder as its working tree', async () => {
    const repository = create();
    repository.commit();
    const elsewhere = temporaryFolder();
    repository.git('config', 'core.worktree', elsewhere);
    expect(await refusal(repository.path)).toContain('core.worktree');
  });

  it('may be a bare repository, which has commits only', async () => {
    const { repository, main, fork } = branched();
    const bare = join(temporaryFolder(), 'bare.git');
    repository.git('clone', '--quiet', '--bare', repository.path, bare);
    expect((await start(bare)).head.commit).toBe(main);
    expect((await start(bare, { base: 'auto', head: 'topic' })).base?.commit).toBe(fork);
    const empty = join(temporaryFolder(), 'empty.git');
    repository.git('init', '--quiet', '--bare', empty);
    expect(await refusal(empty)).toContain('Unexpected head "HEAD"');
  });
});

describe('a repository without a commit', () => {
  it('has a working tree, and a history of which nothing can be said', async () => {
    const repository = create({ 'a.md': '1\n' });
    repository.git('add', '--all');
    repository.write({ 'b.md': '2\n' });
    const opened = await start(repository.path, { base: 'auto' });
    expect(opened.base).toBeNull();
    expect([...(await opened.head.tree()).entries.keys()].sort()).toEqual(['a.md', 'b.md']);
    expect((await opened.head.search(['1']))?.get('1')).toEqual(['a.md']);
    expect((await opened.renames()).known.size).toBe(0);
    const reason = 'the repository has no commit yet';
    expect(await opened.lookUpCommit('abcd')).toEqual({ kind: 'unverifiable', reason });
    expect(await opened.commitOn('2026-01-01', 'head')).toEqual({ kind: 'unverifiable', reason });
    expect(await opened.commitsOf('a.md', 1)).toEqual({ kind: 'unverifiable', reason });
    expect(await refusal(repository.path, { head: 'HEAD' })).toContain('Unexpected head "HEAD"');
  });
});

describe('a revision', () => {
  it.each([
    '--upload-pack=touch x',
    '-h',
    '--',
    '',
    ' ',
    'a b',
    'a\nb',
    'HEAD:a.md',
    ':/text',
    'HEAD^{/text}',
    'a..b',
    'a...b',
    '^main',
    'a*',
    'a\\b',
    'a\0b',
    'x'.repeat(300),
  ])('that is none is refused before git sees it: %j', async (revision) => {
    const repository = create();
    repository.commit();
    expect(await refusal(repository.path, { head: revision })).toMatch(
      /^Unexpected head .* expected a branch, a tag or a commit id\.$/,
    );
    expect(await refusal(repository.path, { base: revision })).toMatch(/^Unexpected base /);
  });

  it('may be a branch, a tag, an abbreviated id or an ancestor', async () => {
    const { repository, fork, main } = branched();
    repository.git('tag', '-a', '-m', 'x', 'v1.0+build');
    repository.git('branch', 'feature/über#1', fork);
    for (const [revision, commit] of [
      ['main', main],
      ['v1.0+build', main],
      [main.slice(0, 8), main],
      ['HEAD~1', fork],
      ['main^', fork],
      ['@', main],
      ['feature/über#1', fork],
    ] as const) {
      expect([revision, (await start(repository.path, { head: revision })).head.commit]).toEqual([revision, commit]);
    }
  });

  it('that is unknown, or no commit, is named with the repository and the mend', async () => {
    const repository = create();
    repository.commit();
    repository.git('tag', 'blob', repository.git('rev-parse', 'HEAD:a.md'));
    expect(await refusal(repository.path, { head: 'absent' })).toBe(
      `Unexpected head "absent", expected a commit of the repository ${repository.path}. Fetch it, or name another.`,
    );
    expect(await refusal(repository.path, { base: 'blob' })).toContain('Unexpected base "blob"');
    expect(await refusal(repository.path, { base: 'main@{upstream}' })).toContain('Unexpected base "main@{upstream}"');
  });

  it('is asked for in full where another snapshot is wanted', async () => {
    const repository = create();
    repository.commit();
    const opened = await start(repository.path);
    expect(() => opened.snapshot('HEAD')).toThrow('expected a full commit id');
    expect(() => opened.snapshot('--all')).toThrow(RepositoryError);
  });
});

describe('git', () => {
  const fakeGit = (script: string): void => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, 'git'), 0o755);
    process.env['PATH'] = `${folder}:${environment['PATH'] ?? ''}`;
  };

  it('that is absent is said to be absent', async () => {
    const repository = create();
    repository.commit();
    process.env['PATH'] = temporaryFolder();
    expect(await refusal(repository.path)).toBe(
      'No git program in any folder of PATH. Install git 2.25 or newer, or add its folder to PATH.',
    );
  });

  it('is never taken from a relative folder of PATH', async () => {
    const repository = create();
    process.env['PATH'] = '.:::bin';
    expect(await refusal(repository.path)).toContain('No git program');
  });

  it('that is too old is named with its version', async () => {
    const repository = create();
    fakeGit(
      'for last; do :; done\ncase "$last" in version) echo "git version 2.11.0";; *) echo "--show-object-format"; echo false; pwd;; esac',
    );
    expect(await refusal(repository.path)).toBe('git 2.11.0 is too old: install git 2.25 or newer.');
  });

  it('that distrusts the owner of the folder is told how to trust it', async () => {
    const repository = create();
    fakeGit(`echo "fatal: detected dubious ownership in repository at '$PWD'" >&2; exit 128`);
    expect(await refusal(repository.path)).toContain(`git config --global --add safe.directory "${repository.path}"`);
  });

  it('that fails otherwise is quoted', async () => {
    const repository = create();
    repository.git('config', 'core.repositoryFormatVersion', '99');
    expect(await refusal(repository.path)).toMatch(/^git cannot read the repository of .*: .*99/);
  });
});
