// Unfinished rows that do not say what is missing.
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
