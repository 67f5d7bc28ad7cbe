// Files that a change takes out of git while `.gitignore` keeps them out are still on the machines that use them.
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardBoth } from '../helpers/guard-both.ts';

const PAGE = 'docs/mill.md';
const NAMED = `documents:\n  - ${PAGE}\n`;

interface Case {
  /** What the change takes out of git. */
  readonly gone: string;
  /** The evidence of the row; by default what goes. */
  readonly cited?: string;
  /** `.gitignore` of head, and of base. */
  readonly ignore: string;
  readonly before?: string;
  /** Below the table. */
  readonly more?: string;
  /** Where the change moves it. */
  readonly to?: string;
}

const TEXT = Array.from({ length: 20 }, (_, at) => `setting_${at}: value ${at}\n`).join('');

async function judge({ gone, cited = gone, ignore, before = 'out/\n', more = '', to }: Case): Promise<string[]> {
  const git = new GitRepository({
    [gone]: TEXT,
    'src/mill.py': 'pass\n',
    [PAGE]: [
      '# Mill',
      '',
      '| Item | Status | Evidence |',
      '|---|---|---|',
      `| 1.1 Mill | done | \`${cited}\` |`,
      more,
    ].join('\n'),
  });
  git.commit();
  // Git does not add what it ignores.
  git.write({ '.gitignore': before }).commit();
  if (to === undefined) git.remove(gone);
  else git.rename(gone, to);
  git.write({ '.gitignore': ignore }).commit();
  const { git: report, rest } = await guardBoth(git, { base: 'HEAD~1', head: 'HEAD', configuration: NAMED });
  git.dispose();
  expect(rest).toEqual(report);
  return briefly(report);
}

const briefly = ({ findings, documents }: Report): string[] => [
  ...findings
    .filter(({ ruleId }) => ruleId.startsWith('evidence-'))
    .map(({ ruleId, messageId, severity, suggestion }) =>
      [ruleId, '/', messageId, ' ', severity, suggestion === null ? '' : ' with a suggestion'].join(''),
    ),
  documents[0]?.rows[0]?.computed ?? '',
];

const WARNING = ['evidence-deleted/untracked warning', 'done'];

describe('a row that cites what head ignores is warned, and stays done', () => {
  it.each<[string, Case]>([
    ['settings', { gone: 'config/mill.yaml', ignore: 'config/mill.yaml\n' }],
    ['a key', { gone: 'keys/mill.pem', ignore: '*.pem\n' }],
    ['an environment', { gone: '.env.local', ignore: '.env*\n' }],
    ['data', { gone: 'data/flour.json', ignore: 'data/\n' }],
    ['a database', { gone: 'data/flour.sqlite', ignore: '/data\n' }],
    ['a folder of data', { gone: 'data/flour.csv', cited: 'data/', ignore: 'data/\n' }],
    ['a glob of data', { gone: 'data/flour.csv', cited: 'data/*.csv', ignore: 'data/\n' }],
    [
      'what git pairs with the example left for it',
      {
        gone: 'config/mill.yaml',
        ignore: 'config/mill.yaml\n',
        to: 'config/mill.example.yaml',
      },
    ],
  ])('%s', async (_, one) => {
    expect(await judge(one)).toEqual(WARNING);
  });
});

describe('nothing is said', () => {
  it.each<[string, Case]>([
    ['where base ignored it', { gone: 'config/mill.yaml', ignore: 'config/mill.yaml\n', before: 'config/mill.yaml\n' }],
    [
      'where base meant to ignore it, with a remark behind the pattern',
      {
        gone: 'config/mill.yaml',
        ignore: 'config/mill.yaml # of each machine\n',
        before: 'out/\nconfig/mill.yaml   # private\n',
      },
    ],
    ['where base ignored its folder', { gone: 'data/flour.json', ignore: 'data/\n', before: 'data/\n' }],
    [
      'of a mention',
      {
        gone: 'config/mill.yaml',
        cited: 'src/mill.py',
        ignore: 'config/mill.yaml\n',
        more: '\nThe mill reads `config/mill.yaml`.\n',
      },
    ],
    [
      'of a mention of what was moved',
      {
        gone: 'output/report.json',
        cited: 'src/mill.py',
        ignore: 'output/\n',
        more: '\nThe mill writes `output/report.json`.\n',
        to: 'store/report.json',
      },
    ],
  ])('%s', async (_, one) => {
    expect(await judge(one)).toEqual(['done']);
  });
});

describe('patterns excuse nothing else', () => {
  const deleted = ['evidence-deleted/deleted error', 'not-started'];
  it.each<[string, Case, string[]]>([
    ['source', { gone: 'src/grind.py', ignore: 'src/\n' }, deleted],
    ['source that base ignored', { gone: 'src/grind.py', ignore: 'src/\n', before: 'src/\n' }, deleted],
    ['a folder with source', { gone: 'lib/grind.rs', cited: 'lib/', ignore: 'lib/\n' }, deleted],
    ['a test', { gone: 'tests/test_grind.py', ignore: 'tests/\n' }, deleted],
    ['data of a test', { gone: 'tests/flour.json', ignore: 'tests/\n' }, deleted],
    ['a workflow', { gone: '.github/workflows/mill.yml', ignore: '.github/\n' }, deleted],
    ['a build file', { gone: 'mill/CMakeLists.txt', ignore: 'CMakeLists.txt\n' }, deleted],
    ['a file of tools', { gone: 'mill/package.json', ignore: 'package.json\n' }, deleted],
    ['a script', { gone: 'tools/mill.sh', ignore: 'tools/\n' }, deleted],
    ['what head does not ignore', { gone: 'config/mill.yaml', ignore: 'config/other.yaml\n' }, deleted],
    ['what head ignores no more', { gone: 'data/flour.json', ignore: 'out/\n', before: 'data/\n' }, deleted],
    ['what is taken back', { gone: 'data/flour.json', ignore: 'data/*\n!data/flour.json\n' }, deleted],
    [
      'a remark behind it, which git takes for a part of the pattern',
      { gone: 'config/mill.yaml', ignore: 'config/mill.yaml   # private\n' },
      deleted,
    ],
    [
      'a remark that this change takes back from base',
      { gone: 'config/mill.yaml', ignore: 'out/\n', before: 'config/mill.yaml # private\n' },
      deleted,
    ],
    ['source below a folder of that name', { gone: 'src/coverage/merge.ts', ignore: 'coverage/\n' }, deleted],
    ['output that is source', { gone: 'dist/mill.js', ignore: 'dist/\n' }, deleted],
    ['a page', { gone: 'web/mill.html', ignore: '*.html\n' }, deleted],
    ['what a service reads', { gone: 'cloudbuild.yaml', ignore: 'cloudbuild.yaml\n' }, deleted],
    ['words of a language', { gone: 'locales/en.json', ignore: 'locales/\n' }, deleted],
    ['a remark', { gone: 'config/mill.yaml', ignore: '# config/mill.yaml\n' }, deleted],
    [
      'what was moved',
      { gone: 'data/flour.json', ignore: 'data/\n', to: 'store/flour.json' },
      ['evidence-renamed/renamed warning with a suggestion', 'done'],
    ],
    [
      'a mention of source',
      {
        gone: 'src/grind.py',
        cited: 'src/mill.py',
        ignore: 'src/grind.py\n',
        more: '\nThe mill runs `src/grind.py`.\n',
      },
      ['evidence-deleted/mentioned warning', 'done'],
    ],
  ])('%s', async (_, one, expected) => {
    expect(await judge(one)).toEqual(expected);
  });
});
