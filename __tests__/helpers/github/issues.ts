// The loopback GitHub's comments on pull requests, and who is asking.
import { ApiError, findPull, type ApiRequest, type IssueComment, type Route, type World } from './world.ts';

const MAX_BODY = 65_536;
const READ = ['issues=read', 'pull_requests=read'] as const;
const WRITE = ['issues=write', 'pull_requests=write'] as const;

function bodyOf(request: ApiRequest): string {
  const body = String(request.body['body']);
  if (body.trim() === '')
    throw new ApiError(422, 'Validation Failed', {
      errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body cannot be blank' }],
    });
  if (body.length > MAX_BODY)
    throw new ApiError(422, 'Validation Failed', {
      errors: [
        {
          resource: 'IssueComment',
          code: 'unprocessable',
          field: 'data',
          message: 'Body is too long (maximum is 65536 characters)',
        },
      ],
    });
  return body;
}

function present(world: World, { issue, ...comment }: IssueComment): Record<string, unknown> {
  return {
    ...comment,
    url: `${world.apiUrl}/repos/${world.owner}/${world.repo}/issues/comments/${comment.id}`,
    html_url: `${world.serverUrl}/${world.owner}/${world.repo}/pull/${issue}#issuecomment-${comment.id}`,
  };
}

function find(world: World, request: ApiRequest): IssueComment {
  const found = world.comments.find(({ id }) => id === Number(request.params['comment_id']));
  if (found === undefined) throw new ApiError(404, 'Not Found');
  return found;
}

export const issueRoutes: readonly Route[] = [
  {
    on: 'GET /user',
    needs: [],
    handle(_world, { token, user }) {
      if (token.kind === 'bot') throw new ApiError(403, 'Resource not accessible by integration');
      return { body: user };
    },
  },
  {
    on: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    needs: READ,
    handle: (world, request) => ({
      body: world.comments
        .filter(({ issue }) => issue === findPull(world, request).number)
        .map((comment) => present(world, comment)),
    }),
  },
  {
    on: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    needs: WRITE,
    handle(world, request) {
      const at = new Date(Date.UTC(2026, 0, 1) + world.comments.length * 1000).toISOString();
      const comment: IssueComment = {
        id: world.nextId(),
        issue: findPull(world, request).number,
        body: bodyOf(request),
        user: request.user,
        created_at: at,
        updated_at: at,
      };
      world.comments.push(comment);
      return { status: 201, body: present(world, comment) };
    },
  },
  {
    on: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
    needs: READ,
    handle: (world, request) => ({ body: present(world, find(world, request)) }),
  },
  {
    on: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    needs: WRITE,
    handle(world, request) {
      const comment = find(world, request);
      comment.body = bodyOf(request);
      return { body: present(world, comment) };
    },
  },
  {
    on: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
    needs: WRITE,
    handle(world, request) {
      world.comments.splice(world.comments.indexOf(find(world, request)), 1);
      return { status: 204 };
    },
  },
];
