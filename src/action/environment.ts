// What the runner says about itself: where the API and the workspace are. Read once, and believed: only the event is hostile.
import { ActionError } from './action-error.ts';

export type Env = Readonly<Record<string, string | undefined>>;

export interface Environment {
  readonly owner: string;
  readonly repo: string;
  /** `https://api.github.com`, or `https://HOST/api/v3` on Enterprise Server. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Page of the workflow run; null where it is not known. */
  readonly runUrl: string | null;
  readonly workspace: string;
  readonly summaryPath: string | null;
}

/** @throws ActionError outside of a workflow. */
export function readEnvironment(env: Env): Environment {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env['GITHUB_REPOSITORY'] ?? '') ?? [];
  if (owner === undefined || repo === undefined)
    throw new ActionError(
      'GITHUB_REPOSITORY is not set to a repository. Run this as a step of a GitHub workflow; on your own computer, run matrix-guard check.',
    );
  const serverUrl = address(env['GITHUB_SERVER_URL'], 'https://github.com');
  const run = env['GITHUB_RUN_ID'] ?? '';
  return {
    owner,
    repo,
    apiUrl: address(env['GITHUB_API_URL'], 'https://api.github.com'),
    serverUrl,
    runUrl: /^\d+$/.test(run) ? `${serverUrl}/${owner}/${repo}/actions/runs/${run}` : null,
    workspace: given(env['GITHUB_WORKSPACE']) ?? process.cwd(),
    summaryPath: given(env['GITHUB_STEP_SUMMARY']),
  };
}

const given = (value: string | undefined): string | null => (value === undefined || value === '' ? null : value);

function address(value: string | undefined, otherwise: string): string {
  const url = given(value) ?? otherwise;
  if (!/^https?:\/\/[^\s]+$/.test(url))
    throw new ActionError(`Unexpected address \`${url}\` of GitHub, expected one that begins with https://.`);
  return url.replace(/\/+$/, '');
}
