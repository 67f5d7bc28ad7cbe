// Waivers that match nothing.
import type { Waiver } from '../../../src/config/settings.ts';
import { waiverUnused } from '../../../src/findings/rules/waiver-unused.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const waiver: Waiver = {
  rule: 'evidence-missing',
  document: 'docs/status.md',
  matches: () => true,
  row: null,
  reason: 'Moves next month',
  until: null,
  place: { path: '.github/matrix-guard.yml', line: 2, column: 5 },
};
const judged = { waiver, matched: 0, expired: false, guarded: true, nearest: null };

testRule(waiverUnused, {
  valid: [
    { name: 'no waivers', run: {} },
    { name: 'one that is used', run: { waivers: [{ ...judged, matched: 1 }] } },
    { name: 'one that has expired, which has a rule of its own', run: { waivers: [{ ...judged, expired: true }] } },
  ],
  invalid: [
    {
      name: 'one for a guarded document',
      run: { waivers: [judged] },
      findings: [
        {
          messageId: 'unused',
          data: { waiver: '`evidence-missing` in `docs/status.md`', nearest: '' },
          line: 2,
          column: 5,
          severity: 'warning',
          message: 'The waiver for `evidence-missing` in `docs/status.md` matches no finding.',
        },
      ],
    },
    {
      name: 'one for a row of another name, with the nearest',
      run: { waivers: [{ ...judged, waiver: { ...waiver, row: '1.12' }, nearest: '1.2' }] },
      findings: [
        {
          messageId: 'unused',
          severity: 'warning',
          data: { waiver: '`evidence-missing` in `docs/status.md`, row 1.12', nearest: ' (did you mean “1.2”?)' },
          line: 2,
          column: 5,
          message:
            'The waiver for `evidence-missing` in `docs/status.md`, row 1.12 matches no finding (did you mean “1.2”?).',
        },
      ],
    },
    {
      name: 'one for a document that nobody guards',
      run: { waivers: [{ ...judged, guarded: false }] },
      findings: [
        {
          messageId: 'unguarded',
          data: { waiver: '`evidence-missing` in `docs/status.md`', nearest: '' },
          severity: 'warning',
          line: 2,
          column: 5,
          message: 'The waiver for `evidence-missing` in `docs/status.md` names no checked page.',
        },
      ],
    },
  ],
});
