// publish/ writes a report to GitHub. This file publishes one: check run, review, comment and job summary. A refused output is reported and never loses the rest.
import { findNews } from '../report/arrange.ts';
import { buildAnnotations } from '../report/reporters/annotations.ts';
import type { Report, ReportFinding } from '../report/report.ts';
import { messageToText } from '../report/reporters/escape.ts';
import { titleOf } from '../report/sum-up.ts';
import { UnreadableAnswer } from './answer.ts';
import { buildPatch, type ReadPage } from './build-patch.ts';
import { publishCheckRun } from './check-run.ts';
import type { Client } from './client.ts';
import { publishComment } from './comment.ts';
import { createIdentity, type Identity } from './identity.ts';
import { writeJobSummary } from './job-summary.ts';
import { REVIEW_COMMENTS } from './limits.ts';
import { needsDiff, planPlacement } from './placement.ts';
import { readPullState, type OnPull } from './pull-state.ts';
import { parseDiff, readDiff, type ListedFile } from './read-diff.ts';
import { describeRefusal, statusOf, type Output } from './refusal.ts';
import { renderForComment, renderForCheckRun, renderForSummary } from './render.ts';
import { publishReview } from './review.ts';
import type { Target } from './target.ts';

export interface PublishSettings {
  readonly checkRun: boolean;
  readonly annotations: boolean;
  /** `auto` makes a comment only when there is something to say; one that is there is always kept true. */
  readonly comment: 'auto' | 'always' | 'off';
  readonly review: 'suggestions' | 'off';
  /** GITHUB_STEP_SUMMARY; null for no job summary. */
  readonly summaryPath: string | null;
}

export interface PublishRequest {
  readonly report: Report;
  readonly target: Target;
  readonly client: Client;
  readonly settings: PublishSettings;
  /** A page at head, for patches; by default asked of GitHub. */
  readonly readPage?: ReadPage;
  /** What the pull request changes, all of it, where the run knows already; by default asked of GitHub. */
  readonly files?: readonly ListedFile[] | null;
  /** True where the run knows that the pull request is closed; by default asked of GitHub. */
  readonly closed?: boolean;
}

export interface PublishOutcome {
  /** True where the pull request moved on: then nothing was written to GitHub. */
  readonly superseded: boolean;
  /** True where the pull request is closed or merged: then nothing was written to GitHub either. */
  readonly closed: boolean;
  readonly checkRunUrl: string | null;
  readonly checkRunMade: boolean;
  /** The first annotation that has to reach the log instead, counted from 0; null where all are where they belong. */
  readonly firstUnannotated: number | null;
  readonly commentUrl: string | null;
  /** Outputs the token may not write, one sentence each, with the permission that is lacking. */
  readonly refused: readonly string[];
  /** Outputs that should have worked, one sentence each. */
  readonly failed: readonly string[];
}

const CHECK_RUN: Output = { name: 'The check run', permission: '`checks: write`' };
const COMMENT: Output = { name: 'The comment', permission: '`pull-requests: write`' };
const REVIEW: Output = { name: 'The review', permission: '`pull-requests: write`' };
const PULL_REQUEST: Output = {
  name: 'The comment and the review of the pull request',
  permission: '`pull-requests: write`',
};
const SUMMARY: Output = { name: 'The job summary', permission: '' };
const ANNOTATIONS: Output = { ...CHECK_RUN, name: 'Some annotations of the check run' };
const PATCH: Output = { name: 'A page for the comment’s patch', permission: '`contents: read`', done: 'read' };

const OLDER_COMMENT: Output = { ...COMMENT, name: 'An older copy of the comment', done: 'removed' };
const OUTDATED: Output = { ...REVIEW, name: 'An outdated review comment', done: 'removed' };

/** Collects what went wrong, so that no output loses another one. */
class Troubles {
  readonly refused: string[] = [];
  readonly failed: string[] = [];

  /** Writes down why this output is not what it should be; null stands for no reason. */
  note(error: unknown, output: Output): void {
    if (error === null) return;
    const { kind, sentence } = describeRefusal(error, output);
    (kind === 'refused' ? this.refused : this.failed).push(sentence);
  }

  /** What `write` returns; null where it fails. */
  async attempt<T>(output: Output, write: () => Promise<T>): Promise<T | null> {
    try {
      return await write();
    } catch (error) {
      this.note(error, output);
      return null;
    }
  }
}

/** Runs every output that is wanted. Never throws for what GitHub answers. */
export async function publish({
  report,
  target,
  client,
  settings,
  readPage = readFromGitHub(client, target),
  files = null,
  closed = false,
}: PublishRequest): Promise<PublishOutcome> {
  const troubles = new Troubles();
  const { refused, failed } = troubles;
  const outcome: PublishOutcome = {
    superseded: false,
    closed: false,
    checkRunUrl: null,
    checkRunMade: false,
    firstUnannotated: 0,
    commentUrl: null,
    refused,
    failed,
  };
  const { summaryPath } = settings;
  if (summaryPath !== null)
    await troubles.attempt(SUMMARY, () =>
      writeJobSummary({ path: summaryPath, render: (maxBytes) => renderForSummary(report, target, maxBytes) }),
    );
  if (report.head !== target.headSha) {
    failed.push(`The report judges ${report.head}, not the commit ${target.headSha}.`);
    return outcome;
  }
  // A run that is to write nothing need not be allowed to ask either.
  if (!settings.checkRun && settings.comment === 'off' && settings.review === 'off') return outcome;
  const { pullNumber } = target;
  const onPull = pullNumber === null ? null : { client, target: { ...target, pullNumber } };
  const state = closed
    ? 'closed'
    : onPull === null
      ? null
      : ((await troubles.attempt(PULL_REQUEST, () => readPullState(onPull))) ?? 'unknown');
  if (state === 'superseded' || state === 'closed') return { ...outcome, [state]: true, firstUnannotated: null };

  const identity = createIdentity(client);
  const checkRun = settings.checkRun
    ? await troubles.attempt(CHECK_RUN, () =>
        publishCheckRun({
          client,
          target,
          identity,
          conclusion: report.conclusion,
          title: messageToText(titleOf(report, findNews(report))),
          render: (maxLength) => renderForCheckRun(report, target, maxLength),
          annotations: settings.annotations ? buildAnnotations(report) : [],
        }),
      )
    : null;
  troubles.note(checkRun?.trouble ?? null, ANNOTATIONS);
  const made: PublishOutcome = {
    ...outcome,
    checkRunUrl: checkRun?.url ?? null,
    checkRunMade: checkRun !== null,
    firstUnannotated: checkRun === null ? 0 : checkRun.trouble === null ? null : checkRun.annotated,
  };
  if (onPull === null || state !== 'current') return made;
  const patches = settings.review === 'off' ? [] : await review({ ...onPull, identity, report, files }, troubles);
  const mode = settings.comment;
  if (mode === 'off') return made;
  const patch = patches.length === 0 ? null : await troubles.attempt(PATCH, () => buildPatch(patches, readPage));
  const comment = await troubles.attempt(COMMENT, () =>
    publishComment({
      ...onPull,
      identity,
      create: mode === 'always' || report.conclusion === 'failure' || findNews(report).length > 0,
      render: (maxLength) => renderForComment(report, target, { maxLength, patch, patched: patches }),
    }),
  );
  troubles.note(comment?.trouble ?? null, OLDER_COMMENT);
  return { ...made, commentUrl: comment?.url ?? null };
}

interface ReviewWork extends OnPull {
  readonly identity: Identity;
  readonly report: Report;
  readonly files: readonly ListedFile[] | null;
}

/** Posts the review, and returns the findings whose fixes are not in it. */
async function review({ report, files, ...place }: ReviewWork, troubles: Troubles): Promise<readonly ReportFinding[]> {
  const diff = needsDiff(report)
    ? await troubles.attempt(REVIEW, async () => files ?? (await readDiff(place.client, place.target)))
    : [];
  const plan = await troubles.attempt(REVIEW, () =>
    Promise.resolve(planPlacement(report, { files: parseDiff(diff ?? []) }, REVIEW_COMMENTS)),
  );
  if (plan === null) return [];
  // Without the diff no place is known, and what is there already is left alone.
  if (diff === null) return plan.patches;
  const posted = await troubles.attempt(REVIEW, () => publishReview({ ...place, plan }));
  troubles.note(posted?.trouble ?? null, REVIEW);
  troubles.note(posted?.leftover ?? null, OUTDATED);
  // What could not be posted is not lost: the comment shows it.
  const unplaced = posted === null ? plan.comments : posted.unplaced;
  return [...new Set([...plan.patches, ...unplaced.flatMap(({ findings }) => findings)])];
}

/** Reads pages at head, for a run that has no repository at hand. */
function readFromGitHub(client: Client, target: Target): ReadPage {
  const at = { owner: target.owner, repo: target.repo, ref: target.headSha };
  const readOnce = async (path: string): Promise<Uint8Array> => {
    const { data, headers } = await client.rest.repos.getContent({
      ...at,
      path,
      mediaType: { format: 'raw' },
      // As text it would come without its byte order mark.
      request: { parseSuccessResponseBody: false },
    });
    const body: unknown = data;
    // A page of a proxy comes as HTML, and would be taken for the content.
    if (!(body instanceof ReadableStream) || headers['content-type']?.startsWith('application/vnd.github.') !== true)
      throw new UnreadableAnswer();
    return new Uint8Array(await new Response(body).arrayBuffer());
  };
  return async (path) => {
    try {
      return await readOnce(path);
    } catch (error) {
      // Refused is refused; what broke off may come whole.
      if (statusOf(error) !== null) throw error;
      return await readOnce(path);
    }
  };
}
