// Last Verified Dates that cannot be true.
import { verificationDateInvalid } from '../../../src/findings/rules/verification-date-invalid.ts';
import { stamped } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const lookup = {
  kind: 'commit',
  id: 'abc1234',
  date: '2026-02-10T23:30:00-05:00',
  ancestorOfHead: true,
  commitsSince: 0,
} as const;
const dated = (date: string): { text: string; claim: { lookup: typeof lookup } } => ({
  text: stamped('abc1234', date),
  claim: { lookup },
});

testRule(verificationDateInvalid, {
  valid: [
    { name: 'a day after the commit', ...dated('2026-02-12') },
    { name: "the commit's day where it was made", ...dated('2026-02-10') },
    { name: 'tomorrow, which it is already elsewhere', ...dated('2026-03-02') },
    { name: "the commit's month", ...dated('February 2026') },
    { name: 'another notation', ...dated('2026年2月12日') },
    { name: 'nothing yet, of which another rule speaks', ...dated('TBD') },
    {
      name: 'an early date with a commit nobody can look at',
      text: stamped('abc1234', '2020-01-01'),
      claim: { lookup: { kind: 'unverifiable', reason: 'shallow' } },
    },
  ],
  invalid: [
    {
      name: 'words',
      ...dated('after lunch'),
      findings: [
        {
          messageId: 'malformed',
          data: { date: 'after lunch' },
          message: '“after lunch” is not a date; use YYYY-MM-DD.',
          line: 2,
          column: 23,
          severity: 'warning',
        },
      ],
    },
    {
      name: 'a day no calendar has',
      ...dated('2026-02-30'),
      findings: [
        {
          messageId: 'malformed',
          message: '“2026-02-30” is not a date; use YYYY-MM-DD.',
          severity: 'warning',
          data: { date: '2026-02-30' },
          line: 2,
          column: 23,
        },
      ],
    },
    {
      name: 'a date that can be read in two ways',
      ...dated('2/12/2026'),
      findings: [
        {
          messageId: 'ambiguous',
          data: { date: '2/12/2026', first: '2026-02-12', second: '2026-12-02' },
          message: '“2/12/2026” can mean 2026-02-12 or 2026-12-02; use YYYY-MM-DD.',
          line: 2,
          column: 23,
          severity: 'warning',
        },
      ],
    },
    {
      name: 'the future',
      ...dated('2026-03-03'),
      findings: [
        {
          messageId: 'future',
          message: '2026-03-03 is in the future.',
          severity: 'warning',
          data: { date: '2026-03-03' },
          line: 2,
          column: 23,
        },
      ],
    },
    {
      name: 'before the commit',
      ...dated('2026-02-09'),
      findings: [
        {
          messageId: 'before-commit',
          message: '2026-02-09 is earlier than `abc1234`, which was committed on 2026-02-11.',
          severity: 'warning',
          data: { date: '2026-02-09', commit: 'abc1234', committed: '2026-02-11' },
          line: 2,
          column: 23,
        },
      ],
    },
  ],
});
