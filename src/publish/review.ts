// Review comments: posted once each, taken back when what they say is gone and nobody answered.
import { readPages, type Client } from './client.ts';
import type { Identity } from './identity.ts';
import { COMMENT_BODY } from './limits.ts';
import { digest, readReviewMarker, reviewMarker, type ReviewMark } from './marker.ts';
import type { FileComment, LineComment, Plan } from './placement.ts';
import { statusOf } from './refusal.ts';
import { renderFileComment, renderLineComment } from './review-body.ts';
import type { Target } from './target.ts';

export interface ReviewRequest {
  readonly client: Client;
  readonly target: Target & { readonly pullNumber: number };
  readonly identity: Identity;
  readonly plan: Pick<Plan, 'comments'>;
}

type Place = Omit<ReviewRequest, 'plan'>;

interface Existing {
  readonly id: number;
  readonly body: string;
  readonly line?: number | null | undefined;
  readonly subject_type?: string | undefined;
  readonly in_reply_to_id?: number | undefined;
  readonly user: { readonly login: string } | null;
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
  for (const existing of own) {
    const match = wanted.find(({ mark }) => mark.key === existing.mark.key);
    // On a line that changed since, the button is gone.
    const alive = existing.subject_type === 'file' || (existing.line !== null && existing.line !== undefined);
    const current =
      match !== undefined && match.mark.digest === existing.mark.digest && alive && !kept.has(existing.mark.key);
    if (current || (existing.answered && match !== undefined)) kept.add(existing.mark.key);
    else if (!existing.answered) outdated.push(existing.id);
  }
  return { kept, outdated };
}

async function postReview(place: Place, wanted: readonly Wanted[]): Promise<readonly Wanted[]> {
  if (wanted.length === 0) return [];
  const { client, target, identity } = place;
  try {
    const { data } = await client.rest.pulls.createReview({
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
                ...(comment.startLine < comment.endLine ? { start_line: comment.startLine, start_side: 'RIGHT' } : {}),
              },
            ],
      ),
    });
    if (data.user !== null) identity.learn(data.user.login);
    return [];
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    if (wanted.length === 1) return wanted;
    // GitHub refuses all for one bad position and does not say which: halve until it is alone.
    const middle = Math.ceil(wanted.length / 2);
    return [...(await postReview(place, wanted.slice(0, middle))), ...(await postReview(place, wanted.slice(middle)))];
  }
}

async function postFileComment({ client, target, identity }: Place, { comment, body }: Wanted): Promise<boolean> {
  try {
    const { data } = await client.rest.pulls.createReviewComment({
      owner: target.owner,
      repo: target.repo,
      pull_number: target.pullNumber,
      commit_id: target.headSha,
      path: comment.path,
      body,
      subject_type: 'file',
    });
    identity.learn(data.user.login);
    return true;
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    return false;
  }
}

/** Brings the review comments of this check name up to date, and returns what GitHub would not take at its place. Throws what GitHub refuses for other reasons than a position. */
export async function publishReview(request: ReviewRequest): Promise<readonly (LineComment | FileComment)[]> {
  const { client, target, identity, plan } = request;
  const at = { owner: target.owner, repo: target.repo };
  const everything = await readPages<Existing>((page) =>
    client.rest.pulls.listReviewComments({ ...at, pull_number: target.pullNumber, ...page }),
  );
  const answered = new Set(everything.map(({ in_reply_to_id }) => in_reply_to_id));
  const marked = everything.flatMap((comment) => {
    const mark = comment.in_reply_to_id === undefined ? readReviewMarker(target.checkName, comment.body) : null;
    return mark === null ? [] : [{ ...comment, mark, answered: answered.has(comment.id) }];
  });
  const login = marked.length === 0 ? null : await identity.login();
  const all = plan.comments.map((comment) => want(comment, target));
  const tooLong = all.filter(({ body }) => body.length > COMMENT_BODY);
  const wanted = all.filter(({ body }) => body.length <= COMMENT_BODY);
  const { kept, outdated } = sift(
    wanted,
    marked.filter(({ user }) => user?.login === login),
  );

  for (const comment_id of outdated) {
    try {
      await client.rest.pulls.deleteReviewComment({ ...at, comment_id });
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
  }
  const missing = wanted.filter(({ mark }) => !kept.has(mark.key));
  const unplaced = [
    ...tooLong,
    ...(await postReview(
      request,
      missing.filter(({ comment }) => comment.kind === 'line'),
    )),
  ];
  for (const one of missing.filter(({ comment }) => comment.kind === 'file')) {
    if (!(await postFileComment(request, one))) unplaced.push(one);
  }
  return unplaced.map(({ comment }) => comment);
}
