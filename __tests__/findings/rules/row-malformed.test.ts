// Table rows whose cells do not match the header.
import { rowMalformed } from '../../../src/findings/rules/row-malformed.ts';
import { FERRY } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const HEADER = '| Item | Status | Evidence |\n|---|---|---|\n';

testRule(rowMalformed, {
  valid: [{ name: 'a row as long as the header', text: FERRY }],
  invalid: [
    {
      name: 'a pipe in a cell',
      text: `${HEADER}| 1 Ferry | done | \`a|b.ts\` |\n`,
      findings: [
        {
          messageId: 'more',
          data: { cells: 4, expected: 3 },
          line: 3,
          column: 1,
          severity: 'warning',
          rowKey: '1',
        },
      ],
    },
    {
      name: 'a cell too few',
      text: `${HEADER}| 1 Ferry | done |\n`,
      findings: [{ messageId: 'fewer', data: { cells: 2, expected: 3 }, line: 3, column: 1 }],
    },
  ],
});
