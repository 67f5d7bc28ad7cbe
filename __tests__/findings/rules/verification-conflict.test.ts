// Two stamps of one header that do not agree.
import { findStampConflicts } from '../../../src/documents/metadata/read-metadata.ts';
import { readPage } from '../../../src/documents/read-page.ts';
import { verificationConflict } from '../../../src/findings/rules/verification-conflict.ts';
import { stamped } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const PAGE = stamped('abc1234', '2026-02-01');
const field = (label: string, value: string, line: number) => ({
  label,
  value,
  range: { line, column: 25, endLine: line, endColumn: 25 + value.length },
});

testRule(verificationConflict, {
  valid: [{ name: 'one stamp', text: PAGE }],
  invalid: [
    {
      name: 'two commits',
      text: PAGE,
      stampConflicts: [
        { first: field('Last Verified Commit', 'abc1234', 1), second: field('Last Verified Commit', 'def5678', 3) },
      ],
      findings: [
        {
          messageId: 'conflict',
          data: { label: 'Last Verified Commit', first: 'abc1234', second: 'def5678', line: 1 },
          message: 'Last Verified Commit is def5678 here, but abc1234 on line 1.',
          severity: 'warning',
          ground: 'page',
          line: 3,
          column: 25,
        },
      ],
    },
  ],
});

describe('stamps that contradict each other', () => {
  const found = async (header: string): Promise<readonly (readonly [string, string])[]> => {
    const page = await readPage({ path: 'a.md', bytes: new TextEncoder().encode(`# Plan\n\n${header}\n\nText.\n`) });
    return 'reason' in page
      ? []
      : findStampConflicts(page).map(({ first, second }) => [first.value, second.value] as const);
  };

  it.each([
    ['two commits', '- Last Verified Commit: abc1234\n- Last Verified Commit: 1111111', [['abc1234', '1111111']]],
    ['two days', '- Last Verified Date: 2026-01-02\n- Last Verified Date: 2026-01-03', [['2026-01-02', '2026-01-03']]],
    ['one commit, written shorter', '- Last Verified Commit: abc1234\n- Verified Commit: abc1234567', []],
    ['one day in two notations', '- Last Verified Date: 2026-01-02\n- Last Verified Date: January 2, 2026', []],
    ['a stamp and what it was before', '- Last Verified Commit: abc1234\n- Previously Verified Commit: def5678', []],
    ['a stamp to be filled in', '- Last Verified Commit: abc1234\n- Last Verified Commit: TBD', []],
    ['a date that promises nothing', '- Last Verified Date: 2026-01-02\n- Updated: 2026-03-04', []],
  ])('%s', async (_, header, expected) => {
    expect(await found(header)).toEqual(expected);
  });
});
