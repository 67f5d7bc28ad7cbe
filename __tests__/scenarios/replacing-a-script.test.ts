// docs/replacing-a-script.md: each of its configurations is silent on sound pages, and finds what the script found, on its line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/findings/rules/index.ts';
import { guardRepository } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const GUIDE = readFileSync(join(import.meta.dirname, '../../docs/replacing-a-script.md'), 'utf8');
const SECTIONS = new Map(
  [...GUIDE.matchAll(/^## (.+)\n[\s\S]*?```yaml\n([\s\S]*?)```/gm)].map(([, name = '', yaml = '']) => [name, yaml]),
);

const STATUS = `# Status

| Status | Rows |
|---|---|
| Done | 2 |
| Not started | 1 |

| ID | Part | Status | Proof | Owner | Seen at |
|---|---|---|---|---|---|
| P-01 | [Keel](keel.md) | accepted | \`src/keel.ts\`, \`tests/keel.ts\`, \`receipts/keel.md\` | @kim | COMMIT |
| P-02 | Mast | built | \`src/mast.ts\`, [how](README.md#parts) | @mo | COMMIT |
| P-03 | Boom | planned | \`src/mast.ts\` (the part it will use) | @mo | - |
`;
const FILES: Readonly<Record<string, string>> = {
  'README.md': '# Boat\n\nSee [the parts](docs/README.md). `src/mast.ts:2` holds the mast.\n',
  'docs/README.md': '# Docs\n\n## Parts\n\n- [Status](status.md)\n- [Keel](keel.md)\n',
  'docs/keel.md': '# Keel\n\n- Status: accepted\n- Owner: @kim\n\nBuilt in `src/keel.ts`.\n',
  'plan/parts.yaml': 'parts:\n  - id: P-01\n    name: keel\n  - id: P-02\n  - id: P-03\n',
  'src/keel.ts': 'export const keel = "long enough to be followed";\n',
  'src/mast.ts': 'first\nsecond\nthird\nfourth\n',
  'tests/keel.ts': 'test\n',
  'receipts/keel.md': '# Receipt\n',
};

let git: GitRepository;
let base: string;
let page: string;
beforeEach(() => {
  git = new GitRepository({ 'a.txt': 'a\n' });
  const seen = git.commit().slice(0, 10);
  page = STATUS.replaceAll('COMMIT', seen);
  git.write({ ...FILES, 'docs/status.md': page });
  base = git.commit();
});
afterEach(() => git.dispose());

const COMMON = 'status-understated';

/** What is new in a change, as `rule path:line`. */
async function found(section: string, change: () => void): Promise<readonly string[]> {
  change();
  git.commit();
  const yaml = SECTIONS.get(section) ?? '';
  const known = new Set(RULES.map(({ id }) => id));
  const configuration = yaml
    .split('\n')
    .filter((line) => !/^ {2}[a-z-]+: (?:error|off)$/.test(line) || known.has(line.trim().split(':')[0] ?? ''))
    .join('\n')
    .replace(/^rules:\n(?! )/m, '');
  const { findings } = await guardRepository(git.path, { base, head: 'HEAD', configuration });
  return findings
    .filter(({ origin, shown, ruleId }) => shown && origin === 'new' && ruleId !== COMMON)
    .map(({ ruleId, path, line }) => `${ruleId} ${path}:${line}`);
}

const edit =
  (from: string, to: string): (() => void) =>
  () => {
    if (!page.includes(from)) throw new Error(`The page has no ${from}.`);
    git.write({ 'docs/status.md': page.replace(from, to) });
  };
const write =
  (path: string, text: string): (() => void) =>
  () => {
    git.write({ [path]: text });
  };

const PAGE = 'docs/status.md';

const BREAKS: Readonly<Record<string, readonly (readonly [string, () => void, string])[]>> = {
  'Fixed columns': [
    ['a renamed column', edit('| Owner |', '| Who |'), `row-form ${PAGE}:8`],
    ['two columns that changed places', edit('| ID | Part |', '| Part | ID |'), `row-form ${PAGE}:8`],
    ['a cell of another form', edit('| @kim |', '| Kim |'), `row-form ${PAGE}:10`],
    ['a dropped cell', edit(' | @mo | - |', ' |'), `row-form ${PAGE}:12`],
    ['a cell too many', edit('| planned |', '| planned | twice |'), `row-malformed ${PAGE}:12`],
  ],
  'Closed words': [
    ['another word', edit('| built |', '| shipped |'), `row-form ${PAGE}:11`],
    ['a known word that is not allowed', edit('| built |', '| done |'), `row-form ${PAGE}:11`],
    ['a word with an addition', edit('| built |', '| built, mostly |'), `row-form ${PAGE}:11`],
  ],
  'Ids of a plan': [
    [
      'an id without a row',
      write('plan/parts.yaml', `${FILES['plan/parts.yaml']}  - id: P-04\n`),
      'heading-unmapped plan/parts.yaml:6',
    ],
    ['a row without an id', edit('| P-03 |', '| P-09 |'), `row-unplanned ${PAGE}:12`],
    ['a removed row', edit('| P-03 | Boom', '| P-02 | Boom'), 'heading-unmapped plan/parts.yaml:5'],
    ['an id twice', edit('| P-03 | Boom', '| P-02 | Boom'), `row-form ${PAGE}:12`],
    ['a row in the wrong place', edit('| P-01 |', '| P-03 |'), `row-form ${PAGE}:12`],
    ['an id of another form', edit('| P-03 |', '| P-3 |'), `row-form ${PAGE}:12`],
  ],
  'No empty cell': [
    ['an empty cell', edit('| Mast |', '| |'), `row-form ${PAGE}:11`],
    ['a dash in a named column', edit('| @kim |', '| - |'), `row-form ${PAGE}:10`],
    ['a word that says nothing', edit('(the part it will use)', '(tbd)'), `row-form ${PAGE}:12`],
  ],
  'Stronger evidence for the top status': [
    ['no receipt', edit(', `receipts/keel.md`', ''), `status-overstated ${PAGE}:10`],
    ['no test', edit(' `tests/keel.ts`,', ''), `status-overstated ${PAGE}:10`],
    ['words in place of a receipt', edit('`receipts/keel.md`', 'we all saw it float'), `status-overstated ${PAGE}:10`],
    ['the word on a row that did not earn it', edit('| built |', '| accepted |'), `status-overstated ${PAGE}:11`],
  ],
  'Links stay inside': [
    [
      'a link to nothing',
      write('docs/keel.md', `${FILES['docs/keel.md']}[x](gone.md)\n`),
      'link-broken docs/keel.md:7',
    ],
    ['an anchor to nothing', write('README.md', '# Boat\n\n[x](docs/README.md#sails)\n'), 'anchor-broken README.md:3'],
    ['evidence in another folder', edit('`receipts/keel.md`', '`plan/parts.yaml`'), `row-form ${PAGE}:10`],
    [
      'evidence outside the repository',
      edit('`receipts/keel.md`', '`../../other/keel.md`'),
      `evidence-outside-repository ${PAGE}:10`,
    ],
  ],
  'Receipts on the default branch': [
    [
      'a commit of nowhere',
      () => edit(`| ${page.match(/@mo \| ([0-9a-f]{10})/)?.[1] ?? ''} |\n| P-03`, '| 0123456789 |\n| P-03')(),
      `verification-unknown-commit ${PAGE}:11`,
    ],
    ['a receipt that is not there', edit('receipts/keel.md', 'receipts/hull.md'), `evidence-missing ${PAGE}:10`],
  ],
  'The index agrees': [
    ['a page that is not listed', write('docs/sails.md', '# Sails\n'), 'page-missing docs/README.md:1'],
    [
      'a listed page that is not there',
      write('docs/README.md', `${FILES['docs/README.md']}- [Sails](sails.md)\n`),
      'page-missing docs/README.md:7',
    ],
    [
      'a header that its row contradicts',
      write('docs/keel.md', '# Keel\n\n- Status: in progress\n- Owner: @kim\n'),
      `pages-disagree ${PAGE}:10`,
    ],
  ],
  'The counts agree': [['a wrong count', edit('| Done | 2 |', '| Done | 3 |'), `counts-disagree ${PAGE}:5`]],
  'Paths in prose': [
    [
      'a path that never was',
      write('docs/keel.md', `${FILES['docs/keel.md']}See \`src/hull.ts\`.\n`),
      'evidence-missing docs/keel.md:7',
    ],
    ['a deleted file', () => git.remove('src/keel.ts'), 'evidence-deleted docs/keel.md:6'],
    ['a renamed file', () => git.rename('src/keel.ts', 'lib/keel.ts'), 'evidence-renamed docs/keel.md:6'],
    ['a moved line', write('src/mast.ts', 'zero\nfirst\nsecond\nthird\nfourth\n'), 'line-moved README.md:3'],
  ],
};

it('has a configuration of at most ten lines for each of the ten kinds', () => {
  expect([...SECTIONS.keys()]).toEqual(Object.keys(BREAKS));
  expect(SECTIONS.size).toBe(10);
  for (const yaml of SECTIONS.values()) expect(yaml.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
});

describe.each(Object.entries(BREAKS))('%s', (section, breaks) => {
  it('is silent where nothing is wrong', async () => {
    expect(await found(section, write('src/new.ts', 'x\n'))).toEqual([]);
  });

  it.each(breaks)('finds %s', async (_, change, expected) => {
    expect(await found(section, change)).toContain(expected);
  });
});
