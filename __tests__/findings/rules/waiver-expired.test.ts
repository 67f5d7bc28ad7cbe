// Waivers past their last day.
import type { Waiver } from '../../../src/config/settings.ts';
import { waiverExpired } from '../../../src/findings/rules/waiver-expired.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const waiver: Waiver = {
  rule: 'evidence-missing',
  document: 'docs/*.md',
  matches: () => true,
  row: '3.4',
  reason: 'Moves next month',
  until: '2026-02-01',
  place: { path: '.github/matrix-guard.yml', line: 4, column: 5 },
};
const judged = { waiver, matched: 2, expired: true, guarded: true, nearest: null };

testRule(waiverExpired, {
  valid: [
    { name: 'no waivers', run: {} },
    { name: 'one that holds', run: { waivers: [{ ...judged, expired: false }] } },
  ],
  invalid: [
    {
      name: 'one whose findings count again',
      run: { waivers: [judged] },
      findings: [
        {
          messageId: 'counting',
          line: 4,
          column: 5,
          severity: 'warning',
          rowKey: null,
          message:
            'The waiver for `evidence-missing` in `docs/*.md`, row 3.4 expired on 2026-02-01. It no longer covers 2 findings.',
        },
      ],
    },
    {
      name: 'one that nothing needs',
      run: { waivers: [{ ...judged, matched: 0, waiver: { ...waiver, row: null } }] },
      findings: [
        {
          messageId: 'idle',
          line: 4,
          column: 5,
          message: 'The waiver for `evidence-missing` in `docs/*.md` expired on 2026-02-01, and it no longer matches any finding.',
        },
      ],
    },
  ],
});
