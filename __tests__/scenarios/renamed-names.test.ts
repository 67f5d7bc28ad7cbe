// Cited names that a change renames: reported with the new name, and never pointed at a file that only mentions the old one.
import { GitRepository } from '../helpers/git-repository.ts';
import { applySuggestions, guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/status.md';
const pageOf = (evidence: string): string =>
  [
    '# Status',
    '',
    '| ID | Item | Status | Evidence |',
    '|---|---|---|---|',
    `| R-1 | Piece | done | ${evidence} |`,
    '',
  ].join('\n');

async function rename(
  evidence: string,
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Promise<{ readonly messages: readonly string[]; readonly fixed: string }> {
  const page = pageOf(evidence);
  const git = new GitRepository({ ...before, [PAGE]: page });
  try {
    git.commit();
    git.write(after).commit();
    const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
    const missing = findings.filter(({ ruleId }) => ruleId === 'symbol-missing');
    return {
      messages: missing.map(({ messageId }) => messageId),
      fixed: applySuggestions(page, missing).split('\n')[4] ?? '',
    };
  } finally {
    git.dispose();
  }
}

describe('one successor in the same place', () => {
  it.each([
    [
      'Python',
      'tests/a.py',
      'def test_old_tide():\n    assert tide() == 1\n',
      'def test_new_tide():\n    assert tide() == 1\n',
    ],
    [
      'Rust',
      'tests/a.rs',
      '#[test]\nfn test_old_tide() {\n    check(1);\n}\n',
      '#[test]\nfn test_new_tide() {\n    check(2);\n}\n',
    ],
    [
      'Java',
      'tests/a.java',
      '  public void test_old_tide() {\n    run();\n  }\n',
      '  public void test_new_tide() {\n    run();\n  }\n',
    ],
    [
      'a new parameter as well',
      'tests/a.py',
      'def test_old_tide():\n    go()\n',
      'def test_new_tide(client):\n    go()\n',
    ],
    [
      'moved with its body',
      'tests/a.py',
      'def test_old_tide():\n    first_call()\n    second_call()\n\n\ndef other():\n    pass\n',
      'def other():\n    pass\n\n\ndef test_new_tide():\n    first_call()\n    second_call()\n',
    ],
  ])('%s', async (_, ...[path, before, after]) => {
    const { messages, fixed } = await rename(`\`${path}::test_old_tide\``, { [path]: before }, { [path]: after });
    expect(messages).toEqual(['renamed']);
    expect(fixed).toContain(`\`${path}::test_new_tide\``);
  });

  it('a bare name beside its file', async () => {
    const { fixed } = await rename(
      '`src/a.py`, `old_tide_table`',
      { 'src/a.py': 'def old_tide_table():\n    return 1\n' },
      { 'src/a.py': 'def new_tide_table():\n    return 1\n' },
    );
    expect(fixed).toContain('`src/a.py`, `new_tide_table`');
  });
});

it.each([
  ['removed', 'def test_old_tide():\n    go()\n\n\ndef keep():\n    pass\n', 'def keep():\n    pass\n'],
  [
    'two that could be it',
    'def test_old_tide():\n    go()\n',
    'def test_one_tide():\n    stop()\n\n\ndef test_two_tide():\n    wait()\n',
  ],
  [
    'one that was there before',
    'def test_old_tide():\n    go()\n\n\ndef keep():\n    go()\n',
    'def keep():\n    go()\n',
  ],
])('no clear successor: %s', async (_, before, after) => {
  const { messages, fixed } = await rename(
    '`tests/a.py::test_old_tide`',
    { 'tests/a.py': before },
    { 'tests/a.py': after },
  );
  expect(messages).not.toContain('renamed');
  expect(fixed).toContain('`tests/a.py::test_old_tide`');
});

it.each([
  ['a check that forbids it', 'scripts/check.py', 'FORBIDDEN = ["OldTideTable"]\n'],
  ['data', 'data/names.json', '{ "class OldTideTable": 1 }\n'],
  ['a built file', 'dist/app.js', 'class OldTideTable {\n}\n'],
])('a file that does not define the name is not offered: %s', async (_, path, text) => {
  const { fixed } = await rename(
    '`src/a.py::OldTideTable`',
    { 'src/a.py': 'class OldTideTable:\n    pass\n\n\nx = 1\n' },
    { 'src/a.py': 'x = 1\n', [path]: text },
  );
  expect(fixed).toContain('`src/a.py::OldTideTable`');
});

it('the file that defines it now is offered', async () => {
  const { fixed } = await rename(
    '`src/a.py::OldTideTable`',
    { 'src/a.py': 'class OldTideTable:\n    pass\n\n\nx = 1\n' },
    {
      'src/a.py': 'x = 1\n',
      'src/b.py': 'class OldTideTable:\n    pass\n',
      'src/c.py': 'from b import OldTideTable\n',
    },
  );
  expect(fixed).toContain('`src/b.py::OldTideTable`');
});

describe('the name of a test that no code has', () => {
  const messagesOf = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const git = new GitRepository({ 'src/a.py': 'x = 1\n', [PAGE]: pageOf('`src/a.py`, `test_night_tide`'), ...files });
    try {
      git.commit();
      const { findings } = await guardRepository(git.path);
      return findings.filter(({ ruleId }) => ruleId === 'symbol-missing').map(({ messageId }) => messageId);
    } finally {
      git.dispose();
    }
  };

  it.each([
    ['prose', 'notes/plan.md'],
    ['a web page', 'site/report.html'],
    ['data', 'data/results.json'],
  ])('cannot be checked where only %s has it', async (_, path) => {
    expect(await messagesOf({ [path]: 'test_night_tide is planned\n' })).toEqual([]);
  });

  it.each([
    ['code', 'tests/a.py', 'def test_night_tide():\n    pass\n'],
    ['a file of that name', 'tests/test_night_tide.py', 'def run():\n    pass\n'],
    ['a job that is run', '.github/workflows/ci.yml', 'jobs:\n  test_night_tide:\n    steps: []\n'],
  ])('is present in %s', async (_, path, text) => {
    expect(await messagesOf({ [path]: text, 'notes/plan.md': 'test_night_tide\n' })).toEqual([]);
  });
});
