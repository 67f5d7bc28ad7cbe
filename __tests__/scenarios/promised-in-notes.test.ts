// Files of code that never were, which a change cites in the notes of a row that rises.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/orchard.md';
let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'src/pears.py': 'ripe = 1\n', 'tests/test_pears.py': 'def test_ripe(): pass\n' });
});
afterEach(() => git.dispose());

async function said(before: string, after: string): Promise<readonly string[]> {
  git.write({ [PAGE]: before }).commit();
  git.write({ [PAGE]: after }).commit();
  const { findings } = await guardRepository(git.path, {
    base: 'HEAD~1',
    head: 'HEAD',
    configuration: `documents: [${PAGE}]\n`,
  });
  return findings
    .filter(({ shown, ruleId }) => shown && ruleId === 'evidence-missing')
    .map(({ severity, line }) => `${line} ${severity}`);
}

const table = (row: string): string =>
  `# Orchard\n\n| Fruit | Status | Notes |\n|---|---|---|\n| Pears | done | Ripe |\n| Figs | done | Dry |\n${row}\n`;
const OPEN = table('| Plums | planned | Green |');

it.each([
  ['a cell', '`src/plums.py`'],
  ['two files', '`src/plums.py` (sweet) + `tests/test_plums.py`'],
])('reports %s of a row that rises, once', async (_, notes) => {
  expect(await said(OPEN, table(`| Plums | done | ${notes} |`))).toEqual(['7 warning']);
});

it.each([
  ['what is there', '| Plums | done | `src/pears.py` |'],
  ['a planned row', '| Plums | planned | `src/plums.py` |'],
  ['a file to come', '| Plums | done | `src/plums.py` (planned) |'],
  ['none', '| Plums | done | no `src/plums.py` |'],
  ['what was replaced', '| Plums | done | replaces `src/plums.py` |'],
  ['another project', "| Plums | done | from upstream's `src/plums.py` |"],
  ['what it does without', '| Plums | done | we avoid `src/plums.py` |'],
  ['what somebody else has', "| Plums | done | as in Django's `src/plums.py` |"],
  ['what is refused', '| Plums | done | tests reject `src/plums.py` |'],
  ['an unknown folder', '| Plums | done | `kiln/plums.py` |'],
  ['a placeholder', '| Plums | done | `src/<name>.py` |'],
  ['data', '| Plums | done | `src/plums.json` |'],
])('is silent about %s', async (_, row) => {
  expect(await said(OPEN, table(row))).toEqual([]);
});

it('is silent where the row was done before', async () => {
  expect(await said(table('| Plums | done | Sweet |'), table('| Plums | done | `src/plums.py` |'))).toEqual([]);
});

describe('boxes of a page that somebody names and that has no status table', () => {
  const boxes = (...items: readonly string[]): string =>
    ['# Orchard', '', 'What grows here.', '', ...items, ...MORE, ''].join('\n');
  // One item of many that cites files makes no list of statuses.
  const MORE = ['Apples', 'Quinces', 'Cherries', 'Medlars', 'Walnuts', 'Figs'].map(
    (name) => `- [x] **${name}** – ripe when they fall, as everybody knows`,
  );
  const PEARS = '- [x] **Pears** – they ripen in August';
  const NEW = '- [x] **Plums** – they ripen early in summer (`src/plums.py`, covered by `tests/test_plums.py`)';

  it.each([
    ['is new', boxes(PEARS), boxes(PEARS, NEW)],
    ['is ticked', boxes(PEARS, '- [ ] **Plums** – they ripen early in summer'), boxes(PEARS, NEW)],
  ])('reports files that never were where one %s', async (_, before, after) => {
    expect(await said(before, after)).toEqual([`${after.split('\n').indexOf(NEW) + 1} warning`]);
  });

  it.each([
    ['was ticked before', boxes(PEARS, '- [x] **Plums** – they ripen early in summer'), boxes(PEARS, NEW)],
    ['is open', boxes(PEARS), boxes(PEARS, NEW.replace('[x]', '[ ]'))],
    ['is only moved', boxes(PEARS, NEW), boxes(NEW, PEARS)],
    ['cites what is there', boxes(PEARS), boxes(PEARS, '- [x] **More pears** (`src/pears.py`)')],
  ])('is silent where one %s', async (_, before, after) => {
    expect(await said(before, after)).toEqual([]);
  });
});

describe('cells of a page that somebody names and that has no status table', () => {
  const pageOf = (heading: string, header: string, ...rows: readonly string[]): string =>
    ['# Orchard', '', `## ${heading}`, '', `| Fruit | Care | ${header} |`, '|---|---|---|', ...rows, ''].join('\n');
  const PEARS = '| Pears | cut in May | `src/pears.py` |';
  const PLUMS = '| Plums | cut in June | `src/plums.py` |';

  it.each([
    ['a new row', PEARS, `${PEARS}\n${PLUMS}`, '8 warning'],
    ['a changed cell', '| Plums | cut in June | `src/pears.py` |', PLUMS, '7 warning'],
  ])('reports a file that never was in %s', async (_, ...[before, after, expected]) => {
    const [was, now] = [before, after].map((rows) => pageOf('What is cut', 'Evidence', rows));
    expect(await said(was ?? '', now ?? '')).toEqual([expected]);
  });

  it.each([
    ['was there before', 'What is cut', 'Evidence', `${PLUMS}\n${PEARS}`, `${PEARS}\n${PLUMS}`],
    ['is below a heading of what is to come', 'Planned', 'Evidence', PEARS, `${PEARS}\n${PLUMS}`],
    ['is below a header of what is to come', 'What is cut', 'Planned evidence', PEARS, `${PEARS}\n${PLUMS}`],
    ['is below another header', 'What is cut', 'Remarks', PEARS, `${PEARS}\n${PLUMS}`],
    ['is to come', 'What is cut', 'Evidence', PEARS, `${PEARS}\n| Plums | - | \`src/plums.py\` (planned) |`],
  ])('is silent where one %s', async (_, ...[heading, header, before, after]) => {
    expect(await said(pageOf(heading, header, before), pageOf(heading, header, after))).toEqual([]);
  });
});
