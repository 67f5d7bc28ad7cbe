// Cited names that are not where they were.
import { symbolMissing } from '../../../src/findings/rules/symbol-missing.ts';
import { row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const BARE = row('1 Ferry', 'done', '`src/ferry.ts`', '`sails_at_dawn`');
const PLACED = row('1 Ferry', 'done', '`src/ferry.ts`', '`tests/a.ts::sails`');
const NOT_IN = { state: 'missing', lacksName: true, reason: 'it is another file that has it' } as const;

testRule(symbolMissing, {
  valid: [
    {
      name: 'a test that a planned row is going to have',
      text: row('1 Ferry', 'planned', '`ferry_floats`'),
      facts: { ferry_floats: { state: 'missing' } },
    },
    { name: 'a name that is there', text: BARE },
    { name: 'a name nobody could look for', text: BARE, facts: { sails_at_dawn: { state: 'unverifiable' } } },
    {
      name: 'a name whose file this change deletes, of which another rule speaks',
      text: PLACED,
      facts: { 'tests/a.ts::sails': { state: 'missing', change: 'deleted' } },
    },
    {
      name: 'a name whose file is not there, of which another rule speaks',
      text: PLACED,
      facts: { 'tests/a.ts::sails': { state: 'missing', why: { code: 'nowhere' } } },
    },
    {
      name: 'a name its own cell calls removed',
      text: BARE,
      facts: { sails_at_dawn: { state: 'missing', acknowledged: true } },
    },
  ],
  invalid: [
    ...(
      [
        ['partial', '`sails_at_dawn`', 'reading'],
        ['done', 'tests in `sails_at_dawn`', 'head'],
        ['partial', '`tests/a.ts::sails_at_dawn`', 'head'],
      ] as const
    )
      .map(([status, cell, ground]) => {
        const bare = !cell.includes('::');
        const evidence = bare ? 'sails_at_dawn' : 'tests/a.ts::sails_at_dawn';
        return {
          name: `a name that no file has, of a ${status} row, on the ground ${ground}: ${cell}`,
          text: row('1 Ferry', status, '`src/ferry.ts`', cell),
          facts: { [evidence]: bare ? { state: 'missing' as const } : NOT_IN },
          findings: [
            {
              messageId: 'nowhere',
              message: '`sails_at_dawn` was not found anywhere in the repository.',
              data: { name: 'sails_at_dawn' },
              line: 3,
              column: row('1 Ferry', status, '`src/ferry.ts`', cell).split('\n')[2]?.indexOf(evidence) ?? -1,
              severity: 'warning' as const,
              ground,
            },
          ],
        };
      })
      .map((one) => ({ ...one, findings: one.findings.map((found) => ({ ...found, column: found.column + 1 })) })),
    {
      name: 'a name that no file has',
      text: BARE,
      facts: { sails_at_dawn: { state: 'missing' } },
      findings: [
        {
          messageId: 'nowhere',
          message: '`sails_at_dawn` was not found anywhere in the repository.',
          data: { name: 'sails_at_dawn' },
          line: 3,
          column: 38,
          severity: 'warning',
          evidence: 'sails_at_dawn',
          fixed: null,
        },
      ],
    },
    {
      name: 'a name that was renamed away',
      text: BARE,
      facts: { sails_at_dawn: { state: 'missing', wasIn: 'src/ferry.ts' } },
      findings: [
        {
          messageId: 'gone',
          message: 'This change removes `sails_at_dawn` from `src/ferry.ts`; no other file has it.',
          severity: 'warning',
          data: { name: 'sails_at_dawn', from: 'src/ferry.ts' },
          line: 3,
          column: 38,
          fixed: null,
        },
      ],
    },
    {
      name: 'a name that moved, now with its file',
      text: BARE,
      facts: {
        sails_at_dawn: {
          state: 'missing',
          wasIn: 'src/ferry.ts',
          foundIn: ['tests/dawn.ts'],
          candidate: 'tests/dawn.ts',
        },
      },
      findings: [
        {
          messageId: 'moved',
          message: '`sails_at_dawn` moved from `src/ferry.ts` to `tests/dawn.ts`.',
          severity: 'warning',
          data: { name: 'sails_at_dawn', from: 'src/ferry.ts', files: '`tests/dawn.ts`' },
          line: 3,
          column: 38,
          fixed: '| 1 Ferry | done | `src/ferry.ts` | `tests/dawn.ts::sails_at_dawn` | - |',
        },
      ],
    },
    {
      name: 'a name that two files have now, neither of which it surely moved to',
      text: BARE,
      facts: { sails_at_dawn: { state: 'missing', wasIn: 'src/ferry.ts', foundIn: ['a.ts', 'b.ts'] } },
      findings: [
        {
          messageId: 'removed',
          message: 'This change removes `sails_at_dawn` from `src/ferry.ts`.',
          severity: 'warning',
          data: { name: 'sails_at_dawn', from: 'src/ferry.ts' },
          line: 3,
          column: 38,
          fixed: null,
        },
      ],
    },
    {
      name: 'a name that only documentation has now, with no pointer to it',
      text: BARE,
      facts: {
        sails_at_dawn: {
          state: 'missing',
          wasIn: 'src/ferry.ts',
          foundIn: ['CHANGELOG.md', 'docs/plan.md'],
          onlyDocumented: true,
        },
      },
      findings: [
        {
          messageId: 'documented',
          severity: 'warning',
          data: { name: 'sails_at_dawn', from: 'src/ferry.ts', files: '`CHANGELOG.md` and `docs/plan.md`' },
          line: 3,
          column: 38,
          fixed: null,
          message:
            'This change removes `sails_at_dawn` from `src/ferry.ts`; only documentation still names it: `CHANGELOG.md` and `docs/plan.md`.',
        },
      ],
    },
    {
      name: 'a name with a path, which gets the new path',
      text: PLACED,
      facts: {
        'tests/a.ts::sails': { ...NOT_IN, wasIn: 'tests/a.ts', foundIn: ['tests/b.ts'], candidate: 'tests/b.ts' },
      },
      findings: [
        {
          messageId: 'moved',
          data: { name: 'sails', from: 'tests/a.ts', files: '`tests/b.ts`' },
          message: '`sails` moved from `tests/a.ts` to `tests/b.ts`.',
          severity: 'warning',
          line: 3,
          column: 38,
          fixed: '| 1 Ferry | done | `src/ferry.ts` | `tests/b.ts::sails` | - |',
        },
      ],
    },
    {
      name: 'a name that never was in the file named',
      text: PLACED,
      facts: {
        'tests/a.ts::sails': {
          ...NOT_IN,
          foundIn: ['tests/b.ts', 'tests/c.ts'],
          definedIn: ['tests/b.ts'],
          candidate: 'tests/b.ts',
        },
      },
      findings: [
        {
          messageId: 'elsewhere',
          message: '`sails` is in `tests/b.ts`, not where this row cites it.',
          severity: 'warning',
          data: { name: 'sails', from: 'tests/a.ts', files: '`tests/b.ts`' },
          line: 3,
          column: 38,
          fixed: '| 1 Ferry | done | `src/ferry.ts` | `tests/b.ts::sails` | - |',
        },
      ],
    },
    {
      name: 'a name that other files only use or mention',
      text: PLACED,
      facts: { 'tests/a.ts::sails': { ...NOT_IN, foundIn: ['tests/b.ts'], definedIn: [] } },
      findings: [
        {
          messageId: 'absent',
          message: '`sails` is not in `tests/a.ts`.',
          severity: 'warning',
          data: { name: 'sails', from: 'tests/a.ts' },
          line: 3,
          column: 38,
          fixed: null,
        },
      ],
    },
    {
      name: 'a name that this change renames in place',
      text: PLACED,
      facts: { 'tests/a.ts::sails': { ...NOT_IN, wasIn: 'tests/a.ts', successor: 'rows' } },
      findings: [
        {
          messageId: 'renamed',
          data: { name: 'sails', from: 'tests/a.ts', to: 'rows' },
          message: 'This change renames `sails` in `tests/a.ts` to `rows`.',
          severity: 'warning',
          line: 3,
          column: 38,
          fixed: '| 1 Ferry | done | `src/ferry.ts` | `tests/a.ts::rows` | - |',
        },
      ],
    },
    {
      name: 'a name that left the code since its row was written',
      text: PLACED,
      facts: {
        'tests/a.ts::sails': {
          ...NOT_IN,
          onlyDocumented: true,
          wasIn: 'src/a.ts',
          foundIn: ['docs/plan.md'],
          why: { code: 'name-vanished-since', from: 'src/a.ts', commit: '0'.repeat(40) },
        },
      },
      findings: [
        {
          messageId: 'documented-since',
          severity: 'warning',
          data: { name: 'sails', from: 'src/a.ts', files: '`docs/plan.md`' },
          message:
            '`sails` was in `src/a.ts` when this row was last written; now only documentation names it: `docs/plan.md`.',
          ground: 'history',
          line: 3,
          column: 38,
          fixed: null,
        },
      ],
    },
  ],
});
