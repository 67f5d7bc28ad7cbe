// Names of tests in a column of tests that names the rows, or that nobody reads otherwise: they are followed like any cited test.
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';
import { nameRows } from '../helpers/name-rows.ts';

const PAGE = 'docs/kiln.md';
const FILES = {
  'tests/test_kiln.py':
    'def test_cold_start():\n    assert heat(0)\n\n@pytest.mark.skip(reason="no clay")\ndef test_glaze():\n    assert heat(9)\n',
  'tests/KilnTests.cs': 'class TestNightFiring { }\n',
};
const page = (header: string, ...rows: readonly string[]): string =>
  ['# Kiln status', '', header, header.replace(/[^|]+/g, '---'), ...rows, ''].join('\n');

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository(FILES);
});
afterEach(() => git.dispose());

async function judge(text: string): Promise<Report> {
  git.write({ [PAGE]: text }).commit();
  return await guardRepository(git.path, { base: null, head: 'HEAD', configuration: `documents: [${PAGE}]\n` });
}

/** What each row cites: name, state and column. */
const cited = ({ documents }: Report): readonly string[] =>
  documents.flatMap(({ rows }) =>
    rows.flatMap(({ evidence }) => evidence.map(({ text, resolution, column }) => `${column}: ${text} ${resolution}`)),
  );

const ofTests = ({ findings }: Report): Report['findings'] =>
  findings.filter(({ ruleId }) => ruleId === 'symbol-missing' || ruleId.startsWith('evidence-'));

it.each(
  nameRows([
    [
      'a column of tests that names the rows',
      '| Test | Status |',
      '| `test_cold_start` | ✅ |',
      'Test: test_cold_start present',
    ],
    ['without code marks', '| Test | Status |', '| test_cold_start | ✅ passed |', 'Test: test_cold_start present'],
    [
      'beside what names the rows',
      '| Test | What | Status |',
      '| test_cold_start | Heat | done |',
      'Test: test_cold_start present',
    ],
    [
      'of classes',
      '| Test class | Tests | Status |',
      '| TestNightFiring | 3 | ✅ |',
      'Test class: TestNightFiring present',
    ],
    ['in another language', '| Тест | Статус |', '| `test_cold_start` | ✅ |', 'Тест: test_cold_start present'],
    ['that is not there', '| Test | Status |', '| `test_of_nothing` | ✅ |', 'Test: test_of_nothing missing'],
    [
      'of a suite',
      '| Test | Status |',
      '| `KilnTests::test_cold_start` | ✅ |',
      'Test: KilnTests::test_cold_start present',
    ],
  ]),
)('the name of a test is cited %s', async (_, [header, row, expected]) => {
  expect(cited(await judge(page(header, row)))).toEqual([expected]);
});

it('so are the names after a path in a column that names the rows', async () => {
  const text = page(
    '| ID | Implementation | Test | Status |',
    '| K-1 | `tests/KilnTests.cs` | `tests/test_kiln.py::test_cold_start`, `test_of_nothing` | done |',
  );
  const report = await judge(text);
  expect(cited(report)).toContain('Test: test_of_nothing missing');
  expect(ofTests(report).map(({ ruleId, messageId }) => `${ruleId} ${messageId}`)).toEqual(['symbol-missing nowhere']);
});

it('a test that is skipped is a finding', async () => {
  const report = await judge(page('| Test | Status |', '| `test_glaze` | ✅ passed |'));
  expect(ofTests(report).map(({ ruleId, line }) => `${ruleId} ${line}`)).toEqual(['evidence-skipped 5']);
});

it.each(
  nameRows([
    ['of a row that is not done', '| Test | Status |', '| `test_of_nothing` | not started |'],
    ['of a row that is partial', '| Test | Status |', '| `test_of_nothing` | partial |'],
    ['below another header', '| Item | Status |', '| `test_of_nothing` | ✅ |'],
    ['where what another project tests is meant', '| Upstream test | Status |', '| `test_of_nothing` | ✅ |'],
    ['where it is a sentence', '| Test | Status |', '| Firing at night with TestRail | ✅ |'],
    ['where it is a product', '| Test | Status |', '| TestRail | ✅ |'],
    ['where it is another word of code', '| Test | Status |', '| `heat_up` | ✅ |'],
  ]),
)('nothing is cited %s', async (_, [header, row]) => {
  expect(cited(await judge(page(header, row)))).toEqual([]);
});

it('a name that the row calls removed is missed by nobody', async () => {
  const report = await judge(page('| Test | Status |', '| ~~`test_of_nothing`~~ | ✅ |'));
  expect(ofTests(report)).toEqual([]);
});
