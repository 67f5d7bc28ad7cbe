// Unfinished rows that do not say what is missing.
import { gapNoteMissing } from '../../../src/findings/rules/gap-note-missing.ts';
import { FERRY, row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const noted = (status: string, note: string): string =>
  row('1 Ferry', status, '`src/ferry.ts`', '`tests/ferry.test.ts`', note);

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
