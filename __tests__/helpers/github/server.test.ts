// The loopback GitHub keeps GitHub's rules: what it lets pass, GitHub lets pass.
import { createClient } from '../../../src/publish/client.ts';
import { GitRepository } from '../git-repository.ts';
import { READER, startGitHub, type GitHub, type GitHubOptions } from './server.ts';

let repository: GitRepository;
let github: GitHub | null = null;

beforeAll(() => {
  repository = new GitRepository({
    'a.txt': 'one\ntwo\nthree\n',
    'old/b.txt': 'kept\nlines\nhere\n',
    'gone.txt': 'x\n',
  });
  repository.commit({ message: 'first' });
  repository.git('checkout', '--quiet', '-b', 'feature');
  repository
    .write({ 'a.txt': 'one\nTWO\nthree\n' })
    .rename('old/b.txt', 'new/b.txt')
    .remove('gone.txt')
    .commit({ message: 'second' });
});
afterAll(() => repository.dispose());
afterEach(async () => {
  await github?.close();
  github = null;
});

async function start(options: Partial<GitHubOptions> = {}) {
  const server = await startGitHub({ repository: repository.path, ...options });
  github = server;
  const client = await createClient({ token: server.token, baseUrl: server.apiUrl, userAgent: 'test', second: 5 });
  server.openPull({ base: 'main', head: 'feature' });
  return { server, client, at: { owner: server.owner, repo: server.repo } };
}

describe('git data', () => {
  it('answers trees, blobs, commits and contents from the repository', async () => {
    const { client, at } = await start();
    const head = repository.git('rev-parse', 'feature');
    const { data: tree } = await client.rest.git.getTree({ ...at, tree_sha: head, recursive: '1' });
    expect(tree.tree.map(({ path, type }) => `${type} ${path}`)).toEqual(['blob a.txt', 'tree new', 'blob new/b.txt']);
    const { data: blob } = await client.rest.git.getBlob({ ...at, file_sha: tree.tree[0]?.sha ?? '' });
    expect(Buffer.from(blob.content, 'base64').toString()).toBe('one\nTWO\nthree\n');
    const { data: commit } = await client.rest.repos.getCommit({ ...at, ref: head.slice(0, 10) });
    expect(commit).toMatchObject({ sha: head, commit: { message: 'second' } });
    const { data: raw } = await client.rest.repos.getContent({
      ...at,
      path: 'a.txt',
      ref: head,
      mediaType: { format: 'raw' },
    });
    expect(raw).toBe('one\nTWO\nthree\n');
    const { data: touched } = await client.rest.repos.listCommits({ ...at, sha: head, path: 'gone.txt' });
    expect(touched.map(({ commit: { message } }) => message)).toEqual(['second', 'first']);
  });

  it('truncates trees and comparisons where GitHub does', async () => {
    const { client, at } = await start({ limits: { treeEntries: 1, compareFiles: 2 } });
    const { data: tree } = await client.rest.git.getTree({ ...at, tree_sha: 'feature', recursive: '1' });
    expect([tree.truncated, tree.tree.length]).toEqual([true, 1]);
    const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...at, basehead: 'main...feature' });
    expect(data).toMatchObject({
      status: 'ahead',
      ahead_by: 1,
      total_commits: 1,
      merge_base_commit: { sha: repository.git('rev-parse', 'main') },
    });
    expect(data.files?.length).toBe(2);
  });

  it('sends an archive from another origin, without the token', async () => {
    const { client, at, server } = await start();
    const { data } = await client.rest.repos.downloadTarballArchive({ ...at, ref: 'feature' });
    expect((data as ArrayBuffer).byteLength).toBeGreaterThan(100);
    expect(server.log.at(-1)).toMatchObject({ route: '/archive', status: 200 });
  });
});

describe('pull requests', () => {
  it('lists renamed, removed and modified files with their patches', async () => {
    const { client, at } = await start();
    const { data } = await client.rest.pulls.listFiles({ ...at, pull_number: 7 });
    expect(
      data.map(({ filename, status, previous_filename, patch }) => ({ filename, status, previous_filename, patch })),
    ).toEqual([
      { filename: 'a.txt', status: 'modified', patch: '@@ -1,3 +1,3 @@\n one\n-two\n+TWO\n three' },
      { filename: 'gone.txt', status: 'removed', patch: '@@ -1 +0,0 @@\n-x' },
      { filename: 'new/b.txt', status: 'renamed', previous_filename: 'old/b.txt' },
    ]);
  });

  it('refuses a whole review for one line outside the diff', async () => {
    const { client, at, server } = await start();
    const comments = [
      { path: 'a.txt', line: 2, side: 'RIGHT', body: 'fine' },
      { path: 'a.txt', line: 9, side: 'RIGHT', body: 'outside' },
    ];
    await expect(
      client.rest.pulls.createReview({ ...at, pull_number: 7, event: 'COMMENT', comments }),
    ).rejects.toMatchObject({ status: 422 });
    expect(server.reviewComments).toEqual([]);
    await client.rest.pulls.createReview({ ...at, pull_number: 7, event: 'COMMENT', comments: comments.slice(0, 1) });
    expect(server.reviewComments).toMatchObject([{ path: 'a.txt', line: 2 }]);
  });

  it('takes a file comment on any changed file, and on no other', async () => {
    const { client, at } = await start();
    const commit_id = repository.git('rev-parse', 'feature');
    const comment = { ...at, pull_number: 7, commit_id, body: 'gone', subject_type: 'file' as const };
    await expect(client.rest.pulls.createReviewComment({ ...comment, path: 'gone.txt' })).resolves.toMatchObject({
      status: 201,
    });
    await expect(client.rest.pulls.createReviewComment({ ...comment, path: 'never.txt' })).rejects.toMatchObject({
      status: 422,
    });
  });
});

describe('rules', () => {
  it('refuses what the published description does not know', async () => {
    const { client, at } = await start();
    const annotation = {
      path: 'a.txt',
      start_line: 1,
      end_line: 1,
      annotation_level: 'warning' as const,
      message: 'm',
    };
    const create = (output: object) =>
      client.request(`POST /repos/${at.owner}/${at.repo}/check-runs`, {
        name: 'n',
        head_sha: repository.git('rev-parse', 'feature'),
        output,
      });
    await expect(create({ title: 't', summary: 's', annotations: Array<object>(51).fill(annotation) })).rejects.toThrow(
      /must NOT have more than 50 items/,
    );
    await expect(create({ title: 't', summary: 's'.repeat(65_536) })).rejects.toThrow(/65535/);
    await expect(create({ title: 't', summary: 's', annotation: [] })).rejects.toThrow(/additional properties/);
    await expect(client.request('GET /repos/{owner}/{repo}/commits', { ...at, branch: 'main' })).rejects.toThrow(
      /Unknown query parameter branch/,
    );
  });

  it("refuses writes of a token that may only read, in GitHub's words", async () => {
    const { client, at } = await start({ token: READER });
    await expect(client.rest.issues.createComment({ ...at, issue_number: 7, body: 'x' })).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration') as string,
      response: { headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' } },
    });
    await expect(client.rest.users.getAuthenticated()).rejects.toMatchObject({ status: 403 });
  });

  it('trips the secondary limit when too much is asked at once', async () => {
    const { server, at } = await start({ limits: { concurrent: 3 } });
    server.fail({ times: 8, delay: 50 });
    const statuses = await Promise.all(
      Array.from({ length: 8 }, async () => (await fetch(`${server.apiUrl}/repos/${at.owner}/${at.repo}`)).status),
    );
    expect(statuses).toContain(403);
  });
});
