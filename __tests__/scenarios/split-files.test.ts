// A file that was split is not renamed to the part that git pairs it with; a file that was renamed beside other new files is.
import { openContents } from '../../src/evidence/compare/contents.ts';
import { findSplits } from '../../src/evidence/compare/splits.ts';
import { indexPaths } from '../../src/evidence/locate/path-index.ts';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import type { Tree, TreeEntry } from '../../src/repository/repository.ts';
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
  readonly before?: string;
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
    name: 'a file that keeps more than half beside what was taken out of it was renamed',
    from: 'cmd/work_all.go',
    after: {
      'cmd/work_hammer.go': lines('hammer', 30) + lines('anvil', 6) + lines('heat', 6),
      'cmd/work_anvil.go': lines('anvil', 12),
      'cmd/work_tongs.go': lines('tongs', 12),
    },
    expected: ['evidence-renamed', 'renamed', true],
  },
  {
    name: 'many short lines that went elsewhere weigh no more than they hold',
    from: 'cmd/work_all.go',
    after: {
      'cmd/work_hammer.go': lines('hammer', 40) + lines('heat', 6),
      'cmd/work_anvil.go': lines('anvil', 12),
      'cmd/work_tongs.go': lines('tongs', 12),
    },
    before: lines('hammer', 40) + Array.from({ length: 50 }, (_, at) => `a${at}\n`).join(''),
    expected: ['evidence-renamed', 'renamed', true],
  },
  ...(
    [
      ['cmd/forge.rs', 'cmd/forge/mod.rs'],
      ['cmd/forge.py', 'cmd/forge/__init__.py'],
      ['cmd/forge.ts', 'cmd/forge/index.ts'],
      ['cmd/forge.js', 'cmd/forge/index.mjs'],
    ] as const
  ).map(([from, to]): Change => {
    const beside = (name: string): string => to.replace(/[^/]*(?=\.\w+$)/, name);
    return {
      name: `a module that became a folder keeps its name, whatever was taken out of it: ${to}`,
      from,
      after: {
        [to]: lines('hammer', 30) + lines('heat', 6),
        [beside('anvil')]: lines('anvil', 12),
        [beside('tongs')]: lines('tongs', 12),
      },
      expected: ['evidence-renamed', 'renamed', true],
    };
  }),
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
])('$name', async ({ from, after, before = WHOLE, expected }) => {
  git.write({ [PAGE]: page(from), [from]: before }).commit();
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

describe('of many files that may have been split', () => {
  const names = Array.from({ length: 8 }, (_, at) => `mill${String.fromCharCode(97 + at)}`);
  const wholeOf = (name: string): string => lines(`${name}hammer`, 30) + lines(`${name}anvil`, 24);
  const ROWS = `| Part | Status | Code |\n|---|---|---|\n${names.map((name) => `| ${name} | done | \`cmd/${name}.go\` |\n`).join('')}`;
  const judge = async () => {
    const { findings, notes } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
    const said = findings.filter(({ ruleId }) => ruleId.startsWith('evidence-'));
    return { notes, said: said.map(({ messageId }) => messageId).sort() };
  };

  it('some are read, and a note says that of the others nothing is known', async () => {
    for (const name of names) git.write({ [`cmd/${name}.go`]: wholeOf(name) });
    git.write({ [PAGE]: ROWS }).commit();
    for (const name of names)
      git.remove(`cmd/${name}.go`).write({
        [`cmd/${name}/hammer_${name}.go`]: lines(`${name}hammer`, 30) + lines(`${name}heat`, 6),
        [`cmd/${name}/anvil.go`]: lines(`${name}anvil`, 9),
        [`cmd/${name}/tongs.go`]: lines(`${name}tongs`, 9),
      });
    git.commit();
    const { notes, said } = await judge();
    expect(said).toEqual(['perhaps', 'perhaps', 'split', 'split', 'split', 'split', 'split', 'split']);
    expect(notes).toContain(
      'Only some renamed files were read to see whether they were split; 2 more files may have been split or renamed.',
    );
  });

  it('those that were renamed with a few edits beside each other were renamed, however many', async () => {
    const rename = (prefix: string): Record<string, string> =>
      Object.fromEntries(names.map((name) => [`cmd/forge_${prefix}${name}.go`, wholeOf(name) + lines(prefix, 2)]));
    git.write({ ...rename('old'), [PAGE]: ROWS.replaceAll('cmd/mill', 'cmd/forge_oldmill') }).commit();
    git
      .remove(...Object.keys(rename('old')))
      .write(rename('new'))
      .commit();
    const { notes, said } = await judge();
    expect(said).toEqual(names.map(() => 'renamed'));
    expect(notes.join(' ')).not.toContain('split');
  });
});

it('goes through a folder once, however many of its files are asked about', async () => {
  const count = 400;
  const path = (name: string, at: number): string => `d/module_${name}${at}.ts`;
  const treeOf = (name: string): Tree => ({
    truncated: false,
    entries: new Map(
      Array.from({ length: count }, (_, at) => [
        path(name, at),
        { path: path(name, at), kind: 'file', id: `${name}${at}` } satisfies TreeEntry,
      ]),
    ),
  });
  const [base, head] = [indexPaths(treeOf('old')), indexPaths(treeOf('new'))];
  let asked = 0;
  const counted = {
    ...base,
    has(one: string): boolean {
      asked += 1;
      return base.has(one);
    },
  };
  git.write({ [PAGE]: page('a.ts') }).commit();
  const { head: snapshot } = await openGitRepository({ directory: git.path, base: null, head: 'HEAD' });
  await findSplits({
    renames: {
      known: new Map(Array.from({ length: count }, (_, at) => [path('old', at), path('new', at)])),
      unsure: new Set(),
    },
    paths: Array.from({ length: count }, (_, at) => path('old', at)),
    contents: openContents(),
    base: { snapshot, index: counted },
    head: { snapshot, index: head },
  });
  expect(asked).toBeLessThanOrEqual(3 * count);
});
