// Verifications that are too long ago.
import { verificationExpired } from '../../../src/findings/rules/verification-expired.ts';
import { stamped } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const lookup = { kind: 'commit', id: 'abc1234', date: '2025-01-10T10:00:00Z', ancestorOfHead: true, commitsSince: 0 } as const;

testRule(verificationExpired, {
  valid: [
    { name: 'ninety days ago', text: stamped('abc1234', '2025-12-01'), today: '2026-03-01' },
    { name: 'no limit', text: stamped('abc1234', '2020-01-01'), settings: { maxAgeDays: null } },
    { name: 'a limit beyond all calendars', text: stamped('abc1234', '2020-01-01'), settings: { maxAgeDays: 1e12 } },
    { name: 'a malformed date, of which another rule speaks', text: stamped('abc1234', 'soon'), claim: { lookup } },
    { name: 'neither date nor commit', text: stamped('TBD', 'TBD') },
  ],
  invalid: [
    { name: 'ninety-one days ago', text: stamped('abc1234', '2025-11-30'), today: '2026-03-01', findings: [{ messageId: 'expired', data: { date: '2025-11-30', maxAgeDays: 90 }, line: 2, column: 23, severity: 'warning' }] },
    { name: 'a limit of its own', text: stamped('abc1234', '2026-02-01'), settings: { maxAgeDays: 14 }, findings: [{ messageId: 'expired', data: { date: '2026-02-01', maxAgeDays: 14 }, line: 2, column: 23 }] },
    { name: 'the commit\'s day where no date is written', text: stamped('abc1234', null), claim: { lookup }, findings: [{ messageId: 'expired', data: { date: '2025-01-10', maxAgeDays: 90 }, line: 1, column: 25 }] },
  ],
});
