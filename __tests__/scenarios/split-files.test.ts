// A file that was split is not renamed to the part that git pairs it with; a file that was renamed beside other new files is.
import { guardBoth } from '../helpers/guard-both.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/foundry.md';
const page = (path: string): string => `| Part | Status | Code |\n|---|---|---|\n| Forge | done | \`${path}\` |\n`;
const lines = (name: string, count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `func ${name}${at * 3}() string { return "${name} makes ${at * 7} horseshoes" }`,
  ).join('\n') + '\n';

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository();
});
afterEach(() => git.dispose());

const WHOLE = lines('hammer', 30) + lines('anvil', 12) + lines('tongs', 12);

interface Change {
  readonly name: string;
  readonly from: string;
  readonly after: Readonly<Record<string, string>>;
  readonly expected: readonly unknown[];
}

const SPLIT_BESIDE = {
  'cmd/work_hammer.go': lines('hammer', 30) + lines('heat', 6),
  'cmd/work_anvil.go': lines('anvil', 12),
  'cmd/work_tongs.go': lines('tongs', 12),
};

it.each<Change>([
  {
    name: 'a file whose parts are named as it is was split',
    from: 'cmd/work_all.go',
    after: SPLIT_BESIDE,
    expected: ['evidence-deleted', 'split', false],
  },
  {
    name: 'a file that became a folder of parts was split',
    from: 'cmd/forge.go',
    after: {
      'cmd/forge/hammer.go': lines('hammer', 30) + lines('heat', 6),
      'cmd/forge/anvil.go': lines('anvil', 12),
      'cmd/forge/tongs.go': lines('tongs', 12),
    },
    expected: ['evidence-deleted', 'split', false],
  },
  {
    name: 'a file with half of its content in one new file was renamed',
    from: 'cmd/work_all.go',
    after: { 'cmd/work_hammer.go': lines('hammer', 30) + lines('heat', 6) },
    expected: ['evidence-renamed', 'renamed', true],
  },
  {
    name: 'a file that is whole in one of many new files was renamed',
    from: 'cmd/work_all.go',
    after: { ...SPLIT_BESIDE, 'cmd/work_hammer.go': WHOLE + lines('heat', 2) },
    expected: ['evidence-renamed', 'renamed', true],
  },
  {
    name: 'tests of the new file are no parts',
    from: 'cmd/work_all.go',
    after: {
      'cmd/work_hammer.go': lines('hammer', 30) + lines('heat', 6),
      'cmd/work_hammer_test.go': lines('strike', 9),
      'cmd/work_other_test.go': lines('swing', 9),
    },
    expected: ['evidence-renamed', 'renamed', true],
  },
])('$name', async ({ from, after, expected }) => {
  git.write({ [PAGE]: page(from), [from]: WHOLE }).commit();
  git.remove(from).write(after).commit();
  const report = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
  const said = report.findings.filter(({ ruleId }) => ruleId.startsWith('evidence-'));
  expect(said.map(({ ruleId, messageId, suggestion }) => [ruleId, messageId, suggestion !== null])).toEqual([expected]);
});

it('is known from a checkout and over REST alike, in code marks outside of rows too', async () => {
  git.write({ [PAGE]: `${page('cmd/work_all.go')}\nSee \`cmd/work_all.go\`.\n`, 'cmd/work_all.go': WHOLE });
  const base = git.commit();
  const head = git.remove('cmd/work_all.go').write(SPLIT_BESIDE).commit();
  const both = await guardBoth(git, { base, head });
  expect(both.rest).toEqual(both.git);
  expect(both.git.findings.map(({ ruleId, message }) => [ruleId, message])).toContainEqual([
    'evidence-deleted',
    'This change deletes `cmd/work_all.go`, which this row cites. It may have been split into `cmd/work_hammer.go`, `cmd/work_anvil.go` and `cmd/work_tongs.go`.',
  ]);
  expect(both.git.findings.some(({ ruleId }) => ruleId === 'evidence-renamed')).toBe(false);
});
