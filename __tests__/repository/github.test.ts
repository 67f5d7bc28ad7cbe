// Reading a repository over REST: what it costs, what it bounds, and what it does where GitHub does not answer.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from '../contracts/repository.contract.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { badGateway, tooMany } from '../helpers/github/faults.ts';
import { startGitHub, type GitHub, type GitHubOptions } from '../helpers/github/server.ts';
import { openOver } from '../helpers/guard-both.ts';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import { RepositoryError } from '../../src/repository/repository-error.ts';

const disposals: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const dispose of disposals.splice(0).reverse()) await dispose();
});

const create = (files: Readonly<Record<string, string | Uint8Array>>): GitRepository => {
  const repository = new GitRepository(files);
  disposals.push(() => repository.dispose());
  return repository;
};

async function serve(repository: GitRepository, options: Partial<GitHubOptions> = {}): Promise<GitHub> {
  const github = await startGitHub({ repository: repository.path, ...options });
  disposals.push(() => github.close());
  return github;
}

async function open(
  github: GitHub,
  sides: { readonly base?: string | null; readonly head: string; readonly pullNumber?: number },
) {
  const opened = await openOver(github, { base: null, ...sides });
  disposals.push(() => opened.close());
  return opened;
}

const routes = (github: GitHub): string[] =>
  github.reads().map(({ route }) => route.replace('/repos/{owner}/{repo}', ''));
const many = (count: number, content: (index: number) => string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/file-${index}.ts`, content(index)]));
/** A repository too large for its archive to be the cheaper way to a single file. */
const LARGE = { 'assets/a.bin': Buffer.alloc(9 << 20, 'a\0'), 'assets/b.bin': Buffer.alloc(9 << 20, 'b\0') };

describe('what a run costs', () => {
  it('is ten reads for a page, its evidence at base and head, a search and the verified commit', async () => {
    const repository = create({
      ...many(30, (index) => `fn name_${index}() {}\n`),
      'docs/status.md': 'one\n',
      '.github/matrix-guard.yml': 'documents: []\n',
    });
    const verified = repository.commit();
    const base = repository.write({ 'src/file-1.ts': 'fn other() {}\n' }).commit();
    const head = repository.write({ 'docs/status.md': 'two\n', 'src/file-2.ts': 'fn changed() {}\n' }).commit();
    const github = await serve(repository);
    const opened = await open(github, { base, head });
    await Promise.all([opened.head.tree(), opened.base?.tree()]);
    await opened.base?.read(['.github/matrix-guard.yml']);
    await Promise.all([opened.head.read(['docs/status.md']), opened.base?.read(['docs/status.md'])]);
    const names = Array.from({ length: 30 }, (_, index) => `src/file-${index}.ts`);
    expect(text((await opened.head.read(names)).get('src/file-2.ts'))).toBe('fn changed() {}\n');
    expect(text((await opened.base?.read(names))?.get('src/file-2.ts'))).toBe('fn name_2() {}\n');
    expect((await opened.head.search(['name_7']))?.get('name_7')).toEqual(['src/file-7.ts']);
    expect(await opened.lookUpCommit(verified.slice(0, 7))).toMatchObject({ kind: 'commit', commitsSince: 2 });
    expect((await opened.snapshot(verified).ids(names)).size).toBe(30);
    await opened.renames();
    expect(await opened.commits(10)).toMatchObject({
      kind: 'known',
      value: [{ id: head, parents: [base], subject: 'change' }],
    });
    expect(routes(github).length).toBeLessThanOrEqual(10);
    expect(opened.notes()).toEqual([]);
  });

  it('reads few files of a large repository one by one, and many from the archive', async () => {
    const repository = create({ ...LARGE, ...many(20, (index) => `file ${index}\n`) });
    const head = repository.commit();
    const github = await serve(repository);
    const opened = await open(github, { head });
    github.clearLog();
    await opened.head.read(['src/file-0.ts', 'src/file-1.ts', 'src/file-0.ts']);
    await opened.head.read(['src/file-1.ts', 'src/file-2.ts']);
    expect(routes(github)).toEqual(['/git/blobs/{file_sha}', '/git/blobs/{file_sha}', '/git/blobs/{file_sha}']);
    github.clearLog();
    await Promise.all(Array.from({ length: 20 }, (_, index) => opened.head.read([`src/file-${index}.ts`])));
    expect(routes(github)).toEqual(['/tarball/{ref}', '/archive']);
  });

  it('asks for no more than six things at one time', async () => {
    const repository = create(many(1, () => 'x'));
    const commits = Array.from({ length: 40 }, (_, index) => repository.write({ 'a.txt': String(index) }).commit());
    const github = await serve(repository, { limits: { concurrent: 6 } });
    const opened = await open(github, { head: commits.at(-1)! });
    const lookups = await Promise.all(commits.map((commit) => opened.lookUpCommit(commit)));
    expect(lookups.every(({ kind }) => kind === 'commit')).toBe(true);
    expect(Math.max(...github.log.map(({ concurrent }) => concurrent))).toBeLessThanOrEqual(6);
  });

  it('never shows its token to the host of the archives', async () => {
    const repository = create(many(20, (index) => `file ${index}\n`));
    const github = await serve(repository);
    const opened = await open(github, { head: repository.commit() });
    expect(await opened.head.search(['file 7'])).toEqual(new Map([['file 7', ['src/file-7.ts']]]));
    expect(github.reads('/archive').map(({ status }) => status)).toEqual([200]);
  });
});

describe('an archive that is not what git has', () => {
  it('is held against the ids of the contents: what attributes change or leave out is read by itself', async () => {
    const repository = create({
      ...many(12, (index) => `file ${index}\n`),
      'version.txt': '$Format:%H$ needle\n',
      'tests/hidden.ts': 'needle\n',
      'windows.txt': 'one needle\ntwo\n',
      '.gitattributes': 'version.txt export-subst\ntests export-ignore\nwindows.txt text eol=crlf\n',
    });
    const head = repository.commit();
    const github = await serve(repository);
    const opened = await open(github, { head });
    const contents = await opened.head.read([
      ...Object.keys(many(12, String)),
      'version.txt',
      'tests/hidden.ts',
      'windows.txt',
    ]);
    expect(['version.txt', 'tests/hidden.ts', 'windows.txt'].map((path) => text(contents.get(path)))).toEqual([
      '$Format:%H$ needle\n',
      'needle\n',
      'one needle\ntwo\n',
    ]);
    expect((await opened.head.search(['needle']))?.get('needle')).toEqual([
      'tests/hidden.ts',
      'version.txt',
      'windows.txt',
    ]);
    expect(opened.notes()).toEqual([]);
  });

  it('is done without where it cannot be had, while files are few enough', async () => {
    const repository = create(many(12, (index) => `file ${index}\n`));
    const github = await serve(repository);
    const opened = await open(github, { head: repository.commit() });
    github.fail({ route: '/tarball', times: 100, status: 404 });
    const contents = await opened.head.read(Object.keys(many(12, String)));
    expect([...contents.values()].map(text)).toEqual(Array.from({ length: 12 }, (_, index) => `file ${index}\n`));
    expect((await opened.head.search(['file 11']))?.get('file 11')).toEqual(['src/file-11.ts']);
    expect(opened.notes()).toEqual([]);
  });

  it('leaves a search unanswered, and says so, where too many files would be read one by one', async () => {
    const repository = create(many(301, (index) => `file ${index}\n`));
    const github = await serve(repository);
    const opened = await open(github, { head: repository.commit() });
    github.fail({ route: '/tarball', times: 100, status: 404 });
    expect(await opened.head.search(['file 11'])).toBeNull();
    expect(opened.notes()).toEqual(['The files could not be searched: GitHub answered 404 Scripted.']);
  });
});

describe('trees that GitHub truncates', () => {
  const files = { ...many(30, String), 'docs/a.md': 'a', 'docs/deep/er/b.md': 'b', 'zoo.md': 'z' };

  it('are read folder by folder, in the same order', async () => {
    const repository = create(files);
    const head = repository.commit();
    const opened = await open(await serve(repository, { limits: { treeEntries: 8 } }), { head });
    const git = await openGitRepository({ directory: repository.path, base: null, head });
    disposals.push(() => git.close());
    const [tree, expected] = await Promise.all([opened.head.tree(), git.head.tree()]);
    expect([...tree.entries]).toEqual([...expected.entries]);
    expect(tree.truncated).toBe(false);
    expect(opened.notes()).toEqual([]);
  });

  it('stay truncated where there are too many folders, and then nothing is searched', async () => {
    const repository = create(
      Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`folder-${index}/a.txt`, 'needle'])),
    );
    const opened = await open(await serve(repository, { limits: { treeEntries: 8 } }), { head: repository.commit() });
    const { entries, truncated } = await opened.head.tree();
    expect(truncated).toBe(true);
    expect(entries.size).toBeGreaterThan(50);
    expect(await opened.head.search(['needle'])).toBeNull();
    expect(opened.notes().join()).toContain('more files than can be listed');
  });
});

describe('a change of very many files', () => {
  const prose = (index: number): string =>
    Array.from({ length: 5 }, (_, line) => `file ${index} line ${line}\n`).join('');

  function changed(count: number): {
    readonly repository: GitRepository;
    readonly base: string;
    readonly head: string;
  } {
    const repository = create(many(count, prose));
    const base = repository.commit();
    const files = Object.keys(many(count, String));
    repository
      .rename('src', 'source')
      .write(
        Object.fromEntries(
          files
            .filter((_, index) => index % 2 === 0)
            .map((path, index) => [path.replace('src/', 'source/'), `${prose(2 * index)}more\n`]),
        ),
      );
    return { repository, base, head: repository.commit() };
  }

  it('has its renames read from the pull request, page by page, and as git has them', async () => {
    const { repository, base, head } = changed(2900);
    const github = await serve(repository);
    github.openPull({ number: 7, base, head });
    const opened = await open(github, { base, head, pullNumber: 7 });
    const git = await openGitRepository({ directory: repository.path, base, head });
    disposals.push(() => git.close());
    expect(routes(github)).not.toContain('/pulls/{pull_number}/files');
    expect(new Map([...(await opened.renames()).known].sort())).toEqual(
      new Map([...(await git.renames()).known].sort()),
    );
    expect(github.reads('/files').length).toBe(29);
    expect(opened.notes()).toEqual([]);
    expect(opened.changedFiles()).toBeNull();
  }, 60_000);

  it('has the rest recognized where contents are equal, and says so', async () => {
    const { repository, base, head } = changed(400);
    const github = await serve(repository);
    const opened = await open(github, { base, head });
    const { known: renames } = await opened.renames();
    expect(renames.size).toBeGreaterThan(300);
    expect(renames.get('src/file-399.ts')).toBe('source/file-399.ts');
    expect(opened.notes()).toEqual([
      'GitHub lists 300 files of this change; of the others only renames without edits were recognized.',
    ]);
  });

  it('asks for nothing more where nothing was removed', async () => {
    const repository = create({ 'a.txt': 'a' });
    const base = repository.commit();
    const github = await serve(repository);
    const head = repository.write(many(400, prose)).commit();
    const opened = await open(github, { base, head, pullNumber: 7 });
    expect((await opened.renames()).known.size).toBe(0);
    expect(opened.notes()).toEqual([]);
    expect(github.reads('/pulls')).toEqual([]);
  });
});

describe('the commits of a change', () => {
  it('are those of git, in its order, with their files', async () => {
    const repository = create({ 'a.md': 'a\n', 'src/b.ts': 'one\ntwo\nthree\nfour\n' });
    const base = repository.commit({ message: 'root' });
    repository.git('switch', '--quiet', '-c', 'side');
    repository
      .write({ 'side.md': '1' })
      .commit({ message: '\n  T7.1 on the side  \n\nbody', date: '2026-02-01T10:00:00Z' });
    repository.git('switch', '--quiet', 'main');
    repository.rename('src/b.ts', 'src/c.ts').commit({ message: 'rename', date: '2026-02-01T09:00:00Z' });
    repository.write({ 'a.md': 'b\n' }).commit({ message: 'same second', date: '2026-02-01T10:00:00Z' });
    repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'side');
    const head = repository.remove('a.md').commit({ message: 'last', date: '2026-02-01T08:00:00Z' });
    const github = await serve(repository);
    for (const sides of [
      { base, head },
      { base: null, head },
    ]) {
      const opened = await open(github, sides);
      const git = await openGitRepository({ directory: repository.path, ...sides });
      disposals.push(() => git.close());
      const [commits, expected] = await Promise.all([opened.commits(100), git.commits(100)]);
      expect(commits).toEqual(expected);
      expect(await opened.commits(2)).toEqual(await git.commits(2));
      if (expected.kind === 'unverifiable') throw new Error(expected.reason);
      for (const commit of expected.value)
        expect([commit.subject, await opened.filesOf(commit)]).toEqual([commit.subject, await git.filesOf(commit)]);
    }
  });

  it('are read from the last pages where there are more than a comparison lists', async () => {
    const repository = create({ 'a.md': 'a\n' });
    const base = repository.commit();
    const stream = Array.from(
      { length: 320 },
      (_, index) =>
        `commit refs/heads/main\ncommitter T <t@example.com> ${1770000000 + index} +0000\ndata <<E\ncommit ${index}\nE\n${index === 0 ? `from ${base}\n` : ''}\n`,
    ).join('');
    writeFileSync(join(repository.path, 'stream'), stream);
    repository.git('config', 'alias.load', '!git fast-import --quiet < stream');
    repository.git('load');
    const head = repository.git('rev-parse', 'main');
    const opened = await open(await serve(repository), { base, head });
    const commits = await opened.commits(120);
    if (commits.kind === 'unverifiable') throw new Error(commits.reason);
    expect(commits.value.map(({ subject }) => subject)).toEqual(
      Array.from({ length: 120 }, (_, index) => `commit ${319 - index}`),
    );
  });
});

describe('where GitHub does not answer', () => {
  it('goes on after two bad gateways and after being told to wait', async () => {
    const repository = create({ 'a.md': 'a\n' });
    const base = repository.commit();
    const github = await serve(repository);
    github.fail(badGateway(2));
    github.fail(tooMany(1));
    const opened = await open(github, { base, head: repository.write({ 'b.md': 'b\n' }).commit() });
    expect(text((await opened.head.read(['b.md'])).get('b.md'))).toBe('b\n');
  });

  it('still knows the base where a comparison takes GitHub too long', async () => {
    const repository = create({ 'a.md': 'a\n' });
    const base = repository.commit();
    const head = repository.rename('a.md', 'b.md').commit();
    const github = await serve(repository);
    github.fail({
      route: '/compare',
      times: 4,
      status: 500,
      message: 'Sorry, this diff is taking too long to generate.',
    });
    const opened = await open(github, { base, head });
    expect(opened.base?.commit).toBe(base);
    expect([...(await opened.renames()).known]).toEqual([['a.md', 'b.md']]);
    expect(opened.notes().join()).toContain('only renames without edits');
  });

  it.each([
    [401, 'contents: read'],
    [403, 'The token lacks the permission contents: read.'],
    [404, 'or the token lacks the permission contents: read.'],
  ])('says at %d what is lacking', async (status, mend) => {
    const repository = create({ 'a.md': 'a\n' });
    const head = repository.commit();
    const github = await serve(repository);
    github.fail({ route: '/git/trees', times: 100, status, message: 'Refused' });
    const opening = open(github, { head });
    await expect(opening).rejects.toThrow(RepositoryError);
    await expect(opening).rejects.toThrow(mend);
    await expect(opening).rejects.toThrow(`head commit ${head} of octo-org/guarded`);
  });

  it('says which side is not there', async () => {
    const repository = create({ 'a.md': 'a\n' });
    const head = repository.commit();
    const github = await serve(repository);
    await expect(open(github, { base: '1'.repeat(40), head })).rejects.toThrow(`base commit ${'1'.repeat(40)}`);
    await expect(open(github, { base: head, head: '1'.repeat(40) })).rejects.toThrow(`head commit ${'1'.repeat(40)}`);
    await expect(open(github, { head: 'main' })).rejects.toThrow('expected a full commit id');
  });

  it('calls history unverifiable, not wrong', async () => {
    const repository = create({ 'a.md': 'a\n' });
    const head = repository.commit();
    const github = await serve(repository);
    const opened = await open(github, { head });
    github.fail({ times: 100, status: 403, message: 'Resource not accessible by integration' });
    const reason = 'GitHub answered 403 Resource not accessible by integration';
    expect(await opened.lookUpCommit(head)).toEqual({ kind: 'unverifiable', reason });
    expect(await opened.commitOn('2026-01-01', 'head')).toEqual({ kind: 'unverifiable', reason });
    expect(await opened.commitsOf('a.md', 1)).toEqual({ kind: 'unverifiable', reason });
    expect(await opened.commits(1)).toEqual({ kind: 'unverifiable', reason });
    expect(text((await opened.head.read(['a.md'])).get('a.md'))).toBe(`unavailable: not available: ${reason}`);
  });

  it('compares the base itself where it has nothing in common with head, as a checkout does', async () => {
    const repository = create({ 'a.md': 'a\n' });
    const base = repository.commit();
    repository.git('switch', '--quiet', '--orphan', 'other');
    const head = repository.write({ 'b.md': 'b\n' }).commit();
    repository.write({ 'b.md': 'c\n' }).commit();
    const github = await serve(repository);
    const git = await openGitRepository({ directory: repository.path, base, head });
    const opened = await open(github, { base, head });
    disposals.push(() => git.close());
    expect([opened.base?.commit, opened.notes()]).toEqual([git.base?.commit, git.notes()]);
    expect(await opened.lookUpCommit(base)).toEqual(await git.lookUpCommit(base));
  });
});

describe('abbreviated commit ids', () => {
  it('that GitHub does not complete are looked for in the history of head', async () => {
    const repository = create({ 'a.md': 'a\n' });
    const first = repository.commit();
    const head = repository.write({ 'a.md': 'b\n' }).commit();
    const github = await serve(repository);
    const opened = await open(github, { head });
    // What is ambiguous in the network of forks is answered as unknown.
    github.fail({ route: '/compare', times: 1, status: 404 });
    github.fail({ route: '/commits/{ref}', times: 1, status: 422 });
    expect(await opened.lookUpCommit(first.slice(0, 7))).toMatchObject({ kind: 'commit', id: first, commitsSince: 1 });
  });
});

it('says nothing of a file beyond the first page of a commit’s files', async () => {
  const files = Array.from({ length: 310 }, (_, index) => [`old/${index + 1000}.md`, `${index}\n`] as const);
  const repository = create(Object.fromEntries(files));
  repository.commit();
  const commit = repository.rename('old', 'new').commit({ message: 'move', date: '2031-01-06T10:00:00Z' });
  const opened = await open(await serve(repository), { head: commit });
  expect(await opened.pathHistory(['old/1309.md', 'old/1000.md'])).toEqual({
    kind: 'known',
    value: new Map([['old/1000.md', { kind: 'renamed', to: 'new/1000.md', commit, date: '2031-01-06' }]]),
  });
});
