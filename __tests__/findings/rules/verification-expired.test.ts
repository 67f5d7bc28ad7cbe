// Verifications that are too long ago.
import type { Range } from '../../../src/documents/page.ts';
import { verificationExpired } from '../../../src/findings/rules/verification-expired.ts';
import { FERRY, stamped } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const on = (
  label: string,
): { readonly date: { readonly label: string; readonly value: string; readonly range: Range } } => ({
  date: { label, value: '2025-11-30', range: { line: 1, column: 16, endLine: 1, endColumn: 26 } },
});
const lookup = {
  kind: 'commit',
  id: 'abc1234',
  date: '2025-01-10T10:00:00Z',
  ancestorOfHead: true,
  commitsSince: 0,
} as const;

testRule(verificationExpired, {
  valid: [
    { name: 'ninety days ago', text: stamped('abc1234', '2025-12-01'), today: '2026-03-01' },
    { name: 'no limit', text: stamped('abc1234', '2020-01-01'), settings: { maxAgeDays: null } },
    { name: 'a limit beyond all calendars', text: stamped('abc1234', '2020-01-01'), settings: { maxAgeDays: 1e12 } },
    { name: 'a malformed date, of which another rule speaks', text: stamped('abc1234', 'soon'), claim: { lookup } },
    { name: 'the day of an edit, which is no verification', text: FERRY, claim: on('Last updated') },
    { name: 'a review, which promises no freshness', text: FERRY, claim: on('Last reviewed'), today: '2026-03-01' },
    {
      name: 'the day of an edit, on a page that configuration names',
      text: FERRY,
      claim: on('Last updated'),
      settings: { configured: true },
    },
    {
      name: 'evidence that changed since, of which staleness speaks',
      text: stamped('abc1234', '2025-11-30'),
      claim: { lookup, changedByRow: [{ row: 0, targets: ['src/ferry.ts'] }] },
    },
    {
      name: 'a stamp that this change writes',
      before: { text: stamped('abc1234', '2025-01-01') },
      text: stamped('abc1234', '2025-11-30'),
      today: '2026-03-01',
    },
    {
      name: 'a page that this change adds',
      compared: true,
      text: stamped('abc1234', '2025-11-30'),
      today: '2026-03-01',
    },
    { name: 'the day a page was written', text: FERRY, claim: on('Date') },
    { name: 'neither date nor commit', text: stamped('TBD', 'TBD') },
  ],
  invalid: [
    {
      name: 'the day of an edit, on a page for which somebody set a limit',
      text: FERRY,
      claim: on('Last updated'),
      settings: { configured: true, maxAgeSet: true },
      today: '2026-03-01',
      findings: [
        {
          messageId: 'expired',
          message: 'Last verified on 2025-11-30, more than 90 days ago.',
          severity: 'warning',
          data: { date: '2025-11-30', maxAgeDays: 90, age: 91 },
          line: 1,
          column: 16,
        },
      ],
    },
    {
      name: 'a stamp that this change leaves as it was',
      before: { text: stamped('abc1234', '2025-11-30') },
      text: stamped('abc1234', '2025-11-30'),
      today: '2026-03-01',
      findings: [
        {
          messageId: 'expired',
          message: 'Last verified on 2025-11-30, more than 90 days ago.',
          severity: 'warning',
          data: { date: '2025-11-30', maxAgeDays: 90, age: 91 },
          line: 2,
          column: 23,
        },
      ],
    },
    {
      name: 'ninety-one days ago',
      text: stamped('abc1234', '2025-11-30'),
      today: '2026-03-01',
      findings: [
        {
          messageId: 'expired',
          message: 'Last verified on 2025-11-30, more than 90 days ago.',
          data: { date: '2025-11-30', maxAgeDays: 90, age: 91 },
          line: 2,
          column: 23,
          severity: 'warning',
        },
      ],
    },
    {
      name: 'a limit of its own',
      text: stamped('abc1234', '2026-02-01'),
      settings: { maxAgeDays: 14 },
      findings: [
        {
          messageId: 'expired',
          message: 'Last verified on 2026-02-01, more than 14 days ago.',
          severity: 'warning',
          data: { date: '2026-02-01', maxAgeDays: 14, age: 28 },
          line: 2,
          column: 23,
        },
      ],
    },
    {
      name: "the commit's day where no date is written",
      text: stamped('abc1234', null),
      claim: { lookup },
      findings: [
        {
          messageId: 'expired',
          message: 'Last verified on 2025-01-10, more than 90 days ago.',
          severity: 'warning',
          data: { date: '2025-01-10', maxAgeDays: 90, age: 415 },
          line: 1,
          column: 25,
        },
      ],
    },
  ],
});
