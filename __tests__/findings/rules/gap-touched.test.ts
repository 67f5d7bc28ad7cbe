// Changes at a place that is cited as evidence of a gap.
import { gapTouched } from '../../../src/findings/rules/gap-touched.ts';
import { line, row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const PAGE = row('1 Ferry', 'partial', '`src/ferry.ts:4`');
const FILE = row('1 Ferry', 'partial', '`src/ferry.ts`');
const FILES = row('1 Ferry', 'partial', '`src/ferry.ts` `src/bell.ts` `src/mast.ts:4`');
const gap = { polarity: 'gap', change: 'modified' } as const;

testRule(gapTouched, {
  valid: [
    { name: 'proof of work', text: FILE, facts: { 'src/ferry.ts': { change: 'modified' } } },
    {
      name: 'a gap this change does not touch',
      text: FILE,
      facts: { 'src/ferry.ts': { polarity: 'gap', change: 'unchanged' } },
    },
    {
      name: 'a change elsewhere in the file',
      text: PAGE,
      facts: { 'src/ferry.ts:4': { ...gap, lineState: { kind: 'same' } } },
    },
    { name: 'no base to see a change by', text: FILE, facts: { 'src/ferry.ts': { polarity: 'gap' } } },
    {
      name: 'an edit of a whole file whose gap names no code',
      text: FILE,
      facts: { 'src/ferry.ts': gap },
    },
    {
      name: 'an edit of a whole file that is nowhere near the gap',
      text: FILE,
      facts: { 'src/ferry.ts': { ...gap, near: false } },
    },
    {
      name: 'a folder',
      text: row('1 Ferry', 'partial', '`src/`'),
      facts: { 'src/': gap },
      headPaths: new Set(['src/ferry.ts']),
    },
    { name: 'a glob', text: row('1 Ferry', 'partial', '`src/*.ts`'), facts: { 'src/*.ts': { ...gap, kind: 'glob' } } },
    // An item that states no gap proves none, whatever is edited there.
    ...[
      'Ferries: keeps the crossing log and rings the bell',
      'The bell rings at every pier',
      'log: `src/ferry.ts`, `src/boat.ts`, `docs/piers.md`',
      '渡船会记录每次航行',
      'Die Glocke läutet an jedem Steg',
      'Паром отмечает каждый рейс',
    ].map((claim) => ({
      name: `no gap in words: ${claim}`,
      text: row('1 Ferry', 'done', '`src/ferry.ts:4`'),
      facts: { 'src/ferry.ts:4': { ...gap, claim, lineState: { kind: 'changed' } as const } },
    })),
    // Nor does a list of files that a plan wants to edit, or of what was accepted.
    ...[
      'Files to modify',
      'Hardening of the ferry',
      'Evidence index',
      'Approved',
      'Source of truth',
      'See also',
      'Siehe auch',
      'Изменяемые файлы',
      '修改文件',
    ].map((heading) => ({
      name: `a list of files: ${heading}`,
      text: row(heading, 'partial', '`src/ferry.ts:4`'),
      facts: {
        'src/ferry.ts:4': { ...gap, claim: 'The bell never rings.', lineState: { kind: 'changed' } as const },
      },
    })),
    ...['ferry.ts (modify)', 'ferry.ts (delete this line)', 'ferry.ts (neu)', 'ferry.ts（修改）'].map((claim) => ({
      name: `what a plan wants to do to a file: ${claim}`,
      text: FILE,
      facts: { 'src/ferry.ts': { ...gap, near: true, claim } },
    })),
    // Nor does a sentence that sends its readers to another page, or a list of sources.
    ...[
      'Built by the other yard (`BELL_ROOT`) — see ferry.ts and',
      'The rope is described in ferry.ts.',
      'Siehe ferry.ts für die Glocke',
      'Véase ferry.ts',
      'см. ferry.ts',
      '详见 ferry.ts',
    ].map((claim) => ({
      name: `where to read on: ${claim}`,
      text: FILE,
      facts: { 'src/ferry.ts': { ...gap, near: true, claim } },
    })),
    {
      name: 'a file that came or moved with this change',
      text: FILE,
      facts: { 'src/ferry.ts': { ...gap, near: true, change: 'added', claim: 'The bell never rings.' } },
    },
    {
      name: 'a whole file of a page that nobody declared',
      text: FILE,
      declared: false,
      facts: { 'src/ferry.ts': { ...gap, near: true, claim: 'The bell never rings.' } },
    },
    {
      name: 'a whole file that many rows cite',
      text: FILE + ['2 Boat', '3 Raft', '4 Punt'].map((name) => line(name, 'done', '`src/ferry.ts`')).join(''),
      facts: { 'src/ferry.ts': { ...gap, near: true, claim: 'The bell never rings.' } },
    },
    {
      name: 'a deleted file, of which another rule speaks',
      text: FILE,
      facts: { 'src/ferry.ts': { polarity: 'gap', change: 'deleted', state: 'missing' } },
    },
  ],
  invalid: [
    ...[
      'Nobody rings the bell.',
      'The bell is broken',
      'Die Glocke fehlt noch',
      'Falta la campana',
      'Нет колокола',
      '缺少钟声',
      '鐘が鳴らない',
    ].map((claim) => ({
      name: `a gap in words: ${claim}`,
      text: row('1 Ferry', 'done', '`src/ferry.ts:4`'),
      facts: { 'src/ferry.ts:4': { ...gap, claim, lineState: { kind: 'changed' } as const } },
      findings: [
        /[.。]$/u.test(claim) || claim.split(' ').length > 2
          ? {
              messageId: 'claimed',
              data: { place: '`src/ferry.ts` at line 4', claim },
              line: 3,
              column: 21,
              severity: 'notice' as const,
              message: `This change edits \`src/ferry.ts\` at line 4, which this page cites as evidence of a gap: “${claim}”`,
            }
          : {
              messageId: 'touched',
              data: { place: '`src/ferry.ts` at line 4', row: '1 Ferry' },
              line: 3,
              column: 21,
              severity: 'notice' as const,
              message:
                'This change edits `src/ferry.ts` at line 4, which this page cites as evidence of a gap: 1 Ferry.',
            },
      ],
    })),
    {
      name: 'an edited line, with the claim',
      text: PAGE,
      facts: { 'src/ferry.ts:4': { ...gap, claim: 'The bell is never rung.', lineState: { kind: 'changed' } } },
      findings: [
        {
          messageId: 'claimed',
          data: { place: '`src/ferry.ts` at line 4', claim: 'The bell is never rung.' },
          line: 3,
          column: 24,
          severity: 'notice',
          message:
            'This change edits `src/ferry.ts` at line 4, which this page cites as evidence of a gap: “The bell is never rung.”',
        },
      ],
    },
    {
      name: 'a removed line',
      text: PAGE,
      facts: { 'src/ferry.ts:4': { ...gap, lineState: { kind: 'removed' } } },
      findings: [
        {
          messageId: 'touched',
          message: 'This change edits `src/ferry.ts` at line 4, which this page cites as evidence of a gap: 1 Ferry.',
          severity: 'notice',
          data: { place: '`src/ferry.ts` at line 4', row: '1 Ferry' },
          line: 3,
          column: 24,
        },
      ],
    },
    {
      name: 'a whole file near the gap',
      text: FILE,
      facts: { 'src/ferry.ts': { ...gap, near: true } },
      headPaths: new Set(['src/ferry.ts']),
      findings: [
        {
          messageId: 'touched',
          // Nothing but its status says that something is missing.
          ground: 'reading',
          message: 'This change edits `src/ferry.ts`, which this page cites as evidence of a gap: 1 Ferry.',
          severity: 'notice',
          data: { place: '`src/ferry.ts`', row: '1 Ferry' },
          line: 3,
          column: 24,
        },
      ],
    },
    {
      name: 'several whole files of a row, once',
      text: FILES,
      facts: {
        'src/ferry.ts': { ...gap, near: true, claim: 'No bell.' },
        'src/bell.ts': { ...gap, near: true, claim: 'No rope.' },
      },
      findings: [
        {
          ground: 'change',
          messageId: 'claimed',
          message:
            'This change edits `src/ferry.ts` and `src/bell.ts`, which this page cites as evidence of a gap: “No bell.”',
          severity: 'notice',
          data: { place: '`src/ferry.ts` and `src/bell.ts`', claim: 'No bell.' },
          line: 3,
          column: 24,
        },
      ],
    },
    {
      name: 'a gap in words before one that only a status hints at',
      text: row('1 Ferry', 'partial', '`src/ferry.ts`') + line('2 Boat', 'partial', '`src/boat.ts`'),
      facts: {
        'src/ferry.ts': { ...gap, near: true },
        'src/boat.ts': { ...gap, near: true, claim: 'Nobody bails, see boat.ts.' },
      },
      headPaths: new Set(['src/ferry.ts', 'src/boat.ts']),
      findings: [
        {
          messageId: 'claimed',
          ground: 'change',
          data: { place: '`src/boat.ts`', claim: 'Nobody bails, see boat.ts.' },
          line: 4,
          column: 23,
          severity: 'notice',
          message:
            'This change edits `src/boat.ts`, which this page cites as evidence of a gap: “Nobody bails, see boat.ts.”',
        },
      ],
    },
    {
      name: 'a cited line, and no more of the whole files beside it',
      text: FILES,
      facts: { 'src/ferry.ts': gap, 'src/mast.ts:4': { ...gap, lineState: { kind: 'changed' } } },
      findings: [
        {
          messageId: 'touched',
          message: 'This change edits `src/mast.ts` at line 4, which this page cites as evidence of a gap: 1 Ferry.',
          severity: 'notice',
          data: { place: '`src/mast.ts` at line 4', row: '1 Ferry' },
          line: 3,
          column: 53,
        },
      ],
    },
    {
      name: 'several gaps of a page, once, with the sentence about the first',
      text: row('1 Ferry', 'partial', '`src/ferry.ts:4`') + line('2 Boat', 'partial', '`src/boat.ts:7`'),
      facts: {
        'src/ferry.ts:4': { ...gap, claim: 'The bell is never rung.', lineState: { kind: 'changed' } },
        'src/boat.ts:7': { ...gap, claim: 'Nobody bails.', lineState: { kind: 'changed' } },
      },
      findings: [
        {
          messageId: 'claimed-many',
          data: { place: '`src/ferry.ts` at line 4', gaps: 2, claim: 'The bell is never rung.' },
          message:
            'This change edits places that this page cites as proof of 2 gaps, such as `src/ferry.ts` at line 4: “The bell is never rung.”',
          rowKey: null,
          line: 3,
          column: 24,
          severity: 'notice',
        },
      ],
    },
    {
      name: 'several gaps that have but labels',
      text: row('1 Ferry', 'partial', '`src/ferry.ts:4`') + line('2 Boat', 'partial', '`src/boat.ts:7`'),
      facts: {
        'src/ferry.ts:4': { ...gap, claim: 'Evidence:', lineState: { kind: 'changed' } },
        'src/boat.ts:7': { ...gap, claim: 'Gap', lineState: { kind: 'changed' } },
      },
      findings: [
        {
          messageId: 'touched-many',
          message:
            'This change edits places that this page cites as proof of 2 gaps, such as `src/ferry.ts` at line 4: 1 Ferry.',
          severity: 'notice',
          data: { place: '`src/ferry.ts` at line 4', gaps: 2, row: '1 Ferry' },
          line: 3,
          column: 24,
        },
      ],
    },
  ],
});
