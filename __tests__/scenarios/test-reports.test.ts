// `--test-reports`: what a run of the tests reported, on the rows that cite them.
import { GitRepository } from '../helpers/git-repository.ts';
import { runMain } from '../helpers/run-main.ts';
import type { Report } from '../../src/report/report.ts';

const PAGE = 'docs/status-matrix.md';
const row = (key: string, tests: string): string => `| ${key} Ferry | done | \`src/ferry.py\` | ${tests} |\n`;
const FILES = {
  'src/ferry.py': 'SAILS = True\n',
  'tests/test_day.py': 'def test_sails(): pass\n\ndef test_waits(): pass\n',
  'tests/test_night.py': 'def test_sails(): pass\n',
  'tests/test_fog.py': 'import pytest\n\n@pytest.mark.skip\ndef test_sails(): pass\n',
  'other/tests/test_day.py': 'def test_sails(): pass\n',
  [PAGE]: `# Ferry\n\n| Item | Status | Evidence | Tests |\n|---|---|---|---|\n${row('REQ-1', '`tests/test_day.py::test_waits`')}${row('REQ-2', '`tests/test_night.py`')}${row('REQ-3', '`tests/test_fog.py`')}`,
  '.github/matrix-guard.yml': `documents: [${PAGE}]\nrequire: { done: [{ tests: passed }] }\n`,
  '.gitignore': 'build/\n',
};

let repository: GitRepository;
beforeEach(() => {
  repository = new GitRepository(FILES);
  repository.commit();
});
afterEach(() => {
  repository.dispose();
});

async function check(...args: readonly string[]) {
  const { code, stdout, stderr } = await runMain(['check', '--format', 'json', ...args], { cwd: repository.path });
  if (stdout === '') throw new Error(stderr);
  const report = JSON.parse(stdout) as Report;
  return {
    code,
    report,
    found: report.findings
      .filter(({ ruleId }) => ruleId.startsWith('evidence-'))
      .map(({ ruleId, messageId, rowKey }) => `${rowKey ?? ''} ${ruleId} ${messageId}`),
    computed: report.documents[0]?.rows.map(({ computed }) => computed),
  };
}

const suite = (cases: string): string => `<testsuites><testsuite name="pytest">${cases}</testsuite></testsuites>`;
const one = (module: string, name: string, inner = ''): string =>
  `<testcase classname="${module}" name="${name}">${inner}</testcase>`;

it('knows nothing without reports', async () => {
  const { found, computed } = await check();
  expect(found).toEqual(['REQ-3 evidence-skipped file']);
  expect(computed).toEqual(['done', 'done', 'partial']);
});

it('says what failed and what did not run, and that a test which its source skips has passed', async () => {
  repository.write({
    'build/one.xml': suite(one('tests.test_fog', 'test_sails') + one('tests.test_fog', 'test_other')),
    'build/two.xml': `<testsuite><testcase file="${repository.path}/tests/test_day.py" name="test_waits"><failure/></testcase></testsuite>`,
  });
  const { code, found, computed, report } = await check('--test-reports', 'build/*.xml');
  expect(found).toEqual(['REQ-1 evidence-failing test', 'REQ-2 evidence-not-run file']);
  expect(computed).toEqual(['partial', 'done', 'done']);
  expect(code).toBe(1);
  expect(report.documents[0]?.rows.map(({ evidence }) => evidence[1]?.tests)).toEqual([
    { source: 'runnable', outcome: 'failed', report: 'build/two.xml' },
    { source: 'runnable', outcome: 'not-run', report: 'build/two.xml' },
    { source: 'skipped', outcome: 'passed', report: 'build/one.xml' },
  ]);
});

it('does not believe that a plan without a body has passed, as jest-junit writes', async () => {
  const planned = (name: string): string => `<testcase file="tests/${name}.test.js" name="turns"/>`;
  repository.write({
    'tests/plan.test.js': "test.todo('turns');\n",
    'tests/body.test.js': "test.skip('turns', () => {});\n",
    [PAGE]: `# Ferry\n\n| Item | Status | Evidence | Tests |\n|---|---|---|---|\n${row('REQ-1', '`tests/plan.test.js`')}${row('REQ-2', '`tests/body.test.js`')}`,
    'build/one.xml': `<testsuite>${planned('plan')}${planned('body')}</testsuite>`,
  });
  const { found, computed } = await check('--test-reports', 'build/*.xml');
  expect(found).toEqual(['REQ-1 evidence-skipped file']);
  expect(computed).toEqual(['partial', 'done']);
});

it('says nothing of a test that failed as it was expected to', async () => {
  repository.write({
    'build/one.xml': suite(one('tests.test_night', 'test_sails', '<skipped type="pytest.xfail"/>')),
  });
  const { found } = await check('--test-reports', 'build/*.xml');
  expect(found.filter((one_) => one_.startsWith('REQ-2'))).toEqual([]);
});

it('says nothing where two files could be meant', async () => {
  repository.write({ 'build/one.xml': suite(one('tests.test_day', 'test_waits', '<failure/>')) });
  const { found, computed } = await check('--test-reports', 'build/**');
  expect(found).toEqual(['REQ-3 evidence-skipped file']);
  expect(computed).toEqual(['done', 'done', 'partial']);
});

it('notes a report that cannot be read, and judges without it', async () => {
  repository.write({ 'build/one.xml': '<!DOCTYPE x><testsuites/>' });
  const { found, report } = await check('--test-reports', 'build/*.xml');
  expect(found).toEqual(['REQ-3 evidence-skipped file']);
  expect(report.notes).toContain(
    'The test report build/one.xml was not read to its end: it has a document type, which is not read.',
  );
});

it('a glob without files is an error of use', async () => {
  const { code, stderr } = await runMain(['check', '--test-reports', 'none/*.xml'], { cwd: repository.path });
  expect(code).toBe(2);
  expect(stderr).toContain('--test-reports none/*.xml matches no files; name those that a test run wrote.');
});
