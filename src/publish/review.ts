// Review comments: posted once each, taken back when what they say is gone and nobody answered.
import { readMade, textAt, valueAt, type Made } from './answer.ts';
import type { Client } from './client.ts';
import { deliver } from './deliver.ts';
import type { Identity } from './identity.ts';
import { COMMENT_BODY } from './limits.ts';
import { digest, readReviewMarker, reviewMarker, type ReviewMark } from './marker.ts';
import type { FileComment, LineComment, Plan } from './placement.ts';
import { postHalves } from './post-halves.ts';
import { reasonOf } from './refusal.ts';
import { readPages } from './read-pages.ts';
import { removeAll } from './remove-all.ts';
import { renderFileComment, renderLineComment } from './review-body.ts';
import type { Target } from './target.ts';

export interface ReviewRequest {
  readonly client: Client;
  readonly target: Target & { readonly pullNumber: number };
  readonly identity: Identity;
  readonly plan: Pick<Plan, 'comments'>;
}

export interface PublishedReview {
  /** What GitHub has not at its place, for whatever reason. */
  readonly unplaced: readonly (LineComment | FileComment)[];
  /** Why some comments are missing though their places are right; null where none is. */
  readonly trouble: unknown;
  /** Why outdated comments are still there; null where none is. */
  readonly leftover: unknown;
}

type Place = Omit<ReviewRequest, 'plan'>;

interface Existing extends Made {
  readonly body: string;
  /** True where the comment is still on its line, or on a whole file. */
  readonly alive: boolean;
  /** The comment it answers; null for none. */
  readonly replyTo: number | null;
}

interface Wanted {
  readonly comment: LineComment | FileComment;
  readonly mark: ReviewMark;
  readonly body: string;
}

function want(comment: LineComment | FileComment, target: Target): Wanted {
  const text = comment.kind === 'line' ? renderLineComment(comment) : renderFileComment(comment, target);
  // Links name the commit: they change with every push, what is said does not.
  const said = text.replaceAll(target.headSha, '');
  const mark = {
    key: digest(
      [comment.kind, comment.path, ...comment.findings.map(({ fingerprint }) => fingerprint).sort()].join('\n'),
    ),
    digest: digest(said),
  };
  return { comment, mark, body: `${reviewMarker(target.checkName, mark)}\n${text}` };
}

/** What is there already, distinguished: to leave, and to take back. */
function sift(
  wanted: readonly Wanted[],
  own: readonly (Existing & { readonly mark: ReviewMark; readonly answered: boolean })[],
): { readonly kept: ReadonlySet<string>; readonly outdated: readonly number[] } {
  const kept = new Set<string>();
  const outdated: number[] = [];
  const byKey = new Map(wanted.map(({ mark }) => [mark.key, mark]));
  for (const existing of own) {
    const match = byKey.get(existing.mark.key);
    const current =
      match !== undefined && match.digest === existing.mark.digest && existing.alive && !kept.has(existing.mark.key);
    if (current || (existing.answered && match !== undefined)) kept.add(existing.mark.key);
    else if (!existing.answered) outdated.push(existing.id);
  }
  return { kept, outdated };
}

/** All review comments of the pull request. */
const listComments = ({ client, target }: Place): Promise<readonly Existing[]> =>
  readPages({
    fetchPage: (page) =>
      client.rest.pulls.listReviewComments({
        owner: target.owner,
        repo: target.repo,
        pull_number: target.pullNumber,
        ...page,
      }),
    read: readComment,
  });

function readComment(data: unknown): Existing | null {
  const made = readMade(data);
  if (made === null) return null;
  const replyTo = valueAt(data, 'in_reply_to_id');
  return {
    ...made,
    body: textAt(data, 'body') ?? '',
    // On a line that changed since, the button is gone.
    alive: textAt(data, 'subject_type') === 'file' || typeof valueAt(data, 'line') === 'number',
    replyTo: typeof replyTo === 'number' ? replyTo : null,
  };
}

/** One of these comments, if it came after those that were there before: GitHub takes a review as a whole or not at all. */
async function findPosted(
  place: Place,
  { wanted, before }: { readonly wanted: readonly Wanted[]; readonly before: ReadonlySet<number> },
): Promise<Made | null> {
  const keys = new Set(wanted.map(({ mark }) => mark.key));
  const posted = (await listComments(place)).find(
    ({ id, body }) => !before.has(id) && keys.has(readReviewMarker(place.target.checkName, body)?.key ?? ''),
  );
  return posted ?? null;
}

async function postReview(place: Place, wanted: readonly Wanted[], before: ReadonlySet<number>): Promise<void> {
  const { client, target, identity } = place;
  const made = await deliver<Made>({
    send: () =>
      client.rest.pulls.createReview({
        owner: target.owner,
        repo: target.repo,
        pull_number: target.pullNumber,
        commit_id: target.headSha,
        event: 'COMMENT',
        comments: wanted.flatMap(({ comment, body }) =>
          comment.kind === 'file'
            ? []
            : [
                {
                  path: comment.path,
                  body,
                  line: comment.endLine,
                  side: 'RIGHT',
                  ...(comment.startLine < comment.endLine
                    ? { start_line: comment.startLine, start_side: 'RIGHT' }
                    : {}),
                },
              ],
        ),
      }),
    read: readMade,
    find: () => findPosted(place, { wanted, before }),
  });
  identity.learn(made.login);
}

async function postFileComment(place: Place, wanted: Wanted, before: ReadonlySet<number>): Promise<void> {
  const { client, target, identity } = place;
  const made = await deliver<Made>({
    send: () =>
      client.rest.pulls.createReviewComment({
        owner: target.owner,
        repo: target.repo,
        pull_number: target.pullNumber,
        commit_id: target.headSha,
        path: wanted.comment.path,
        body: wanted.body,
        subject_type: 'file',
      }),
    read: readMade,
    find: () => findPosted(place, { wanted: [wanted], before }),
  });
  identity.learn(made.login);
}

/** Brings the review comments of this check name up to date. @throws where GitHub does not say which comments there are */
export async function publishReview(request: ReviewRequest): Promise<PublishedReview> {
  const { client, target, identity, plan } = request;
  const everything = await listComments(request);
  const answered = new Set(everything.map(({ replyTo }) => replyTo));
  const marked = everything.flatMap((comment) => {
    const mark = comment.replyTo === null ? readReviewMarker(target.checkName, comment.body) : null;
    return mark === null ? [] : [{ ...comment, mark, answered: answered.has(comment.id) }];
  });
  const login = marked.length === 0 ? null : await identity.login();
  const all = plan.comments.map((comment) => want(comment, target));
  const tooLong = all.filter(({ body }) => body.length > COMMENT_BODY);
  const wanted = all.filter(({ body }) => body.length <= COMMENT_BODY);
  const { kept, outdated } = sift(
    wanted,
    marked.filter((comment) => comment.login === login),
  );
  const at = { owner: target.owner, repo: target.repo };
  const leftover = await removeAll({
    ids: outdated,
    remove: (comment_id) => client.rest.pulls.deleteReviewComment({ ...at, comment_id }),
    get: (comment_id) => client.rest.pulls.getReviewComment({ ...at, comment_id }),
  });
  const missing = wanted.filter(({ mark }) => !kept.has(mark.key));
  const before = new Set(everything.map(({ id }) => id));
  const lines = await postHalves(
    missing.filter(({ comment }) => comment.kind === 'line'),
    (part) => postReview(request, part, before),
  );
  const unplaced = [...tooLong, ...lines.unplaced];
  let { trouble } = lines;
  for (const one of missing.filter(({ comment }) => comment.kind === 'file')) {
    try {
      if (trouble === null) await postFileComment(request, one, before);
      else unplaced.push(one);
    } catch (error) {
      unplaced.push(one);
      if (reasonOf(error) !== 'position') trouble = error;
    }
  }
  return { unplaced: unplaced.map(({ comment }) => comment), trouble, leftover };
}
