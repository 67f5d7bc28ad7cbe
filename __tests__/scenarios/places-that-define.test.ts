// A name that is not where its row cites it is said to be in a file only if that file defines it.
import { judgeChange, saidBy } from '../helpers/judge-change.ts';

const CONFIGURATION = 'documents: [docs/status.md]\nrules: { verification-missing: off }\n';

async function judge(files: Readonly<Record<string, string>>, other = '') {
  const page = `# Status\n\n| Item | Status | Evidence |\n|---|---|---|\n| R-1 Tide | done | \`src/tide.py::ebb_tide\` ${other} |\n`;
  const report = await judgeChange({
    before: null,
    after: { 'docs/status.md': page, 'src/tide.py': 'def flood_tide():\n    return 1\n', ...files },
    configuration: CONFIGURATION,
  });
  return saidBy('symbol-missing', report).map(({ messageId, message }) => [messageId, message]);
}

const DEFINED = 'def ebb_tide():\n    return 2\n';
const ABSENT = [['absent', '`ebb_tide` is not in `src/tide.py`.']];

it('a file that defines it is given', async () => {
  expect(await judge({ 'src/shore.py': DEFINED })).toEqual([
    ['elsewhere', '`ebb_tide` is in `src/shore.py`, not where this row cites it.'],
  ]);
});

it.each([
  ['a call', 'water.ebb_tide(3)\n'],
  ['an import', 'from tide import ebb_tide\n'],
  ['a comment', '# def ebb_tide(): was here\n'],
  ['a string of many lines', '"""Once:\ndef ebb_tide():\n"""\n'],
  ['an argument', 'run(\n    ebb_tide=low(),\n)\n'],
  ['a check that forbids it', "assert 'ebb_tide' not in names\n"],
])('a file that only has %s is not', async (_, text) => {
  expect(await judge({ 'src/shore.py': text })).toEqual(ABSENT);
});

it('a file of the row that only mentions it is not, and the one that defines it is looked for', async () => {
  const mention = '# see ebb_tide\n';
  expect(await judge({ 'tests/test_shore.py': mention }, '`tests/test_shore.py`')).toEqual(ABSENT);
  expect(await judge({ 'tests/test_shore.py': mention, 'lib/moon.py': DEFINED }, '`tests/test_shore.py`')).toEqual([
    ['elsewhere', '`ebb_tide` is in `lib/moon.py`, not where this row cites it.'],
  ]);
});
