// How a finding is known decides whether anybody is told of it: each ground, on declared and on detected pages, from a checkout and over REST.
import type { Report, ReportFinding } from '../../src/report/report.ts';
import { renderPretty } from '../../src/report/reporters/pretty.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardBoth } from '../helpers/guard-both.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/orchard.md';
const HEAD = '| Item | Status | Evidence | Tests |\n|---|---|---|---|';
const row = (key: string, status: string, cited: string): string =>
  `| 1.${key} Trees | ${status} | ${cited} | ${status === 'done' || status === 'partial' ? '`tests/keep.test.ts`' : '-'} |`;
const page = (...rows: readonly string[]): string => ['# Orchard', '', HEAD, ...rows, ''].join('\n');
const stamped = (...rows: readonly string[]): string =>
  ['# Orchard', '', '- Last Verified Date: 2026-01-01', '', HEAD, ...rows, ''].join('\n');
const NAMED = `documents:\n  - ${PAGE}\n`;
const lines = (name: string): string =>
  Array.from({ length: 20 }, (_, index) => `// ${name} ${index}, a line like no other`).join('\n');

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({
    'src/press.ts': lines('press'),
    'src/cellar.ts': lines('cellar'),
    'tests/keep.test.ts': lines('keep'),
  });
});
afterEach(() => git.dispose());

/** `ground severity origin rule: what`, those that are shown first marked. */
const tell = ({ findings }: Pick<Report, 'findings'>, rule?: string): string[] =>
  findings
    .filter(({ ruleId }) => (rule === undefined ? ruleId !== 'verification-missing' : ruleId === rule))
    .map(
      ({ shown, ground, severity, origin, ruleId, evidence }: ReportFinding) =>
        `${shown ? '+' : '-'} ${ground} ${severity} ${origin} ${ruleId}${evidence === null ? '' : `: ${evidence}`}`,
    );

const both = async (configuration?: string): Promise<Report> => {
  const { git: report, rest } = await guardBoth(git, {
    base: 'HEAD~1',
    head: 'HEAD',
    ...(configuration === undefined ? {} : { configuration }),
  });
  expect(rest).toEqual(report);
  return report;
};

/** The same change from the checkout alone, where both sources were compared already for the like. */
const ofChange = (configuration?: string): Promise<Report> =>
  guardRepository(git.path, {
    base: 'HEAD~1',
    head: 'HEAD',
    ...(configuration === undefined ? {} : { configuration }),
  });

describe('a claim that a change adds on what never was', () => {
  const add = (): void => {
    git.write({ [PAGE]: page(row('1', 'done', '`src/press.ts`')) }).commit();
    git.write({ [PAGE]: page(row('1', 'done', '`src/press.ts`'), row('2', 'done', '`src/cider.ts`')) }).commit();
  };

  it('is an error on a declared page, told once', async () => {
    add();
    const report = await both(NAMED);
    expect(tell(report)).toEqual([
      '- change error new status-overstated',
      '+ change error new evidence-missing: src/cider.ts',
    ]);
    const told = report.findings.find(({ ruleId }) => ruleId === 'evidence-missing');
    expect(told?.message).toBe('`src/cider.ts` was never in this repository.');
    expect(report.causes.filter(({ kind }) => kind !== 'stamp')).toEqual([
      {
        id: told?.causeId,
        kind: 'never-was',
        path: 'src/cider.ts',
        detail: null,
        rows: [{ path: PAGE, rowKey: '1.2' }],
      },
    ]);
    expect(report).toMatchObject({
      conclusion: 'failure',
      counts: { error: 1, new: 1 },
      judged: true,
      schemaVersion: 2,
    });
  });

  it('is a warning on a detected page', async () => {
    add();
    const report = await both();
    expect(tell(report)).toEqual([
      '- change warning new status-overstated',
      '+ change warning new evidence-missing: src/cider.ts',
    ]);
    expect(report).toMatchObject({ conclusion: 'success', counts: { error: 0, warning: 1 } });
  });

  it.each([
    ['raises a status', row('1', 'partial', '`src/cider.ts`'), row('1', 'done', '`src/cider.ts`')],
    ['adds a path to a row', row('1', 'done', '`src/press.ts`'), row('1', 'done', '`src/press.ts`, `src/cider.ts`')],
  ])('is the change’s own where it %s', async (_, before, after) => {
    git.write({ [PAGE]: page(before) }).commit();
    git.write({ [PAGE]: page(after) }).commit();
    expect(tell(await ofChange(NAMED), 'evidence-missing')).toContainEqual(
      expect.stringMatching(/^\+ change error (?:new|existing) evidence-missing: src\/cider\.ts$/),
    );
  });

  it('is old on the pages that the change leaves alone, and an error on a declared one whenever it came', async () => {
    git.write({ [PAGE]: page(row('1', 'done', '`src/cider.ts`')) }).commit();
    git.write({ 'src/press.ts': `${lines('press')}\n` }).commit();
    expect(tell(await ofChange(NAMED))).toEqual([
      '- history error existing status-overstated',
      '+ history error existing evidence-missing: src/cider.ts',
    ]);
    expect(tell(await ofChange()).filter((line) => line.startsWith('+'))).toEqual([]);
  });

  it('is nothing where the row claims nothing', async () => {
    git.write({ [PAGE]: page(row('1', 'done', '`src/press.ts`')) }).commit();
    git.write({ [PAGE]: page(row('1', 'done', '`src/press.ts`'), row('2', 'todo', '`src/cider.ts`')) }).commit();
    expect(tell(await ofChange(), 'evidence-missing').filter((line) => line.startsWith('+'))).toEqual([]);
  });
});

describe('what a change takes away', () => {
  beforeEach(() => {
    git.write({ [PAGE]: page(row('1', 'done', '`src/press.ts`'), row('2', 'done', '`src/press.ts`')) }).commit();
    git.remove('src/press.ts').commit();
  });

  it.each([
    ['declared', NAMED],
    ['detected', undefined],
  ] as const)('is an error on a %s page, counted once however many rows rest on it', async (_, configuration) => {
    const report = await both(configuration);
    expect(tell(report).filter((line) => line.startsWith('+'))).toEqual([
      '+ change error new evidence-deleted: src/press.ts',
      '+ change error new evidence-deleted: src/press.ts',
    ]);
    expect(report.counts).toMatchObject({ new: 2, error: 1 });
    expect(report.causes.filter(({ kind }) => kind !== 'stamp')).toMatchObject([
      {
        kind: 'deleted',
        path: 'src/press.ts',
        rows: [
          { path: PAGE, rowKey: '1.1' },
          { path: PAGE, rowKey: '1.2' },
        ],
      },
    ]);
  });

  it('shows the status alone where no other rule explains it', async () => {
    const report = await ofChange(`${NAMED}rules:\n  evidence-deleted: off\n`);
    expect(tell(report)).toEqual(['+ change error new status-overstated', '+ change error new status-overstated']);
  });
});

describe('history', () => {
  it('says when a file went, and where to', async () => {
    git.commit();
    git.remove('src/cellar.ts').rename('src/press.ts', 'src/mill/press.ts');
    const gone = git.commit({ date: '2026-01-03T23:59:00Z' });
    git
      .write({ [PAGE]: page(row('1', 'done', '`src/cellar.ts`'), row('2', 'done', '`src/press.ts`')) })
      .commit({ date: '2026-01-04T10:00:00Z' });
    git.write({ 'README.md': 'Apples' }).commit({ date: '2026-01-05T10:00:00Z' });
    const report = await both(NAMED);
    const told = report.findings.filter(({ ruleId }) => ruleId === 'evidence-missing');
    const event = `${gone.slice(0, 7)} on 2026-01-03`;
    expect(told.map(({ message, ground, shown }) => [message, ground, shown])).toEqual([
      [`\`src/cellar.ts\` does not exist: it was deleted in ${event}.`, 'history', true],
      [`\`src/press.ts\` does not exist: it was renamed to \`src/mill/press.ts\` in ${event}.`, 'history', true],
    ]);
    expect(told[1]?.suggestion?.edits.map(({ text }) => text)).toEqual(['src/mill/press.ts']);
    // Only the pointer of the second row is wrong.
    expect(report.documents[0]?.rows.map(({ computed }) => computed)).toEqual(['partial', 'done']);
  });

  it.each([
    ['a folder', '`src/store/`', 'src/store/shelf.ts'],
    ['a folder without its slash', '`src/store`', 'src/store/shelf.ts'],
    ['a file without a known ending', '`tools/graft`', 'tools/graft'],
  ])('makes a path of %s that it had', async (_, cited, file) => {
    git.write({ [file]: lines('shelf') }).commit();
    git.remove(file).commit();
    git.write({ [PAGE]: page(row('1', 'done', cited)) }).commit();
    git.write({ 'README.md': 'Apples' }).commit();
    expect(tell(await both(NAMED), 'evidence-missing')).toEqual([
      `+ history error existing evidence-missing: ${cited.replaceAll('`', '')}`,
    ]);
  });

  it('says nothing of a folder that was there once and that git is told to ignore', async () => {
    git.write({ 'out/press.js': lines('out') }).commit();
    git
      .remove('out')
      .write({ '.gitignore': 'out/\n', [PAGE]: page(row('1', 'done', '`src/press.ts`, `out/`')) })
      .commit();
    git.write({ 'README.md': 'Apples' }).commit();
    expect(tell(await ofChange(NAMED))).toEqual([]);
  });

  it('leaves a word a word that it never had', async () => {
    git.write({ [PAGE]: page(row('1', 'done', '`src/press.ts`, `pears/plums`')) }).commit();
    git.write({ 'README.md': 'Apples' }).commit();
    expect(tell(await ofChange(NAMED))).toEqual([]);
  });

  it('is not asked of more than five paths: the others are not shown and lower nothing, and a note says so', async () => {
    const cited = Array.from({ length: 8 }, (_, index) => row(String(index + 1), 'done', `\`src/none-${index}.ts\``));
    git.write({ [PAGE]: page(...cited) }).commit();
    git.write({ 'README.md': 'Apples' }).commit();
    const report = await both(NAMED);
    const told = report.findings.filter(({ ruleId }) => ruleId === 'evidence-missing');
    expect(told.map(({ ground, severity, shown }) => `${ground} ${severity} ${shown}`)).toEqual([
      ...Array.from({ length: 5 }, () => 'history error true'),
      ...Array.from({ length: 3 }, () => 'reading warning false'),
    ]);
    expect(report.documents[0]?.rows.map(({ computed }) => computed).slice(5)).toEqual(['done', 'done', 'done']);
    expect(report.notes).toContain(
      '3 more missing paths do not count, because the history of only a few paths is looked up.',
    );
  });

  it.each([
    ['in a new row', row('9', 'done', '`src/cider.ts`')],
    ['in a row that it raises', row('8', 'done', '`src/none-7.ts`')],
  ])('is asked first of what the change claims %s', async (_, claimed) => {
    const old = Array.from({ length: 8 }, (_, index) =>
      row(String(index + 1), index === 7 ? 'not started' : 'done', `\`src/none-${index}.ts\``),
    );
    const rest = claimed.startsWith('| 1.8') ? old.slice(0, 7) : old;
    git.write({ [PAGE]: page(...old) }).commit();
    git.write({ [PAGE]: page(...rest, claimed) }).commit();
    const told = async (configuration?: string): Promise<readonly string[]> =>
      tell(await both(configuration), 'evidence-missing').filter((one) => one.includes(' new '));
    const path = /src\/[\w.-]+/.exec(claimed)?.[0] ?? '';
    expect(await told()).toEqual([`+ change warning new evidence-missing: ${path}`]);
    expect(await told(NAMED)).toEqual([`+ change error new evidence-missing: ${path}`]);
  });

  it('cannot be told from a shallow clone: a note, and nothing is shown', async () => {
    git.write({ [PAGE]: page(row('1', 'done', '`src/cider.ts`')) }).commit();
    const clone = new GitRepository();
    try {
      clone.git('fetch', '--quiet', '--depth=1', `file://${git.path}`, 'main');
      clone.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
      const report = await guardRepository(clone.path, { head: 'HEAD', configuration: NAMED });
      expect(tell(report)).toEqual(['- reading warning existing evidence-missing: src/cider.ts']);
      expect(report.conclusion).toBe('success');
      expect(report.notes.join('\n')).toContain('1 missing path does not count, because the history cannot be read');
    } finally {
      clone.dispose();
    }
  });
});

describe('declared pages', () => {
  const dead = row('1', 'done', '`src/cider.ts`');

  it.each<[string, { readonly text: string; readonly configuration?: string; readonly declared: boolean }]>([
    ['a path in the configuration', { text: page(dead), configuration: NAMED, declared: true }],
    ['a glob in the configuration', { text: page(dead), configuration: 'documents:\n  - docs/*.md\n', declared: true }],
    ['a verification header of its own', { text: stamped(dead), declared: true }],
    [
      'a header in another language',
      { text: stamped(dead).replace('Last Verified Date', '最后验证日期'), declared: true },
    ],
    ['nothing', { text: page(dead), declared: false }],
    ['the day of an edit', { text: stamped(dead).replace('Last Verified Date', 'Last updated'), declared: false }],
    ['a plain date', { text: stamped(dead).replace('Last Verified Date', 'Date'), declared: false }],
  ])('are declared by %s', async (name, { text, configuration, declared }) => {
    git.write({ [PAGE]: text }).commit();
    const report = await guardRepository(git.path, {
      head: 'HEAD',
      ...(configuration === undefined ? {} : { configuration }),
    });
    expect([name, report.documents[0]?.declared]).toEqual([name, declared]);
    expect(report.conclusion).toBe(declared ? 'failure' : 'success');
  });

  it('stay declared where the change takes their header away', async () => {
    git.write({ [PAGE]: stamped(dead) }).commit();
    git.write({ [PAGE]: page(dead) }).commit();
    expect((await both()).documents[0]?.declared).toBe(true);
  });

  it.each<[string, string, string[]]>([
    ['a path', NAMED, ['+ head error existing matrix-unreadable']],
    // A glob is a rule for pages that may come, so only the configuration is told that it meets nothing.
    ['a glob', 'documents:\n  - docs/*.md\n', ['+ page warning existing config-unused']],
  ])('must hold a table where %s names them', async (_, configuration, expected) => {
    git.write({ [PAGE]: '# Orchard\n\nNothing here.\n' }).commit();
    expect(tell(await guardRepository(git.path, { head: 'HEAD', configuration }))).toEqual(expected);
  });

  it('say which rows the change takes from one that was detected', async () => {
    git.write({ [PAGE]: page(dead) }).commit();
    git.write({ [PAGE]: '# Orchard\n' }).commit();
    const report = await ofChange();
    expect(tell(report).filter((line) => line.startsWith('+'))).toEqual(['+ change warning new row-removed']);
  });

  it.each<[string, string, string[]]>([
    ['rests on what is still there', '`src/press.ts`', ['+ change notice new matrix-deleted']],
    ['rests on nothing that is there', '`src/cider.ts`', []],
  ])('deleted, and only detected, are a notice where a done row %s', async (_, cited, expected) => {
    git.write({ [PAGE]: page(row('1', 'done', cited).replace('`tests/keep.test.ts`', '-')) }).commit();
    git.remove(PAGE).commit();
    expect(tell(await ofChange())).toEqual(expected);
  });
});

it('lists detected pages as not counted where there is no base, and offers init', async () => {
  git.write({ [PAGE]: page(row('1', 'done', '`src/cider.ts`')) }).commit();
  const report = await guardRepository(git.path, { head: 'HEAD' });
  expect(report.counts).toMatchObject({ existing: 0, error: 0 });
  const text = renderPretty(report, { width: 120 });
  expect(text).toContain('Not counted\n  docs/orchard.md  2 findings\n');
  expect(text).toContain('npx github:org/matrix-guard#v1 init');
  expect(renderPretty(report, { all: true })).toContain('was never in this repository');
});

it('says in one sentence what it did not count of detected pages in a change', async () => {
  git.write({ [PAGE]: page(row('1', 'done', '`src/cider.ts`')) }).commit();
  git.write({ 'README.md': 'Apples' }).commit();
  expect(renderPretty(await ofChange(), { width: 120, program: 'matrix-guard' })).toContain(
    '2 more findings on docs/orchard.md are left out because no configuration names the page. matrix-guard init writes one.',
  );
});

describe('drift', () => {
  const cited = row('1', 'done', '`src/press.ts:5`');

  it('is the change’s where the change moves the line', async () => {
    git.write({ [PAGE]: page(cited) }).commit();
    git.write({ 'src/press.ts': `// a new first line\n${lines('press')}` }).commit();
    for (const configuration of [NAMED, undefined])
      expect(tell(await ofChange(configuration))).toEqual(['+ change warning new line-moved: src/press.ts:5']);
  });

  it('is history’s where it was so before', async () => {
    git.write({ [PAGE]: page(cited) }).commit();
    git.write({ 'src/press.ts': `// a new first line\n${lines('press')}` }).commit();
    git.write({ 'README.md': 'Apples' }).commit();
    const report = await guardRepository(git.path, { head: 'HEAD', configuration: NAMED });
    expect(tell(report)).toEqual(['+ history warning existing line-moved: src/press.ts:5']);
  });
});

describe('staleness', () => {
  const write = (label: string): void => {
    const text = stamped(row('1', 'done', '`src/press.ts`')).replace('Last Verified Date', label);
    git.write({ [PAGE]: text }).commit({ date: '2026-01-01T13:00:00Z' });
    git.write({ 'src/press.ts': lines('another press') }).commit({ date: '2026-01-05T10:00:00Z' });
  };

  it('is told of a page that somebody verified', async () => {
    write('Last Verified Date');
    expect(tell(await ofChange(), 'verification-stale')).toEqual(['+ change warning new verification-stale']);
  });

  it.each(['Date', 'Updated', 'Audit date', 'As of', 'Last reviewed'])('is not told under %s', async (label) => {
    write(label);
    expect(tell(await ofChange(NAMED)).filter((line) => line.includes('verification'))).toEqual([]);
  });

  it('is no matter of evidence that the change which writes the stamp changes', async () => {
    git.write({ [PAGE]: stamped(row('1', 'done', '`src/press.ts`')) }).commit({ date: '2026-01-01T13:00:00Z' });
    git
      .write({
        'src/press.ts': lines('another press'),
        [PAGE]: stamped(row('1', 'done', '`src/press.ts`')).replace('2026-01-01', '2026-01-02'),
      })
      .commit({ date: '2026-01-03T10:00:00Z' });
    expect(tell(await ofChange(), 'verification-stale')).toEqual([]);
  });
});
