// A bare ordinary name in a row may be a file that the program writes for its users, and not the one tracked file that is called so.
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardBoth } from '../helpers/guard-both.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/mill.md';
const NAMED = `documents:\n  - ${PAGE}\n`;
const WRITER = 'def setup(root):\n    (root / "ledger.md").write_text("")\n';

interface Case {
  /** The evidence of the row. */
  readonly cited: string;
  /** Below the table. */
  readonly more?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** What the change takes away; by default `store/ledger.md`. */
  readonly gone?: readonly string[];
  /** What it writes. */
  readonly written?: Readonly<Record<string, string>>;
}

const page = ({ cited, more = '' }: Case): string =>
  ['# Mill', '', '| Item | Status | Evidence |', '|---|---|---|', `| 1.1 Ledger | done | ${cited} |`, more].join('\n');

function open(one: Case): GitRepository {
  const { files = { 'src/setup.py': WRITER }, gone = ['store/ledger.md'], written = {} } = one;
  const git = new GitRepository({
    ...Object.fromEntries(gone.map((path) => [path, `the template ${path}\n`])),
    'src/mill.py': 'pass\n',
    ...files,
    [PAGE]: page(one),
  });
  git.commit();
  git
    .remove(...gone)
    .write(written)
    .commit();
  return git;
}

const briefly = ({ findings, documents }: Report): string[] => [
  ...findings
    .filter(({ ruleId }) => ruleId.startsWith('evidence-'))
    .map(({ ruleId, messageId, severity }) => `${ruleId}/${messageId} ${severity}`),
  documents[0]?.rows[0]?.computed ?? '',
];

async function judge(one: Case): Promise<string[]> {
  const git = open(one);
  try {
    return briefly(await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration: NAMED }));
  } finally {
    git.dispose();
  }
}

const SILENT = ['done'];
const WARNING = ['evidence-deleted/deleted warning', 'done'];
const ERROR = ['evidence-deleted/deleted error', 'not-started'];

describe('a name that code writes cannot be checked', () => {
  it.each<[string, Case]>([
    ['in double quotes', { cited: '`ledger.md`' }],
    ['in single quotes', { cited: '`ledger.md`', files: { 'src/setup.rb': "File.write('ledger.md', '')\n" } }],
    ['in backticks', { cited: '`ledger.md`', files: { 'src/setup.ts': 'writeFile(`ledger.md`, text);\n' } }],
    ['beside evidence that is there', { cited: '`src/mill.py` writes `ledger.md`' }],
    [
      'of data',
      {
        cited: '`ledger.json`',
        gone: ['store/ledger.json'],
        files: { 'src/setup.py': 'json.dump(ledger, open("ledger.json", "w"))\n' },
      },
    ],
    // What a bare name led to names no folder for those after it.
    [
      'after another one of the same folder',
      {
        cited: '`flour.md` and `ledger.md`',
        gone: ['store/flour.md', 'store/ledger.md'],
        files: { 'src/setup.py': `${WRITER}    (root / "flour.md").write_text("")\n` },
      },
    ],
  ])('%s', async (_, one) => {
    expect(await judge(one)).toEqual(SILENT);
  });

  it('says why', async () => {
    const git = open({ cited: '`ledger.md`' });
    const { git: report, rest } = await guardBoth(git, { base: 'HEAD~1', head: 'HEAD', configuration: NAMED });
    git.dispose();
    expect(rest).toEqual(report);
    expect(report.documents[0]?.rows[0]?.evidence).toMatchObject([
      { text: 'ledger.md', target: 'store/ledger.md', resolution: 'unverifiable', change: null },
    ]);
  });
});

describe('a name that no code writes is a warning, and lowers nothing', () => {
  it.each<[string, Case]>([
    ['but reads', { cited: '`ledger.md`', files: { 'src/setup.py': 'text = read(root, "ledger.md")\n' } }],
    ['but finds', { cited: '`ledger.md`', files: { 'src/setup.ts': 'const at = find("ledger.md");\n' } }],
    ['but copies', { cited: '`ledger.md`', files: { 'src/setup.ts': 'writeFile(out, readFile("ledger.md"));\n' } }],
    ['but lists', { cited: '`ledger.md`', files: { 'third_party/names.py': 'NAMES = {"flour.md", "ledger.md"}\n' } }],
    [
      'as a folder, joined by a slash',
      { cited: '`grain/`', gone: ['store/grain/a.md'], files: { 'src/setup.py': 'HOME = root / "grain" / "new"\n' } },
    ],
    ['at all', { cited: '`ledger.md`', files: {} }],
    ['in quotes', { cited: '`ledger.md`', files: { 'src/setup.py': 'ledger.md = 1\n' } }],
    ['but a comment', { cited: '`ledger.md`', files: { 'src/setup.py': '# writes "ledger.md"\n' } }],
    ['but a docstring', { cited: '`ledger.md`', files: { 'src/setup.py': '"""Writes `ledger.md`."""\n' } }],
    ['but prose', { cited: '`ledger.md`', files: { 'NOTES.md': 'It writes "ledger.md".\n' } }],
    ['but a manifest', { cited: '`ledger.md`', files: { 'package.json': '{ "files": ["ledger.md"] }\n' } }],
    ['but a test', { cited: '`ledger.md`', files: { 'tests/test_setup.py': WRITER } }],
    ['but as part of a path', { cited: '`ledger.md`', files: { 'src/setup.py': 'NAME = "store/ledger.md"\n' } }],
    ['but the page', { cited: '`ledger.md`', more: '\nThe program writes "ledger.md".\n', files: {} }],
    // A change does not write its own excuse.
    ['before this change', { cited: '`ledger.md`', files: {}, written: { 'src/setup.py': WRITER } }],
    [
      'but begins to, in a file that was there',
      { cited: '`ledger.md`', files: { 'src/setup.py': 'pass\n' }, written: { 'src/setup.py': WRITER } },
    ],
    ['any more', { cited: '`ledger.md`', written: { 'src/setup.py': 'pass\n' } }],
    [
      'as a folder',
      { cited: '`grain/`', gone: ['store/grain/a.md'], files: { 'src/setup.py': 'if mode == "grain":\n' } },
    ],
  ])('%s', async (_, one) => {
    expect(await judge(one)).toEqual(WARNING);
  });

  it('is the same over REST', async () => {
    const git = open({ cited: '`ledger.md`', files: {} });
    const { git: report, rest } = await guardBoth(git, { base: 'HEAD~1', head: 'HEAD', configuration: NAMED });
    git.dispose();
    expect(rest).toEqual(report);
    expect(briefly(report)).toEqual(WARNING);
  });
});

describe('what is surely the file that this change deletes stays an error', () => {
  it.each<[string, Case]>([
    ['by its folder', { cited: '`store/ledger.md`' }],
    ['by a link', { cited: '[the ledger](../store/ledger.md)' }],
    ['by the folder of its row', { cited: '`store/sacks.md`, `ledger.md`', files: { 'store/sacks.md': 'x\n' } }],
    [
      'by the folder of its row, named after it',
      { cited: '`ledger.md`, `store/sacks.md`', files: { 'store/sacks.md': 'x\n' } },
    ],
    [
      'by the folder of its table',
      { cited: '`ledger.md`', more: '| 1.2 Sacks | done | `store/sacks.md` |\n', files: { 'store/sacks.md': 'x\n' } },
    ],
    ['by its path elsewhere on the page', { cited: '`ledger.md`', more: '\nSee store/ledger.md.\n' }],
    ['by lines', { cited: '`ledger.md:1`' }],
    [
      'in the folder of the page',
      { cited: '`ledger.md`', gone: ['docs/ledger.md'], files: { 'src/setup.py': WRITER } },
    ],
    ['below the folder of the page', { cited: '`ledger.md`', gone: ['docs/old/ledger.md'] }],
    ['at the root', { cited: '`ledger.md`', gone: ['ledger.md'] }],
    ['by a name of several words', { cited: '`mill_ledger.md`', gone: ['store/mill_ledger.md'] }],
    ['by a name with capitals', { cited: '`LedgerView.tsx`', gone: ['store/LedgerView.tsx'] }],
    [
      'that tools expect',
      { cited: '`Dockerfile`', gone: ['store/Dockerfile'], files: { 'a.py': 'X = "Dockerfile"\n' } },
    ],
    [
      'that tools expect, and something writes',
      { cited: '`package.json`', gone: ['store/package.json'], files: { 'a.sh': 'make-one > package.json\n' } },
    ],
    [
      'of settings, which code finds',
      { cited: '`settings.yaml`', gone: ['store/settings.yaml'], files: { 'a.py': 'find("settings.yaml")\n' } },
    ],
    [
      'of what people read first',
      { cited: '`readme.md`', gone: ['store/readme.md'], files: { 'a.py': 'NAMES = {"readme.md"}\n' } },
    ],
    [
      'as a folder of source',
      { cited: '`grain/`', gone: ['store/grain/a.py'], files: { 'src/setup.ts': "run(join(root, 'grain'));\n" } },
    ],
    [
      'as a source file',
      { cited: '`ledger.py`', gone: ['store/ledger.py'], files: { 'src/setup.py': 'RUN = "ledger.py"\n' } },
    ],
  ])('%s', async (_, one) => {
    const [first, ...rest] = await judge(one);
    expect(first).toBe(ERROR[0]);
    expect(rest.at(-1)).not.toBe('done');
  });
});

describe('a renamed file', () => {
  const text = Array.from({ length: 20 }, (_, at) => `line ${at}\n`).join('');
  const rename = async (files: Readonly<Record<string, string>>, cited: string, more = ''): Promise<Report> => {
    const git = new GitRepository({ 'store/ledger.md': text, ...files, [PAGE]: page({ cited, more }) });
    git.commit();
    git.rename('store/ledger.md', 'store/rules.md').commit();
    const { git: report, rest } = await guardBoth(git, { base: 'HEAD~1', head: 'HEAD', configuration: NAMED });
    git.dispose();
    expect(rest).toEqual(report);
    return report;
  };
  const renamed = ({ findings }: Report): unknown[] =>
    findings
      .filter(({ ruleId }) => ruleId === 'evidence-renamed')
      .map(({ severity, suggestion }) => [severity, suggestion === null]);

  it('is reported without a suggestion where code writes its name', async () => {
    expect(renamed(await rename({ 'src/setup.py': WRITER }, '`ledger.md`'))).toEqual([['warning', true]]);
    const mentioned = '\nPeople find a `ledger.md` in their folder.\n';
    expect(renamed(await rename({ 'src/setup.py': WRITER, 'src/mill.py': 'x\n' }, '`src/mill.py`', mentioned))).toEqual(
      [['warning', true]],
    );
  });

  it('is reported without a suggestion where it may mean another', async () => {
    expect(renamed(await rename({}, '`ledger.md`'))).toEqual([['warning', true]]);
    const mentioned = '\nPeople find a `ledger.md` in their folder.\n';
    expect(renamed(await rename({ 'src/mill.py': 'x\n' }, '`src/mill.py`', mentioned))).toEqual([['warning', true]]);
  });

  it('has one where its path is cited', async () => {
    expect(renamed(await rename({ 'src/setup.py': WRITER }, '`store/ledger.md`'))).toEqual([['warning', false]]);
  });
});

it.each([
  ['is not reported where code writes the name', { 'src/setup.py': WRITER }, []],
  ['is reported where none does', {}, ['evidence-deleted/mentioned warning']],
  ['is reported where code reads it', { 'a.py': 'read("ledger.md")\n' }, ['evidence-deleted/mentioned warning']],
])('a mention %s', async (_, files, expected) => {
  const more = '\nPeople find a `ledger.md` in their folder.\n';
  expect((await judge({ cited: '`src/mill.py`', more, files })).slice(0, -1)).toEqual(expected);
});

describe('a change does not write its own excuse', () => {
  const table = (rows: readonly string[], more = ''): string =>
    ['# Mill', '', '| ID | Item | Status | Evidence |', '|---|---|---|---|', ...rows, more].join('\n');
  const row = (evidence: string, key = 'M-1'): string => `| ${key} | Ledger | done | ${evidence} |`;
  const other = (evidence: string): string => `| M-2 | Sacks | done | ${evidence} |`;
  const judgeEdit = async (before: string | null, after: string): Promise<string[]> => {
    const git = new GitRepository({
      'store/ledger.md': 'the template\n',
      'store/sacks.md': 'x\n',
      'src/mill.py': 'pass\n',
      'src/setup.py': WRITER,
      'README.md': '# Mill\n',
      ...(before === null ? {} : { [PAGE]: before }),
    });
    git.commit();
    git
      .remove('store/ledger.md')
      .write({ [PAGE]: after })
      .commit();
    try {
      return briefly(await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration: NAMED }));
    } finally {
      git.dispose();
    }
  };

  it.each<[string, string | null, string]>([
    ['by shortening the path', table([row('`store/ledger.md`')]), table([row('`ledger.md`')])],
    ['by turning a link into a name', table([row('[it](../store/ledger.md)')]), table([row('`ledger.md`')])],
    [
      'by removing a sentence that has the path',
      table([row('`ledger.md`')], '\nSee store/ledger.md.\n'),
      table([row('`ledger.md`')]),
    ],
    [
      'by pointing another row elsewhere',
      table([row('`ledger.md`'), other('`store/sacks.md`')]),
      table([row('`ledger.md`'), other('`src/mill.py`')]),
    ],
    [
      'by taking the name from another row',
      table([row('`src/mill.py`'), other('`ledger.md`')]),
      table([row('`ledger.md`'), other('`src/mill.py`')]),
    ],
    [
      'by renaming the column of its folder',
      table([row('`ledger.md`')]).replace('Evidence', 'Evidence in store/'),
      table([row('`ledger.md`')]),
    ],
  ])('%s', async (_, before, after) => {
    const [first, ...rest] = await judgeEdit(before, after);
    expect(first).toBe(ERROR[0]);
    expect(rest.at(-1)).not.toBe('done');
  });

  it('by the words of its row', async () => {
    const edited = row('`ledger.md`').replace('Ledger', 'The ledger');
    expect(await judgeEdit(table([row('`ledger.md`')]), table([edited], '\nMore.\n'))).toEqual(SILENT);
  });
});
