// The last case on either side of a border: the last line, the last day, the exact number, and a base of which not all is known.
import { defaultSettings } from '../../src/config/defaults.ts';
import { parseConfiguration } from '../../src/config/load.ts';
import type { Report } from '../../src/report/report.ts';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardKept } from '../helpers/guard-kept.ts';
import { memoryRepository, memorySnapshot } from '../helpers/memory-repository.ts';

const PAGE = 'docs/quay.md';
const HEADER = '| Item | Status | Evidence | Tests |\n|---|---|---|---|\n';
const row = (evidence: string, { status = 'done', tests = '`tests/quay.ts`' } = {}): string =>
  `# Quay\n\n${HEADER}| 1 Quay | ${status} | ${evidence} | ${tests} |\n`;

type Files = Readonly<Record<string, string>>;

async function judge({
  head,
  base,
  configuration = '',
  today = '2026-03-01',
}: {
  readonly head: Files;
  readonly base?: Files;
  readonly configuration?: string;
  readonly today?: string;
}): Promise<Report> {
  const parsed = await parseConfiguration({
    path: '.github/matrix-guard.yml',
    text: `documents:\n  - path: ${PAGE}\n${configuration}`,
  });
  if (parsed.settings === null) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return await guardKept({
    open: () =>
      memoryRepository(
        memorySnapshot('b'.repeat(40), head),
        base === undefined ? null : memorySnapshot('a'.repeat(40), base),
      ),
    settings: parsed.settings,
    today,
  });
}

const said = ({ findings }: Report, ...rules: readonly string[]): readonly string[] =>
  findings.filter(({ ruleId }) => rules.includes(ruleId)).map(({ message }) => message);
const TREE = { 'src/quay.ts': 'one\ntwo\nthree\n', 'src/bare.ts': 'one\ntwo\nthree', 'tests/quay.ts': 'a\n' };

describe('the last line of a file', () => {
  it.each([
    ['src/quay.ts:3', []],
    ['src/quay.ts:2-3', []],
    ['src/bare.ts:3', []],
    ['src/quay.ts:4', ['This row cites line 4 of `src/quay.ts`, which has 3 lines.']],
    ['src/quay.ts:3-5', ['This row cites lines 3–5 of `src/quay.ts`, which has 3 lines.']],
    ['src/bare.ts:4', ['This row cites line 4 of `src/bare.ts`, which has 3 lines.']],
  ])('%s', async (anchor, expected) => {
    const page = { [PAGE]: row(`\`${anchor}\``) };
    expect(said(await judge({ head: { ...TREE, ...page } }), 'line-out-of-range')).toEqual(expected);
  });

  it.each([
    ['src/quay.ts:3', ['The cited code moved from line 3 to line 4 of `src/quay.ts`.']],
    ['src/quay.ts:2-3', ['The cited code moved from lines 2–3 to lines 3–4 of `src/quay.ts`.']],
  ])('%s, followed through a change', async (anchor, expected) => {
    const page = { [PAGE]: row(`\`${anchor}\``) };
    const report = await judge({
      base: { ...TREE, ...page },
      head: { ...TREE, ...page, 'src/quay.ts': 'zero\none\ntwo\nthree\n' },
    });
    expect(said(report, 'line-moved', 'line-changed', 'line-out-of-range')).toEqual(expected);
  });
});

describe('what a status requires', () => {
  const require = (text: string): string => `    require: ${text}\n`;
  const causes = async (page: string, text: string): Promise<readonly unknown[]> => {
    const { findings } = await judge({
      head: { ...TREE, 'src/two.ts': 'a\n', [PAGE]: page },
      configuration: require(text),
    });
    return findings
      .filter(({ ruleId }) => ruleId === 'status-overstated')
      .map(({ data: { computed, causes: why } }) => `${computed}: ${why}`);
  };

  it('counts a column by its role as by its header', async () => {
    const page = row('`src/quay.ts`, `src/two.ts`');
    for (const column of ['implementation', 'Evidence', 'tests', 'Tests'])
      expect(await causes(page, `{ done: [{ column: ${column} }] }`)).toEqual([]);
    expect(await causes(page, '{ done: [{ column: implementation, atLeast: 2 }] }')).toEqual([]);
    expect(await causes(page, '{ done: [{ column: tests, atLeast: 2 }] }')).toEqual([
      'partial: 1 of the 2 references in column “tests” that done requires',
    ]);
  });

  it('counts up to the number that is asked for, and no further', async () => {
    const page = row('`src/quay.ts`, `src/two.ts`');
    expect(await causes(page, '{ done: [{ glob: "src/**", atLeast: 2 }] }')).toEqual([]);
    expect(await causes(page, '{ done: [{ glob: "src/**", atLeast: 3 }] }')).toEqual([
      'partial: 2 of the 3 references to src/** that done requires',
    ]);
  });

  it('counts two spellings of one path once', async () => {
    const page = row('`src/quay.ts`, `./src/quay.ts`, `/src/quay.ts`');
    expect(await causes(page, '{ done: [{ glob: "src/**", atLeast: 2 }] }')).toEqual([
      'partial: 1 of the 2 references to src/** that done requires',
    ]);
    for (const spelled of ['`./src/quay.ts`', '`/src/quay.ts`', '[quay](../src/quay.ts)'])
      expect(await causes(row(spelled), '{ done: [{ glob: "src/**" }] }')).toEqual([]);
  });

  it('is not done without what partial requires', async () => {
    const both = '{ partial: [{ glob: "tests/**" }], done: [{ glob: "src/**" }] }';
    expect(await causes(row('`src/quay.ts`'), both)).toEqual([]);
    expect(await causes(row('`src/quay.ts`', { tests: '`src/two.ts`' }), both)).toEqual([
      'not started: no reference to tests/**, which partial requires',
    ]);
  });
});

describe('a base that could not be listed whole', () => {
  it('is not judged against, and calls nothing added', async () => {
    const page = { [PAGE]: row('`src/quay.ts`') };
    const report = await guardKept({
      open: () =>
        memoryRepository(
          memorySnapshot('b'.repeat(40), { ...TREE, ...page }),
          memorySnapshot('a'.repeat(40), page, { truncated: true }),
        ),
      settings: defaultSettings(),
      today: '2026-03-01',
    });
    expect([report.judged, report.notJudged]).toEqual([
      false,
      [`the files of ${'a'.repeat(40)} could not be listed (cut)`],
    ]);
  });
});

describe('a glob', () => {
  const page = { [PAGE]: row('`src/*.ts`') };
  const changeOf = async (head: Files): Promise<unknown> =>
    (await judge({ base: { ...TREE, ...page }, head: { ...page, ...head } })).documents[0]?.rows[0]?.evidence[0]
      ?.change;

  it('is unchanged where none of its files is edited', async () => {
    expect(await changeOf({ ...TREE, 'other.md': 'new\n' })).toBe('unchanged');
  });

  it.each([
    ['edited', { ...TREE, 'src/bare.ts': 'edited\n' }],
    ['added', { ...TREE, 'src/more.ts': 'new\n' }],
    ['removed', { 'src/quay.ts': TREE['src/quay.ts'], 'tests/quay.ts': 'a\n' }],
  ])('is modified where one of them is %s', async (_, head) => {
    expect(await changeOf(head)).toBe('modified');
  });
});

describe('the last day of a verification', () => {
  const page = { [PAGE]: `- Last Verified Date: 2026-01-01\n\n${row('`src/quay.ts`')}` };

  it.each([
    ['2026-04-01', []],
    ['2026-04-02', ['Last verified on 2026-01-01, more than 90 days ago.']],
  ])('%s', async (today, expected) => {
    expect(said(await judge({ head: { ...TREE, ...page }, today }), 'verification-expired')).toEqual(expected);
  });
});

it('repositories of SHA-256 objects are judged like others', async () => {
  const git = new GitRepository({ ...TREE, [PAGE]: row('`src/quay.ts:3`') });
  git.remove('.git');
  git.git('init', '--quiet', '--initial-branch=main', '--object-format=sha256');
  git.git('add', '--all');
  git.git('commit', '--quiet', '--message', 'base');
  const base = git.git('rev-parse', 'HEAD');
  git.write({ 'src/quay.ts': 'zero\none\ntwo\nthree\n' }).remove('tests/quay.ts');
  git.git('add', '--all');
  git.git('commit', '--quiet', '--message', 'head');
  const head = git.git('rev-parse', 'HEAD');
  const report = await guardKept({
    open: () => openGitRepository({ directory: git.path, base, head }),
    settings: defaultSettings(),
    today: '2026-03-01',
  });
  git.dispose();
  expect(head).toHaveLength(64);
  expect([report.base, report.head, report.judged]).toEqual([base, head, true]);
  expect(said(report, 'line-moved', 'evidence-deleted')).toEqual([
    'The cited code moved from line 3 to line 4 of `src/quay.ts`.',
    'This change deletes `tests/quay.ts`, which this row cites.',
  ]);
});
