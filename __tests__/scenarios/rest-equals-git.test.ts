// The report over REST is the report from a checkout, byte for byte, and costs few requests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citedRepository, type CitedRepository } from '../helpers/cited-repository.ts';
import { guardBoth, type BothReports } from '../helpers/guard-both.ts';
import { brief } from '../helpers/guard-repository.ts';

const PAGE = 'docs/ferry/status-matrix.md';
const TEXT = readFileSync(join(import.meta.dirname, '../fixtures/status-matrix.md'), 'utf8');
/** Most reads of one judgement: fourteen for a whole run, less the pull request's state, its files, comments and review comments. */
const READS = 10;
/** More of them where lines moved that are cited: the page's history, and the page at one commit of it. */
const HISTORY_READS = 3;

let repository: CitedRepository;
beforeEach(() => {
  repository = citedRepository({
    path: PAGE,
    text: TEXT,
    extra: {
      'README.md': '# Ferry\n',
      'docs/guide.md': 'No table here.\n',
      'crates/other/src/lib.rs': 'fn elsewhere_only() {}\n',
    },
  });
});
afterEach(() => repository.git.dispose());

const edit = (path: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(join(repository.git.path, path), 'utf8');
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${path} has no ${String(from)}`);
  repository.git.write({ [path]: edited });
};

async function expectSame(
  change: () => void,
  {
    expected,
    configuration,
    most = READS,
  }: { readonly expected: readonly string[]; readonly configuration?: string; readonly most?: number },
): Promise<BothReports> {
  repository.git.git('switch', '--quiet', '--create', 'change');
  change();
  repository.git.commit({ message: 'change' });
  // The base branch moves on: what is compared is the merge base.
  repository.git.git('switch', '--quiet', 'main');
  repository.git.write({ 'later.txt': 'later\n' }).commit({ message: 'later on main' });
  const both = await guardBoth(repository.git, {
    base: 'main',
    head: 'change',
    ...(configuration === undefined ? {} : { configuration }),
  });
  expect(JSON.stringify(both.rest, null, 2)).toBe(JSON.stringify(both.git, null, 2));
  expect(brief(both.rest)).toEqual(expect.arrayContaining([...expected]));
  const reads = both.github.reads().map(({ route, query }) => `${route}?${query}`);
  expect(reads.slice(most)).toEqual([]);
  return both;
}

const CONFIGURED = `documents:\n  - ${PAGE}\n`;

describe.each([
  ['found by content', undefined],
  ['named by the configuration', CONFIGURED],
])('a page %s', (_, configuration) => {
  const with_ = (expected: readonly string[]) => ({
    expected,
    ...(configuration === undefined ? {} : { configuration }),
  });

  it('has the same report where nothing it cites changes', async () => {
    await expectSame(() => repository.git.write({ 'notes.txt': 'unrelated\n' }), with_(['existing status-rollup 2.2']));
  });

  it('has the same report where its evidence is deleted', async () => {
    await expectSame(
      () => repository.git.remove('crates/timetable/tests/joins.rs'),
      with_(['new evidence-deleted 2.1: crates/timetable/tests/joins.rs', 'new status-overstated 2.1']),
    );
  });

  it('has the same report where its evidence is renamed, also with edits', async () => {
    const { rest } = await expectSame(() => {
      repository.git
        .rename('crates/timetable/src/grammar.rs', 'crates/timetable/src/syntax.rs')
        .rename('docs/ferry/boards.md', 'docs/ferry/departure-boards.md');
      edit('docs/ferry/departure-boards.md', 'line 3', 'line three');
    }, with_([]));
    expect(rest.findings.filter(({ ruleId }) => ruleId === 'evidence-renamed').map(({ data }) => data['to'])).toEqual(
      expect.arrayContaining(['crates/timetable/src/syntax.rs', 'docs/ferry/departure-boards.md']),
    );
  });

  it('has the same report where a cited symbol moves, to a cited file and to one that no page cites', async () => {
    await expectSame(
      () => {
        edit('crates/harbour/src/board.rs', 'fn board_streams_rows_as_they_land() {}\n', '');
        edit('crates/other/src/lib.rs', 'fn elsewhere_only', 'fn board_streams_rows_as_they_land');
      },
      with_(['new symbol-missing 2.3: board_streams_rows_as_they_land']),
    );
  });

  it('has the same report where a command disappears and many cited files change', async () => {
    await expectSame(
      () => {
        edit('Makefile', /bench-boards-gate/g, 'bench-boards-check');
        for (const path of repository.git
          .git('ls-files', 'crates')
          .split('\n')
          .filter((file) => file.endsWith('.rs') && file !== 'crates/other/src/lib.rs'))
          edit(path, 'line 5', 'line five');
      },
      with_(['new command-missing 2.5: make bench-boards-gate']),
    );
  });

  it('has the same report where the page itself changes', async () => {
    await expectSame(
      () => {
        repository.git.write({ 'docs/release/README.md': 'The contract.\n' });
        edit(
          PAGE,
          '| `3.1 Release contract` | not started | Gap | Gap |',
          '| `3.1 Release contract` | done | `docs/release/README.md:1` | `crates/dock/tests/missing.rs` |',
        );
      },
      with_(['new evidence-missing 3.1: crates/dock/tests/missing.rs']),
    );
  });

  it('has the same report where the page is moved', async () => {
    await expectSame(() => repository.git.rename(PAGE, 'docs/ferry/status.md'), with_([]));
  });
});

it('has the same report on lines that move and change', async () => {
  edit(PAGE, '`crates/timetable/src/grammar.rs`', '`crates/timetable/src/grammar.rs:3`');
  edit(PAGE, '`docs/ferry/boards.md`', '`docs/ferry/boards.md:5`');
  repository.git.commit({ message: 'anchors' });
  const { rest } = await expectSame(
    () => {
      edit('crates/timetable/src/grammar.rs', /^/, 'a line\nanother\n');
      edit('docs/ferry/boards.md', 'line 5', 'line five');
    },
    { expected: ['new verification-stale *'], most: READS + HISTORY_READS },
  );
  expect(rest.findings.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['line-moved', 'line-changed']));
});

it('has the same report on lines that stood elsewhere before the change, in few reads however often the page was edited', async () => {
  edit(PAGE, '`crates/timetable/src/grammar.rs`', '`crates/timetable/src/grammar.rs:3`');
  repository.git.commit({ message: 'anchors' });
  for (let at = 0; at < 40; at += 1) {
    edit(PAGE, /$/, `\nNote ${at}.\n`);
    if (at === 20) edit('crates/timetable/src/grammar.rs', /^/, 'a first line\n');
    repository.git.commit({ message: `note ${at}` });
  }
  const { rest } = await expectSame(() => edit('crates/timetable/src/grammar.rs', /^/, 'a line\nanother\n'), {
    expected: [],
    // Its own lines decide where an anchor was, so that more versions of the page are read, and the archive instead of many files.
    most: READS + 2 * 6 + 7,
  });
  expect(
    rest.findings.filter(({ ruleId }) => ruleId === 'line-moved').map(({ origin, data }) => [origin, data['to']]),
  ).toEqual([['existing', '6']]);
});

it('has the same report on stamps that are stale, unknown, abbreviated and beside head', async () => {
  repository.git.git('switch', '--quiet', '--create', 'aside', repository.verified);
  const aside = repository.git.write({ 'aside.txt': 'aside\n' }).commit();
  repository.git.git('switch', '--quiet', 'main');
  for (const [at, commit] of [
    repository.verified,
    'f'.repeat(40),
    'abcdef0',
    'main',
    aside.slice(0, 9),
    repository.verified.toUpperCase(),
  ].entries()) {
    edit(PAGE, /(Last Verified Commit: ).*/, `$1${commit}`);
    repository.git.write({ 'crates/timetable/src/window.rs': `changed ${at}\n` }).commit();
    const { git, rest } = await guardBoth(repository.git, { base: 'main~1', head: 'main' });
    expect([commit, JSON.stringify(rest, null, 2)]).toEqual([commit, JSON.stringify(git, null, 2)]);
  }
});

it('has the same report without a base, and where head is base', async () => {
  for (const base of [null, 'main']) {
    const { git, rest } = await guardBoth(repository.git, { base, head: 'main' });
    expect(JSON.stringify(rest, null, 2)).toBe(JSON.stringify(git, null, 2));
  }
});

it('has the same report where every tree is truncated', async () => {
  repository.git.git('switch', '--quiet', '--create', 'change');
  repository.git.remove('crates/timetable/tests/joins.rs').commit();
  const { git, rest } = await guardBoth(
    repository.git,
    { base: 'main', head: 'change' },
    { limits: { treeEntries: 10 } },
  );
  expect(JSON.stringify(rest, null, 2)).toBe(JSON.stringify(git, null, 2));
});
