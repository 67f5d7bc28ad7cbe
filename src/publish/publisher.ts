// publish/ writes a report to GitHub. This file publishes one: check run, review, comment and job summary. A refused output is reported and never loses the rest.
import { findNews } from '../report/arrange.ts';
import { buildAnnotations } from '../report/reporters/annotations.ts';
import type { Report } from '../report/report.ts';
import { titleOf } from '../report/sum-up.ts';
import { buildPatch, type ReadPage } from './build-patch.ts';
import { publishCheckRun } from './check-run.ts';
import type { Client } from './client.ts';
import { publishComment } from './comment.ts';
import { createIdentity } from './identity.ts';
import { writeJobSummary } from './job-summary.ts';
import { REVIEW_COMMENTS } from './limits.ts';
import { needsDiff, planPlacement, type Plan } from './placement.ts';
import { parseDiff, readDiff, type ListedFile } from './read-diff.ts';
import { describeRefusal, type Output } from './refusal.ts';
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
}

export interface PublishOutcome {
  /** True where the pull request moved on: then nothing was written to GitHub. */
  readonly superseded: boolean;
  readonly checkRunUrl: string | null;
  /** False where annotations have to reach the log instead. */
  readonly checkRunMade: boolean;
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
const NO_PLAN: Plan = { comments: [], patches: [] };

/** Runs every output that is wanted. Never throws for what GitHub answers. */
export async function publish({
  report,
  target,
  client,
  settings,
  readPage = readFromGitHub(client, target),
  files = null,
}: PublishRequest): Promise<PublishOutcome> {
  const refused: string[] = [];
  const failed: string[] = [];
  const attempt = async <T>(output: Output, write: () => Promise<T>): Promise<T | null> => {
    try {
      return await write();
    } catch (error) {
      const { kind, sentence } = describeRefusal(error, output);
      (kind === 'refused' ? refused : failed).push(sentence);
      return null;
    }
  };
  const outcome = { superseded: false, checkRunUrl: null, checkRunMade: false, commentUrl: null, refused, failed };
  const { summaryPath } = settings;
  if (summaryPath !== null)
    await attempt(SUMMARY, () =>
      writeJobSummary({ path: summaryPath, render: (maxBytes) => renderForSummary(report, target, maxBytes) }),
    );
  if (report.head !== target.headSha)
    return { ...outcome, failed: [...failed, `The report judges ${report.head}, not the commit ${target.headSha}.`] };

  // A run that is told to write nothing need not be allowed to ask either.
  if (!settings.checkRun && settings.comment === 'off' && settings.review === 'off') return outcome;
  const state =
    target.pullNumber === null
      ? 'none'
      : ((await attempt(PULL_REQUEST, () => readPullState(client, target))) ?? 'unknown');
  if (state === 'superseded') return { ...outcome, superseded: true };

  const identity = createIdentity(client);
  const checkRun = !settings.checkRun
    ? null
    : await attempt(CHECK_RUN, async () => ({
        url: await publishCheckRun({
          client,
          target,
          identity,
          conclusion: report.conclusion,
          title: titleOf(report, findNews(report)),
          render: (maxLength) => renderForCheckRun(report, target, maxLength),
          annotations: settings.annotations ? buildAnnotations(report) : [],
        }),
      }));
  const made = { ...outcome, checkRunUrl: checkRun?.url ?? null, checkRunMade: checkRun !== null };
  const { pullNumber } = target;
  if (pullNumber === null || state !== 'current') return made;

  const onPull = { client, target: { ...target, pullNumber }, identity };
  let { patches } = NO_PLAN;
  if (settings.review === 'suggestions') {
    await attempt(REVIEW, async () => {
      const plan = needsDiff(report)
        ? planPlacement(report, { files: parseDiff(files ?? (await readDiff(client, onPull.target))) }, REVIEW_COMMENTS)
        : NO_PLAN;
      patches = plan.patches;
      const unplaced = await publishReview({ ...onPull, plan });
      patches = [...new Set([...patches, ...unplaced.flatMap(({ findings }) => findings)])];
    });
  }
  const mode = settings.comment;
  if (mode === 'off') return made;
  const patch = patches.length === 0 ? null : await attempt(COMMENT, () => buildPatch(patches, readPage));
  const commentUrl = await attempt(COMMENT, () =>
    publishComment({
      ...onPull,
      create: mode === 'always' || report.conclusion === 'failure' || findNews(report).length > 0,
      render: (maxLength) => renderForComment(report, target, { maxLength, patch, patched: patches }),
    }),
  );
  return { ...made, commentUrl };
}

/** Whether the judged commit is still the pull request's head. */
async function readPullState(client: Client, target: Target): Promise<'current' | 'superseded'> {
  const { data } = await client.rest.pulls.get({
    owner: target.owner,
    repo: target.repo,
    pull_number: target.pullNumber ?? 0,
  });
  return data.head.sha === target.headSha ? 'current' : 'superseded';
}

function readFromGitHub(client: Client, target: Target): ReadPage {
  return async (path) => {
    // As text it would come without its byte order mark.
    const request = { parseSuccessResponseBody: false };
    const { data } = await client.rest.repos.getContent({
      owner: target.owner,
      repo: target.repo,
      path,
      ref: target.headSha,
      mediaType: { format: 'raw' },
      request,
    });
    const body: unknown = data;
    return body instanceof ReadableStream ? new Uint8Array(await new Response(body).arrayBuffer()) : null;
  };
}
