// The one comment of a pull request and check name: found by marker and author over all pages, updated in place.
import { askFor, readMade, textAt, type Made } from './answer.ts';
import type { Client } from './client.ts';
import { deliver } from './deliver.ts';
import type { Identity } from './identity.ts';
import { COMMENT_BODY } from './limits.ts';
import { commentMarker } from './marker.ts';
import { readPages } from './read-pages.ts';
import { removeAll } from './remove-all.ts';
import type { Target } from './target.ts';

export interface CommentRequest {
  readonly client: Client;
  readonly target: Target & { readonly pullNumber: number };
  readonly identity: Identity;
  /** False where a comment that is not there yet would say nothing worth a notification. */
  readonly create: boolean;
  /** The text, at most so many characters long. */
  readonly render: (maxLength: number) => string;
}

export interface PublishedComment {
  /** Its address; null where there is none and none is wanted. */
  readonly url: string | null;
  /** Why one of its older copies is still there; null where none is. */
  readonly trouble: unknown;
}

interface Found extends Made {
  readonly body: string;
}

/** GitHub may give back other line endings than it was sent. */
const unify = (text: string): string => text.replace(/\r\n/g, '\n').trimEnd();

const NONE: PublishedComment = { url: null, trouble: null };

/** Writes the comment. @throws where it could not be written, or where GitHub does not say which comments there are */
export async function publishComment(request: CommentRequest): Promise<PublishedComment> {
  const { identity, create } = request;
  const marked = await listMarked(request);
  const authoredBy = (login: string): readonly Found[] => marked.filter((comment) => comment.login === login);
  const [oldest, ...copies] = marked.length === 0 ? [] : authoredBy(await identity.login());
  if (oldest === undefined && !create) return NONE;
  const marker = commentMarker(request.target.checkName);
  const body = `${marker}\n${request.render(COMMENT_BODY - marker.length - 1)}`;
  if (oldest !== undefined) {
    if (unify(oldest.body) !== unify(body)) await update(request, { id: oldest.id, body });
    // Two runs at once may both have made one.
    return { url: oldest.url, trouble: await remove(request, copies) };
  }
  const made = await make(request, { body, before: marked });
  identity.learn(made.login);
  // An app's token cannot ask for its name beforehand: its earlier comment is known only now.
  return { url: made.url, trouble: made.login === null ? null : await remove(request, authoredBy(made.login)) };
}

async function listMarked({ client, target }: CommentRequest): Promise<readonly Found[]> {
  const marker = commentMarker(target.checkName);
  const comments = await readPages({
    fetchPage: (page) =>
      client.rest.issues.listComments({
        owner: target.owner,
        repo: target.repo,
        issue_number: target.pullNumber,
        ...page,
      }),
    read: readComment,
  });
  return comments.filter(({ body }) => body.startsWith(marker));
}

function readComment(data: unknown): Found | null {
  const made = readMade(data);
  return made === null ? null : { ...made, body: textAt(data, 'body') ?? '' };
}

async function make(
  request: CommentRequest,
  { body, before }: { readonly body: string; readonly before: readonly Found[] },
): Promise<Made> {
  const { client, target } = request;
  const known = new Set(before.map(({ id }) => id));
  return await deliver<Made>({
    send: () =>
      client.rest.issues.createComment({
        owner: target.owner,
        repo: target.repo,
        issue_number: target.pullNumber,
        body,
      }),
    read: readMade,
    find: async () =>
      (await listMarked(request)).find((comment) => !known.has(comment.id) && unify(comment.body) === unify(body)) ??
      null,
  });
}

async function update(
  { client, target }: CommentRequest,
  { id, body }: { readonly id: number; readonly body: string },
): Promise<void> {
  const at = { owner: target.owner, repo: target.repo, comment_id: id };
  await deliver<Made>({
    send: () => client.rest.issues.updateComment({ ...at, body }),
    read: readMade,
    find: async () => {
      const there = await askFor({ ask: () => client.rest.issues.getComment(at), read: readComment });
      return unify(there.body) === unify(body) ? there : null;
    },
  });
}

function remove({ client, target }: CommentRequest, comments: readonly Found[]): Promise<unknown> {
  const at = { owner: target.owner, repo: target.repo };
  return removeAll({
    ids: comments.map(({ id }) => id),
    remove: (comment_id) => client.rest.issues.deleteComment({ ...at, comment_id }),
    get: (comment_id) => client.rest.issues.getComment({ ...at, comment_id }),
  });
}
