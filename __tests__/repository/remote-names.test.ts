// What a clone is called on the servers its remotes name: every notation of an address, and nothing of it run.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import { listNames } from '../../src/repository/git/remote-name.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { countSteps } from '../helpers/steps.ts';

const brief = (names: ReturnType<typeof listNames>): string[] =>
  names.map(({ host, owner, repo }) => `${host}/${owner}/${repo}`);

describe('the address of a remote', () => {
  it.each([
    ['https://github.com/Harbour/Ferry.git', 'github.com/harbour/ferry'],
    ['https://github.com/harbour/ferry', 'github.com/harbour/ferry'],
    ['https://github.com/harbour/ferry/', 'github.com/harbour/ferry'],
    ['https://www.github.com/harbour/ferry', 'github.com/harbour/ferry'],
    ['https://x-access-token:secret@github.com/harbour/ferry.git', 'github.com/harbour/ferry'],
    ['https://user:p%40ss@github.com/harbour/ferry.git', 'github.com/harbour/ferry'],
    ['http://git.example.com:8080/harbour/ferry.js', 'git.example.com:8080/harbour/ferry.js'],
    ['https://git.example.com:443/harbour/ferry', 'git.example.com/harbour/ferry'],
    ['ssh://git@git.example.com:2222/harbour/ferry.git', 'git.example.com/harbour/ferry'],
    ['ssh://git@ssh.github.com:443/harbour/ferry.git', 'github.com/harbour/ferry'],
    ['git://github.com/harbour/ferry.git', 'github.com/harbour/ferry'],
    ['git@github.com:harbour/ferry.git', 'github.com/harbour/ferry'],
    ['git@GitHub.com:/harbour/ferry', 'github.com/harbour/ferry'],
    ['github.com:harbour/ferry.git', 'github.com/harbour/ferry'],
    ['org-123@github.com:harbour/ferry.git', 'github.com/harbour/ferry'],
  ])('%s names %s', (address, name) => {
    expect(brief(listNames([address]))).toEqual([name]);
  });

  it.each([
    '/srv/git/ferry.git',
    '../ferry',
    'file:///srv/harbour/ferry.git',
    'C:\\git\\ferry',
    'C:/git/ferry',
    '',
    'https://github.com/harbour',
    'https://gitlab.com/a/b/c.git',
    'https://[',
    'git@github.com:ferry.git',
    'https://github.com/har bour/ferry',
    'ext::sh -c touch% /tmp/x',
    `https://github.com/harbour/${'x'.repeat(3000)}`,
  ])('%j names nothing', (address) => {
    expect(listNames([address])).toEqual([]);
  });
});

describe('a clone', () => {
  const repository = new GitRepository({ 'a.md': 'a\n' });
  beforeAll(() => {
    repository.commit();
  });
  afterAll(() => {
    repository.dispose();
  });

  const names = async (options: { readonly address?: string } = {}): Promise<string[]> => {
    const opened = await openGitRepository({ directory: repository.path, base: null, head: 'HEAD', ...options });
    try {
      return brief(await opened.names());
    } finally {
      await opened.close();
    }
  };

  it('without remotes has no name', async () => {
    expect(await names()).toEqual([]);
  });

  it('has the names of all its remotes, also where the configuration shortens or replaces an address', async () => {
    repository.git('remote', 'add', 'origin', 'git@github.com:me/ferry.git');
    repository.git('remote', 'add', 'up.stream', 'https://token@github.com/harbour/ferry.git');
    repository.git('remote', 'add', 'short', 'work:quay/ferry');
    repository.git('remote', 'add', 'disk', '/srv/ferry.git');
    repository.git('config', 'url.https://git.example.com/.insteadOf', 'work:');
    expect((await names()).sort()).toEqual([
      'git.example.com/quay/ferry',
      'github.com/harbour/ferry',
      'github.com/me/ferry',
      'work/quay/ferry',
    ]);
  });

  it('has the names of its first remotes in few steps, however many its configuration writes', async () => {
    const config = join(repository.path, '.git/config');
    const before = readFileSync(config, 'utf8');
    const written = Array.from(
      { length: 15_000 },
      (_, at) =>
        `[remote "r${at}"]\n\turl = https://github.com/harbour/ferry-${at}\n[url "https://git.example.com/${at}/"]\n\tinsteadOf = https://github.com/harbour/fer${at}\n`,
    ).join('');
    writeFileSync(config, written);
    const steps = await countSteps(async () => {
      expect(await names()).toHaveLength(100);
    });
    // Twenty a remote: how many pieces git's answer comes in, and so how many steps reading it takes, is up to the machine.
    expect(steps).toBeLessThan(300_000);
    writeFileSync(config, before);
  });

  it('has the one name that its caller knows', async () => {
    expect(await names({ address: 'https://github.com/Harbour/Pier' })).toEqual(['github.com/harbour/pier']);
  });
});
