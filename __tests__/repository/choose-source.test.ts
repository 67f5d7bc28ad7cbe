// Whether a run reads the checkout or GitHub.
import { join } from 'node:path';
import { chooseSource, probeCheckout } from '../../src/repository/choose-source.ts';
import { openRepository } from '../../src/repository/open-source.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const FULL = { shallow: false, partial: false, complete: true };

it.each([
  ['auto', FULL, 'git'],
  ['auto', { ...FULL, shallow: true }, 'api'],
  ['auto', { ...FULL, partial: true }, 'api'],
  ['auto', { ...FULL, complete: false }, 'api'],
  ['auto', null, 'api'],
  ['git', null, 'git'],
  ['api', FULL, 'api'],
] as const)('%s with %j reads from %s', (source, checkout, expected) => {
  expect(chooseSource(source, checkout)).toBe(expected);
});

describe('a checkout', () => {
  let repository: GitRepository;
  let commits: readonly string[];
  beforeEach(() => {
    repository = new GitRepository({ 'a.md': 'a\n' });
    commits = [repository.commit(), repository.write({ 'a.md': 'b\n' }).commit()];
  });
  afterEach(() => repository.dispose());

  const clone = (...flags: readonly string[]): string => {
    repository.git('config', 'uploadpack.allowFilter', 'true');
    repository.git('clone', '--quiet', ...flags, `file://${repository.path}`, join(repository.path, 'clone'));
    return join(repository.path, 'clone');
  };

  it('with both commits can be used', async () => {
    expect(await probeCheckout(repository.path, commits)).toEqual(FULL);
  });

  it('that lacks a commit, is shallow or partial is known for it', async () => {
    expect(await probeCheckout(repository.path, ['1'.repeat(40)])).toEqual({ ...FULL, complete: false });
    expect(await probeCheckout(clone('--depth', '1'), commits)).toEqual({ ...FULL, shallow: true, complete: false });
    repository.remove('clone');
    expect(await probeCheckout(clone('--filter=blob:none'), commits)).toEqual({ ...FULL, partial: true });
  });

  it('that is none is no reason to fail', async () => {
    expect(await probeCheckout('/', commits)).toBeNull();
    expect(await probeCheckout(join(repository.path, 'absent'), commits)).toBeNull();
  });

  it('is opened without asking GitHub', async () => {
    const octokit = { request: () => Promise.reject(new Error('asked')) };
    const [base = '', head = ''] = commits;
    const opened = await openRepository({
      source: 'auto',
      directory: repository.path,
      octokit,
      owner: 'O',
      repo: 'r',
      serverUrl: 'https://git.example.com',
      base,
      head,
    });
    expect([opened.source, opened.repository.base?.commit]).toEqual(['git', base]);
    // Not the checkout's remotes: REST knows one name only.
    expect(await opened.repository.names()).toEqual([{ host: 'git.example.com', owner: 'o', repo: 'r' }]);
    await opened.repository.close();
    await expect(
      openRepository({
        source: 'auto',
        directory: '/',
        octokit,
        owner: 'O',
        repo: 'r',
        serverUrl: 'https://git.example.com',
        base,
        head,
      }),
    ).rejects.toThrow('asked');
  });
});
