// Work that commits name after a row.
import { workUnrecorded } from '../../../src/findings/rules/work-unrecorded.ts';
import type { UnrecordedWork } from '../../../src/evidence/work/find-work.ts';
import { FERRY, row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const work = (found: Partial<UnrecordedWork> = {}): ReadonlyMap<number, UnrecordedWork> =>
  new Map([
    [
      0,
      {
        named: 'commits',
        commits: [{ id: 'abcdef0123456789', subject: 'T1 sail' }],
        files: ['src/ferry.ts'],
        ...found,
      },
    ],
  ]);

testRule(workUnrecorded, {
  valid: [
    { name: 'a page that no commit names', text: FERRY },
    { name: 'a row that is not there', text: FERRY, work: new Map([[7, [...work().values()][0]!]]) },
  ],
  invalid: [
    {
      name: 'a row that is not started',
      text: row('1 Ferry', 'not started', 'Gap', 'Gap'),
      work: work(),
      findings: [
        {
          messageId: 'unrecorded',
          data: { work: '`abcdef0` “T1 sail” names it and changes', files: '`src/ferry.ts`' },
          line: 3,
          column: 13,
          severity: 'notice',
          rowKey: '1',
          evidence: null,
          message: 'Marked not started, but `abcdef0` “T1 sail” names it and changes code: `src/ferry.ts`.',
        },
      ],
    },
    {
      name: 'a row that cites nothing',
      text: row('1 Ferry', 'blocked', 'Gap', 'Gap'),
      work: work({ named: 'branch', commits: [] }),
      findings: [
        {
          messageId: 'uncited',
          data: { work: 'the branch of this change names it, and the change edits', files: '`src/ferry.ts`' },
          severity: 'notice',
          line: 3,
          column: 13,
          message:
            'The row cites no evidence, but the branch of this change names it, and the change edits code: `src/ferry.ts`.',
        },
      ],
    },
    {
      name: 'a change whose title names the row',
      text: row('1 Ferry', 'todo', 'Gap', 'Gap'),
      work: work({ named: 'title', commits: [] }),
      findings: [
        {
          messageId: 'unrecorded',
          data: { work: 'the title of this change names it, and the change edits', files: '`src/ferry.ts`' },
          severity: 'notice',
          line: 3,
          column: 13,
          message:
            'Marked not started, but the title of this change names it, and the change edits code: `src/ferry.ts`.',
        },
      ],
    },
    {
      name: 'more than is worth naming',
      text: row('1 Ferry', 'todo', 'Gap', 'Gap'),
      work: work({
        commits: ['a', 'b', 'c', 'd'].map((id) => ({ id: id.repeat(40), subject: id === 'a' ? 'x'.repeat(100) : id })),
        files: ['1', '2', '3', '4', '5'],
      }),
      findings: [
        {
          messageId: 'unrecorded',
          message:
            'Marked not started, but `aaaaaaa` “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”, `bbbbbbb` “b”, `ccccccc` “c” and 1 more name it and change code: `1`, `2`, `3` and 2 more.',
          severity: 'notice',
          line: 3,
          column: 13,
          data: {
            work: `\`aaaaaaa\` “${'x'.repeat(71)}…”, \`bbbbbbb\` “b”, \`ccccccc\` “c” and 1 more name it and change`,
            files: '`1`, `2`, `3` and 2 more',
          },
        },
      ],
    },
  ],
});
