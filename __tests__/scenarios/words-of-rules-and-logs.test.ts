// Paths that a page names without resting on them: where a rule says that something may write, and what a log or a report says of one day.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/status.md';
const TREE = { 'src/a.py': 'x = 1\n', 'out/hooks/run.sh': 'go\n', 'src/gone.py': 'y = 2\n' };

/** What is said of the paths when the change deletes them, by rule and message. */
async function judge(page: string): Promise<readonly string[]> {
  const git = new GitRepository({ ...TREE, [PAGE]: page });
  try {
    git.commit();
    git.remove('out/hooks/run.sh', 'src/gone.py').commit();
    const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
    return findings
      .filter(({ ruleId, origin }) => ruleId.startsWith('evidence-') && origin === 'new')
      .map(({ ruleId, messageId, evidence }) => `${ruleId}/${messageId} ${evidence ?? ''}`);
  } finally {
    git.dispose();
  }
}

const rowOf = (evidence: string): string =>
  [
    '# Rules',
    '',
    '| ID | Item | Status | Evidence |',
    '|---|---|---|---|',
    `| L-1 | Writer | done | \`src/a.py\`; ${evidence} |`,
    '',
  ].join('\n');

describe('a folder that says where something may write', () => {
  it.each([
    'it must not write to `out/hooks/`',
    'it may write only to `out/hooks/`',
    'it writes only below `out/hooks/`',
    'it never touches `out/hooks/`',
    'it must not create or modify `src/` and only `out/hooks/`',
    'it may create files in `out/hooks/`',
  ])('is not proof: %s', async (said) => {
    expect(await judge(rowOf(said))).toEqual([]);
  });

  it.each([
    ['named as it is', 'hooks in `out/hooks/`', 'evidence-deleted/deleted out/hooks/'],
    ['written about before', 'the writer may write now. `out/hooks/`', 'evidence-deleted/deleted out/hooks/'],
    ...[
      'only changed files are checked, see `out/hooks/`',
      'must never create duplicates, see `out/hooks/`',
      'users can edit files: `out/hooks/`',
      'files can be created in `out/hooks/`',
      'users can change the color, `out/hooks/`',
      'retries only on writes, `out/hooks/`',
      'may be changed by admins: `out/hooks/`',
    ].map((said) => ['said after other words', said, 'evidence-deleted/deleted out/hooks/']),
    ['a file', 'it may write only what `src/gone.py` allows', 'evidence-deleted/deleted src/gone.py'],
  ])('is proof otherwise: %s', async (_, said, expected) => {
    expect(await judge(rowOf(said))).toEqual([expected]);
  });
});

const below = (...lines: readonly string[]): string => [rowOf('-'), ...lines, ''].join('\n');
const MENTIONED = 'evidence-deleted/mentioned src/gone.py';

describe('what a page says of one day', () => {
  it.each<[string, readonly string[]]>([
    ['an item of a log', ['- 2026-03-28: moved the parser out of `src/gone.py`.']],
    ['an item in bold', ['- **2026-03-28** the parser of `src/gone.py` is faster']],
    ['an item below it', ['- 28 March 2026', '  - parser of `src/gone.py`']],
    ['a row', ['| When | What |', '|---|---|', '| 2026-03-28 | `src/gone.py` was cleaned |']],
    ['a section', ['## 2026-03-28', '', 'We looked at `src/gone.py`.']],
    ['a section of a day and what is below', ['## March 3, 2026', '', '### Parser', '', 'See `src/gone.py`.']],
    ['a section of a version', ['## [1.4.0] - 2026-03-28', '', 'Parser in `src/gone.py`.']],
  ])('is not rewritten: %s', async (_, lines) => {
    expect(await judge(below(...lines))).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['a sentence', ['The parser is in `src/gone.py`.']],
    ['an item with a date in it', ['- the parser in `src/gone.py` dates from 2026-03-28']],
    ['a month', ['## March 2026', '', 'See `src/gone.py`.']],
    ['a day that is to come', ['| Due | What |', '|---|---|', '| 2027-03-01 | rewrite `src/gone.py` |']],
    ['a number that is no date', ['- 12 parsers are in `src/gone.py`']],
    ['the section after that of a day', ['## 2026-03-28', '', 'Done.', '', '## Parser', '', 'See `src/gone.py`.']],
  ])('is reported otherwise: %s', async (_, lines) => {
    expect(await judge(below(...lines))).toEqual([MENTIONED]);
  });
});

describe('a page that is a report of one day', () => {
  const page = (title: string, ...head: readonly string[]): string =>
    below('The parser is in `src/gone.py`.').replace('# Rules', [`# ${title}`, '', ...head].join('\n'));

  it.each([
    ['Parser review', 'Date: 2026-03-28'],
    ['Report on the parser', '**Date**: March 28, 2026'],
    ['Разбор парсера', 'Дата: 2026-03-28'],
  ])('is left as it is: %s', async (title, line) => {
    expect(await judge(page(title, line))).toEqual([]);
  });

  it.each([
    ['of no such title', 'Parser status', 'Date: 2026-03-28'],
    ['that is updated', 'Parser report', 'Updated: 2026-03-28'],
    ['without a date', 'Parser report', 'Date: soon'],
    ['that was verified on a day', 'Parser report', 'Date: 2026-03-28\n\nLast Verified Date: 2026-03-30'],
    ['whose title is a day', '2026-03-28 parser status', ''],
    ['that is verified', 'Parser report', `Date: 2026-03-28\n\nLast Verified Commit: ${'0'.repeat(40)}`],
  ])('is followed otherwise: %s', async (_, title, line) => {
    expect(await judge(page(title, line))).toEqual([MENTIONED]);
  });
});
