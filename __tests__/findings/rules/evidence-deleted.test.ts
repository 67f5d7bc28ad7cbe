// Cited evidence that this change deletes.
import { evidenceDeleted } from '../../../src/findings/rules/evidence-deleted.ts';
import { testRule } from '../../helpers/rule-tester.ts';
import { FERRY, line, row } from '../../helpers/ferry-page.ts';

const GONE = { state: 'missing', change: 'deleted' } as const;

testRule(evidenceDeleted, {
  valid: [
    {
      name: 'a path that a row cites, elsewhere on the page',
      text: `${FERRY}\nSee \`src/ferry.ts\`.\n`,
      mentions: { 'src/ferry.ts': null },
    },
    {
      name: 'a renamed path elsewhere',
      text: `${FERRY}\n\`src/rope.ts\`\n`,
      mentions: { 'src/rope.ts': 'src/line.ts' },
    },
    { name: 'evidence that is there', text: FERRY },
    { name: 'a file that was missing before', text: FERRY, facts: { 'src/ferry.ts': { state: 'missing' } } },
    {
      name: 'a rename',
      text: FERRY,
      facts: { 'src/ferry.ts': { state: 'missing', change: 'renamed', renamedTo: 'src/boat.ts' } },
    },
    {
      name: 'a reference its own cell calls deleted',
      text: FERRY,
      facts: { 'src/ferry.ts': { ...GONE, acknowledged: true } },
    },
    {
      name: 'a name that is gone from a file that is there',
      text: row('1 Ferry', 'done', '`src/ferry.ts::sail`'),
      facts: { 'src/ferry.ts::sail': { state: 'missing', change: 'modified', lacksName: true } },
    },
  ],
  invalid: [
    {
      name: 'a deleted file under a done row',
      text: FERRY,
      facts: { 'src/ferry.ts': GONE },
      findings: [
        {
          messageId: 'deleted',
          data: { path: 'src/ferry.ts' },
          line: 3,
          column: 21,
          severity: 'error',
          rowKey: '1',
          evidence: 'src/ferry.ts',
          message: 'This change deletes `src/ferry.ts`, which this row cites.',
        },
      ],
    },
    {
      name: 'a deleted folder under a partial row',
      text: row('1 Ferry', 'partial', '`src/ferry/`'),
      facts: { 'src/ferry/': GONE },
      findings: [
        {
          messageId: 'deleted',
          message: 'This change deletes `src/ferry`, which this row cites.',
          data: { path: 'src/ferry' },
          line: 3,
          column: 24,
          severity: 'warning',
        },
      ],
    },
    {
      name: 'every match of a glob',
      text: row('1 Ferry', 'done', '`tests/*.ts`'),
      facts: { 'tests/*.ts': { ...GONE, target: null } },
      findings: [
        {
          messageId: 'unmatched',
          message: 'This change deletes every file that matches `tests/*.ts`, which this row cites.',
          severity: 'error',
          data: { path: 'tests/*.ts' },
          line: 3,
          column: 21,
        },
      ],
    },
    {
      name: 'a file that became a folder, with its likely successor',
      text: FERRY,
      facts: { 'src/ferry.ts': { ...GONE, candidate: 'src/ferry/index.ts' } },
      findings: [
        {
          messageId: 'succeeded',
          message:
            'This change deletes `src/ferry.ts`, which this row cites. It may have been replaced by `src/ferry/index.ts`.',
          severity: 'error',
          data: { path: 'src/ferry.ts', successor: 'src/ferry/index.ts' },
          line: 3,
          column: 21,
          fixed: null,
        },
      ],
    },
    {
      name: 'the original of what the row has ported',
      text: FERRY,
      facts: { 'src/ferry.ts': { ...GONE, original: true } },
      findings: [
        {
          messageId: 'original',
          message: 'This change deletes `src/ferry.ts`, which this row cites as the original of its port.',
          severity: 'warning',
          data: { path: 'src/ferry.ts' },
          line: 3,
          column: 21,
        },
      ],
    },
    {
      name: 'a file that was split, with the first of its parts and no edit',
      text: FERRY,
      facts: { 'src/ferry.ts': { ...GONE, splitInto: ['src/ferry_a.ts', 'src/ferry_b.ts', 'src/ferry_c.ts'] } },
      findings: [
        {
          messageId: 'split',
          message:
            'This change deletes `src/ferry.ts`, which this row cites. It may have been split into `src/ferry_a.ts`, `src/ferry_b.ts` and `src/ferry_c.ts`.',
          severity: 'error',
          data: { path: 'src/ferry.ts', parts: '`src/ferry_a.ts`, `src/ferry_b.ts` and `src/ferry_c.ts`' },
          line: 3,
          column: 21,
          fixed: null,
        },
      ],
    },
    {
      name: 'one path cited twice in a row, once',
      text: row('1 Ferry', 'done', '`src/ferry.ts`, `src/ferry.ts:4`', '`src/ferry.ts`'),
      facts: { 'src/ferry.ts': GONE, 'src/ferry.ts:4': GONE },
      findings: [
        {
          messageId: 'deleted',
          data: { path: 'src/ferry.ts' },
          message: 'This change deletes `src/ferry.ts`, which this row cites.',
          severity: 'error',
          line: 3,
          column: 21,
        },
      ],
    },
    {
      name: 'one path cited by two rows, twice',
      text: row('1 Ferry', 'done', '`src/ferry.ts`') + line('2 Boat', 'partial', '`src/ferry.ts`'),
      facts: { 'src/ferry.ts': GONE },
      findings: [
        {
          messageId: 'deleted',
          data: { path: 'src/ferry.ts' },
          message: 'This change deletes `src/ferry.ts`, which this row cites.',
          line: 3,
          column: 21,
          rowKey: '1',
          severity: 'error',
        },
        {
          messageId: 'deleted',
          data: { path: 'src/ferry.ts' },
          message: 'This change deletes `src/ferry.ts`, which this row cites.',
          line: 4,
          column: 23,
          rowKey: '2',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'the file of a path with a name',
      text: row('1 Ferry', 'done', '`src/ferry.ts::sail`'),
      facts: { 'src/ferry.ts::sail': GONE },
      findings: [
        {
          messageId: 'deleted',
          message: 'This change deletes `src/ferry.ts`, which this row cites.',
          severity: 'error',
          data: { path: 'src/ferry.ts' },
          line: 3,
          column: 21,
        },
      ],
    },
    {
      name: 'a path that the page names outside its rows, as a warning that belongs to no row',
      text: `${FERRY}\nThe rope is from \`src/rope.ts\`.\n`,
      mentions: { 'src/rope.ts': null },
      findings: [
        {
          messageId: 'mentioned',
          data: { path: 'src/rope.ts' },
          message: 'This change deletes `src/rope.ts`, which this page mentions.',
          line: 5,
          column: 19,
          severity: 'warning',
          ground: 'change',
          rowKey: null,
          evidence: 'src/rope.ts',
          fixed: null,
        },
      ],
    },
    {
      name: 'a symbolic link to a file that is deleted',
      text: FERRY,
      facts: { 'src/ferry.ts': { ...GONE, why: { code: 'dangling', to: 'src/boat.ts' } } },
      findings: [
        {
          messageId: 'dangling',
          data: { path: 'src/ferry.ts', to: 'src/boat.ts' },
          message: '`src/ferry.ts` is a symbolic link to `src/boat.ts`, which this change deletes.',
          line: 3,
          column: 21,
          severity: 'error',
        },
      ],
    },
    {
      name: 'what a sentence only speaks of, as a warning',
      text: FERRY,
      facts: { 'src/ferry.ts': { ...GONE, spoken: true } },
      findings: [
        {
          messageId: 'deleted',
          data: { path: 'src/ferry.ts' },
          message: 'This change deletes `src/ferry.ts`, which this row cites.',
          line: 3,
          column: 21,
          severity: 'warning',
        },
      ],
    },
  ],
});
