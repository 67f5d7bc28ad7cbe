// The stage of the action's tests: a repository with a status matrix, branches that break and mend it, and a GitHub over it.
import { GitRepository } from '../helpers/git-repository.ts';
import { startGitHub, type GitHub, type GitHubOptions } from '../helpers/github/server.ts';
import { runAction, type ActionOutcome, type ActionRun } from '../helpers/run-action.ts';

export const PAGE = 'docs/status-matrix.md';

const page = ({
  code = 'src/parser.ts',
  test = '`tests/writer.test.ts`',
  status = 'Done',
  gap = 'not begun',
} = {}): string =>
  [
    '# Status of the plan',
    '',
    '| # | Item | Status | Code | Tests | Gap |',
    '|---|---|---|---|---|---|',
    `| 1.1 | Parser | Done | \`${code}\` | \`tests/parser.test.ts\` | |`,
    `| 1.2 | Writer | ${status} | \`src/writer.ts\` | ${test} | ${status === 'Done' ? '' : 'tests'} |`,
    `| 1.3 | Reader | Not started | - | - | ${gap} |`,
    '',
    // A suggestion writes no status word that the page does not have.
    'Status legend: Done = finished; Partial = begun; Not started = not begun',
    '',
  ].join('\n');

const FILES = {
  [PAGE]: page(),
  'src/parser.ts': Array.from({ length: 20 }, (_, index) => `export const rule${index} = ${index};`).join('\n'),
  'src/writer.ts': 'export const write = 1;\n',
  'tests/parser.test.ts': 'it("parses");\n',
  'tests/writer.test.ts': 'it("writes");\n',
};

interface Branches {
  readonly main: string;
  /** Deletes a test, renames a module, and edits the page beside it. */
  readonly broken: string;
  /** The same, and the page says so. */
  readonly mended: string;
  /** Breaks the same and leaves the page as it is. */
  readonly untouched: string;
}

export interface ActionStage {
  readonly repository: GitRepository;
  readonly commits: Branches;
  /** A GitHub of its own for the test that asks, with pull request 7 open. */
  readonly github: (
    options?: Partial<GitHubOptions> & { readonly head?: string; readonly fork?: string },
  ) => Promise<GitHub>;
}

/** Opens the repository for the tests of one file, and clears away behind them. */
export function openStage(): ActionStage {
  const repository = new GitRepository(FILES);
  const main = repository.commit();
  const branch = (name: string, change: (repository: GitRepository) => unknown): string => {
    repository.git('checkout', '--quiet', '-b', name);
    change(repository);
    return repository.commit();
  };
  const broken = branch('feature', (files) =>
    files
      .remove('tests/writer.test.ts')
      .rename('src/parser.ts', 'src/parse.ts')
      .write({ [PAGE]: page({ gap: 'planned for May' }) }),
  );
  const mended = branch('mended', (files) =>
    files.write({ [PAGE]: page({ gap: 'planned for May', code: 'src/parse.ts', test: '-', status: 'Partial' }) }),
  );
  repository.git('checkout', '--quiet', 'main');
  const untouched = branch('untouched', (files) =>
    files.remove('tests/writer.test.ts').rename('src/parser.ts', 'src/parse.ts'),
  );
  repository.git('checkout', '--quiet', 'main');
  const running: GitHub[] = [];
  afterAll(() => {
    repository.dispose();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.close()));
  });
  return {
    repository,
    commits: { main, broken, mended, untouched },
    async github({ head = 'feature', fork, ...options } = {}) {
      const server = await startGitHub({ repository: repository.path, ...options });
      running.push(server);
      server.openPull({ base: 'main', head, ...(fork === undefined ? {} : { fork }) });
      return server;
    },
  };
}

export interface PullEvent {
  readonly base: string;
  readonly head: string;
  readonly fork?: string;
}

/** The part of a pull_request event that is read, among what is not. */
export const pullEvent = ({ base, head, fork = 'octo-org/guarded' }: PullEvent): object => ({
  action: 'synchronize',
  number: 7,
  pull_request: {
    number: 7,
    title: 'x',
    base: { ref: 'main', sha: base },
    head: { ref: 'feature', sha: head, repo: { full_name: fork } },
  },
  repository: { full_name: 'octo-org/guarded' },
});

/** The action on pull request 7. */
export const onPull = (
  server: GitHub,
  { base, head, fork }: PullEvent,
  run: Partial<ActionRun> = {},
): Promise<ActionOutcome> =>
  runAction({
    server,
    event: 'pull_request',
    payload: pullEvent({ base, head, ...(fork === undefined ? {} : { fork }) }),
    ...run,
  });
