// Rows that claim more than their evidence supports.
import { statusOverstated } from '../../../src/findings/rules/status-overstated.ts';
import { FERRY, line, row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const gone = { state: 'missing', change: 'deleted' } as const;

const UNTESTED = {
  data: expect.objectContaining({
    declared: 'done',
    computed: 'partial',
    causes: 'no evidence in column “Tests”',
  }) as never,
  message: expect.stringContaining('no evidence in column “Tests”') as never,
  line: 3,
  column: 13,
} as const;

testRule(statusOverstated, {
  valid: [
    ...['N/A', 'n/a (a picture)', '❌'].map((cell) => ({
      name: `a cell that says that there can be none, or that is a status of its own: ${cell}`,
      text: row('1 Ferry', 'done', '`src/ferry.ts`', cell),
    })),
    {
      name: 'a dash in a column in which no other row cites anything that can be looked up',
      text: row('1 Ferry', 'done', '`src/ferry.ts`', '-') + line('2 Boat', 'done', '`src/boat.ts`', 'S05 (no leaks)'),
    },
    { name: 'a done row with code and tests', text: FERRY },
    {
      name: 'a done row whose evidence is prose',
      text: row('1 Ferry', 'done', 'seen in the harbour', 'sailed by hand'),
    },
    {
      name: 'a partial row that lost one of two files',
      text: row('1 Ferry', 'partial', '`src/ferry.ts`, `src/boat.ts`'),
      facts: { 'src/boat.ts': gone },
    },
    {
      name: 'a done row whose file was renamed',
      text: FERRY,
      facts: { 'src/ferry.ts': { state: 'missing', change: 'renamed', renamedTo: 'src/boat.ts' } },
    },
    {
      name: 'a done row whose cited name is gone',
      text: row('1 Ferry', 'done', '`src/ferry.ts`', '`sails_at_dawn`'),
      facts: { sails_at_dawn: { state: 'missing' } },
    },
    {
      name: 'a row that claims nothing',
      text: row('1 Ferry', 'blocked', '`src/ferry.ts`'),
      facts: { 'src/ferry.ts': gone },
    },
  ],
  invalid: [
    ...(
      [
        ['a dash, which says openly that there is none', '-', 'page', 'notice'],
        ['a cell that says that it is owed', 'Gap', 'page', 'error'],
        ['a cell to be filled in', 'TBD', 'page', 'error'],
        ['an empty cell', '', 'page', 'error'],
      ] as const
    ).map(([name, cell, ground, severity]) => ({
      name: `${name}: ${cell}`,
      text: row('1 Ferry', 'done', '`src/ferry.ts`', cell) + line('2 Boat', 'done', '`src/boat.ts`'),
      findings: [
        { ...UNTESTED, messageId: severity === 'error' ? 'overstated-wordless' : 'overstated', ground, severity },
      ],
    })),
    {
      name: 'a dash where the legend says that what is done is tested',
      text: row('1 Ferry', 'done', '`src/ferry.ts`', '-'),
      terms: [{ text: 'done', status: 'done', tested: true }],
      findings: [{ ...UNTESTED, messageId: 'overstated-wordless', ground: 'page', severity: 'error' }],
    },
    {
      name: 'a dash beside a claim that this change raises',
      text: row('1 Ferry', 'done', '`src/ferry.ts`', '-') + line('2 Boat', 'done', '`src/boat.ts`'),
      before: {
        text: row('1 Ferry', 'partial', '`src/ferry.ts`', '-') + line('2 Boat', 'done', '`src/boat.ts`'),
      },
      findings: [
        {
          ...UNTESTED,
          messageId: 'overstated-wordless',
          ground: { fresh: 'change', old: 'page' },
          severity: 'warning',
        },
      ],
    },
    ...['-', ''].map((cell) => ({
      name: `blank cells that are the custom of the page: ${cell}`,
      text: ['1 Boat', '2 Boat', '3 Boat']
        .map((item, at) => (at === 0 ? row : line)(item, 'done', '`src/ferry.ts`', cell))
        .concat(['4 Oar', '5 Sail', '6 Rope', '7 Mast', '8 Keel'].map((item) => line(item, 'done', '`src/ferry.ts`')))
        .join(''),
      findings: [3, 4, 5].map((at) => ({
        ...UNTESTED,
        messageId: 'overstated',
        line: at,
        column: 12,
        ground: 'reading' as const,
        severity: 'notice' as const,
      })),
    })),
    {
      name: 'work in progress that has no file to show',
      text: row('1 Ferry', 'partial', '-', '-') + line('2 Boat', 'partial', '`src/boat.ts`'),
      findings: [
        {
          messageId: 'overstated',
          data: {
            declared: 'partial',
            computed: 'not started',
            causes: 'no evidence in column “Evidence”; no evidence in column “Tests”',
          },
          message:
            'Marked partial, but the evidence supports only not started: no evidence in column “Evidence”; no evidence in column “Tests”.',
          ground: 'reading',
          severity: 'notice',
          line: 3,
          column: 13,
          fixed: null,
        },
      ],
    },
    {
      name: 'a claim that this change adds without any tests, on a detected page',
      text: row('1 Ferry', 'done', '`src/ferry.ts`', '-') + line('2 Boat', 'done', '`src/boat.ts`', '`make float`'),
      declared: false,
      compared: true,
      findings: [
        {
          messageId: 'overstated-wordless',
          data: { declared: 'done', computed: 'partial', causes: 'no evidence in column “Tests”', words: '“done”' },
          message:
            'Marked done, but the evidence supports only partial: no evidence in column “Tests”. The page has no word for partial; it uses “done”.',
          ground: { fresh: 'change', old: 'page' },
          cause: { kind: 'no-evidence', path: 'docs/matrix.md', detail: '1' },
          severity: 'warning',
          line: 3,
          column: 13,
        },
      ],
    },
    {
      name: 'a deleted test under a done row',
      text: row('1 Ferry', 'done', '`src/ferry.ts`') + line('2 Boat', 'partial', '`src/boat.ts`'),
      facts: { 'src/ferry.ts': gone },
      findings: [
        {
          messageId: 'overstated',
          data: { declared: 'done', computed: 'partial', causes: '`src/ferry.ts` was deleted' },
          line: 3,
          column: 13,
          severity: 'error',
          rowKey: '1',
          evidence: null,
          message: 'Marked done, but the evidence supports only partial: `src/ferry.ts` was deleted.',
          fixed: '| 1 Ferry | partial | `src/ferry.ts` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'every cause at once',
      text: row('1 Ferry', 'done', '`src/a.ts`, `src/b.ts`, `src/c.ts`', 'Gap'),
      facts: { 'src/a.ts': gone, 'src/b.ts': { state: 'missing' } },
      findings: [
        {
          messageId: 'overstated-wordless',
          message:
            'Marked done, but the evidence supports only partial: `src/a.ts` was deleted; `src/b.ts` does not exist; no evidence in column “Tests”. The page has no word for partial; it uses “done”.',
          severity: 'error',
          data: {
            declared: 'done',
            computed: 'partial',
            causes: '`src/a.ts` was deleted; `src/b.ts` does not exist; no evidence in column “Tests”',
            words: '“done”',
          },
          line: 3,
          column: 13,
        },
      ],
    },
    {
      name: "a partial row with nothing left, in the page's own word",
      text:
        row('1 Ferry', '🟡', '`src/ferry.ts`', '-') +
        line('2 Boat', '❌ todo', 'Gap') +
        line('3 Raft', 'todo', 'Gap', 'Gap') +
        line('4 Oar', 'todo', 'Gap', 'Gap'),
      facts: { 'src/ferry.ts': gone },
      findings: [
        {
          messageId: 'overstated',
          message:
            'Marked partial, but the evidence supports only not started: `src/ferry.ts` was deleted; no evidence in column “Tests”.',
          severity: 'error',
          data: {
            declared: 'partial',
            computed: 'not started',
            causes: '`src/ferry.ts` was deleted; no evidence in column “Tests”',
          },
          line: 3,
          column: 13,
          fixed: '| 1 Ferry | todo | `src/ferry.ts` | - | - |',
        },
      ],
    },
    {
      name: 'a page that has no word for it, which is named with the words it has',
      text: row('1 Ferry', '✅ Done', '`src/ferry.ts`', 'Gap') + line('2 Boat', '❌ todo', '-', '-'),
      findings: [
        {
          messageId: 'overstated-wordless',
          data: {
            declared: 'done',
            computed: 'partial',
            causes: 'no evidence in column “Tests”',
            words: '“✅ Done” and “❌ todo”',
          },
          message:
            'Marked done, but the evidence supports only partial: no evidence in column “Tests”. The page has no word for partial; it uses “✅ Done” and “❌ todo”.',
          line: 3,
          column: 13,
          severity: 'error',
          fixed: null,
        },
      ],
    },
    {
      name: "a page whose legend has the word, in the legend's language",
      text: row('1 Ferry', 'done', '`src/ferry.ts`', 'Gap'),
      terms: [
        { text: 'erledigt', status: 'done' },
        { text: 'teilweise', status: 'partial' },
      ],
      findings: [
        {
          messageId: 'overstated',
          data: { declared: 'done', computed: 'partial', causes: 'no evidence in column “Tests”' },
          message: 'Marked done, but the evidence supports only partial: no evidence in column “Tests”.',
          severity: 'error',
          line: 3,
          column: 13,
          fixed: '| 1 Ferry | teilweise | `src/ferry.ts` | Gap | - |',
        },
      ],
    },
    {
      name: 'a page that lists its statuses and allows no word that the column has for it',
      text: row('1 Ferry', 'done', '`src/ferry.ts`', 'Gap') + line('2 Boat', 'partial', '`src/boat.ts`'),
      closed: true,
      terms: [
        { text: 'done', status: 'done' },
        { text: 'todo', status: 'not-started' },
      ],
      findings: [
        {
          messageId: 'overstated-wordless',
          message:
            'Marked done, but the evidence supports only partial: no evidence in column “Tests”. The page has no word for partial; it uses “done” and “todo”.',
          severity: 'error',
          data: {
            declared: 'done',
            computed: 'partial',
            causes: 'no evidence in column “Tests”',
            words: '“done” and “todo”',
          },
          line: 3,
          column: 13,
          fixed: null,
        },
      ],
    },
    ...[
      ['prose', 'done with zero errors', 'partial'],
      ['a word with a number of its own', 'done (12 of 12)', 'partial'],
      ['words of prose that another row has', 'done', 'partial until the tide turns'],
      ['a number of another row', 'done', 'partial: 3 of 4'],
    ].map(([name = '', own = '', other = '']) => ({
      name: `a status that no word replaces: ${name}`,
      text: row('1 Ferry', own, '`src/ferry.ts`', 'Gap') + line('2 Boat', other, '`src/boat.ts`'),
      findings: [
        {
          messageId: own === 'done' ? 'overstated-wordless' : 'overstated',
          data: {
            declared: 'done',
            computed: 'partial',
            causes: 'no evidence in column “Tests”',
            ...(own === 'done' ? { words: '“done”' } : { word: 'partial' }),
          },
          message: `Marked done, but the evidence supports only partial: no evidence in column “Tests”.${
            own === 'done' ? ' The page has no word for partial; it uses “done”.' : ''
          }`,
          severity: 'error' as const,
          line: 3,
          column: 13,
          fixed: null,
        },
      ],
    })),
    {
      name: 'a check box, which has no state for it',
      text: row('1 Ferry', '[x]', '`src/ferry.ts`', 'Gap'),
      findings: [
        {
          messageId: 'overstated-wordless',
          data: { declared: 'done', computed: 'partial', causes: 'no evidence in column “Tests”', words: '“[x]”' },
          message:
            'Marked done, but the evidence supports only partial: no evidence in column “Tests”. The page has no word for partial; it uses “[x]”.',
          severity: 'error',
          line: 3,
          column: 13,
          fixed: null,
        },
      ],
    },
  ],
});
