// The client is patient with GitHub's faults, within bounds, and turns pages.
import { readMade } from '../../src/publish/answer.ts';
import { createClient } from '../../src/publish/client.ts';
import { readPages } from '../../src/publish/read-pages.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { badGateway, secondaryLimit, tooMany } from '../helpers/github/faults.ts';
import { startGitHub, type GitHub, type GitHubOptions } from '../helpers/github/server.ts';

const repository = new GitRepository({ 'a.txt': 'one\n' });
let github: GitHub | null = null;

beforeAll(() => void repository.commit());
afterAll(() => repository.dispose());
afterEach(async () => {
  await github?.close();
  github = null;
});

async function start(options: Partial<GitHubOptions> = {}) {
  const server = await startGitHub({ repository: repository.path, ...options });
  github = server;
  const client = await createClient({ token: server.token, baseUrl: server.apiUrl, userAgent: 'test', second: 5 });
  server.openPull({ base: 'main', head: 'main' });
  return { server, client, at: { owner: server.owner, repo: server.repo } };
}

it.each([
  ['502 twice', badGateway(2)],
  ['429 with retry-after', tooMany(1)],
  ['a secondary limit', secondaryLimit(1)],
  ['a dropped connection', { times: 1, drop: true }],
])('gets through %s', async (_name, fault) => {
  const { client, at, server } = await start();
  server.fail(fault);
  await expect(client.rest.repos.get(at)).resolves.toMatchObject({ status: 200 });
  expect(server.reads().length).toBe(fault.times + 1);
});

it('gives up on an answer that does not come, and asks again', async () => {
  const { at, server } = await start();
  const client = await createClient({
    token: server.token,
    baseUrl: server.apiUrl,
    userAgent: 'test',
    second: 5,
    timeout: 200,
  });
  server.fail({ times: 1, delay: 1000 });
  await expect(client.rest.repos.get(at)).resolves.toMatchObject({ status: 200 });
});

it('keeps to a few requests at once', async () => {
  const { client, at, server } = await start({ limits: { concurrent: 12 } });
  server.fail({ times: 60, delay: 20 });
  const answers = await Promise.all(Array.from({ length: 60 }, () => client.rest.repos.get(at)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
});

it('does not wait for an hour', async () => {
  const { client, at, server } = await start();
  server.fail(tooMany(1, 3600));
  await expect(client.rest.repos.get(at)).rejects.toMatchObject({ status: 429 });
  expect(server.reads().length).toBe(1);
});

it('reads every page, and stops when it has enough', async () => {
  const { client, at, server } = await start();
  for (let index = 0; index < 230; index += 1) server.seedComment({ body: `comment ${index}`, login: 'someone' });
  const fetchPage = (page: { per_page: number; page: number }) =>
    client.rest.issues.listComments({ ...at, issue_number: 7, ...page });
  expect((await readPages({ fetchPage, read: readMade })).length).toBe(230);
  expect((await readPages({ fetchPage, read: readMade, most: 100 })).length).toBe(100);
  expect(server.reads('/comments').length).toBe(4);
});
