// The one comment of a pull request and check name: found by marker and author over all pages, updated in place.
import { readPages, type Client } from './client.ts';
import type { Identity } from './identity.ts';
import { COMMENT_BODY } from './limits.ts';
import { commentMarker } from './marker.ts';
import { statusOf } from './refusal.ts';
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

interface Found {
  readonly id: number;
  readonly body?: string | undefined;
  readonly html_url: string;
  readonly user: { readonly login: string } | null;
}

/** GitHub may give back other line endings than it was sent. */
const unify = (text: string): string => text.replace(/\r\n/g, '\n').trimEnd();

/** Removes one of our own; that somebody was faster is as good. */
async function remove(client: Client, target: Target, id: number): Promise<void> {
  try {
    await client.rest.issues.deleteComment({ owner: target.owner, repo: target.repo, comment_id: id });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}

/** Writes the comment and returns its address; null where there is none and none is wanted. */
export async function publishComment({
  client,
  target,
  identity,
  create,
  render,
}: CommentRequest): Promise<string | null> {
  const at = { owner: target.owner, repo: target.repo };
  const marker = commentMarker(target.checkName);
  const marked = (
    await readPages<Found>((page) =>
      client.rest.issues.listComments({ ...at, issue_number: target.pullNumber, ...page }),
    )
  ).filter(({ body }) => body?.startsWith(marker) === true);
  const authoredBy = (login: string): readonly Found[] => marked.filter(({ user }) => user?.login === login);
  const [oldest, ...duplicates] = marked.length === 0 ? [] : authoredBy(await identity.login());
  if (oldest === undefined && !create) return null;
  const body = `${marker}\n${render(COMMENT_BODY - marker.length - 1)}`;
  if (oldest !== undefined) {
    if (unify(oldest.body ?? '') !== unify(body))
      await client.rest.issues.updateComment({ ...at, comment_id: oldest.id, body });
    // Two runs at once may both have made one.
    for (const { id } of duplicates) await remove(client, target, id);
    return oldest.html_url;
  }
  const { data } = await client.rest.issues.createComment({ ...at, issue_number: target.pullNumber, body });
  const login = data.user?.login;
  if (login !== undefined) {
    identity.learn(login);
    // An app's token cannot ask for its name beforehand: its earlier comment is known only now.
    for (const { id } of authoredBy(login)) await remove(client, target, id);
  }
  return data.html_url;
}
