// Judges the same commits from a checkout and over REST, from a loopback GitHub.
import { defaultSettings } from '../../src/config/defaults.ts';
import { parseConfiguration } from '../../src/config/load.ts';
import { createClient } from '../../src/publish/client.ts';
import type { Report } from '../../src/report/report.ts';
import { openGitHubRepository } from '../../src/repository/github/open-github-repository.ts';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import type { GitRepository } from './git-repository.ts';
import { guardKept } from './guard-kept.ts';
import { startGitHub, type GitHub, type GitHubOptions } from './github/server.ts';

export interface BothRun {
  readonly base: string | null;
  readonly head: string;
  /** YAML of the configuration. */
  readonly configuration?: string;
  readonly today?: string;
  readonly pullNumber?: number;
}

export interface BothReports {
  readonly git: Report;
  readonly rest: Report;
  readonly github: GitHub;
}

/** Requests that read the API; an archive is one, since its own host is not the API. */
export const countReads = (github: GitHub): number => github.reads().filter(({ route }) => route !== '/archive').length;

/** `send` answers requests in place of the network. */
export async function openOver(
  github: GitHub,
  {
    base,
    head,
    pullNumber,
    send,
  }: {
    readonly base: string | null;
    readonly head: string;
    readonly pullNumber?: number;
    readonly send?: typeof fetch;
  },
) {
  const octokit = await createClient({
    token: github.token,
    baseUrl: github.apiUrl,
    userAgent: 'matrix-guard/test',
    second: 1,
    ...(send === undefined ? {} : { send }),
  });
  return await openGitHubRepository({
    octokit,
    owner: github.owner,
    repo: github.repo,
    serverUrl: 'https://github.com',
    base,
    head,
    pullNumber: pullNumber ?? null,
  });
}

/** Both reports, and the loopback GitHub with its log; it is closed by then. */
export async function guardBoth(
  repository: GitRepository,
  { base, head, configuration, today = '2026-01-02', pullNumber }: BothRun,
  options: Partial<GitHubOptions> = {},
): Promise<BothReports> {
  const id = (revision: string): string => repository.git('rev-parse', revision);
  const commits = { base: base === null ? null : id(base), head: id(head) };
  const parsed =
    configuration === undefined
      ? { settings: defaultSettings(), problems: [] }
      : await parseConfiguration({ path: '.github/matrix-guard.yml', text: configuration });
  if (parsed.settings === null) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  const { settings } = parsed;
  const started: GitHub[] = [];
  const start = async (): Promise<GitHub> => {
    const github = await startGitHub({ repository: repository.path, ...options });
    started.push(github);
    if (pullNumber !== undefined)
      github.openPull({ number: pullNumber, base: commits.base ?? commits.head, head: commits.head });
    return github;
  };
  const over = { ...commits, ...(pullNumber === undefined ? {} : { pullNumber }) };
  try {
    const github = await start();
    const git = await guardKept({
      open: () => openGitRepository({ directory: repository.path, ...commits }),
      settings,
      today,
    });
    const rest = await guardKept({
      // The log of the first is that of one run.
      open: async (time) => await openOver(time === 'plain' ? github : await start(), over),
      settings,
      today,
    });
    return { git, rest, github };
  } finally {
    for (const github of started) await github.close();
  }
}
