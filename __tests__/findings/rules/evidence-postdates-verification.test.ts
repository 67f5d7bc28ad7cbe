// Evidence that did not exist yet when the page was verified.
import { evidencePostdatesVerification } from '../../../src/findings/rules/evidence-postdates-verification.ts';
import { stamped } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const PAGE = stamped('abc1234', '2026-02-01');

testRule(evidencePostdatesVerification, {
  valid: [
    { name: 'evidence that was there', text: PAGE },
    {
      name: 'a file that the change adds which writes the stamp',
      text: PAGE,
      before: { text: stamped('0123abc', '2026-01-01') },
      claim: { postdating: [{ target: 'src/ferry.ts', rows: [0], here: true }] },
    },
  ],
  invalid: [
    {
      name: 'a file that a change adds which leaves the stamp as it was',
      text: PAGE,
      before: { text: PAGE },
      claim: { postdating: [{ target: 'src/ferry.ts', rows: [0], here: true }] },
      findings: [
        {
          messageId: 'postdates',
          data: { stamp: '`abc1234`', files: 1, targets: '`src/ferry.ts`', rows: '1' },
          message: 'Last verified at `abc1234`, before 1 cited file existed: `src/ferry.ts` (cited by 1).',
          severity: 'warning',
          line: 1,
          column: 25,
        },
      ],
    },
    {
      name: 'a file added later',
      text: PAGE,
      claim: { postdating: [{ target: 'src/ferry.ts', rows: [0], here: false }] },
      findings: [
        {
          messageId: 'postdates',
          data: { stamp: '`abc1234`', files: 1, targets: '`src/ferry.ts`', rows: '1' },
          line: 1,
          column: 25,
          severity: 'warning',
          rowKey: null,
          message: 'Last verified at `abc1234`, before 1 cited file existed: `src/ferry.ts` (cited by 1).',
        },
      ],
    },
  ],
});
