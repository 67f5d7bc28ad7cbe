// Work that commits name and the page does not know, in real repositories.
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import { defaultSettings } from '../../src/config/defaults.ts';
import { guardKept } from '../helpers/guard-kept.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/status.md';
const page = (...rows: readonly string[]): string =>
  ['# Plan', '', '| Item | Status | Code | Tests | Gap note |', '|---|---|---|---|---|', ...rows, ''].join('\n');
const open = (title: string, note = 'Nothing yet.'): string => `| ${title} | not started | Gap | Gap | ${note} |`;
const DONE = '| 7.2 Reader | done | `src/reader.ts` | `tests/reader.ts` | - |';
const ROWS = [open('7.1 Compression'), DONE, open('7.10 Fewer copies'), open('WS-P1 Spilling'), open('8 Dashboard')];

let repository: GitRepository;
beforeEach(() => {
  repository = new GitRepository({ [PAGE]: page(...ROWS), 'src/reader.ts': '1\n', 'tests/reader.ts': '1\n' });
  repository.commit({ message: 'T7.1 plan' });
});
afterEach(() => {
  repository.dispose();
});

const work = (message: string, file = 'src/block.ts'): string =>
  repository.write({ [file]: `${message}\n` }).commit({ message });
const found = async (run: Parameters<typeof guardRepository>[1] = {}): Promise<string[]> =>
  (await guardRepository(repository.path, run)).findings
    .filter(({ ruleId }) => ruleId === 'work-unrecorded')
    .map(({ origin, line, column, message }) => `${origin} ${line}:${column} ${message}`);

describe('without a base', () => {
  it('names the commits and files of work since the row was written', async () => {
    const first = work('V2 T7.1');
    const second = work('T7.1: tests for it', 'tests/block.ts');
    work('V2 T7.2', 'src/reader.ts');
    expect(await found()).toEqual([
      `existing 5:21 Marked not started, but \`${second.slice(0, 7)}\` “T7.1: tests for it” and \`${first.slice(0, 7)}\` “V2 T7.1” name it and change code: \`src/block.ts\` and \`tests/block.ts\`.`,
    ]);
  });

  it('names what is written beside the data of a program', async () => {
    repository.write({
      'data/block.db-wal': 'x',
      'data/block.db': 'x',
      'db/0001_block.sql': 'x',
      '.github/workflows/block.yml': 'x',
    });
    const commit = repository.commit({ message: 'T7.1' });
    expect(await found()).toEqual([
      `existing 5:21 Marked not started, but \`${commit.slice(0, 7)}\` “T7.1” names it and changes code: \`.github/workflows/block.yml\` and \`db/0001_block.sql\`.`,
    ]);
  });

  it('tells one key from a longer one', async () => {
    const commit = work('T7.10 and ws-p1');
    expect(await found()).toEqual([
      `existing 7:23 Marked not started, but \`${commit.slice(0, 7)}\` “T7.10 and ws-p1” names it and changes code: \`src/block.ts\`.`,
      `existing 8:20 Marked not started, but \`${commit.slice(0, 7)}\` “T7.10 and ws-p1” names it and changes code: \`src/block.ts\`.`,
    ]);
  });

  it.each([
    [
      'only the page and other prose were changed',
      (): void => {
        repository.write({ 'README.md': 'x', 'docs/block.svg': 'x', CHANGELOG: 'x' }).commit({ message: 'T7.1' });
      },
    ],
    ...[
      'data/block.db',
      'data/block.db-wal',
      'data/block.sqlite-shm',
      'data/block.sqlite3',
      'data/block.csv',
      'data/block.json',
      'run/block.log',
      'dist/block.min.js',
    ].map((file): [string, () => void] => [
      `${file}, which nobody writes to be run, was changed`,
      (): void => {
        work('T7.1', file);
      },
    ]),
    [
      'the row was edited afterwards',
      (): void => {
        work('T7.1');
        repository.write({ [PAGE]: page(open('7.1 Compression', 'Reader side only.'), ...ROWS.slice(1)) }).commit();
      },
    ],
    [
      'the row was edited in the same commit',
      (): void => {
        repository
          .write({ [PAGE]: page(open('7.1 Compression', 'Reader side only.'), ...ROWS.slice(1)), 'src/block.ts': 'x' })
          .commit({ message: 'T7.1' });
      },
    ],
    [
      'the commit was taken back',
      (): void => {
        work('T7.1');
        repository.git('revert', '--no-edit', 'HEAD');
      },
    ],
    [
      'the row is being edited now',
      (): void => {
        work('T7.1');
        repository.write({
          [PAGE]: page('| 7.1 Compression | partial | `src/block.ts` | Gap | No tests. |', ...ROWS.slice(1)),
        });
      },
    ],
    [
      'a version is named',
      (): void => {
        work('v7.1');
        work('release 8');
        work('Release [7.1]');
      },
    ],
  ])('is silent where %s', async (_, change) => {
    change();
    expect(await found()).toEqual([]);
  });

  it('finds work that was taken back and brought again', async () => {
    work('T7.1');
    repository.git('revert', '--no-edit', 'HEAD');
    repository.git('revert', '--no-edit', 'HEAD');
    expect(await found()).toHaveLength(1);
  });

  it('speaks of a row that cites nothing, whatever it declares', async () => {
    repository.write({ [PAGE]: page('| 7.1 Compression | partial | - | TBD | Slow. |', DONE) }).commit();
    const commit = work('T7.1');
    expect(await found()).toEqual([
      `existing 5:21 The row cites no evidence, but \`${commit.slice(0, 7)}\` “T7.1” names it and changes code: \`src/block.ts\`.`,
    ]);
  });

  it('reads other names where they are configured', async () => {
    work('task 7.1');
    expect(await found()).toEqual([]);
    expect(await found({ configuration: 'workPatterns: ["task {key}"]' })).toHaveLength(1);
    expect(await found({ configuration: `documents: [{ path: ${PAGE}, workPatterns: ["task {key}"] }]` })).toHaveLength(
      1,
    );
    expect(await found({ configuration: 'workPatterns: ["task {key}"]\nrules: { work-unrecorded: off }' })).toEqual([]);
  });

  it('tells that a shallow clone has no history to look at', async () => {
    work('T7.1');
    work('T7.1 again');
    const { path } = repository;
    const clone = new GitRepository();
    clone.git('fetch', '--quiet', '--depth=1', `file://${path}`, 'main');
    clone.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
    const report = await guardRepository(clone.path);
    clone.dispose();
    expect(
      report.notes.some((note) =>
        note.startsWith('Commits that name rows were not looked for: this is a shallow clone'),
      ),
    ).toBe(true);
  });
});

describe('in a pull request', () => {
  const branch = (): void => {
    repository.git('checkout', '--quiet', '-b', 'change');
  };

  it('finds what its commits name, and nothing older', async () => {
    work('WS-P1');
    branch();
    const commit = work('T7.1');
    expect(await found({ base: 'main', head: 'HEAD' })).toEqual([
      `new 5:21 Marked not started, but \`${commit.slice(0, 7)}\` “T7.1” names it and changes code: \`src/block.ts\`.`,
    ]);
  });

  it('is silent where the change edits the row too, and about new rows', async () => {
    branch();
    repository.write({
      [PAGE]: page(open('7.1 Compression', 'Reader side only.'), ...ROWS.slice(1), open('9.1 Later')),
    });
    work('T7.1');
    work('T9.1', 'src/later.ts');
    expect(await found({ base: 'main', head: 'HEAD' })).toEqual([]);
  });

  it('is silent about work that main brought in by a merge', async () => {
    branch();
    work('tidy up', 'src/tidy.ts');
    repository.git('checkout', '--quiet', 'main');
    work('reader again', 'src/reader.ts');
    repository.git('checkout', '--quiet', 'change');
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge main into T7.1', 'main');
    expect(await found({ base: 'main', head: 'HEAD' })).toEqual([]);
  });

  it.each([
    ['title', { title: 'T7.1: compression', branch: null }, 'the title of this change names it, and the change edits'],
    [
      'branch',
      { title: null, branch: 'ann/T7.1-compression' },
      'the branch of this change names it, and the change edits',
    ],
  ])('reads the %s', async (_, change, words) => {
    branch();
    work('compress blocks');
    const report = await guardKept({
      open: () => openGitRepository({ directory: repository.path, base: 'main', head: 'HEAD' }),
      settings: defaultSettings(),
      today: '2026-01-02',
      change,
    });
    expect(report.findings.filter(({ ruleId }) => ruleId === 'work-unrecorded').map(({ message }) => message)).toEqual([
      `Marked not started, but ${words} code: \`src/block.ts\`.`,
    ]);
  });
});
