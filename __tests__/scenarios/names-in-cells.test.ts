// Names of tests and classes in cells that hold no evidence: what this change renames or removes is reported, all else says nothing.
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { applySuggestions, guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/kiln.md';
const NAMED = `documents:\n  - ${PAGE}\n`;
const SUITE = [
  'class TestKilnHeat:',
  '    def test_cold_start(self):',
  '        assert heat(0) == 20',
  '',
  '    def test_glaze(self):',
  '        assert heat(9) == 900',
  '',
].join('\n');
const FILES = {
  'tests/test_kiln.py': SUITE,
  'kiln/heat.py': 'class HeatCurve:\n    start = 20\n    step = 100\n\n\ndef heat(n):\n    return 20 + 100 * n\n',
};
const page = (...rows: readonly string[]): string => ['# Kiln status', '', ...rows, ''].join('\n');

const told = ({ findings }: Report): string[] =>
  findings
    .filter(({ ruleId }) => ruleId === 'symbol-missing')
    .map(
      ({ ruleId, messageId, shown, line, rowKey, message }) =>
        `${shown ? '+' : '-'} ${line} ${ruleId}/${messageId} ${rowKey ?? '*'} ${message.replaceAll('`', '')}`,
    );

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository(FILES);
});
afterEach(() => git.dispose());

async function afterChange(text: string, change: () => void, textAtHead = text): Promise<Report> {
  git.write({ [PAGE]: text }).commit();
  change();
  git.write({ [PAGE]: textAtHead }).commit();
  return await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration: NAMED });
}
const rename = (): void => void git.write({ 'tests/test_kiln.py': SUITE.replace('test_cold_start', 'test_warm_up') });

it.each([
  ['what names the row', '| Test | Status |\n|---|---|\n| `TestKilnHeat::test_cold_start` | ✅ |'],
  ['a status', '| Gate | Status |\n|---|---|\n| G-1 heat | **Pass** — `test_kiln.py::test_cold_start` |'],
  ['a note', '| ID | Item | Status | Notes |\n|---|---|---|---|\n| K-1 | Heat | done | see `test_cold_start` |'],
])('a test that this change renames is reported in %s', async (_, text) => {
  const report = await afterChange(page(text), rename);
  expect(told(report)).toEqual([
    expect.stringMatching(
      /^\+ 5 symbol-missing\/renamed \S+ This change renames test_cold_start in tests\/test_kiln.py to test_warm_up\.$/,
    ),
  ]);
  expect(applySuggestions(page(text), report.findings)).toBe(page(text).replace('test_cold_start', 'test_warm_up'));
});

it.each([
  ['a note', '| ID | Item | Status | Notes |\n|---|---|---|---|\n| K-1 | Heat | done | see `kiln/heat.py#heat` |', '#'],
  ['what names the row', '| Function | Status |\n|---|---|\n| `kiln/heat.py::heat` | done |', '::'],
])('a function with its file that this change renames is reported in %s', async (_, text, sign) => {
  const report = await afterChange(page(text), () =>
    git.write({ 'kiln/heat.py': FILES['kiln/heat.py'].replace('heat(n)', 'warm(n)') }),
  );
  expect(told(report)).toEqual([expect.stringContaining('This change renames heat in kiln/heat.py to warm.')]);
  expect(applySuggestions(page(text), report.findings)).toBe(page(text).replace(`${sign}heat`, `${sign}warm`));
});

it.each([
  ['a heading of a page', 'docs/guide.md#heat'],
  ['a name of a file that is not code', 'kiln/heat.json#heat'],
  ['a name that is there still', 'kiln/heat.py#HeatCurve'],
])('%s is not one', async (_, cited) => {
  const text = page(`| ID | Item | Status | Notes |\n|---|---|---|---|\n| K-1 | Heat | done | see \`${cited}\` |`);
  git.write({ 'docs/guide.md': '# Guide\n\n## Heat\n', 'kiln/heat.json': '{"heat": 1}\n' });
  const report = await afterChange(text, () =>
    git.write({ 'kiln/heat.py': FILES['kiln/heat.py'].replace('heat(n)', 'warm(n)') }),
  );
  expect(told(report)).toEqual([]);
});

describe('a test in brackets without code marks', () => {
  const BEFORE = SUITE.replace('test_glaze', 'glaze_holds_at_heat');
  const cell = (evidence: string): string =>
    page(`| ID | Item | Status | Tests |\n|---|---|---|---|\n| K-1 | Heat | done | ${evidence} |`);
  const afterRename = async (text: string): Promise<string[]> => {
    git.write({ 'tests/test_kiln.py': BEFORE });
    return told(
      await afterChange(text, () =>
        git.write({ 'tests/test_kiln.py': BEFORE.replace('glaze_holds_at_heat', 'glaze_holds_when_hot') }),
      ),
    );
  };

  it.each([
    ['a line', 'tests/test_kiln.py:5 (glaze_holds_at_heat)'],
    ['a range', 'tests/test_kiln.py:5-6 (glaze_holds_at_heat); docs/kiln.md'],
    ['a file', 'tests/test_kiln.py (glaze_holds_at_heat, with care)'],
    ['a file in code marks', '`tests/test_kiln.py` (glaze_holds_at_heat)'],
  ])('is followed behind %s', async (_what, evidence) => {
    expect(await afterRename(cell(evidence))).toEqual([
      expect.stringContaining('This change renames glaze_holds_at_heat in tests/test_kiln.py to glaze_holds_when_hot.'),
    ]);
  });

  it('is followed in a labeled list', async () => {
    const text = '## Rules\n\n- **K-1** Heat\n  tests: tests/test_kiln.py:5 (glaze_holds_at_heat)\n  status: ✅';
    expect(await afterRename(page(text))).toEqual([
      expect.stringContaining('This change renames glaze_holds_at_heat in tests/test_kiln.py to glaze_holds_when_hot.'),
    ]);
  });

  it.each([
    ['words', 'tests/test_kiln.py:5 (glaze holds)'],
    ['a word or two', 'tests/test_kiln.py:5 (glaze_holds)'],
    ['brackets behind other words', 'see the suite (glaze_holds_at_heat) in `tests/test_kiln.py`'],
    ['what is struck out', '~~tests/test_kiln.py:5 (glaze_holds_at_heat)~~ `tests/test_kiln.py`'],
  ])('but not %s', async (_what, evidence) => {
    expect(await afterRename(cell(evidence))).toEqual([]);
  });
});

it('a class that a dotted name ends with', async () => {
  const text = '| Item | Status | Entry |\n|---|---|---|\n| K-1 Heat | done | `kiln.heat.HeatCurve` |';
  const report = await afterChange(page(text), () =>
    git.write({ 'kiln/heat.py': FILES['kiln/heat.py'].replace('HeatCurve', 'HeatProfile') }),
  );
  expect(told(report)).toEqual([
    expect.stringContaining('This change renames HeatCurve in kiln/heat.py to HeatProfile.'),
  ]);
  expect(applySuggestions(page(text), report.findings)).toBe(page(text).replace('HeatCurve', 'HeatProfile'));
});

describe('a member of a class', () => {
  const CODE =
    'class HeatCurve:\n    def next_step(self):\n        return 100\n\n    def start(self):\n        return 20\n';
  const cell = (name: string): string =>
    page(
      `| ID | Item | Status | Evidence |\n|---|---|---|---|\n| K-1 | Heat | done | \`${name}\` (\`kiln/heat.py\`) |`,
    );
  const afterRename = async (name: string, code = CODE.replace('next_step', 'step_after')): Promise<string[]> => {
    git.write({ 'kiln/heat.py': CODE });
    return told(await afterChange(cell(name), () => git.write({ 'kiln/heat.py': code })));
  };

  it.each(['HeatCurve.next_step', 'HeatCurve.next_step(self)', 'kiln.heat.HeatCurve.next_step'])(
    'is followed as `%s`',
    async (name) => {
      expect(await afterRename(name)).toEqual([
        expect.stringContaining('This change renames next_step in kiln/heat.py to step_after.'),
      ]);
    },
  );

  it('but not in a title or a note, where it may be what is to go', async () => {
    git.write({ 'kiln/heat.py': CODE });
    const text = (status: string): string =>
      page(
        `| Item | Status | Evidence | Notes |\n|---|---|---|---|\n| Inline \`HeatCurve.next_step\` | ${status} | \`kiln/heat.py\` | rid of \`HeatCurve.next_step()\` |`,
      );
    const change = (): void => void git.write({ 'kiln/heat.py': CODE.replace('next_step', 'step_after') });
    expect(told(await afterChange(text('todo'), change, text('done')))).toEqual([]);
  });

  it('ends in a cell of many letters', async () => {
    const long = `A${'a'.repeat(20_000)}.b_${'b'.repeat(20_000)}!`;
    expect(await afterRename(long)).toEqual([]);
  });

  it.each([
    ['what a file ends in', 'Intro.mp4', CODE.replace('next_step', 'mp4')],
    ['one word', 'HeatCurve.start', CODE.replace('start', 'begin')],
    ['a name in capitals', 'HTTP.next_step', CODE],
    ['one that is there still', 'HeatCurve.next_step', CODE.replace('return 100', 'return 99')],
    ['one that nothing ever had', 'HeatCurve.next_peak', CODE.replace('next_step', 'step_after')],
  ])('but not %s', async (_what, name, code) => {
    expect(await afterRename(name, code)).toEqual([]);
  });
});

describe('nothing is said', () => {
  const text = '| ID | Item | Status | Notes |\n|---|---|---|---|\n| K-1 | Heat | done | see `test_cold_start` |';

  it('of a name that the code never had', async () => {
    expect(told(await afterChange(page(text.replace('test_cold_start', 'test_of_nothing')), rename))).toEqual([]);
  });

  it('of a name that another file still has', async () => {
    git.write({ 'tests/test_more.py': 'def test_cold_start():\n    assert True\n' });
    expect(told(await afterChange(page(text), rename))).toEqual([]);
  });

  it('of a name that this change writes into the page', async () => {
    expect(told(await afterChange(page(text.replace('see `test_cold_start`', '')), rename, page(text)))).toEqual([]);
  });

  it('where the page itself says that it is gone', async () => {
    const gone = text.replace('see `test_cold_start`', '`test_cold_start` (removed)');
    expect(told(await afterChange(page(gone), rename))).toEqual([]);
  });

  it('of ordinary words in code marks', async () => {
    const word = text.replace('test_cold_start', 'heat');
    const change = (): void =>
      void git.write({ 'kiln/heat.py': FILES['kiln/heat.py'].replace('def heat', 'def warmth') });
    expect(told(await afterChange(page(word), change))).toEqual([]);
  });
});
