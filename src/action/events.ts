// The event that started the workflow → the commits to judge. What an event holds was partly written by strangers: every value is checked.
import type { NamedChange } from '../evidence/work/find-work.ts';
import { ActionError } from './action-error.ts';
import { ownValue } from '../text/own-value.ts';

/** What is judged: a commit, what it is compared with, and the pull request it belongs to. */
export interface Change {
  readonly kind: 'pull-request' | 'merge-group' | 'push' | 'commit';
  /** Full commit id of what the head is compared with by way of their merge base; null for nothing. */
  readonly base: string | null;
  /** Branch to compare with where there is no base, or where it cannot be had any more; null for none. */
  readonly branch: string | null;
  /** Full commit id. */
  readonly head: string;
  readonly pullNumber: number | null;
  /** The pull request was closed or merged when the event was made: nothing is written to it. */
  readonly closed: boolean;
  /** The workflow's token may only read, whatever the workflow asks for: the pull request comes from another repository. */
  readonly mayOnlyRead: boolean;
  /** Set where the commit comes from another repository: what its runs wrote may be a stranger's. */
  readonly stranger?: true;
  /** What the pull request is called, for rows that it names. */
  readonly name?: NamedChange;
}

/** Another workflow's run that has ended: its pull request has yet to be found. */
export interface FinishedRun {
  readonly kind: 'workflow-run';
  readonly head: string;
  /** The event that started the other workflow was one of a pull request. */
  readonly ofPull: boolean;
  /** Owner and branch its commit came from; null where the repository is gone. */
  readonly headOwner: string | null;
  readonly headBranch: string | null;
  /** As of a `Change`. A fork may have the owner of this repository. */
  readonly stranger?: true;
}

/** Nothing to judge, and why, as a sentence. */
interface Nothing {
  readonly kind: 'nothing';
  readonly reason: string;
}

export type Event = Change | FinishedRun | Nothing;

export interface EventInput {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  /** The parsed content of GITHUB_EVENT_PATH. */
  readonly payload: unknown;
  /** GITHUB_SHA and GITHUB_REF. */
  readonly sha: string;
  readonly ref: string;
  /** `owner/name` of the repository the workflow runs in. */
  readonly repository: string;
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const MAX_BRANCH = 1_000;

/** By event name; these and no others are understood. */
const READERS: Readonly<Record<string, (input: EventInput) => Event>> = {
  pull_request: readPullRequest,
  pull_request_target: readPullRequest,
  merge_group: readMergeGroup,
  push: readPush,
  schedule: readCommit,
  workflow_dispatch: readCommit,
  workflow_run: readFinishedRun,
};

export const EVENT_NAMES: readonly string[] = Object.keys(READERS);

/** @throws ActionError for an event that is not known or lacks what it must have. */
export function readEvent(input: EventInput): Event {
  const read = ownValue(READERS, input.name);
  if (read === undefined)
    throw new ActionError(
      `Unexpected event \`${input.name.slice(0, 100)}\`, expected one of ${EVENT_NAMES.join(', ')}: start the workflow \`on:\` one of these.`,
    );
  return read(input);
}

/** What most events have in common. */
const ALONE = { branch: null, pullNumber: null, closed: false, mayOnlyRead: false } as const;

function readMergeGroup({ payload }: EventInput): Change | Nothing {
  if (valueAt(payload, 'action') === 'destroyed')
    return { kind: 'nothing', reason: 'This merge group was destroyed: there is nothing to judge.' };
  return {
    ...ALONE,
    kind: 'merge-group',
    base: commitAt(payload, 'merge_group.base_sha'),
    head: commitAt(payload, 'merge_group.head_sha'),
  };
}

function readPullRequest({ name, payload, repository }: EventInput): Change {
  const number = valueAt(payload, 'pull_request.number');
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
    throw lacking('pull_request.number', 'a number');
  const isStranger = isOther(valueAt(payload, 'pull_request.head.repo.full_name'), repository);
  return {
    kind: 'pull-request',
    base: commitAt(payload, 'pull_request.base.sha'),
    // Not GITHUB_SHA, which is a merge that nobody wrote and that no line of a review is on.
    head: commitAt(payload, 'pull_request.head.sha'),
    branch: null,
    pullNumber: number,
    closed: valueAt(payload, 'pull_request.state') === 'closed',
    // The token of `pull_request_target` is the base's own, and may write.
    mayOnlyRead: name === 'pull_request' && isStranger,
    ...(isStranger ? { stranger: true } : {}),
    name: { title: wordsAt(payload, 'pull_request.title'), branch: wordsAt(payload, 'pull_request.head.ref') },
  };
}

function readPush({ payload, sha, ref }: EventInput): Change | Nothing {
  if (valueAt(payload, 'deleted') === true)
    return { kind: 'nothing', reason: 'This push deletes a branch or a tag: there is nothing to judge.' };
  const branch = wordsAt(payload, 'repository.default_branch');
  // A tag may be an object of its own; the commit it names is the runner's.
  if (ref.startsWith('refs/tags/')) return { ...ALONE, kind: 'push', base: null, branch, head: runnerCommit(sha) };
  const before = commitAt(payload, 'before');
  const isDefault = branch !== null && ref === `refs/heads/${branch}`;
  // What a branch was before it was pushed by force, or came to be, says nothing of what it changes.
  const started = /^0+$/.test(before) || (valueAt(payload, 'forced') === true && branch !== null && !isDefault);
  return {
    ...ALONE,
    kind: 'push',
    base: started ? null : before,
    // The default branch has nothing else to be compared with.
    branch: isDefault ? null : branch,
    head: commitAt(payload, 'after'),
  };
}

function readCommit({ sha }: EventInput): Change {
  return { ...ALONE, kind: 'commit', base: null, head: runnerCommit(sha) };
}

function readFinishedRun({ payload, repository }: EventInput): FinishedRun {
  const branch = valueAt(payload, 'workflow_run.head_branch');
  const full = valueAt(payload, 'workflow_run.head_repository.full_name');
  const owner = typeof full === 'string' ? (/^([\w.-]{1,100})\/[\w.-]{1,100}$/.exec(full)?.[1] ?? null) : null;
  return {
    kind: 'workflow-run',
    head: commitAt(payload, 'workflow_run.head_sha'),
    ofPull: ['pull_request', 'pull_request_target'].includes(String(valueAt(payload, 'workflow_run.event'))),
    headOwner: owner,
    headBranch: typeof branch === 'string' && branch !== '' && branch.length <= MAX_BRANCH ? branch : null,
    ...(isOther(full, repository) ? { stranger: true } : {}),
  };
}

/** A fork that was deleted since has no name any more. */
const isOther = (fullName: unknown, repository: string): boolean =>
  typeof fullName !== 'string' || fullName.toLowerCase() !== repository.toLowerCase();

function runnerCommit(sha: string): string {
  if (!COMMIT.test(sha))
    throw new ActionError('GITHUB_SHA is not a full commit id: name the commit with the input `head`.');
  return sha;
}

function commitAt(payload: unknown, path: string): string {
  const value = valueAt(payload, path);
  if (typeof value !== 'string' || !COMMIT.test(value)) throw lacking(path, 'a full commit id');
  return value;
}

/** A title or the name of a branch; null where it is absent or longer than GitHub allows. */
function wordsAt(payload: unknown, path: string): string | null {
  const value = valueAt(payload, path);
  return typeof value === 'string' && value.length <= MAX_BRANCH ? value : null;
}

/** The value at a dotted path; undefined where a step of it is no own property. */
function valueAt(payload: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? ownValue(value as Readonly<Record<string, unknown>>, key)
          : undefined,
      payload,
    );
}

function lacking(path: string, expected: string): ActionError {
  return new ActionError(
    `The event has no \`${path}\`, expected ${expected} there: see that GITHUB_EVENT_PATH is the event that started this workflow.`,
  );
}
