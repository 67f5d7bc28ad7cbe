// The stage of the publishers' tests: a repository with a broken status page, pull requests on it, and a GitHub on the loopback interface.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type Client } from '../../src/publish/client.ts';
import { publish, type PublishOutcome, type PublishSettings } from '../../src/publish/publisher.ts';
import type { Target } from '../../src/publish/target.ts';
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { startGitHub, type GitHub, type GitHubOptions } from '../helpers/github/server.ts';
import { document, edit, evidence, finding } from './findings.ts';

export const PAGE = 'docs/status.md';
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => `| 2.${index} | Done | \`src/part-${index}.ts\` |`);
const page = (first: string) =>
  ['# Status', '', '| # | Status | Evidence |', '|---|---|---|', first, ...rows(60)].join('\n');

export const manyPages = Array.from({ length: 40 }, (_, index) => `new/${String(index).padStart(2, '0')}.md`);

interface Stage {
  readonly server: GitHub;
  readonly client: Client;
  readonly head: string;
  readonly run: (
    part: Report,
    options?: {
      readonly settings?: Partial<PublishSettings>;
      readonly target?: Partial<Target>;
      readonly client?: Client;
    },
  ) => Promise<PublishOutcome>;
}

export interface Theatre {
  readonly repository: GitRepository;
  /** A temporary folder. */
  readonly folder: string;
  /** A GitHub of its own for the test that asks, with pull request 7 open. */
  readonly stage: (options?: Partial<GitHubOptions> & { readonly head?: string }) => Promise<Stage>;
}

/** Opens the repository for the tests of this file, and clears away behind them. */
export function openTheatre(): Theatre {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-guard-test-'));
  const repository = new GitRepository({
    [PAGE]: `${page('| 1.1 | Done | `src/old.ts` |')}\n`,
    'src/old.ts': 'export const old = 1;\n',
    'src/gone.ts': 'export const gone = 1;\n',
  });
  const running: GitHub[] = [];
  beforeAll(() => {
    repository.commit();
    repository.git('checkout', '--quiet', '-b', 'feature');
    repository
      .write({ [PAGE]: `${page('| 1.1 | Done | `src/old.ts` | ')}\n` })
      .rename('src/old.ts', 'src/new.ts')
      .remove('src/gone.ts')
      .commit();
    repository.git('checkout', '--quiet', 'main');
    repository.git('checkout', '--quiet', '-b', 'untouched');
    repository.rename('src/old.ts', 'src/new.ts').remove('src/gone.ts').commit();
    repository.git('checkout', '--quiet', '-b', 'many', 'main');
    repository.write(Object.fromEntries(manyPages.map((path) => [path, 'a line\n']))).commit();
  });
  afterAll(() => {
    repository.dispose();
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.close()));
  });
  return {
    repository,
    folder,
    async stage({ head: branch = 'feature', ...options } = {}) {
      const server = await startGitHub({ repository: repository.path, ...options });
      running.push(server);
      const client = await createClient({ token: server.token, baseUrl: server.apiUrl, userAgent: 'test', second: 2 });
      const head = server.openPull({ base: 'main', head: branch }).head.sha;
      return {
        server,
        client,
        head,
        run: (part, { settings, target, client: other } = {}) =>
          publish({
            report: { ...part, head: part.head === 'a'.repeat(40) ? (target?.headSha ?? head) : part.head },
            target: {
              owner: server.owner,
              repo: server.repo,
              headSha: head,
              pullNumber: 7,
              checkName: 'Matrix Guard',
              serverUrl: server.serverUrl,
              runUrl: `${server.serverUrl}/run/1`,
              ...target,
            },
            client: other ?? client,
            settings: {
              checkRun: true,
              annotations: true,
              comment: 'auto',
              review: 'suggestions',
              summaryPath: null,
              ...settings,
            },
          }),
      };
    },
  };
}

export async function twice(job: () => Promise<unknown>): Promise<void> {
  await job();
  await job();
}

export const pointer = () => finding({ fingerprint: '1'.repeat(16), edits: [edit('5:17-27', 'src/new.ts')] });
export const deleted = () =>
  finding({
    fingerprint: '2'.repeat(16),
    ruleId: 'evidence-deleted',
    severity: 'error',
    evidence: 'src/gone.ts',
    message: 'src/gone.ts was deleted.',
    line: 5,
  });
export const outside = () =>
  finding({
    fingerprint: '3'.repeat(16),
    ruleId: 'line-moved',
    edits: [edit('40:10-14', 'Partial')],
    message: 'The line moved.',
  });
export const citing = {
  documents: [document({ evidence: [evidence('src/gone.ts'), evidence('src/old.ts', { change: 'renamed' })] })],
};
