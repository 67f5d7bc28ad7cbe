// Pages that do not say when or at which commit they were verified.
import { verificationMissing } from '../../../src/findings/rules/verification-missing.ts';
import { FERRY, stamped } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const lookup = {
  kind: 'commit',
  id: 'abc1234',
  date: '2026-02-01T10:00:00Z',
  ancestorOfHead: true,
  commitsSince: 0,
} as const;
const configured = { settings: { configured: true } };

testRule(verificationMissing, {
  valid: [
    { name: 'commit and date', text: stamped('abc1234', '2026-02-01'), claim: { lookup } },
    { name: 'a discovered page that never spoke of it', text: FERRY },
    {
      name: 'a discovered page with no more than the date of its last edit',
      text: `Last updated: 2026-02-01\n\n${FERRY}`,
    },
    { name: 'a malformed date, of which another rule speaks', text: stamped('abc1234', 'soon'), claim: { lookup } },
    {
      name: 'rows with stamps of their own',
      text: FERRY,
      ...configured,
      rowClaims: [
        {
          row: 0,
          commit: { label: 'Verified', value: 'abc1234', range: { line: 3, column: 1, endLine: 3, endColumn: 8 } },
          lookup,
        },
      ],
    },
  ],
  invalid: [
    {
      name: 'a configured page with neither',
      text: FERRY,
      ...configured,
      findings: [
        {
          messageId: 'absent',
          message: 'This page has no Last Verified commit or date.',
          data: {},
          line: 1,
          column: 1,
          severity: 'warning',
        },
      ],
    },
    {
      name: 'a date alone',
      text: stamped(null, '2026-02-01'),
      findings: [
        {
          messageId: 'commit-absent',
          message: 'This page has a Last Verified date, but no commit.',
          severity: 'warning',
          ground: 'reading',
          data: {},
          line: 1,
          column: 23,
        },
      ],
    },
    {
      name: 'a commit alone',
      text: stamped('abc1234', null),
      claim: { lookup },
      findings: [
        {
          messageId: 'date-absent',
          message: 'This page has a Last Verified commit, but no date.',
          severity: 'warning',
          data: {},
          line: 1,
          column: 25,
        },
      ],
    },
    {
      name: 'both still to be written',
      text: stamped('TBD', '—'),
      findings: [
        {
          messageId: 'commit-pending',
          message: 'Last Verified Commit is still “TBD”.',
          severity: 'warning',
          data: { label: 'Last Verified Commit', value: 'TBD' },
          line: 1,
          column: 25,
        },
        {
          messageId: 'date-pending',
          message: 'Last Verified Date is still “—”.',
          severity: 'warning',
          data: { label: 'Last Verified Date', value: '—' },
          line: 2,
          column: 23,
        },
      ],
    },
    {
      name: 'a placeholder and nothing else, which is no commit',
      text: '- Last Verified Commit: TBD\n',
      findings: [
        {
          messageId: 'both-pending',
          data: { label: 'Last Verified Commit', value: 'TBD', other: 'date' },
          message: 'Last Verified Commit is still “TBD”, and the page has no date.',
          severity: 'warning',
          line: 1,
          column: 25,
        },
      ],
    },
    {
      name: 'a placeholder and nothing else, which is no date',
      text: '- Last Verified Date: TBD\n',
      findings: [
        {
          messageId: 'both-pending',
          message: 'Last Verified Date is still “TBD”, and the page has no commit.',
          severity: 'warning',
          data: { label: 'Last Verified Date', value: 'TBD', other: 'commit' },
          line: 1,
          column: 23,
        },
      ],
    },
    {
      name: 'words that are no commit',
      text: stamped('the release', '2026-02-01'),
      findings: [
        {
          messageId: 'commit-malformed',
          message: 'Last Verified Commit is “the release”, which is not a commit id.',
          severity: 'warning',
          data: { label: 'Last Verified Commit', value: 'the release' },
          line: 1,
          column: 25,
        },
      ],
    },
  ],
});
