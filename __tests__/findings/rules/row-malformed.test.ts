// Table rows whose cells do not match the header.
import { rowMalformed } from '../../../src/findings/rules/row-malformed.ts';
import { FERRY } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const HEADER = '| Item | Status | Evidence |\n|---|---|---|\n';

testRule(rowMalformed, {
  valid: [
    { name: 'a row as long as the header', text: FERRY },
    { name: 'last cells that are left out, which are empty ones', text: `${HEADER}| 1 Ferry | done |\n` },
  ],
  invalid: [
    {
      name: 'a pipe in a cell',
      text: `${HEADER}| 1 Ferry | done | \`a|b.ts\` |\n`,
      findings: [
        {
          messageId: 'more',
          message: 'This row has 4 cells, but the header has 3: anything past the last column is not shown.',
          data: { cells: 4, expected: 3 },
          line: 3,
          column: 1,
          severity: 'warning',
          rowKey: '1',
        },
      ],
    },
    {
      name: 'a row without its status',
      text: `${HEADER}| 1 Ferry |\n`,
      findings: [
        {
          messageId: 'fewer',
          message: 'This row has 1 cell, but the header has 3.',
          severity: 'warning',
          data: { cells: 1, expected: 3 },
          line: 3,
          column: 1,
        },
      ],
    },
    {
      name: 'a header that is short of a column, once',
      text: `${HEADER}| 1 Ferry | done | a | b |\n| 2 Boat | done | a | b |\n`,
      findings: [
        {
          messageId: 'more-everywhere',
          data: { rows: 2, expected: 3 },
          message:
            'All 2 rows of this table have more cells than the header, which has 3: anything past the last column is not shown.',
          rowKey: null,
          line: 3,
          column: 1,
          severity: 'warning',
        },
      ],
    },
  ],
});
