// Pages that speak of one key and say different things of it.
import { guardRepository } from '../../helpers/guard-repository.ts';
import { GitRepository } from '../../helpers/git-repository.ts';

const pageOf = (...rows: readonly string[]): string =>
  `# Parts\n\n| ID | Part | Status | Proof |\n|---|---|---|---|\n${rows.join('\n')}\n`;
const CONFIGURATION = `documents: [docs/a.md, docs/b.md]
metadata: [docs/keel.md]
statuses: { afloat: done }
rules: { verification-missing: off }
`;

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({
    'src/keel.ts': 'a\n',
    'docs/a.md': pageOf('| P-1 | Keel | done | `src/keel.ts` |', '| P-2 | Mast | partial | `src/keel.ts` |'),
    'docs/b.md': pageOf('| P-1 | [Keel](keel.md) | afloat | `src/keel.ts` |', '| P-3 | Boom | done | `src/keel.ts` |'),
    'docs/keel.md': '# Keel\n\n- Status: done\n- Owner: @kim\n',
  });
});
afterEach(() => git.dispose());

async function said(files: Readonly<Record<string, string>>, pages = 'pages: agree\n'): Promise<readonly string[]> {
  git.write(files).commit();
  const { findings } = await guardRepository(git.path, { configuration: CONFIGURATION + pages });
  return findings
    .filter(({ ruleId }) => ruleId === 'pages-disagree')
    .map(
      ({ messageId, severity, path, line, column, rowKey, message }) =>
        `${messageId} ${severity} ${path}:${line}:${column} ${rowKey ?? '*'} ${message}`,
    );
}

it('is silent where the pages agree in meaning', async () => {
  expect(await said({})).toEqual([]);
});

const PARTIAL = { 'docs/b.md': pageOf('| P-1 | Keel | partial | `src/keel.ts` |') };

it('says two rows of one key', async () => {
  expect(await said(PARTIAL)).toEqual([
    'row warning docs/b.md:5:16 P-1 P-1 is partial here, but done in `docs/a.md` (line 5).',
  ]);
});

it('says a header that its index row contradicts', async () => {
  expect(await said({ 'docs/keel.md': '# Keel\n\n- Status: in progress\n- Owner: @kim\n' })).toEqual([
    'header warning docs/b.md:5:27 P-1 P-1 is done here, but the header of `docs/keel.md` (line 3) says partial.',
  ]);
});

it.each([
  ['nobody asked for it', PARTIAL, ''],
  [
    'a status is not understood',
    { 'docs/b.md': pageOf('| P-1 | Keel | adrift | `src/keel.ts` |', '| P-3 | Boom | done | `src/keel.ts` |') },
  ],
  [
    'the rows of one page differ',
    { 'docs/b.md': pageOf('| P-4 | Keel | partial | `src/keel.ts` |', '| P-4 | Boom | done | `src/keel.ts` |') },
  ],
  [
    'a row links elsewhere',
    { 'docs/b.md': pageOf('| P-5 | [Keel](https://keel.example/keel.md) | partial | `src/keel.ts` |') },
  ],
])('is silent where %s', async (_, files, pages = 'pages: agree\n') => {
  expect(await said(files, pages)).toEqual([]);
});

describe('exact', () => {
  it('says another word for the same status', async () => {
    expect(await said({}, 'pages: exact\n')).toEqual([
      'header warning docs/b.md:5:27 P-1 P-1 is “afloat” here, but the header of `docs/keel.md` (line 3) says “done”.',
      'row warning docs/b.md:5:27 P-1 P-1 is “afloat” here, but “done” in `docs/a.md` (line 5).',
    ]);
  });

  it('says another owner than the header of the page', async () => {
    const page =
      '# Parts\n\n| ID | Part | Status | Owner | Proof |\n|---|---|---|---|---|\n| P-1 | [Keel](keel.md) | done | @mo | `src/keel.ts` |\n';
    expect(await said({ 'docs/b.md': page }, 'pages: exact\n')).toEqual([
      'field warning docs/b.md:5:34 P-1 Column “Owner” of P-1 says @mo, but the header of `docs/keel.md` (line 4) says @kim.',
    ]);
    expect(await said({ 'docs/b.md': page })).toEqual([]);
  });
});

describe('a catalogue with statuses', () => {
  const judge = async (plan: string): Promise<readonly string[]> => {
    git.write({ 'plan.csv': plan, 'docs/b.md': '# B\n' }).commit();
    const { findings } = await guardRepository(git.path, {
      configuration:
        'documents:\n  - path: docs/a.md\n    plan: { path: plan.csv, ids: "P-[0-9]", statuses: "done|open|partial|built" }\n    statuses: { built: done, open: not-started }\nrules: { verification-missing: off }\n',
    });
    return findings
      .filter(({ ruleId }) => ruleId === 'pages-disagree')
      .map(({ messageId, line, column, message }) => `${messageId} ${line}:${column} ${message}`);
  };

  it('says a row that says something else than the plan', async () => {
    expect(await judge('P-1,keel,open\nP-2,mast\n,,partial\n')).toEqual([
      'plan 5:16 P-1 is “done” here, but `plan.csv` (line 1) says “open”.',
    ]);
  });

  it.each([
    ['the words are the same', 'P-1,keel,done\nP-2,mast,partial\n'],
    ['another word means the same', 'P-1,keel,built\nP-2,mast,partial\n'],
    ['the plan says nothing of an id', 'P-1,keel\nP-2,mast,partial\n'],
  ])('is silent where %s', async (...[, plan]) => {
    expect(await judge(plan)).toEqual([]);
  });
});

describe('a catalogue with cells', () => {
  const PAGE = (first: string): string =>
    `# B\n\n| ID | Part | Status | Owner | Proof |\n|---|---|---|---|---|\n${first}\n| P-2 | Mast | done | **@mo** | \`src/mast.ts\` |\n`;
  const TWIN =
    '[\n  { "id": "P-1", "name": "Keel", "owner": "@kim" },\n  {\n    "id": "P-2",\n    "name": "mast",\n    "owner": "@mo"\n  }\n]\n';
  const judge = async (first: string): Promise<readonly string[]> => {
    git.write({ 'twin.json': TWIN, 'docs/b.md': PAGE(first) }).commit();
    const { findings } = await guardRepository(git.path, {
      configuration:
        'documents:\n  - path: docs/b.md\n    plan:\n      path: twin.json\n      ids: \'"id": "(P-[0-9])"\'\n      cells: { Part: \'"name": "([^"]*)"\', Owner: \'"owner": "([^"]*)"\' }\nrules: { verification-missing: off }\n',
    });
    return findings
      .filter(({ ruleId }) => ruleId === 'pages-disagree')
      .map(({ messageId, line, column, message }) => `${messageId} ${line}:${column} ${message}`);
  };

  it.each([
    [
      'another owner',
      '| P-1 | Keel | done | @ann | `src/keel.ts` |',
      'plan-cell 5:23 Column “Owner” of P-1 says “@ann”, but `twin.json` (line 2) says “@kim”.',
    ],
    [
      'another title',
      '| P-1 | Hull | done | @kim | `src/keel.ts` |',
      'plan-cell 5:9 Column “Part” of P-1 says “Hull”, but `twin.json` (line 2) says “Keel”.',
    ],
    [
      'nothing',
      '| P-1 | Keel | done | | `src/keel.ts` |',
      'plan-cell-empty 5:23 Column “Owner” of P-1 is empty, but `twin.json` (line 2) says “@kim”.',
    ],
  ])('says a row that says %s', async (_, row, message) => {
    expect(await judge(row)).toEqual([message]);
  });

  it('is silent where the cells are the same but for case and marks', async () => {
    expect(await judge('| P-1 | keel | done | `@KIM` | `src/keel.ts` |')).toEqual([]);
  });
});

it('says two tables of one page that do not agree about a key', async () => {
  const page =
    '# B\n\n| ID | Part | Status | Proof |\n|---|---|---|---|\n| P-8 | Oar | done | `src/keel.ts` |\n\n## All\n\n| ID | Status | Proof |\n|---|---|---|\n| P-8 | partial | `src/keel.ts` |\n';
  expect(await said({ 'docs/b.md': page })).toEqual([
    'row warning docs/b.md:11:9 P-8 P-8 is partial here, but done in `docs/b.md` (line 5).',
  ]);
});
