// A GitHub on the loopback interface: the REST API over a real git repository, with GitHub's own limits, schema and refusals.
import { execFileSync, spawn } from 'node:child_process';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { commentableLines } from './diff.ts';
import { exchange, garble, userOf, type Gate, type Logged } from './exchange.ts';
import { takeFault, type Fault } from './faults.ts';
import { Git } from './git.ts';
import { filesOfPull } from './pulls.ts';
import type { CheckRun, IssueComment, Limits, PullRequest, ReviewComment, Token, World } from './world.ts';

export const WRITER: Token = {
  kind: 'bot',
  login: 'github-actions[bot]',
  permissions: { contents: 'read', pull_requests: 'write', issues: 'none', checks: 'write' },
};
export const READER: Token = {
  kind: 'bot',
  login: 'github-actions[bot]',
  permissions: { contents: 'read', pull_requests: 'read', checks: 'read' },
};

export interface GitHubOptions {
  /** Path of the git repository behind it. */
  readonly repository: string;
  readonly limits?: Partial<Limits>;
  readonly visibility?: 'public' | 'private';
  /** Who holds the token `ghs_test`. */
  readonly token?: Token;
  readonly rateLimit?: number;
}

export interface GitHub {
  /** Base URL for a client, as `GITHUB_API_URL` has it on Enterprise Server. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly token: string;
  readonly log: readonly Logged[];
  readonly comments: readonly IssueComment[];
  readonly reviewComments: readonly ReviewComment[];
  readonly reviews: World['reviews'];
  readonly checkRuns: readonly CheckRun[];
  /** Requests of the log that read, and that write; archives are reads. */
  reads(route?: string): readonly Logged[];
  writes(route?: string): readonly Logged[];
  clearLog(): void;
  addToken(value: string, token: Token): void;
  fail(fault: Fault): void;
  /** Everything is fine again. */
  clearFaults(): void;
  openPull(pull: {
    readonly number?: number;
    readonly base: string;
    readonly head: string;
    readonly fork?: string;
  }): PullRequest;
  closePull(number: number): void;
  /** Its base repository was deleted. */
  loseBase(number: number): void;
  /** What a push does: the head moves, comments on lines that left the diff lose their line. */
  moveHead(number: number, sha: string): Promise<void>;
  seedComment(comment: { readonly pull?: number; readonly body: string; readonly login: string }): IssueComment;
  seedReviewComment(comment: {
    readonly pull?: number;
    readonly body: string;
    readonly login: string;
    readonly path: string;
    readonly line?: number | null;
    readonly replyTo?: number;
  }): ReviewComment;
  close(): Promise<void>;
}

const resolveNow = (repository: string, ref: string): string =>
  execFileSync('git', ['rev-parse', '--verify', `${ref}^{commit}`], { cwd: repository, encoding: 'utf8' }).trim();

async function listen(listener: RequestListener): Promise<{ readonly server: Server; readonly origin: string }> {
  // A test that computes for seconds finds its connections open afterwards, as with GitHub.
  const server = createServer({ keepAliveTimeout: 60_000 }, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Starts one; close it after the test. */
export async function startGitHub({
  repository,
  limits = {},
  visibility = 'private',
  token = WRITER,
  rateLimit = 5000,
}: GitHubOptions): Promise<GitHub> {
  let lastId = 1000;
  const world: World = {
    owner: 'octo-org',
    repo: 'guarded',
    git: new Git(repository),
    defaultBranch: 'main',
    visibility,
    limits: {
      compareFiles: 300,
      pullFiles: 3000,
      treeEntries: 100_000,
      patch: 1_000_000,
      blob: 100 * 1024 * 1024,
      concurrent: 100,
      ...limits,
    },
    apiUrl: '',
    serverUrl: '',
    archiveUrl: '',
    pulls: new Map(),
    comments: [],
    reviews: [],
    reviewComments: [],
    checkRuns: [],
    nextId: () => (lastId += 1),
  };
  const tokens = new Map<string, Token>([['ghs_test', token]]);
  const gate: Gate = { world, tokens, script: [], log: [], underWay: 0, remaining: rateLimit };
  const api = await listen((request, response) => void exchange(gate, request, response));
  // Archives live on another origin, as on GitHub, so that a client which forwards its token there is found out.
  const archives = await listen((request, response) => {
    const [, owner = '', repo = '', , commit = ''] = (request.url ?? '').split('/');
    gate.log.push({
      method: 'GET',
      route: '/archive',
      path: request.url ?? '',
      query: '',
      body: undefined,
      status: request.headers.authorization === undefined ? 200 : 400,
      concurrent: gate.underWay,
    });
    const fault = takeFault(gate.script, { method: 'GET', route: '/archive', address: request.url ?? '' });
    if (fault?.drop === true) {
      response.destroy();
      return;
    }
    if (fault?.garble !== undefined) {
      garble(response, fault.garble, 'not an archive');
      return;
    }
    if (fault?.status !== undefined) {
      response.writeHead(fault.status, fault.headers).end(fault.message);
      return;
    }
    if (request.headers.authorization !== undefined || !/^[0-9a-f]{40}$/.test(commit)) {
      response.writeHead(400).end('Unexpected token or ref');
      return;
    }
    response.writeHead(200, { 'content-type': 'application/x-gzip' });
    const child = spawn(
      'git',
      ['archive', '--format=tar.gz', `--prefix=${owner}-${repo}-${commit.slice(0, 7)}/`, commit],
      { cwd: repository, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    child.stdout.pipe(response);
    response.on('close', () => child.kill());
  });
  world.apiUrl = `${api.origin}/api/v3`;
  world.serverUrl = api.origin;
  world.archiveUrl = archives.origin;

  return {
    apiUrl: world.apiUrl,
    serverUrl: world.serverUrl,
    owner: world.owner,
    repo: world.repo,
    token: 'ghs_test',
    log: gate.log,
    comments: world.comments,
    reviewComments: world.reviewComments,
    reviews: world.reviews,
    checkRuns: world.checkRuns,
    reads: (route = '') => gate.log.filter((entry) => entry.method === 'GET' && entry.route.includes(route)),
    writes: (route = '') => gate.log.filter((entry) => entry.method !== 'GET' && entry.route.includes(route)),
    clearLog: () => void gate.log.splice(0),
    addToken: (value, holder) => void tokens.set(value, holder),
    fail: (fault) => void gate.script.push(fault),
    clearFaults: () => void gate.script.splice(0),
    openPull({ number = 7, base, head, fork = `${world.owner}/${world.repo}` }) {
      const idOf = (ref: string): string => resolveNow(repository, ref);
      const pull: PullRequest = {
        number,
        base: { ref: base, sha: idOf(base) },
        head: { ref: head, sha: idOf(head), repository: fork },
        state: 'open',
      };
      world.pulls.set(number, pull);
      return pull;
    },
    loseBase(number) {
      const pull = world.pulls.get(number);
      if (pull !== undefined) pull.baseGone = true;
    },
    closePull(number) {
      const pull = world.pulls.get(number);
      if (pull !== undefined) pull.state = 'closed';
    },
    async moveHead(number, sha) {
      const pull = world.pulls.get(number);
      if (pull === undefined) throw new Error(`There is no pull request ${number}.`);
      pull.head.sha = sha;
      const files = new Map((await filesOfPull(world, pull)).map((file) => [file.filename, file]));
      const textAt = async (comment: ReviewComment, commit: string): Promise<string | undefined> =>
        (await world.git.text('show', `${commit}:${comment.path}`).catch(() => '')).split('\n')[
          (comment.line ?? 1) - 1
        ];
      for (const comment of world.reviewComments.filter((one) => one.pull === number && one.line !== null)) {
        const inside = commentableLines(files.get(comment.path)?.patch)[comment.side].has(comment.line ?? 0);
        if (!inside || (await textAt(comment, comment.commit_id)) !== (await textAt(comment, sha))) comment.line = null;
      }
    },
    seedComment({ pull = 7, body, login }) {
      const comment: IssueComment = {
        id: world.nextId(),
        issue: pull,
        body,
        user: userOf(login),
        created_at: '2026-01-01T00:00:00Z',
        updated_at: '2026-01-01T00:00:00Z',
      };
      world.comments.push(comment);
      return comment;
    },
    seedReviewComment({ pull = 7, body, login, path, line = null, replyTo }) {
      const comment: ReviewComment = {
        id: world.nextId(),
        pull,
        review: null,
        body,
        path,
        subject_type: line === null ? 'file' : 'line',
        side: 'RIGHT',
        line,
        start_line: null,
        original_line: line,
        commit_id: world.pulls.get(pull)?.head.sha ?? '',
        in_reply_to_id: replyTo ?? null,
        user: userOf(login),
      };
      world.reviewComments.push(comment);
      return comment;
    },
    async close() {
      world.git.close();
      await Promise.all(
        [api.server, archives.server].map((server) => {
          server.closeAllConnections();
          return new Promise((resolve) => server.close(resolve));
        }),
      );
    },
  };
}
