// Cited evidence that is not there and was not there before.
import { evidenceMissing } from '../../../src/findings/rules/evidence-missing.ts';
import { FERRY, row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const EVENT = { commit: '41b61e1'.padEnd(40, '0'), date: '2025-10-07' } as const;

testRule(evidenceMissing, {
  valid: [
    { name: 'evidence that is there', text: FERRY },
    { name: 'what cannot be looked at', text: FERRY, facts: { 'src/ferry.ts': { state: 'unverifiable' } } },
    {
      name: 'what this change deletes',
      text: FERRY,
      facts: { 'src/ferry.ts': { state: 'missing', change: 'deleted' } },
    },
    {
      name: 'what this change renames',
      text: FERRY,
      facts: { 'src/ferry.ts': { state: 'missing', change: 'renamed', renamedTo: 'src/boat.ts' } },
    },
    {
      name: 'a reference its own cell calls gone',
      text: FERRY,
      facts: { 'src/ferry.ts': { state: 'missing', acknowledged: true } },
    },
    { name: 'a missing name', text: row('1 Ferry', 'done', '`sail`'), facts: { sail: { state: 'missing' } } },
    {
      name: 'a name that is gone from a file that is there',
      text: row('1 Ferry', 'done', '`src/ferry.ts::sail`'),
      facts: { 'src/ferry.ts::sail': { state: 'missing', lacksName: true } },
    },
    {
      name: 'a missing command',
      text: row('1 Ferry', 'done', '`make sail`'),
      facts: { 'make sail': { state: 'missing' } },
    },
    {
      name: 'a path outside the repository',
      text: row('1 Ferry', 'done', '`/etc/ferry.conf`'),
      facts: { '/etc/ferry.conf': { state: 'missing' } },
    },
  ],
  invalid: [
    ...(
      [
        [
          'a path whose first folder only another one has',
          ['ferries/src/pier.ts'],
          'warning',
          '`src/ferry.ts` does not exist.',
        ],
        [
          'a path whose first folder the root has',
          ['src/pier.ts'],
          'error',
          '`src/ferry.ts` was never in this repository.',
        ],
        ['a path whose first folder is nowhere', ['docs/pier.md'], 'error', '`src/ferry.ts` does not exist.'],
      ] as const
    ).map(([name, paths, severity, message]) => ({
      name: `${name}, and that never was, with ${severity}`,
      text: FERRY,
      headPaths: new Map(paths.map((path) => [path, {}])),
      facts: { 'src/ferry.ts': { state: 'missing', fate: { kind: 'never' } } } as const,
      findings: [
        {
          messageId: message.includes('never') ? 'never' : 'missing',
          data: { path: 'src/ferry.ts' },
          message,
          ground: 'history' as const,
          line: 3,
          column: 21,
          severity,
        },
      ],
    })),
    {
      name: 'a path that never was',
      text: FERRY,
      facts: { 'src/ferry.ts': { state: 'missing', fate: { kind: 'never' } } },
      findings: [
        {
          messageId: 'never',
          data: { path: 'src/ferry.ts' },
          message: '`src/ferry.ts` was never in this repository.',
          ground: 'history',
          cause: { kind: 'never-was', path: 'src/ferry.ts', detail: null },
          line: 3,
          column: 21,
          severity: 'error',
        },
      ],
    },
    {
      name: 'a path that never was, near one that is there',
      text: FERRY,
      facts: { 'src/ferry.ts': { state: 'missing', fate: { kind: 'never' }, candidate: 'src/ferries.ts' } },
      findings: [
        {
          messageId: 'never-near',
          data: { path: 'src/ferry.ts', candidate: 'src/ferries.ts' },
          severity: 'error',
          message: '`src/ferry.ts` was never in this repository. Did you mean `src/ferries.ts`?',
          line: 3,
          column: 21,
          fixed: null,
        },
      ],
    },
    {
      name: 'a path that an older commit deleted',
      text: FERRY,
      facts: { 'src/ferry.ts': { state: 'missing', fate: { kind: 'deleted', added: [], ...EVENT } } },
      findings: [
        {
          messageId: 'gone',
          data: { path: 'src/ferry.ts', event: '41b61e1 on 2025-10-07' },
          message: '`src/ferry.ts` does not exist: it was deleted in 41b61e1 on 2025-10-07.',
          ground: 'history',
          cause: { kind: 'deleted', path: 'src/ferry.ts', detail: '41b61e1 on 2025-10-07' },
          line: 3,
          column: 21,
          severity: 'error',
        },
      ],
    },
    {
      name: 'a deleted path with a likely successor',
      text: FERRY,
      facts: {
        'src/ferry.ts': { state: 'missing', fate: { kind: 'deleted', added: [], ...EVENT }, candidate: 'src/boat.ts' },
      },
      findings: [
        {
          messageId: 'gone-near',
          data: { path: 'src/ferry.ts', candidate: 'src/boat.ts', event: '41b61e1 on 2025-10-07' },
          severity: 'error',
          message:
            '`src/ferry.ts` does not exist: it was deleted in 41b61e1 on 2025-10-07. It may have been replaced by `src/boat.ts`.',
          line: 3,
          column: 21,
          fixed: null,
        },
      ],
    },
    {
      name: 'a path that an older commit renamed: where it went is the suggestion, whatever its name',
      text: FERRY,
      facts: {
        'src/ferry.ts': {
          state: 'missing',
          moved: true,
          fate: { kind: 'renamed', to: 'src/boat.ts', ...EVENT },
          candidate: 'src/boat.ts',
        },
      },
      findings: [
        {
          messageId: 'renamed',
          severity: 'error',
          data: { path: 'src/ferry.ts', to: 'src/boat.ts', event: '41b61e1 on 2025-10-07' },
          message: '`src/ferry.ts` does not exist: it was renamed to `src/boat.ts` in 41b61e1 on 2025-10-07.',
          ground: 'history',
          cause: { kind: 'renamed', path: 'src/ferry.ts', detail: 'src/boat.ts' },
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `src/boat.ts` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'a link, which is surely a path',
      text: FERRY,
      facts: { 'src/ferry.ts': { state: 'missing', linked: true, fate: { kind: 'restored' } } },
      findings: [
        {
          messageId: 'missing',
          data: { path: 'src/ferry.ts' },
          message: '`src/ferry.ts` does not exist.',
          severity: 'error',
          ground: 'history',
          line: 3,
          column: 21,
        },
      ],
    },
    ...(
      [
        [true, 'error'],
        [false, 'warning'],
      ] as const
    ).map(([declared, severity]) => ({
      name: `a claim of this change on what never was, on a ${declared ? 'declared' : 'detected'} page`,
      text: FERRY,
      declared,
      compared: true,
      facts: { 'src/ferry.ts': { state: 'missing', fate: { kind: 'never' } } } as const,
      findings: [
        {
          messageId: 'never',
          data: { path: 'src/ferry.ts' },
          message: '`src/ferry.ts` was never in this repository.',
          severity,
          ground: 'change' as const,
          line: 3,
          column: 21,
        },
      ],
    })),
    {
      name: 'a path under a done row',
      text: FERRY,
      facts: { 'src/ferry.ts': { state: 'missing' } },
      findings: [
        {
          messageId: 'missing',
          message: '`src/ferry.ts` does not exist.',
          data: { path: 'src/ferry.ts' },
          line: 3,
          column: 21,
          severity: 'error',
          rowKey: '1',
          evidence: 'src/ferry.ts',
          fixed: null,
        },
      ],
    },
    {
      name: 'a path under a partial row',
      text: row('1 Ferry', 'partial', '`src/ferry.ts`'),
      facts: { 'src/ferry.ts': { state: 'missing' } },
      findings: [
        {
          messageId: 'missing',
          data: { path: 'src/ferry.ts' },
          message: '`src/ferry.ts` does not exist.',
          line: 3,
          column: 24,
          severity: 'warning',
        },
      ],
    },
    {
      name: 'a file of the same name elsewhere, put in its place',
      text: row('1 Ferry', 'done', '`src/ferry.ts:7`'),
      facts: { 'src/ferry.ts:7': { state: 'missing', candidate: 'lib/ferry.ts' } },
      findings: [
        {
          messageId: 'elsewhere',
          message: '`src/ferry.ts` does not exist. Did you mean `lib/ferry.ts`?',
          severity: 'error',
          data: { path: 'src/ferry.ts', candidate: 'lib/ferry.ts' },
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `lib/ferry.ts:7` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'a file of another name, only named',
      text: FERRY,
      facts: { 'src/ferry.ts': { state: 'missing', candidate: 'src/ferries.ts' } },
      findings: [
        {
          messageId: 'elsewhere',
          message: '`src/ferry.ts` does not exist. Did you mean `src/ferries.ts`?',
          severity: 'error',
          data: { path: 'src/ferry.ts', candidate: 'src/ferries.ts' },
          line: 3,
          column: 21,
          fixed: null,
        },
      ],
    },
    {
      name: 'a file in another Unicode form, put in its place',
      text: row('1 Ferry', 'done', '`src/fa\u0308hre.ts`'),
      facts: { 'src/fa\u0308hre.ts': { state: 'missing', candidate: 'src/f\u00e4hre.ts' } },
      findings: [
        {
          messageId: 'other-form',
          message:
            '`src/fähre.ts` does not exist. `src/fähre.ts` looks the same, but its letters are encoded in another Unicode form.',
          severity: 'error',
          data: { path: 'src/fa\u0308hre.ts', candidate: 'src/f\u00e4hre.ts' },
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `src/f\u00e4hre.ts` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'a glob',
      text: row('1 Ferry', 'done', '`tests/*.ts`'),
      facts: { 'tests/*.ts': { state: 'missing', target: null } },
      findings: [
        {
          messageId: 'unmatched',
          message: '`tests/*.ts` matches no files.',
          severity: 'error',
          data: { path: 'tests/*.ts' },
          line: 3,
          column: 21,
        },
      ],
    },
    {
      name: 'a glob in another letter case',
      text: row('1 Ferry', 'done', '`Tests/*.ts`'),
      facts: { 'Tests/*.ts': { state: 'missing', target: null, candidate: 'tests/*.ts', moved: true } },
      findings: [
        {
          messageId: 'unmatched-case',
          data: { path: 'Tests/*.ts', candidate: 'tests/*.ts' },
          message: '`Tests/*.ts` matches no files, but `tests/*.ts` does: only the letter case differs.',
          line: 3,
          column: 21,
          severity: 'error',
          fixed: '| 1 Ferry | done | `tests/*.ts` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'the file of a path with a name',
      text: row('1 Ferry', 'done', '`src/ferry.ts::sail`'),
      facts: { 'src/ferry.ts::sail': { state: 'missing', why: { code: 'nowhere' } } },
      findings: [
        {
          messageId: 'missing',
          message: '`src/ferry.ts` does not exist.',
          severity: 'error',
          data: { path: 'src/ferry.ts' },
          line: 3,
          column: 21,
        },
      ],
    },
    {
      name: 'one path twice in a row, once',
      text: row('1 Ferry', 'done', '`src/ferry.ts`', '`src/ferry.ts`'),
      facts: { 'src/ferry.ts': { state: 'missing' } },
      findings: [
        {
          messageId: 'missing',
          data: { path: 'src/ferry.ts' },
          message: '`src/ferry.ts` does not exist.',
          severity: 'error',
          line: 3,
          column: 21,
        },
      ],
    },
    {
      name: 'proof of a gap too',
      text: FERRY,
      facts: { 'src/ferry.ts': { state: 'missing', polarity: 'gap' } },
      findings: [
        {
          messageId: 'missing',
          data: { path: 'src/ferry.ts' },
          message: '`src/ferry.ts` does not exist.',
          severity: 'error',
          line: 3,
          column: 21,
        },
      ],
    },
    {
      name: 'a symbolic link to nothing',
      text: FERRY,
      facts: { 'src/ferry.ts': { state: 'missing', why: { code: 'dangling', to: 'src/boat.ts' } } },
      findings: [
        {
          messageId: 'dangling',
          data: { path: 'src/ferry.ts', to: 'src/boat.ts' },
          message: '`src/ferry.ts` is a symbolic link to `src/boat.ts`, which does not exist.',
          line: 3,
          column: 21,
          severity: 'error',
          ground: 'head',
        },
      ],
    },
    {
      name: 'what a sentence only speaks of and history had, as a warning',
      text: FERRY,
      facts: {
        'src/ferry.ts': {
          state: 'missing',
          spoken: true,
          fate: { kind: 'deleted', added: [], commit: 'ab'.repeat(20), date: '2026-01-01' },
        },
      },
      findings: [
        {
          messageId: 'gone',
          data: { path: 'src/ferry.ts', event: 'abababa on 2026-01-01' },
          message: '`src/ferry.ts` does not exist: it was deleted in abababa on 2026-01-01.',
          line: 3,
          column: 21,
          severity: 'warning',
          ground: 'history',
        },
      ],
    },
  ],
});
