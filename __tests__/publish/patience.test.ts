// How long a run waits, on a clock that is set by waiting: nothing here takes time.
import { createClient, type Client } from '../../src/publish/client.ts';
import type { Clock } from '../../src/publish/clock.ts';
import { WAITING } from '../../src/publish/limits.ts';
import { createPatience } from '../../src/publish/patience.ts';
import { secondsToWait } from '../../src/publish/seconds-to-wait.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { startGitHub, type GitHub } from '../helpers/github/server.ts';

/** Waiting moves it, and nothing else does. */
function fakeClock(): Clock & { readonly waits: readonly number[]; move(seconds: number): void } {
  let now = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    wait(seconds) {
      const end = now + seconds;
      waits.push(seconds);
      return new Promise((resolve) =>
        setImmediate(() => {
          now = Math.max(now, end);
          resolve();
        }),
      );
    },
    move: (seconds) => void (now += seconds),
  };
}

describe('patience', () => {
  it('counts waits that overlap once', () => {
    const clock = fakeClock();
    const patience = createPatience(clock);
    expect([patience.hold(60), patience.hold(60), patience.hold(30), patience.left()]).toEqual([true, true, true, 60]);
    clock.move(50);
    expect([patience.hold(60), patience.left()]).toEqual([true, 10]);
  });

  it('ends after two minutes, and holds nothing back then', async () => {
    const clock = fakeClock();
    const patience = createPatience(clock);
    expect([patience.hold(100), patience.hold(121), patience.hold(3600), patience.left()]).toEqual([
      true,
      false,
      false,
      20,
    ]);
    await patience.ready({ writes: false });
    expect([clock.now(), WAITING]).toEqual([100, 120]);
  });

  it('counts the time that requests without an answer took, once where they overlap', () => {
    const clock = fakeClock();
    const patience = createPatience(clock);
    const start = clock.now();
    clock.move(60);
    for (let request = 0; request < 6; request += 1) patience.spend(start);
    expect(patience.left()).toBe(60);
  });

  it('lets one write through a second, and reads at once', async () => {
    const clock = fakeClock();
    const patience = createPatience(clock);
    for (let write = 0; write < 3; write += 1) await patience.ready({ writes: true });
    await patience.ready({ writes: false });
    expect([clock.now(), patience.left()]).toEqual([2, WAITING]);
  });
});

describe('what is asked again', () => {
  const failure = (status: number, headers: Readonly<Record<string, string>> | null, message = '') =>
    Object.assign(new Error(message), { status, ...(headers === null ? {} : { response: { headers } }) });

  it.each([
    ['a limit that says when', failure(429, { 'retry-after': '7' }), 7],
    ['a secondary limit that says when', failure(403, { 'retry-after': '7' }), 7],
    ['a secondary limit that does not', failure(403, {}, 'You have exceeded a secondary rate limit.'), 60],
    [
      'a limit that is over at a time, by GitHub’s own clock',
      failure(403, {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '1767225630',
        date: 'Thu, 01 Jan 2026 00:00:00 GMT',
      }),
      31,
    ],
    ['a permission', failure(403, {}, 'Resource not accessible by integration'), null],
    ['a wrong request', failure(422, {}), null],
    ['what is not there', failure(404, {}), null],
    ['a failure', failure(500, {}), 1],
    ['a service that is away', failure(503, { 'retry-after': '5' }), 5],
    ['no answer', failure(500, null), 1],
    ['a time that is none', failure(429, { 'retry-after': 'soon' }), 60],
    ['an error of ours', new TypeError('x is undefined'), null],
  ])('%s', (_name, error, seconds) => {
    expect(secondsToWait(error, 1)).toBe(seconds);
  });
});

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
