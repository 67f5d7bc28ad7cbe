// Cited evidence that this change renames.
import { evidenceRenamed } from '../../../src/findings/rules/evidence-renamed.ts';
import { FERRY, row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const to = (renamedTo: string) => ({ state: 'missing', change: 'renamed', renamedTo }) as const;

testRule(evidenceRenamed, {
  valid: [
    { name: 'evidence that is there', text: FERRY },
    { name: 'the new path of a renamed file', text: FERRY, facts: { 'src/ferry.ts': { change: 'renamed' } } },
    { name: 'a deleted file', text: FERRY, facts: { 'src/ferry.ts': { state: 'missing', change: 'deleted' } } },
    {
      name: 'a reference its own cell calls superseded',
      text: FERRY,
      facts: { 'src/ferry.ts': { ...to('src/boat.ts'), acknowledged: true } },
    },
  ],
  invalid: [
    {
      name: 'a file, with the new path in its place',
      text: FERRY,
      facts: { 'src/ferry.ts': to('src/boat.ts') },
      findings: [
        {
          messageId: 'renamed',
          message: 'This change renames `src/ferry.ts` to `src/boat.ts`, but this row still cites the old path.',
          data: { path: 'src/ferry.ts', to: 'src/boat.ts' },
          line: 3,
          column: 21,
          severity: 'warning',
          evidence: 'src/ferry.ts',
          fixed: '| 1 Ferry | done | `src/boat.ts` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'no new path where the row has it already, and would tell that the file became itself',
      text: row('1 Ferry', 'done', '`src/ferry.ts`', 'becomes `boat.ts`'),
      facts: { 'src/ferry.ts': to('src/boat.ts') },
      findings: [
        {
          messageId: 'renamed',
          message: 'This change renames `src/ferry.ts` to `src/boat.ts`, but this row still cites the old path.',
          data: { path: 'src/ferry.ts', to: 'src/boat.ts' },
          line: 3,
          column: 21,
          severity: 'warning',
          evidence: 'src/ferry.ts',
          fixed: null,
        },
      ],
    },
    {
      name: 'all places of the row at once',
      text: row('1 Ferry', 'done', '`src/ferry.ts`', '`src/ferry.ts:4`'),
      facts: { 'src/ferry.ts': to('src/boat.ts'), 'src/ferry.ts:4': to('src/boat.ts') },
      findings: [
        {
          messageId: 'renamed',
          data: { path: 'src/ferry.ts', to: 'src/boat.ts' },
          message: 'This change renames `src/ferry.ts` to `src/boat.ts`, but this row still cites the old path.',
          severity: 'warning',
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `src/boat.ts` | `src/boat.ts:4` | - |',
        },
      ],
    },
    ...(['changed', 'removed'] as const).map((kind) => ({
      name: `an anchor whose lines are ${kind}: where they are now nobody can say`,
      text: row('1 Ferry', 'done', '`src/ferry.ts:4`'),
      facts: { 'src/ferry.ts:4': { ...to('src/boat.ts'), lineState: { kind } } },
      findings: [
        {
          messageId: 'renamed',
          data: { path: 'src/ferry.ts', to: 'src/boat.ts' },
          message: 'This change renames `src/ferry.ts` to `src/boat.ts`, but this row still cites the old path.',
          severity: 'warning' as const,
          line: 3,
          column: 21,
          fixed: null,
        },
      ],
    })),
    {
      name: 'an anchor, whose lines moved with it',
      text: row('1 Ferry', 'done', '`src/ferry.ts#L4-L6`'),
      facts: {
        'src/ferry.ts#L4-L6': { ...to('src/boat.ts'), lineState: { kind: 'moved', lines: [{ start: 10, end: 12 }] } },
      },
      findings: [
        {
          messageId: 'renamed',
          data: { path: 'src/ferry.ts', to: 'src/boat.ts' },
          message: 'This change renames `src/ferry.ts` to `src/boat.ts`, but this row still cites the old path.',
          severity: 'warning',
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `src/boat.ts#L10-L12` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: "a path from the page's folder, which stays one",
      text: row('1 Ferry', 'done', '`./ferry.md`, `../src/ferry.ts`'),
      facts: {
        './ferry.md': { ...to('docs/boats/small.md'), target: 'docs/ferry.md' },
        '../src/ferry.ts': { ...to('src/boat.ts'), target: 'src/ferry.ts' },
      },
      findings: [
        {
          messageId: 'renamed',
          message:
            'This change renames `docs/ferry.md` to `docs/boats/small.md`, but this row still cites the old path.',
          severity: 'warning',
          data: { path: 'docs/ferry.md', to: 'docs/boats/small.md' },
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `boats/small.md`, `../src/ferry.ts` | `tests/ferry.test.ts` | - |',
        },
        {
          messageId: 'renamed',
          data: { path: 'src/ferry.ts', to: 'src/boat.ts' },
          message: 'This change renames `src/ferry.ts` to `src/boat.ts`, but this row still cites the old path.',
          severity: 'warning',
          line: 3,
          column: 35,
          fixed: '| 1 Ferry | done | `./ferry.md`, `../src/boat.ts` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'a folder, which keeps its closing slash',
      text: row('1 Ferry', 'done', '`src/ferry/`'),
      facts: { 'src/ferry/': to('src/boat') },
      findings: [
        {
          messageId: 'renamed',
          data: { path: 'src/ferry', to: 'src/boat' },
          message: 'This change renames `src/ferry` to `src/boat`, but this row still cites the old path.',
          severity: 'warning',
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `src/boat/` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'a path with a name, which keeps the name',
      text: row('1 Ferry', 'done', '`src/ferry.ts::sail`'),
      facts: { 'src/ferry.ts::sail': to('src/boat.ts') },
      findings: [
        {
          messageId: 'renamed',
          data: { path: 'src/ferry.ts', to: 'src/boat.ts' },
          message: 'This change renames `src/ferry.ts` to `src/boat.ts`, but this row still cites the old path.',
          severity: 'warning',
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `src/boat.ts::sail` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'a bare file name, which gets the whole path',
      text: row('1 Ferry', 'done', '`ferry.ts`'),
      facts: { 'ferry.ts': { ...to('src/boat.ts'), target: 'src/ferry.ts' } },
      findings: [
        {
          messageId: 'renamed',
          data: { path: 'src/ferry.ts', to: 'src/boat.ts' },
          message: 'This change renames `src/ferry.ts` to `src/boat.ts`, but this row still cites the old path.',
          severity: 'warning',
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `src/boat.ts` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'the file a command runs',
      text: row('1 Ferry', 'done', '`make sail.py -v`'),
      facts: {
        'make sail.py -v': {
          ...to('tools/sail.py'),
          target: 'sail.py',
          command: { runner: 'python3', target: null, path: 'sail.py' },
        },
      },
      findings: [
        {
          messageId: 'renamed',
          data: { path: 'sail.py', to: 'tools/sail.py' },
          message: 'This change renames `sail.py` to `tools/sail.py`, but this row still cites the old path.',
          severity: 'warning',
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `make tools/sail.py -v` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'a new name that would break the table, without a suggestion',
      text: FERRY,
      facts: { 'src/ferry.ts': to('src/a|b.ts') },
      findings: [
        {
          messageId: 'renamed',
          data: { path: 'src/ferry.ts', to: 'src/a|b.ts' },
          message: 'This change renames `src/ferry.ts` to `src/a|b.ts`, but this row still cites the old path.',
          severity: 'warning',
          line: 3,
          column: 21,
          fixed: null,
        },
      ],
    },
    {
      name: 'a path that the page names outside its rows, with the new path in its place',
      text: `${FERRY}\nThe rope is from \`src/rope.ts\`.\n`,
      mentions: { 'src/rope.ts': 'src/line.ts' },
      findings: [
        {
          messageId: 'mentioned',
          data: { path: 'src/rope.ts', to: 'src/line.ts' },
          message: 'This change renames `src/rope.ts` to `src/line.ts`, but this page still has the old path.',
          line: 5,
          column: 19,
          severity: 'warning',
          ground: 'change',
          rowKey: null,
          evidence: 'src/rope.ts',
          fixed: 'The rope is from `src/line.ts`.',
        },
      ],
    },
  ],
});
