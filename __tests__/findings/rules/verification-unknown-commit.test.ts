// Last Verified Commits that are none of this history.
import { verificationUnknownCommit } from '../../../src/findings/rules/verification-unknown-commit.ts';
import { stamped } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const PAGE = stamped('abc1234', '2026-02-01');
const lookup = {
  kind: 'commit',
  id: 'abc1234',
  date: '2026-02-01T10:00:00Z',
  ancestorOfHead: true,
  commitsSince: 0,
} as const;

testRule(verificationUnknownCommit, {
  valid: [
    { name: 'a commit of this history', text: PAGE, claim: { lookup } },
    {
      name: 'a commit that a shallow clone lacks',
      text: PAGE,
      claim: { lookup: { kind: 'unverifiable', reason: 'shallow' } },
    },
    { name: 'words that are no commit', text: stamped('TBD', '2026-02-01') },
    {
      name: 'a date that stands in for the commit',
      text: stamped(null, '2026-02-01'),
      claim: { lookup: { ...lookup, ancestorOfHead: false } },
    },
  ],
  invalid: [
    {
      name: 'no commit here',
      text: PAGE,
      claim: { lookup: { kind: 'unknown' } },
      findings: [{ messageId: 'unknown', data: { commit: 'abc1234' }, line: 1, column: 25, severity: 'warning' }],
    },
    {
      name: 'more than one',
      text: PAGE,
      claim: { lookup: { kind: 'ambiguous' } },
      findings: [{ messageId: 'ambiguous', data: { commit: 'abc1234' }, line: 1, column: 25 }],
    },
    {
      name: 'a commit that was squashed',
      text: PAGE,
      claim: { lookup: { ...lookup, ancestorOfHead: false } },
      findings: [{ messageId: 'not-ancestor', data: { commit: 'abc1234' }, line: 1, column: 25 }],
    },
    {
      name: 'a commit that only the branch of this change has',
      text: PAGE,
      before: { text: stamped('0123abc', '2026-01-01') },
      claim: { lookup, onBranch: true },
      findings: [
        {
          messageId: 'on-branch',
          data: { commit: 'abc1234', page: 'docs/matrix.md' },
          message: '`abc1234` is only on this branch; a squash merge or rebase would remove it from the history.',
          ground: 'change',
          line: 1,
          column: 25,
          severity: 'notice',
        },
      ],
    },
    {
      name: 'one stamp in many rows, once',
      text: PAGE,
      rowClaims: [3, 4].map((row) => ({
        row,
        commit: { label: 'Verified', value: 'fff0000', range: { line: row, column: 5, endLine: row, endColumn: 12 } },
        lookup: { kind: 'unknown' as const },
      })),
      findings: [{ messageId: 'unknown', data: { commit: 'fff0000' }, line: 3, column: 5 }],
    },
  ],
});
