// Reports that were written once, items that were merged and entries of a log are of their day: on pages that nobody declared, what they cite is for the report.
import { guardRepository } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const PAGE = 'docs/mill.md';
const TODAY = '2026-03-01';
const code = (name: string): string => Array.from({ length: 20 }, (_, at) => `// ${name} ${at} of its own`).join('\n');
const FILES = { 'src/wheel.ts': code('wheel'), 'src/sluice.ts': code('sluice'), 'src/keep.ts': 'export {};\n' };
const TABLE = [
  '| ID | Item | Status | Evidence |',
  '|---|---|---|---|',
  '| M-1 | Wheel | done | `src/wheel.ts` |',
  '| M-2 | Sluice | done | `src/sluice.ts` |',
  '| M-3 | Keep | done | `src/keep.ts` |',
];
const page = (...text: readonly string[]): string => [...text, ''].join('\n');
const report = (title: string, date: string): string => page(`# ${title}`, '', date, '', ...TABLE);

interface Case {
  readonly before: string;
  /** The page in the change; absent where it stays as it is. */
  readonly after?: string;
  /** The page in a commit between. */
  readonly between?: string;
  readonly path?: string;
  readonly declared?: boolean;
  readonly today?: string;
  /** Whether the clone ends at base. */
  readonly shallow?: boolean;
  readonly change?: (git: GitRepository) => void;
}

const dropWheel = (git: GitRepository): void => void git.remove('src/wheel.ts');

/** The rules that people see, and those in the report alone. */
async function judge({
  before,
  after,
  between,
  path = PAGE,
  declared = false,
  today = TODAY,
  shallow = false,
  change = dropWheel,
}: Case) {
  const git = new GitRepository({ ...FILES, [path]: before });
  try {
    git.commit();
    if (between !== undefined) git.write({ [path]: between }).commit();
    change(git);
    if (after !== undefined) git.write({ [path]: after });
    git.commit();
    if (shallow) git.write({ '.git/shallow': `${git.git('rev-parse', 'HEAD~1')}\n` });
    const { findings } = await guardRepository(git.path, {
      base: 'HEAD~1',
      head: 'HEAD',
      today,
      ...(declared ? { configuration: `documents:\n  - ${path}\n` } : {}),
    });
    const fresh = findings.filter(({ origin, ground }) => origin === 'new' && ground === 'change');
    const rules = (isShown: boolean): string[] =>
      fresh.flatMap(({ shown, ruleId }) => (shown === isShown ? [ruleId] : []));
    return { shown: rules(true), kept: rules(false) };
  } finally {
    git.dispose();
  }
}

const DELETED = 'evidence-deleted';

describe('a page that tells of one day', () => {
  it.each([
    ['a review', 'Mill review', '> Date: 2026-01-10'],
    ['an assessment', 'Water assessment', '**Assessment date**: January 10, 2026'],
    ['results with a day in the title', 'Trial results - January 10, 2026', 'All good.'],
    ['a sign-off', 'Mill v1.2 sign-off (2026-01-10)', 'Accepted.'],
    ['what was run', 'Mill readiness', 'Run on 2026-01-10.\n\n| Command | Result |\n|---|---|\n| `make mill` | PASS |'],
  ])('is kept in the report: %s', async (_, title, date) => {
    const { shown, kept } = await judge({ before: report(title, date) });
    expect(shown).toEqual([]);
    expect(kept).toContain(DELETED);
  });

  const REVIEW = report('Mill review', 'Date: 2026-01-10');
  it.each<[string, Case]>([
    ['somebody declared it', { before: REVIEW, declared: true }],
    ['it was edited since', { before: report('Mill review', 'Date: 2026-01-09'), between: REVIEW }],
    ['this change edits it', { before: REVIEW, after: `${REVIEW}\nSeen again.\n` }],
    ['this change makes it a review', { before: report('Mill', 'Date: 2026-01-10'), after: REVIEW }],
    ['this change dates it', { before: report('Mill review', 'To do.'), after: REVIEW }],
    ['history ends before it', { before: REVIEW, shallow: true }],
    ['it is of this week', { before: REVIEW, today: '2026-01-15' }],
    ['it has no day', { before: report('Mill review', 'Ours.') }],
    ['it is an audit of what is there', { before: report('Mill audit', 'Date: 2026-01-10') }],
    ['its title says that it is kept up to date', { before: report('Review tracker', 'Date: 2026-01-10') }],
    ['its name says so', { before: REVIEW, path: 'docs/review-status.md' }],
    [
      'it lists commands with a status',
      {
        before: report('Mill', '2026-01-10\n\n| Command | Status |\n|---|---|\n| `grind` | done |'),
      },
    ],
  ])('is shown where %s', async (_, given) => {
    expect((await judge(given)).shown).toContain(DELETED);
  });

  it('still has links that people follow', async () => {
    const before = `${REVIEW}\nSee [the wheel](../src/wheel.ts).\n`;
    expect((await judge({ before })).shown).toEqual(['link-broken']);
  });
});

describe('a page that was put away', () => {
  const BEFORE = page('# Mill', '', ...TABLE, '', 'See [the wheel](../src/wheel.ts).');
  const PUT_AWAY = 'docs/mill-archive.md';

  it.each([PUT_AWAY, 'docs/MILL_ARCHIVED_v2.md', 'docs/мельница-архив.md', 'docs/CHANGELOG_MILL.md'])(
    'is kept in the report, and its links are shown: %s',
    async (path) => {
      const { shown, kept } = await judge({ before: BEFORE, path });
      expect(shown).toEqual(['link-broken']);
      expect(kept).toContain(DELETED);
    },
  );

  it.each<[string, Case]>([
    ['somebody declared it', { before: BEFORE, path: PUT_AWAY, declared: true }],
    ['it is verified', { before: page('# Mill', '', 'Last verified: 2026-01-10', '', ...TABLE), path: PUT_AWAY }],
    ['it is about archives', { before: BEFORE, path: 'docs/archive-format.md' }],
    [
      'this change puts it away',
      { before: BEFORE, change: (git) => void git.remove('src/wheel.ts').git('mv', PAGE, PUT_AWAY) },
    ],
  ])('is shown where %s', async (_, given) => {
    expect((await judge(given)).shown).toContain(DELETED);
  });
});

describe('an item that gives the day on which it was merged', () => {
  const item = (...lines: readonly string[]): string =>
    page(
      '# Work',
      '',
      '## M-1 Wheel',
      'Status: DONE',
      'Evidence: `src/wheel.ts`',
      ...lines,
      '',
      '## M-2 Sluice',
      'Status: DONE',
      'Evidence: `src/sluice.ts`',
      '',
      '## M-3 Keep',
      'Status: DONE',
      'Evidence: `src/keep.ts`',
    );
  const MERGED = item('- Pull request merged at: 2026-01-10T08:00:00Z');

  it.each([
    ['- mill mergedAt: `2026-01-10T08:00:00Z`'],
    ['- Pull request merged at: 2026-01-10T08:00:00Z'],
    ['**Merge date**: January 10, 2026'],
  ])('is kept in the report: %s', async (line) => {
    expect(await judge({ before: item(line) })).toEqual({ shown: [], kept: ['status-overstated', DELETED] });
  });

  it.each<[string, Case]>([
    ['the page is declared', { before: MERGED, declared: true }],
    ['this change says so', { before: item(), after: MERGED }],
    ['another one says so', { before: MERGED, change: (git) => void git.remove('src/sluice.ts') }],
    ['it was merged this week', { before: MERGED, today: '2026-01-15' }],
    ['it is to be merged', { before: item('- To be merged: when it rains') }],
    ['a sentence tells of another merge', { before: item('The dam was merged on 2026-01-10 and is fine.') }],
    ['it was completed', { before: item('- Completed: 2026-01-10') }],
  ])('is shown where %s', async (_, given) => {
    expect((await judge(given)).shown).toContain(DELETED);
  });
});

describe('a link in the entry of a log', () => {
  const LINK = 'We built [the wheel](../src/wheel.ts).';
  const log = (heading: string, ...lines: readonly string[]): string =>
    page('# Mill log', '', ...TABLE, '', heading, '', ...lines);
  const ENTRY = log('## 2026-01-10 Wheel', LINK);
  const linkOf = async (given: Case): Promise<readonly string[]> =>
    (await judge(given)).shown.filter((rule) => rule === 'link-broken');

  it.each([
    ['a section', ENTRY],
    ['a section inside one', log('## 2026-01-10 Wheel', '### Wood', '', LINK)],
    ['a release', log('## [1.2.0] - 2026-01-10', LINK)],
    ['an item', log('## Days', `- 2026-01-10: ${LINK}`)],
  ])('is kept in the report: %s', async (_, before) => {
    expect(await linkOf({ before })).toEqual([]);
  });

  it.each<[string, Case]>([
    ['the page is declared', { before: ENTRY, declared: true }],
    ['this change dates the entry', { before: log('## Wheel', LINK), after: ENTRY }],
    ['it is also elsewhere', { before: log('## 2026-01-10 Wheel', LINK, '', '## Parts', '', LINK) }],
    ['a later section has no day', { before: log('## 2026-01-10 Wheel', '', '## Parts', '', LINK) }],
    ['it is of this week', { before: ENTRY, today: '2026-01-15' }],
  ])('is shown where %s', async (_, given) => {
    expect(await linkOf(given)).toContain('link-broken');
  });
});

it('a change that dates its own excuse back gains nothing', async () => {
  const item = (day: string): string =>
    page(
      '# Mill',
      '',
      ...TABLE.slice(0, 2),
      TABLE[4] ?? '',
      '',
      '## Wheel',
      '',
      `- Merged at: ${day}`,
      '- Files: `src/wheel.ts`',
    );
  expect((await judge({ before: item('2026-02-27'), after: item('2020-01-01') })).shown).toEqual([DELETED]);
  expect((await judge({ before: item('2020-01-01'), after: item('2020-01-01') })).shown).toEqual([]);
});
