// What the runner says about itself, on github.com and on Enterprise Server.
import { readEnvironment } from '../../src/action/environment.ts';

const RUNNER = { GITHUB_REPOSITORY: 'octo-org/guarded', GITHUB_RUN_ID: '42', GITHUB_WORKSPACE: '/work' };

describe('the environment', () => {
  it('is that of github.com unless the runner says otherwise', () => {
    expect(readEnvironment(RUNNER)).toMatchObject({
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      owner: 'octo-org',
      repo: 'guarded',
      runUrl: 'https://github.com/octo-org/guarded/actions/runs/42',
    });
  });

  it('is that of an Enterprise Server where the runner is there', () => {
    expect(
      readEnvironment({
        ...RUNNER,
        GITHUB_API_URL: 'https://git.example.com/api/v3/',
        GITHUB_SERVER_URL: 'https://git.example.com',
      }),
    ).toMatchObject({
      apiUrl: 'https://git.example.com/api/v3',
      serverUrl: 'https://git.example.com',
      runUrl: 'https://git.example.com/octo-org/guarded/actions/runs/42',
    });
  });

  it('needs neither a run nor a summary', () => {
    expect(
      readEnvironment({ GITHUB_REPOSITORY: 'a/b', GITHUB_RUN_ID: 'x/../y', GITHUB_STEP_SUMMARY: '' }),
    ).toMatchObject({ runUrl: null, summaryPath: null, workspace: process.cwd() });
  });

  it.each([
    [{ GITHUB_REPOSITORY: '' }, 'GITHUB_REPOSITORY is not set to a repository'],
    [{ GITHUB_REPOSITORY: 'a/b/c' }, 'GITHUB_REPOSITORY is not set to a repository'],
    [{ GITHUB_API_URL: 'file:///etc' }, 'Unexpected address `file:///etc` of GitHub'],
  ])('%j is refused', (part, message) => {
    expect(() => readEnvironment({ ...RUNNER, ...part })).toThrow(message);
  });
});
