// action/ is the GitHub Action. This file is one run of it: the runner's environment in; log, outputs, files, what GitHub shows, and the exit code out.
import { existsSync, readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { createClient } from '../publish/client.ts';
import { escapeTerminal } from '../report/reporters/escape.ts';
import { VERSION } from '../version.ts';
import { ActionError } from './action-error.ts';
import { readEnvironment, type Env } from './environment.ts';
import { readEvent, type Change, type Event, type FinishedRun } from './events.ts';
import { findPull } from './find-pull.ts';
import { rawInput, readInputs } from './inputs.ts';
import { judgeChange } from './judge-change.ts';
import { findProxiedFetch } from './proxy.ts';
import { publishHandover } from './publish-handover.ts';
import { logOutcome, logNothing } from './log-outcome.ts';
import type { JobContext } from './job-context.ts';
import type { Result } from './result.ts';
import { existsInWorkspace } from './workspace-file.ts';
import { utcDay } from '../text/days.ts';

export interface RunInput {
  readonly env: Env;
  readonly now: Date;
  /** Milliseconds a second of waiting for GitHub takes: 1000, unless a test is in a hurry. */
  readonly second: number;
}

/** Never throws: what goes wrong is reported, and is the exit code. */
export async function run(input: RunInput): Promise<void> {
  try {
    await act(input);
  } catch (error) {
    core.setFailed(escapeTerminal(explain(error)));
    if (error instanceof Error) core.debug(error.stack ?? '');
  }
}

async function act({ env, now, second }: RunInput): Promise<void> {
  const token = rawInput(env, 'github-token');
  // The runner hides what stands on one line; a token of several must not show a part of itself either.
  for (const part of token.split(/\s+/)) if (part !== '') core.setSecret(part);
  const environment = readEnvironment(env);
  const inputs = readInputs(env);
  const { owner, repo } = environment;
  const event = understandEvent({ env, repository: `${owner}/${repo}` });
  if (event.kind === 'nothing') {
    logNothing(event.reason);
    return;
  }
  const send = await findProxiedFetch(env);
  const client = await createClient({
    token,
    ...(send === null ? {} : { send }),
    baseUrl: environment.apiUrl,
    userAgent: `matrix-guard/${VERSION}`,
    second,
    log: (message) => {
      core.info(escapeTerminal(message));
    },
  });
  const work: JobContext = {
    environment,
    inputs,
    client,
    today: utcDay(now),
    publishing: {
      checkRun: inputs['check-run'],
      annotations: inputs.annotations,
      comment: inputs.comment,
      review: inputs.review,
      summaryPath: inputs.summary ? environment.summaryPath : null,
    },
    target: {
      owner,
      repo,
      checkName: inputs['check-name'],
      serverUrl: environment.serverUrl,
      runUrl: environment.runUrl,
    },
  };
  const result = event.kind === 'workflow-run' ? await follow(work, event) : await judgeChange(work, event);
  if (result !== null) logOutcome(result, { annotate: inputs.annotations });
}

/** After another workflow: publishes the report it left, or judges its commit where it left none. */
async function follow(work: JobContext, run: FinishedRun): Promise<Result | null> {
  const {
    client,
    environment: { owner, repo, workspace },
    inputs: { 'report-file': path },
  } = work;
  if (path !== null && existsInWorkspace({ workspace, path, input: 'report-file' }))
    return await publishHandover(work, { run, path });
  const pull = run.ofPull ? await findPull({ client, owner, repo, run }) : null;
  if (pull !== null && pull.kind !== 'found') {
    logNothing(`No open pull request has the head ${run.head}: there is nothing to judge.`);
    return null;
  }
  const change: Change = {
    kind: pull === null ? 'commit' : 'pull-request',
    base: pull?.base ?? null,
    branch: null,
    head: run.head,
    pullNumber: pull?.number ?? null,
    closed: false,
    mayOnlyRead: false,
    ...(run.stranger === true ? { stranger: true } : {}),
  };
  return await judgeChange(work, change);
}

function understandEvent({ env, repository }: { readonly env: Env; readonly repository: string }): Event {
  const path = env['GITHUB_EVENT_PATH'] ?? '';
  if (!existsSync(path))
    throw new ActionError('GITHUB_EVENT_PATH does not name a file. Run this as a step of a GitHub workflow.');
  return readEvent({
    name: env['GITHUB_EVENT_NAME'] ?? '',
    payload: parseEvent(path),
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    repository,
  });
}

function parseEvent(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new ActionError('The event in GITHUB_EVENT_PATH cannot be read as JSON.', { cause });
  }
}

/** Errors whose message is written for the user. */
const FOR_USERS = new Set(['ActionError', 'RepositoryError']);

function explain(error: unknown): string {
  if (!(error instanceof Error)) return `Something unexpected happened: ${String(error)}`;
  if (FOR_USERS.has(error.name)) return error.message;
  return `Something unexpected happened: ${error.message.split('\n')[0] ?? ''}. Please report it with the log of a run with debug logging.`;
}
