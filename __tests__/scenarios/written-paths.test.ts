// Output that a program or a workflow goes on writing where a change takes it out of git.
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardBoth } from '../helpers/guard-both.ts';

const PAGE = 'docs/mill.md';
const NAMED = `documents:\n  - ${PAGE}\n`;
const WORKFLOW = '.github/workflows/mill.yml';
const STEP = 'jobs:\n  mill:\n    steps:\n      - run: mill --out flour_report.json\n';
const TEXT = Array.from({ length: 20 }, (_, at) => `{ "sack": ${at} }\n`).join('');

interface Case {
  /** What the change takes away; by default `flour_report.json`. */
  readonly gone?: string;
  /** Where it moves it. */
  readonly to?: string;
  readonly files: Readonly<Record<string, string>>;
  readonly written?: Readonly<Record<string, string>>;
  /** By default what goes; null where only a sentence mentions it. */
  readonly cited?: string | null;
  readonly mentioned?: string;
}

async function judge(one: Case): Promise<string[]> {
  const { gone = 'flour_report.json', to, files, written = {}, cited = gone, mentioned = gone } = one;
  const git = new GitRepository({
    [gone]: TEXT,
    'src/mill.py': 'pass\n',
    ...files,
    [PAGE]: [
      '# Mill',
      '',
      '| Item | Status | Evidence |',
      '|---|---|---|',
      `| 1.1 Mill | done | \`${cited ?? 'src/mill.py'}\` |`,
      ...(cited === null ? ['', `Every night makes \`${mentioned}\` anew.`] : []),
    ].join('\n'),
  });
  git.commit();
  if (to === undefined) git.remove(gone);
  else git.rename(gone, to);
  git.write(written).commit();
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

const WRITER = { 'src/report.py': 'with open("store/flour_report.json", "w") as out:\n    pass\n' };

describe('a mention of what is still written is not reported', () => {
  it.each<[string, Case]>([
    ['that a workflow writes', { cited: null, files: { [WORKFLOW]: STEP } }],
    [
      'that a workflow writes, and the change moves',
      { cited: null, files: { [WORKFLOW]: STEP }, to: 'out/report.json' },
    ],
    ['that a script writes', { cited: null, files: { 'tools/mill.sh': 'mill > flour_report.json\n' } }],
    ['that code writes', { cited: null, gone: 'store/flour_report.json', files: WRITER }],
    [
      'by its name, that code writes below a folder',
      {
        cited: null,
        gone: 'store/flour_report.json',
        mentioned: 'flour_report.json',
        files: { 'src/report.py': '(home / "flour_report.json").write_text("")\n' },
      },
    ],
  ])('%s', async (_, one) => {
    expect(await judge(one)).toEqual(['done']);
  });
});

it('a row that cites it by a name which led there by its end alone cannot be checked', async () => {
  const files = { 'src/report.py': '(home / "flour_report.json").write_text("")\n' };
  expect(await judge({ gone: 'store/flour_report.json', cited: 'flour_report.json', files })).toEqual(['done']);
});

it.each<[string, Case, string[]]>([
  ['deletes', { files: { [WORKFLOW]: STEP } }, ['evidence-deleted/deleted warning', 'done']],
  [
    'deletes below a folder',
    { gone: 'store/flour_report.json', files: WRITER },
    ['evidence-deleted/deleted warning', 'done'],
  ],
  ['moves', { files: { [WORKFLOW]: STEP }, to: 'out/report.json' }, ['evidence-renamed/renamed warning', 'done']],
])('a row that cites its path, which the change %s, is a warning', async (_, one, expected) => {
  expect(await judge(one)).toEqual(expected);
});

describe('all else is reported as before', () => {
  const deleted = ['evidence-deleted/deleted error', 'not-started'];
  it.each<[string, Case]>([
    ['what code only reads', { files: { 'src/report.py': 'with open("flour_report.json") as file:\n    pass\n' } }],
    ['what is written since this change', { files: {}, written: { [WORKFLOW]: STEP } }],
    ['what is written no more', { files: { [WORKFLOW]: STEP }, written: { [WORKFLOW]: 'jobs:\n' } }],
    ['what a test writes', { files: { 'tests/test_mill.py': 'open("flour_report.json", "w")\n' } }],
    ['what a comment writes', { files: { 'src/report.py': '# open("flour_report.json", "w")\n' } }],
    ['what prose writes', { files: { 'NOTES.md': 'Run `mill --out flour_report.json`.\n' } }],
    ['source', { gone: 'src/made.py', files: { 'tools/mill.sh': 'mill --out src/made.py\n' } }],
    ['a test', { gone: 'tests/made.json', files: { 'tools/mill.sh': 'mill --out tests/made.json\n' } }],
    ['a workflow', { gone: '.github/workflows/a.yml', files: { 'tools/a.sh': 'a > .github/workflows/a.yml\n' } }],
    ['another file of that name', { gone: 'store/flour_report.json', files: { [WORKFLOW]: STEP } }],
  ])('%s', async (_, one) => {
    expect(await judge(one)).toEqual(deleted);
  });

  it('a mention of what nothing writes', async () => {
    expect(await judge({ cited: null, files: {} })).toEqual(['evidence-deleted/mentioned warning', 'done']);
  });
});
