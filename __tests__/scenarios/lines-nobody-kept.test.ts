// Line numbers on a page that nobody has touched since it was written: what this change moves is for the report, unless somebody declared the page.
import { guardRepository } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const PAGE = 'docs/mill.md';
const code = (...lines: readonly string[]): string => [...lines, ''].join('\n');
const WHEEL = code(
  ...Array.from({ length: 10 }, (_, at) => `const paddle${at} = ${at};`),
  'export function turnWheel() {',
  '  return paddle0 + paddle9;',
  '}',
);
const TABLE = [
  '# Mill',
  '',
  '| ID | Item | Status | Evidence |',
  '|---|---|---|---|',
  '| M-1 | Wheel turns (`turnWheel`) | done | `src/wheel.ts:11` |',
  '| M-2 | Sluice | done | `src/sluice.ts` |',
  '',
];
const BEFORE = code(...TABLE);

interface Case {
  /** The day on which the page was written. */
  readonly written?: string;
  /** The page in a commit between. */
  readonly between?: string;
  /** A line below the title of the page. */
  readonly head?: string;
  /** The page in the change. */
  readonly after?: string;
  readonly declared?: boolean;
  readonly change?: (git: GitRepository) => void;
}

const moveWheel = (git: GitRepository): void => void git.write({ 'src/wheel.ts': code('', '', '', WHEEL) });

async function shownOf({
  written = '2026-01-10T12:00:00Z',
  between,
  head = '',
  after,
  declared = false,
  change = moveWheel,
}: Case): Promise<{ readonly shown: readonly string[]; readonly kept: readonly string[] }> {
  const git = new GitRepository({
    'src/wheel.ts': WHEEL,
    'src/sluice.ts': 'export const sluice = 1;\n',
    [PAGE]: BEFORE.replace('\n', `\n${head}\n`),
  });
  try {
    git.commit({ date: written });
    if (between !== undefined) git.write({ [PAGE]: between }).commit({ date: '2026-01-25T12:00:00Z' });
    git.write({ 'src/other.ts': 'export {};\n' }).commit({ date: '2026-02-01T12:00:00Z' });
    change(git);
    if (after !== undefined) git.write({ [PAGE]: after });
    git.commit({ date: '2026-02-02T12:00:00Z' });
    const { findings } = await guardRepository(git.path, {
      base: 'HEAD~1',
      head: 'HEAD',
      today: '2026-02-02',
      ...(declared ? { configuration: `documents:\n  - ${PAGE}\n` } : {}),
    });
    const rules = (isShown: boolean): string[] =>
      findings.flatMap(({ origin, shown, ruleId }) => (origin === 'new' && shown === isShown ? [ruleId] : []));
    return { shown: rules(true), kept: rules(false) };
  } finally {
    git.dispose();
  }
}

it.each<[string, Case, string]>([
  ['moved', {}, 'line-moved'],
  [
    'changed',
    { change: (git) => void git.write({ 'src/wheel.ts': WHEEL.replace('turnWheel() {', 'turnWheel(by = 1) {') }) },
    'line-changed',
  ],
])('lines that were %s are in the report alone', async (_, given, rule) => {
  const { shown, kept } = await shownOf(given);
  expect(shown).toEqual([]);
  expect(kept).toContain(rule);
});

it.each<[string, Case]>([
  ['somebody declared the page', { declared: true }],
  ['it was edited since', { between: code(...TABLE, 'Seen again.') }],
  ['this change edits it', { after: code(...TABLE, 'Seen again.') }],
  ['it was written in the last days', { written: '2026-01-27T12:00:00Z' }],
])('lines that were moved are shown where %s', async (_, given) => {
  expect((await shownOf(given)).shown).toContain('line-moved');
});

it.each<[string, (git: GitRepository) => void, string]>([
  ['deleted', (git) => void git.remove('src/sluice.ts'), 'evidence-deleted'],
  ['renamed', (git) => void git.git('mv', 'src/sluice.ts', 'src/gate.ts'), 'evidence-renamed'],
])('a file that is %s is shown however old the page is', async (_, change, rule) => {
  expect((await shownOf({ change })).shown).toEqual([rule]);
});

const removeSluice = (git: GitRepository): void => void git.remove('src/sluice.ts');

describe('what a program wrote, and nobody since', () => {
  it.each([
    ['- Generated: **2026-01-30T03:41:53.152Z**'],
    ['> Auto-generated on 2026-01-30 03:41:53'],
    ['Generated at: 2026-01-30T03:41:53+02:00'],
  ])('is in the report alone, be it three days old: %s', async (head) => {
    const { shown, kept } = await shownOf({ head, written: '2026-01-30T12:00:00Z', change: removeSluice });
    expect(shown).toEqual([]);
    expect(kept).toContain('evidence-deleted');
  });

  it.each<[string, Case]>([
    [
      'a sentence gives it',
      { head: 'What is below `src/` was generated on 2026-01-30T03:41:53Z.', written: '2026-01-30T12:00:00Z' },
    ],
    ['it gives a day alone', { head: 'Generated: 2026-01-30' }],
    ['somebody declared the page', { head: 'Generated: 2026-01-30T03:41:53Z', declared: true }],
    ['it was written again', { head: 'Generated: 2026-01-30T03:41:53Z', between: code(...TABLE, 'Again.') }],
  ])('is shown where %s', async (_, given) => {
    expect((await shownOf({ ...given, change: removeSluice })).shown).toContain('evidence-deleted');
  });
});
