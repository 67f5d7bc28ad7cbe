// History where git has less than all of it: shallow and partial clones, and abbreviations that fit several commits.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPageVersions } from '../../src/repository/git/page-versions.ts';
import { openPastFates } from '../../src/repository/git/past-fates.ts';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import type { Repository } from '../../src/repository/repository.ts';
import { text } from '../contracts/repository.contract.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const disposals: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const dispose of disposals.splice(0).reverse()) await dispose();
});

/** Four commits, the newest last. */
function create(): { repository: GitRepository; commits: readonly string[] } {
  const repository = new GitRepository({ 'a.md': 'first\n', 'b.md': 'b\n' });
  disposals.push(() => repository.dispose());
  repository.git('config', 'uploadpack.allowFilter', 'true');
  const commits = [repository.commit()];
  for (const word of ['second', 'third', 'fourth']) commits.push(repository.write({ 'a.md': `${word}\n` }).commit());
  return { repository, commits };
}

function clone(repository: GitRepository, ...options: readonly string[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'matrix-guard-test-')));
  disposals.push(() => rmSync(folder, { recursive: true, force: true }));
  repository.git(
    '-c',
    'protocol.file.allow=always',
    'clone',
    '--quiet',
    ...options,
    `file://${repository.path}`,
    join(folder, 'clone'),
  );
  return join(folder, 'clone');
}

async function start(directory: string, head: string | null = null, base: string | null = null): Promise<Repository> {
  const opened = await openGitRepository({ directory, base, head });
  disposals.push(() => opened.close());
  return opened;
}

describe('a shallow clone', () => {
  it('says nothing of commits it lacks, and what it knows of those it has', async () => {
    const { repository, commits } = create();
    const opened = await start(clone(repository, '--depth', '2'));
    const [first = '', , third = '', fourth = ''] = commits;
    for (const revision of [first, first.slice(0, 8), 'f'.repeat(40)]) {
      const lookup = await opened.lookUpCommit(revision);
      expect(lookup.kind === 'unverifiable' ? lookup.reason : lookup.kind).toContain('shallow clone');
    }
    expect(await opened.lookUpCommit(fourth)).toMatchObject({ kind: 'commit', ancestorOfHead: true, commitsSince: 0 });
    expect(await opened.lookUpCommit(third)).toMatchObject({ kind: 'commit', ancestorOfHead: true, commitsSince: 1 });
    expect(await opened.lookUpCommit('main')).toEqual({ kind: 'unknown' });
    expect(await opened.commitOn('2020-01-01', 'head')).toMatchObject({ kind: 'unverifiable' });
    expect(await opened.commitOn('2030-01-01', 'head')).toEqual({ kind: 'known', value: fourth });
  });

  it('does not call its oldest commit the one that added every file', async () => {
    const { repository, commits } = create();
    const opened = await start(clone(repository, '--depth', '2'));
    expect(await opened.commitsOf('b.md', 1)).toMatchObject({ kind: 'unverifiable' });
    expect(await opened.commitsOf('a.md', 10)).toMatchObject({ kind: 'unverifiable' });
    expect(await opened.commitsOf('a.md', 1)).toEqual({ kind: 'known', value: [commits[3]] });
  });

  it('does not call a commit of another branch no ancestor', async () => {
    const { repository } = create();
    repository.git('switch', '--quiet', '-c', 'side', 'HEAD~3');
    const side = repository.write({ 'side.md': '1' }).commit();
    repository.git('switch', '--quiet', 'main');
    const opened = await start(clone(repository, '--depth', '1', '--no-single-branch'));
    expect(await opened.lookUpCommit(side)).toMatchObject({ kind: 'unverifiable' });
  });

  it('without a common commit says how to get one', async () => {
    const { repository } = create();
    repository.git('switch', '--quiet', '-c', 'side', 'HEAD~3');
    repository.write({ 'side.md': '1' }).commit();
    repository.git('switch', '--quiet', 'main');
    const folder = clone(repository, '--depth', '1', '--no-single-branch');
    const named = await start(folder, 'origin/side', 'origin/main');
    expect(named.base?.commit).toBe(repository.git('rev-parse', 'main'));
    expect(named.notes().join()).toContain('fetch-depth: 0');
    const found = await start(folder, 'origin/side', 'auto');
    expect(found.base).toBeNull();
    expect(found.notes().join()).toContain('fetch-depth: 0');
    await expect(start(folder, 'HEAD~3')).rejects.toThrow('This is a shallow clone');
  });
});

describe('a partial clone', () => {
  it('without contents lists its files, calls contents unavailable, and fetches nothing', async () => {
    const { repository, commits } = create();
    const folder = clone(repository, '--filter=blob:none', '--no-checkout');
    const mark = join(folder, 'MARK');
    repository.git('-C', folder, 'config', 'remote.origin.uploadpack', `touch '${mark}'; git-upload-pack`);
    const opened = await start(folder, 'HEAD', commits[0] ?? '');
    expect([...(await opened.head.tree()).entries.keys()]).toEqual(['a.md', 'b.md']);
    const contents = await opened.head.read(['a.md', 'b.md']);
    expect(
      [...contents.values()].map((content) => (content.kind === 'unavailable' ? content.reason : content.kind)),
    ).toEqual([expect.stringMatching(/^not in this clone/), expect.stringMatching(/^not in this clone/)]);
    expect(await opened.head.search(['fourth'])).toBeNull();
    expect(opened.notes().join()).toContain('could not be searched');
    expect(await opened.lookUpCommit(commits[1] ?? '')).toMatchObject({
      kind: 'commit',
      ancestorOfHead: true,
      commitsSince: 2,
    });
    expect(await opened.commitsOf('a.md', 2)).toEqual({ kind: 'known', value: [commits[3], commits[2]] });
    expect(await opened.lookUpCommit('1'.repeat(40))).toMatchObject({
      kind: expect.stringMatching(/unknown|unverifiable/) as string,
    });
    expect(existsSync(mark)).toBe(false);
  });

  it('reads the contents it has when others are lacking', async () => {
    const { repository, commits } = create();
    const folder = clone(repository, '--filter=blob:none');
    const opened = await start(folder, 'HEAD', commits[0] ?? '');
    const [head, base] = await Promise.all([opened.head.read(['a.md', 'b.md']), opened.base?.read(['a.md', 'b.md'])]);
    expect([text(head.get('a.md')), text(head.get('b.md')), text(base?.get('b.md'))]).toEqual([
      'fourth\n',
      'b\n',
      'b\n',
    ]);
    expect(text(base?.get('a.md'))).toContain('unavailable: not in this clone');
  });

  it('still pairs files of equal content as renames', async () => {
    const { repository, commits } = create();
    repository.rename('b.md', 'c.md').rename('a.md', 'd.md').write({ 'd.md': 'fourth\nedited\n' }).commit();
    const opened = await start(clone(repository, '--filter=blob:none', '--no-checkout'), 'HEAD', commits[3] ?? '');
    expect([...(await opened.renames()).known]).toEqual([['b.md', 'c.md']]);
    expect(opened.notes().join()).toContain('Only renames without edits');
  });

  it('without trees calls nothing absent', async () => {
    const { repository, commits } = create();
    const opened = await start(clone(repository, '--filter=tree:0', '--no-checkout'), 'HEAD');
    expect((await opened.snapshot(commits[0] ?? '').tree()).truncated).toBe(true);
    expect(await opened.commitsOf('a.md', 3)).toMatchObject({ kind: 'unverifiable' });
  });
});

describe('an abbreviated id', () => {
  const rawCommit = (tree: string, number: number): string =>
    `tree ${tree}\nauthor A <a@b> ${1_700_000_000 + number} +0530\ncommitter A <a@b> ${1_700_000_000 + number} +0530\n\nmessage\n`;
  const idOf = (type: string, content: string): string =>
    createHash('sha1').update(`${type} ${content.length}\0${content}`).digest('hex');

  it('that fits two commits is ambiguous; one digit more decides', async () => {
    const { repository } = create();
    const tree = repository.git('rev-parse', 'HEAD^{tree}');
    const byPrefix = new Map<string, number>();
    let pair: readonly [number, number] | null = null;
    for (let number = 0; pair === null; number += 1) {
      const prefix = idOf('commit', rawCommit(tree, number)).slice(0, 4);
      const earlier = byPrefix.get(prefix);
      if (earlier !== undefined) pair = [earlier, number];
      byPrefix.set(prefix, number);
    }
    const file = join(repository.path, 'raw');
    const ids = pair.map((number) => {
      writeFileSync(file, rawCommit(tree, number));
      return repository.git('hash-object', '-t', 'commit', '-w', 'raw');
    });
    const opened = await start(repository.path, 'HEAD');
    const [left = '', right = ''] = ids;
    expect(await opened.lookUpCommit(left.slice(0, 4))).toEqual({ kind: 'ambiguous' });
    let length = 5;
    while (left.slice(0, length) === right.slice(0, length)) length += 1;
    expect(await opened.lookUpCommit(right.slice(0, length))).toMatchObject({
      kind: 'commit',
      id: right,
      ancestorOfHead: false,
    });
    expect(await opened.lookUpCommit(right)).toMatchObject({
      date: expect.stringMatching(/^2023-11-\d\dT\d\d:\d\d:\d\dZ$/) as string,
    });
  });

  it('that also fits a file means the commit', async () => {
    const { repository, commits } = create();
    const prefix = (commits[0] ?? '').slice(0, 4);
    let number = 0;
    while (!idOf('blob', `${number}`).startsWith(prefix)) number += 1;
    writeFileSync(join(repository.path, 'raw'), `${number}`);
    repository.git('hash-object', '-w', 'raw');
    expect(await (await start(repository.path, 'HEAD')).lookUpCommit(prefix)).toMatchObject({
      kind: 'commit',
      id: commits[0],
    });
  });
});

it('says of a commit with a date that is no time that nobody can say when it was', async () => {
  const { repository } = create();
  repository.remove('b.md').commit();
  const claimed = repository.git('cat-file', 'commit', 'HEAD').replace(/^(committer .*> )\d+/m, '$199999999999999');
  writeFileSync(join(repository.path, '.git/claimed'), `${claimed}\n`);
  const id = repository.git('hash-object', '-t', 'commit', '-w', '--literally', '.git/claimed').trim();
  repository.git('reset', '--quiet', '--hard', id);
  const opened = await openGitRepository({ directory: repository.path, base: null, head: 'HEAD' });
  disposals.push(() => opened.close());
  const unverifiable = { kind: 'unverifiable', reason: `the date of commit ${id} cannot be read` };
  expect(await opened.pathHistory(['b.md'])).toEqual(unverifiable);
  expect(await openPastFates({ directory: repository.path, shallow: false })(id, ['b.md'])).toEqual(unverifiable);
  expect(await opened.pathHistory(['c.md'])).toEqual({ kind: 'known', value: new Map([['c.md', { kind: 'never' }]]) });
  const versions = await listPageVersions({ directory: repository.path, path: 'b.md', since: null });
  expect(versions.map(({ commit, date }) => [commit === id, date === null])).toEqual([
    [false, false],
    [true, true],
  ]);
});

it('knows where a commit of more files than are listed moved one, and what it deleted', async () => {
  const files = Array.from({ length: 310 }, (_, index) => [`old/${index + 1000}.md`, `${index}\n`] as const);
  const repository = new GitRepository(Object.fromEntries([...files, ['old/zz/last.md', 'gone\n']]));
  disposals.push(() => repository.dispose());
  repository.commit();
  repository.remove('old/zz/last.md').rename('old', 'new');
  const commit = repository.commit({ message: 'move', date: '2031-01-06T10:00:00Z' });
  const opened = await openGitRepository({ directory: repository.path, base: null, head: 'HEAD' });
  disposals.push(() => opened.close());
  const rest = { commit, date: '2031-01-06' };
  const added: unknown = expect.any(Array);
  expect(await opened.pathHistory(['old/1309.md', 'old/1000.md', 'old/zz/last.md', 'old/zz'])).toEqual({
    kind: 'known',
    value: new Map<string, unknown>([
      ['old/1309.md', { kind: 'renamed', to: 'new/1309.md', ...rest }],
      ['old/1000.md', { kind: 'renamed', to: 'new/1000.md', ...rest }],
      ['old/zz/last.md', { kind: 'deleted', added, ...rest }],
      ['old/zz', { kind: 'deleted', added, ...rest }],
    ]),
  });
});
