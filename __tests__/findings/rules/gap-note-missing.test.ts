// Unfinished rows that do not say what is missing.
import { GitRepository } from '../../helpers/git-repository.ts';
import { guardRepository } from '../../helpers/guard-repository.ts';
import { gapNoteMissing } from '../../../src/findings/rules/gap-note-missing.ts';
import { FERRY, line, row } from '../../helpers/ferry-page.ts';
import { type InvalidCase, testRule } from '../../helpers/rule-tester.ts';

const noted = (status: string, note: string): string =>
  row('1 Ferry', status, '`src/ferry.ts`', '`tests/ferry.test.ts`', note);

const SILENT = /^-?$/;

/** A page of partial rows with these notes, and what is said of those that have none. */
const page = (name: string, notes: readonly string[], ground: 'page' | 'reading'): InvalidCase => ({
  name: `${name}: ground ${ground}`,
  text: notes
    .map((note, at) => (at === 0 ? row : line)(`${at + 1} Ferry`, 'partial', '`src/ferry.ts`', '`t/ferry.ts`', note))
    .join(''),
  findings: notes.flatMap((note, at) =>
    SILENT.test(note)
      ? [
          {
            messageId: 'missing',
            data: {},
            message: 'Marked partial, but the row does not say what is missing.',
            line: at + 3,
            column: 55,
            severity: 'notice',
            ground,
          },
        ]
      : [],
  ),
});

testRule(gapNoteMissing, {
  valid: [
    { name: 'a row that is not started, of which all is missing', text: noted('not started', '-') },
    { name: 'a done row', text: FERRY },
    { name: 'a partial row that says it', text: noted('partial', 'No night crossings.') },
    { name: 'a status that says it itself', text: noted('partial (by day only)', '-') },
    { name: 'a deferred row', text: noted('deferred', '-') },
    {
      name: 'a row with proof of its gap',
      text: noted('partial', '-'),
      facts: { 'src/ferry.ts': { polarity: 'gap' } },
    },
    {
      name: 'a table without a column for it',
      text: '| Item | Status | Evidence |\n|---|---|---|\n| 1 Ferry | partial | `src/ferry.ts` |\n',
    },
  ],
  invalid: [
    page('half of the partial rows', ['No night crossings.', ''], 'page'),
    page('fewer', ['No night crossings.', 'No bicycles.', '-', 'No dogs.'], 'page'),
    page('all of several', ['-', '-'], 'reading'),
    page('most of them', ['No night crossings.', '', '-'], 'reading'),
    {
      name: 'a dash',
      text: noted('partial', '-'),
      findings: [
        {
          messageId: 'missing',
          data: {},
          message: 'Marked partial, but the row does not say what is missing.',
          line: 3,
          column: 64,
          severity: 'notice',
          rowKey: '1',
        },
      ],
    },
    {
      name: 'an empty cell',
      text: noted('partial', ''),
      findings: [
        {
          messageId: 'missing',
          message: 'Marked partial, but the row does not say what is missing.',
          severity: 'notice',
          data: {},
          line: 3,
          column: 64,
        },
      ],
    },
  ],
});

describe('another cell of a partial row', () => {
  const said = async (work: string): Promise<number> => {
    const git = new GitRepository({
      'src/ferry.ts': 'a\n',
      'docs/ferry.md': `# Ferry\n\n| Phase | Status | What | Evidence | Notes |\n|---|---|---|---|---|\n| 3A Bow | partial | ${work} | \`src/ferry.ts\` | |\n`,
    });
    try {
      git.commit();
      const { findings } = await guardRepository(git.path, { configuration: 'documents: [docs/ferry.md]\n' });
      return findings.filter(({ ruleId }) => ruleId === 'gap-note-missing').length;
    } finally {
      git.dispose();
    }
  };

  it.each<[string, number]>([
    ['It floats. **Deferred** (see README): masts; sails.', 0],
    ['It floats. **Deferred to later phases (in README)**: masts', 0],
    ['It floats. Remaining: masts', 0],
    ['It floats; not yet built: masts', 0],
    ['Schwimmt. Offen: Masten', 0],
    ['已完成船体。未完成：桅杆', 0],
    ['It floats', 1],
    ['The open bow is wide', 1],
    ['Missing persons are counted', 1],
  ])('lists what is missing or not: %s', async (work, count) => {
    expect(await said(work)).toBe(count);
  });
});
