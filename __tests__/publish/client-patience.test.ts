// How the client waits for GitHub and asks again, on a clock that is set by waiting.
import { createClient, type Client } from '../../src/publish/client.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { fakeClock } from '../helpers/fake-clock.ts';
import { WAITING } from '../../src/publish/limits.ts';
import { startGitHub, type GitHub } from '../helpers/github/server.ts';

describe('a client', () => {
  const repository = new GitRepository({ 'a.txt': 'one\n' });
  let server: GitHub;
  let client: Client;
  let clock: ReturnType<typeof fakeClock>;
  beforeAll(() => void repository.commit());
  beforeEach(async () => {
    server = await startGitHub({ repository: repository.path });
    clock = fakeClock();
    client = await createClient({ token: server.token, baseUrl: server.apiUrl, userAgent: 'test', clock });
  });
  afterEach(() => server.close());
  afterAll(() => repository.dispose());
  const get = () => client.rest.repos.get({ owner: server.owner, repo: server.repo });

  it('waits once for a limit that many requests meet', async () => {
    let asked = 0;
    const limited = await createClient({
      token: 'x',
      baseUrl: server.apiUrl,
      userAgent: 'test',
      clock,
      // All six are refused before any of them has waited.
      send: () =>
        Promise.resolve(
          asked++ < 6 ? new Response('{}', { status: 429, headers: { 'retry-after': '30' } }) : Response.json({}),
        ),
    });
    const answers = await Promise.all(Array.from({ length: 6 }, () => limited.request('GET /rate_limit')));
    expect([answers.map(({ status }) => status), clock.now()]).toEqual([[200, 200, 200, 200, 200, 200], 30]);
  });

  it.each([
    ['a limit that stays', { status: 429, headers: { 'retry-after': '50' } }],
    ['a GitHub that fails', { status: 502 }],
    ['a GitHub that does not answer', { drop: true }],
  ])('waits at most two minutes for %s, whatever it asks', async (_name, fault) => {
    server.fail({ times: 9999, ...fault });
    for (let request = 0; request < 40; request += 1) await expect(get()).rejects.toThrow();
    expect(clock.now()).toBeLessThanOrEqual(WAITING);
    expect(server.log.length).toBeLessThanOrEqual(40 * 3);
  });

  it('asks three times, ever later, and then no more', async () => {
    server.fail({ times: 9999, status: 502 });
    await expect(get()).rejects.toMatchObject({ status: 502 });
    expect([server.log.length, clock.waits]).toEqual([3, [1, 4]]);
    await expect(get()).rejects.toMatchObject({ status: 502 });
    expect([server.log.length, clock.now()]).toEqual([6, 10]);
  });

  it('repeats no write that may have been done', async () => {
    const write = () =>
      client.rest.checks.create({
        owner: server.owner,
        repo: server.repo,
        name: 'x',
        head_sha: repository.git('rev-parse', 'HEAD'),
      });
    server.fail({ times: 1, method: 'POST', status: 502, done: true });
    await expect(write()).rejects.toMatchObject({ status: 502 });
    expect(server.writes().length).toBe(1);
    // A limit is no such case: GitHub did nothing.
    server.fail({ times: 1, method: 'POST', status: 429, headers: { 'retry-after': '3' } });
    await expect(write()).resolves.toMatchObject({ status: 201 });
  });
});
