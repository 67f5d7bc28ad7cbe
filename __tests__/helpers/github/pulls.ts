// The loopback GitHub's pull requests, their files and their reviews.
import { commentableLines, listChangedFiles, type ChangedFile } from './diff.ts';
import {
  ApiError,
  findPull,
  type ApiRequest,
  type PullRequest,
  type ReviewComment,
  type Route,
  type World,
} from './world.ts';

const MAX_BODY = 65_536;
const cache = new Map<string, Promise<readonly ChangedFile[]>>();

/** What a pull request changes against its merge base, the whole of it. */
export async function filesOfPull(world: World, pull: PullRequest): Promise<readonly ChangedFile[]> {
  const base = (await world.git.mergeBase(pull.base.sha, pull.head.sha)) ?? pull.base.sha;
  const key = `${world.git.path} ${base} ${pull.head.sha} ${world.limits.patch}`;
  const files =
    cache.get(key) ??
    listChangedFiles(world.git, {
      from: base,
      to: pull.head.sha,
      patchLimit: world.limits.patch,
      url: `${world.apiUrl}/repos/${world.owner}/${world.repo}`,
    });
  cache.set(key, files);
  return files;
}

function presentPull(world: World, pull: PullRequest): Record<string, unknown> {
  const url = `${world.apiUrl}/repos/${world.owner}/${world.repo}/pulls/${pull.number}`;
  const side = (ref: string, sha: string, full: string): object => ({
    label: `${world.owner}:${ref}`,
    ref,
    sha,
    user: { login: full.split('/')[0] },
    repo: {
      full_name: full,
      name: full.split('/')[1],
      owner: { login: full.split('/')[0] },
      fork: full !== `${world.owner}/${world.repo}`,
    },
  });
  return {
    id: 1000 + pull.number,
    number: pull.number,
    state: pull.state,
    url,
    draft: false,
    title: `Pull request ${pull.number}`,
    body: null,
    html_url: `${world.serverUrl}/${world.owner}/${world.repo}/pull/${pull.number}`,
    user: { login: 'contributor', id: 5, type: 'User' },
    base: {
      ...side(pull.base.ref, pull.base.sha, `${world.owner}/${world.repo}`),
      ...(pull.baseGone === true ? { repo: null } : {}),
    },
    head: side(pull.head.ref, pull.head.sha, pull.head.repository),
    merged: false,
    commits: 1,
  };
}

interface Draft {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: string;
  readonly start_line?: number;
  readonly start_side?: string;
  readonly subject_type?: string;
}

/** Why GitHub would refuse this comment; null where it stands. */
async function refusal(world: World, pull: PullRequest, draft: Draft): Promise<string | null> {
  if (draft.body.length > MAX_BODY) return 'Body is too long (maximum is 65536 characters)';
  const file = (await filesOfPull(world, pull)).find(({ filename }) => filename === draft.path);
  if (file === undefined)
    return "Pull request review thread path is invalid and Pull request review thread diff hunk can't be blank";
  if (draft.subject_type === 'file') return null;
  const side = draft.side === 'LEFT' ? 'LEFT' : 'RIGHT';
  const lines = commentableLines(file.patch);
  const hunk = draft.line === undefined ? undefined : lines[side].get(draft.line);
  if (hunk === undefined)
    return "Pull request review thread line must be part of the diff and Pull request review thread diff hunk can't be blank";
  if (draft.start_line === undefined) return null;
  if (draft.start_line >= (draft.line ?? 0)) return 'Pull request review thread start line must precede the end line.';
  const start = lines[draft.start_side === 'LEFT' ? 'LEFT' : 'RIGHT'].get(draft.start_line);
  return start === hunk ? null : 'Pull request review thread start line must be part of the same hunk as the line.';
}

function addReviewComment(
  world: World,
  {
    pull,
    draft,
    review,
    request,
  }: {
    readonly pull: PullRequest;
    readonly draft: Draft;
    readonly review: number | null;
    readonly request: ApiRequest;
  },
): ReviewComment {
  const comment: ReviewComment = {
    id: world.nextId(),
    pull: pull.number,
    review,
    body: draft.body,
    path: draft.path,
    subject_type: draft.subject_type === 'file' ? 'file' : 'line',
    side: draft.side === 'LEFT' ? 'LEFT' : 'RIGHT',
    line: draft.line ?? null,
    start_line: draft.start_line ?? null,
    original_line: draft.line ?? null,
    commit_id: pull.head.sha,
    in_reply_to_id: null,
    user: request.user,
  };
  world.reviewComments.push(comment);
  return comment;
}

function presentReviewComment(world: World, comment: ReviewComment): Record<string, unknown> {
  const { review, pull, in_reply_to_id, ...rest } = comment;
  return {
    ...rest,
    ...(in_reply_to_id === null ? {} : { in_reply_to_id }),
    pull_request_review_id: review,
    original_commit_id: comment.commit_id,
    html_url: `${world.serverUrl}/${world.owner}/${world.repo}/pull/${pull}#discussion_r${comment.id}`,
  };
}

async function createReview(world: World, request: ApiRequest): Promise<{ readonly body: unknown }> {
  const pull = findPull(world, request);
  const body = typeof request.body['body'] === 'string' ? request.body['body'] : '';
  const drafts = (request.body['comments'] ?? []) as readonly Draft[];
  if (request.body['event'] === 'COMMENT' && body === '' && drafts.length === 0)
    throw new ApiError(422, 'Unprocessable Entity', { errors: ['Body is required for a review without comments'] });
  const commit = typeof request.body['commit_id'] === 'string' ? request.body['commit_id'] : pull.head.sha;
  if (commit !== pull.head.sha)
    throw new ApiError(422, 'Unprocessable Entity', { errors: ['Commit is not part of the pull request'] });
  for (const draft of drafts) {
    const reason = await refusal(world, pull, draft);
    if (reason !== null) throw new ApiError(422, 'Unprocessable Entity', { errors: [reason] });
  }
  const review = {
    id: world.nextId(),
    pull: pull.number,
    body,
    commit_id: commit,
    user: request.user,
    state: 'COMMENTED',
  };
  world.reviews.push(review);
  for (const draft of drafts) addReviewComment(world, { pull, draft, review: review.id, request });
  return {
    body: {
      ...review,
      html_url: `${world.serverUrl}/${world.owner}/${world.repo}/pull/${pull.number}#pullrequestreview-${review.id}`,
    },
  };
}

async function createReviewComment(
  world: World,
  request: ApiRequest,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const pull = findPull(world, request);
  const draft = request.body as unknown as Draft;
  const reason = await refusal(world, pull, draft);
  if (reason !== null)
    throw new ApiError(422, 'Validation Failed', {
      errors: [
        {
          resource: 'PullRequestReviewComment',
          code: 'custom',
          field: 'pull_request_review_thread.line',
          message: reason,
        },
      ],
    });
  return {
    status: 201,
    body: presentReviewComment(world, addReviewComment(world, { pull, draft, review: world.nextId(), request })),
  };
}

function findReviewComment(world: World, request: ApiRequest): ReviewComment {
  const found = world.reviewComments.find(({ id }) => id === Number(request.params['comment_id']));
  if (found === undefined) throw new ApiError(404, 'Not Found');
  return found;
}

const READ = ['pull_requests=read'] as const;
const WRITE = ['pull_requests=write'] as const;

export const pullRoutes: readonly Route[] = [
  {
    on: 'GET /repos/{owner}/{repo}/pulls',
    needs: READ,
    handle(world, { query }) {
      const head = query.get('head');
      const pulls = [...world.pulls.values()]
        .filter((pull) => (query.get('state') ?? 'open') === 'all' || pull.state === (query.get('state') ?? 'open'))
        .filter((pull) => head === null || head === `${pull.head.repository.split('/')[0] ?? ''}:${pull.head.ref}`);
      return { body: pulls.map((pull) => presentPull(world, pull)) };
    },
  },
  {
    on: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    needs: READ,
    handle: (world, { params }) => ({
      body: [...world.pulls.values()]
        .filter(({ head }) => head.sha === params['commit_sha'])
        .map((pull) => presentPull(world, pull)),
    }),
  },
  {
    on: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    needs: READ,
    handle: (world, request) => ({ body: presentPull(world, findPull(world, request)) }),
  },
  {
    on: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    needs: READ,
    handle: async (world, request) => ({
      body: (await filesOfPull(world, findPull(world, request))).slice(0, world.limits.pullFiles),
    }),
  },
  {
    on: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    needs: READ,
    handle: (world, request) => ({
      body: world.reviews.filter(({ pull }) => pull === findPull(world, request).number),
    }),
  },
  { on: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', needs: WRITE, handle: createReview },
  {
    on: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
    needs: READ,
    handle: (world, request) => ({
      body: world.reviewComments
        .filter(({ pull }) => pull === findPull(world, request).number)
        .map((comment) => presentReviewComment(world, comment)),
    }),
  },
  { on: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', needs: WRITE, handle: createReviewComment },
  {
    on: 'GET /repos/{owner}/{repo}/pulls/comments/{comment_id}',
    needs: READ,
    handle: (world, request) => ({ body: presentReviewComment(world, findReviewComment(world, request)) }),
  },
  {
    on: 'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}',
    needs: WRITE,
    handle(world, request) {
      const comment = findReviewComment(world, request);
      comment.body = String(request.body['body']);
      return { body: presentReviewComment(world, comment) };
    },
  },
  {
    on: 'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}',
    needs: WRITE,
    handle(world, request) {
      world.reviewComments.splice(world.reviewComments.indexOf(findReviewComment(world, request)), 1);
      return { status: 204 };
    },
  },
];
