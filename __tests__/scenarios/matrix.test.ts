// The engine on a whole status matrix in a real repository: what holds, what a change breaks, and what mends it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citedRepository, type CitedRepository } from '../helpers/cited-repository.ts';
import { applySuggestions, brief, guardRepository, news } from '../helpers/guard-repository.ts';

const PAGE = 'docs/ferry/status-matrix.md';
const TEXT = readFileSync(join(import.meta.dirname, '../fixtures/status-matrix.md'), 'utf8');

let repository: CitedRepository;
beforeEach(() => {
  const items = TEXT.split('\n').flatMap((line) => /^\| (?!Plan heading)([^|]+?) \|/.exec(line)?.[1] ?? []);
  repository = citedRepository({
    path: PAGE,
    text: TEXT,
    extra: { 'plans/ferry.md': items.map((item) => `## ${item.replaceAll('`', '')}\n`).join('\n') },
  });
});
afterEach(() => repository.git.dispose());

/** Commits what `change` does on a branch and judges the branch against main, as a pull request would be. */
async function pullRequest(change: () => void, options: { readonly today?: string } = {}) {
  repository.git.git('switch', '--quiet', '--create', 'change');
  change();
  repository.git.commit({ message: 'change' });
  return await guardRepository(repository.git.path, { base: 'main', head: 'change', ...options });
}

const edit = (path: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(join(repository.git.path, path), 'utf8');
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${path} has no ${String(from)}`);
  repository.git.write({ [path]: edited });
};

describe('a matrix whose evidence is all there', () => {
  it('is recomputed exactly as it declares itself, and only its roll-up is contradicted', async () => {
    const report = await guardRepository(repository.git.path);
    expect(report.counts).toMatchObject({ documents: 1, rows: 20, done: 10, partial: 7, notStarted: 3, other: 0 });
    const rows = report.documents[0]!.rows;
    expect(rows.filter(({ declared, computed }) => declared?.status !== computed)).toEqual([]);
    expect(brief(report)).toEqual(['existing status-rollup 2.2']);
    expect(report.findings[0]!.message).toContain('2.2.2');
    expect(report.conclusion).toBe('success');
  });

  it('knows every notation of its evidence', async () => {
    const [document] = (await guardRepository(repository.git.path)).documents;
    const kinds = document!.rows
      .flatMap(({ evidence }) => evidence)
      .reduce<Record<string, number>>((counts, { kind }) => ({ ...counts, [kind]: (counts[kind] ?? 0) + 1 }), {});
    expect(kinds).toMatchObject({ path: 62, symbol: 3, command: 3, placeholder: 6 });
    expect(
      document!.rows.flatMap(({ evidence }) => evidence).filter(({ resolution }) => resolution === 'missing'),
    ).toEqual([]);
  });

  it('reads its header', async () => {
    const [document] = (await guardRepository(repository.git.path)).documents;
    expect(document!.metadata).toEqual({
      status: 'verified',
      owner: '@ferry-docs',
      lastVerifiedCommit: repository.verified.slice(0, 7),
      lastVerifiedDate: '2026-01-01',
      sourcePlan: 'plans/ferry.md',
    });
  });
});

describe('a change that breaks evidence', () => {
  it('names the row whose test it deletes, and no other', async () => {
    const report = await pullRequest(() => repository.git.remove('crates/timetable/tests/joins.rs'));
    expect(brief(report).filter((line) => !line.startsWith('existing'))).toEqual([
      'new evidence-deleted 2.1: crates/timetable/tests/joins.rs',
      'new status-overstated 2.1',
    ]);
    const row = report.documents[0]!.rows.find(({ key }) => key === '2.1')!;
    expect(row).toMatchObject({ declared: { status: 'done' }, computed: 'partial', computedAtBase: 'done' });
    expect(report.conclusion).toBe('failure');
  });

  it('only warns of a rename, and its suggestion leaves nothing to report', async () => {
    const report = await pullRequest(() =>
      repository.git.rename('crates/timetable/src/grammar.rs', 'crates/timetable/src/syntax.rs'),
    );
    const renamed = news(report).filter(({ ruleId }) => ruleId !== 'verification-stale');
    expect(renamed).toHaveLength(1);
    expect(renamed[0]).toMatchObject({
      ruleId: 'evidence-renamed',
      rowKey: '2.2.1',
      severity: 'warning',
      data: { to: 'crates/timetable/src/syntax.rs' },
    });
    expect(report.conclusion).toBe('success');
    const page = readFileSync(join(repository.git.path, PAGE), 'utf8');
    repository.git.write({ [PAGE]: applySuggestions(page, renamed) });
    repository.git.commit({ message: 'mend' });
    expect(
      news(await guardRepository(repository.git.path, { base: 'main', head: 'change' })).map(({ ruleId }) => ruleId),
    ).toEqual([]);
  });

  it('names the rows whose cited test function is renamed', async () => {
    const home = 'crates/harbour/src/board.rs';
    const report = await pullRequest(() =>
      edit(home, 'fn board_streams_rows_as_they_land', 'fn board_streams_each_row'),
    );
    expect(news(report).filter(({ ruleId }) => ruleId !== 'verification-stale')).toMatchObject([
      { ruleId: 'symbol-missing', rowKey: '2.3', evidence: 'board_streams_rows_as_they_land', severity: 'warning' },
    ]);
  });

  it('names the row whose make target is renamed', async () => {
    const report = await pullRequest(() => edit('Makefile', /bench-boards-gate/g, 'bench-boards-check'));
    expect(news(report).filter(({ ruleId }) => ruleId !== 'verification-stale')).toMatchObject([
      { ruleId: 'command-missing', rowKey: '2.5', evidence: 'make bench-boards-gate', severity: 'warning' },
    ]);
  });
});

describe('a change that mends the page itself', () => {
  it('is clean when it drops the reference and lowers the row', async () => {
    const report = await pullRequest(() => {
      repository.git.remove('crates/timetable/tests/joins.rs');
      edit(PAGE, '`crates/timetable/tests/joins.rs`, ', '');
    });
    expect(news(report).filter(({ ruleId }) => ruleId !== 'verification-stale')).toEqual([]);
  });

  it('is told what it mended, and is not failed for what was there before', async () => {
    repository.git.remove('crates/timetable/tests/joins.rs', 'docs/ferry/boards.md');
    repository.git.commit({ message: 'breakage on main' });
    const report = await pullRequest(() => edit(PAGE, '`docs/ferry/boards.md`, ', ''));
    expect(brief(report)).toEqual(
      expect.arrayContaining([
        'existing evidence-missing 2.1: crates/timetable/tests/joins.rs',
        'existing status-overstated 2.1',
        'resolved evidence-missing 2.3: docs/ferry/boards.md',
        'resolved status-overstated 2.3',
      ]),
    );
    expect(news(report)).toEqual([]);
    expect(report.conclusion).toBe('success');
  });

  it('is not reminded of the stamp for another notation, or for other numbers', async () => {
    const report = await pullRequest(() => {
      edit(PAGE, '`crates/timetable/src/grammar.rs`', '[`grammar.rs`](../../crates/timetable/src/grammar.rs)');
      edit(PAGE, '`2.5 Bench gate`', '`2.6 Bench gate`');
      edit(PAGE, '`2.4 Fewer copies`', '`2.5 Fewer copies`');
    });
    expect(news(report).filter(({ ruleId }) => ruleId === 'verification-outrun')).toEqual([]);
  });

  it('is reminded of the stamp when it claims more and leaves it', async () => {
    const report = await pullRequest(() => {
      repository.git.write({ 'docs/release/README.md': 'The contract.\n' });
      edit(
        PAGE,
        '| `3.1 Release contract` | not started | Gap | Gap |',
        '| `3.1 Release contract` | done | `docs/release/README.md` | `crates/dock/tests/round_trip.rs` |',
      );
    });
    const outrun = news(report).filter(({ ruleId }) => ruleId === 'verification-outrun');
    expect(outrun).toHaveLength(1);
    expect(outrun[0]!.message).toContain('3.1');
  });
});

describe('a change that moves the page', () => {
  it('is judged by what the page was, also where configuration names the old path', async () => {
    repository.git.git('switch', '--quiet', '--create', 'change');
    repository.git.rename(PAGE, 'docs/state.md').remove('crates/timetable/tests/joins.rs');
    repository.git.commit();
    const report = await guardRepository(repository.git.path, {
      base: 'main',
      head: 'change',
      configuration: `documents: [${PAGE}]`,
    });
    expect(report.documents.map(({ path, rows }) => [path, rows.length])).toEqual([['docs/state.md', 20]]);
    expect(brief(report).filter((line) => line.startsWith('new'))).toEqual([
      'new evidence-deleted 2.1: crates/timetable/tests/joins.rs',
      `new evidence-renamed slices-in-order: ${PAGE}`,
      `new evidence-renamed what-ships-first-a-short-list: ${PAGE}`,
      'new status-overstated 2.1',
    ]);
    expect(report.notes.join('\n')).toContain('docs/state.md');
  });
});

describe('a change that moves the page and rewrites it at once', () => {
  const rewrite = (rows: readonly string[]): string =>
    `# Progress, told anew\n\n| Item | Status | Code |\n|---|---|---|\n${rows.map((row) => `| ${row} | partial | see the folder |\n`).join('')}`;
  async function keysOfPage(): Promise<string[]> {
    return (await guardRepository(repository.git.path, {})).documents[0]!.rows.map(({ key }) => key);
  }
  async function deletedBy(files: Readonly<Record<string, string>>, configuration?: string): Promise<string> {
    repository.git.git('switch', '--quiet', '--create', 'change');
    repository.git.remove(PAGE).write(files).commit();
    const report = await guardRepository(repository.git.path, {
      base: 'main',
      head: 'change',
      ...(configuration === undefined ? {} : { configuration }),
    });
    return report.findings
      .filter(({ ruleId }) => ruleId === 'matrix-deleted')
      .map(({ message }) => message)
      .join('\n');
  }

  it('names the new page, and whether it is guarded', async () => {
    const keys = await keysOfPage();
    const message = await deletedBy(
      { 'docs/progress.md': rewrite(keys.slice(0, 15)), 'docs/notes.md': '# Notes\n' },
      `documents: [${PAGE}]`,
    );
    expect(message).toBe(
      `This change deletes \`${PAGE}\` and moves 15 of its 20 rows to \`docs/progress.md\`, which is not checked.`,
    );
  });

  it('says that a page which is found by itself is guarded, where the configuration names the old one', async () => {
    const files = { 'docs/progress.md': rewrite(await keysOfPage()) };
    expect(await deletedBy(files, `documents: [${PAGE}, docs/prog*.md]`)).toBe(
      `This change deletes \`${PAGE}\` and moves 20 of its 20 rows to \`docs/progress.md\`.`,
    );
  });

  // Nothing was lost, and there is no configuration to correct.
  it.each([
    ['written anew', (keys: readonly string[]) => ({ 'docs/progress.md': rewrite(keys) })],
    [
      'divided in two',
      (keys: readonly string[]) => ({
        'docs/one.md': rewrite(keys.slice(0, 11)),
        'docs/two.md': rewrite(keys.slice(11)),
      }),
    ],
    ['copied to two', (keys: readonly string[]) => ({ 'docs/one.md': rewrite(keys), 'docs/two.md': rewrite(keys) })],
  ])('says nothing of a page that was %s', async (_, files) => {
    expect(await deletedBy(files(await keysOfPage()))).toBe('');
  });

  it.each([
    ['fewer than half of the rows', (keys: readonly string[]) => ({ 'docs/progress.md': rewrite(keys.slice(0, 9)) })],
    [
      'fewer than nine tenths of the rows on two pages',
      (keys: readonly string[]) => ({
        'docs/one.md': rewrite(keys.slice(0, 9)),
        'docs/two.md': rewrite(keys.slice(9, 17)),
      }),
    ],
    [
      'rows of other keys',
      () => ({ 'docs/progress.md': rewrite(Array.from({ length: 20 }, (_, at) => `9.${at} Other`)) }),
    ],
  ])('names none for %s', async (_, files) => {
    expect(await deletedBy(files(await keysOfPage()))).toContain(', which tracks ');
  });
});

describe('Last Verified', () => {
  const stamp = (commit: string, date = '2026-01-01'): void => {
    const page = readFileSync(join(repository.git.path, PAGE), 'utf8');
    repository.git.write({
      [PAGE]: page
        .replace(/(Last Verified Commit: ).*/, `$1${commit}`)
        .replace(/(Last Verified Date: ).*/, `$1${date}`),
    });
  };
  const rulesOf = async (options = {}): Promise<string[]> => {
    const report = await guardRepository(repository.git.path, options);
    return report.findings
      .map(({ ruleId }) => ruleId)
      .filter((rule) => rule.startsWith('verification') || rule.startsWith('evidence-post'));
  };

  it('is stale once, with rows, files and commits counted and what this change adds named', async () => {
    edit('crates/timetable/src/window.rs', 'line 3', 'line three');
    repository.git.commit({ message: 'on main' });
    const report = await pullRequest(() => edit('crates/harbour/src/board.rs', 'line 3', 'line three'));
    const stale = report.findings.filter(({ ruleId }) => ruleId === 'verification-stale');
    expect(stale).toHaveLength(1);
    expect(stale[0]!.data).toMatchObject({ rows: 3, files: 2, commits: 3 });
    expect(stale[0]!.message).toContain('crates/harbour/src/board.rs');
  });

  it('postdates evidence that did not exist at that commit', async () => {
    repository.git.write({ 'docs/ferry/late.md': 'late\n' });
    edit(
      PAGE,
      '| `docs/ferry/timetables.md`, `crates/timetable/src/grammar.rs` |',
      '| `docs/ferry/late.md`, `crates/timetable/src/grammar.rs` |',
    );
    repository.git.commit();
    const report = await guardRepository(repository.git.path);
    const late = report.findings.filter(({ ruleId }) => ruleId === 'evidence-postdates-verification');
    expect(late).toHaveLength(1);
    expect(late[0]!.message).toContain('docs/ferry/late.md');
  });

  it.each([
    ['TBD', 'TBD', ['verification-missing', 'verification-missing']],
    ['not-a-commit', '2026-01-01', ['verification-missing']],
    ['0123456789abcdef0123456789abcdef01234567', '2026-01-01', ['verification-unknown-commit']],
    ['KEEP', '2026-13-45', ['verification-date-invalid']],
    ['KEEP', '2026-06-01', ['verification-date-invalid']],
  ])('says what is wrong with commit %s and date %s', async (commit, date, expected) => {
    stamp(commit === 'KEEP' ? repository.verified.slice(0, 7) : commit, date);
    repository.git.commit();
    expect(await rulesOf()).toEqual(expected);
  });

  it('expires', async () => {
    expect(await rulesOf({ today: '2026-06-01' })).toEqual(['verification-expired']);
  });

  it('names a commit that is not an ancestor of head', async () => {
    repository.git.git('switch', '--quiet', '--create', 'aside', repository.verified);
    repository.git.write({ 'aside.txt': 'aside\n' });
    const aside = repository.git.commit();
    repository.git.git('switch', '--quiet', 'main');
    stamp(aside.slice(0, 10));
    repository.git.commit();
    expect(await rulesOf()).toEqual(['verification-unknown-commit']);
  });

  it('is unverifiable, not wrong, in a shallow clone', async () => {
    const shallow = `${repository.git.path}/shallow`;
    repository.git.git('clone', '--quiet', '--depth', '1', `file://${repository.git.path}`, shallow);
    const report = await guardRepository(shallow);
    expect(report.findings.filter(({ ruleId }) => ruleId.startsWith('verification'))).toEqual([]);
    expect(report.notes.join('\n')).toMatch(/shallow/);
  });
});

const LARGE = join(import.meta.dirname, '../fixtures/large-matrix.md');
describe('a large matrix', () => {
  it('holds as it is, in a repository that has everything it cites', async () => {
    const large = citedRepository({ path: 'docs/site/observatory-matrix.md', text: readFileSync(LARGE, 'utf8') });
    try {
      const report = await guardRepository(large.git.path);
      expect(report.counts).toMatchObject({ rows: 117, done: 78, partial: 27, notStarted: 12, other: 0 });
      const [document] = report.documents;
      expect(document!.rows.filter(({ declared, computed }) => declared?.status !== computed)).toEqual([]);
      const kinds = document!.rows
        .flatMap(({ evidence }) => evidence)
        .reduce<Record<string, number>>((counts, { kind }) => ({ ...counts, [kind]: (counts[kind] ?? 0) + 1 }), {});
      expect(kinds).toMatchObject({ path: 351, symbol: 7, command: 8, prose: 4, placeholder: 24 });
      expect(brief(report).filter((line) => /evidence-|symbol-|status-/.test(line))).toEqual([
        'existing status-rollup 3.3',
        'existing status-rollup 7.3',
      ]);
      const childrenOf = (key: string): string | undefined =>
        report.findings.find(({ ruleId, rowKey }) => ruleId === 'status-rollup' && rowKey === key)?.message;
      expect(childrenOf('3.3')).toContain('3.3.2');
      expect(childrenOf('7.3')).toMatch(/7\.3\.2.*7\.3\.3/);
    } finally {
      large.git.dispose();
    }
  });
});
