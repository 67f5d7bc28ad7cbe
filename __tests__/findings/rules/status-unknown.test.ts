// Status words that nobody defined.
import { statusUnknown } from '../../../src/findings/rules/status-unknown.ts';
import { FERRY, line, row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const TERMS = [
  { text: 'done', status: 'done' },
  { text: 'moored', status: 'partial' },
] as const;

const AFLOAT = {
  messageId: 'unknown',
  data: { words: '“afloat”', rows: 1 },
  message: 'Unknown status “afloat” (1 row).',
  line: 3,
  column: 13,
  severity: 'warning',
} as const;

testRule(statusUnknown, {
  valid: [
    { name: 'a page that nobody declared', text: row('1 Ferry', 'afloat', '-'), declared: false },
    {
      name: 'a row with a pipe too many, of which another rule speaks',
      text: row('1 Ferry', 'done', '`a.ts`') + '| 2 Boat | a | b | done | `b.ts` | x | y |\n',
    },
    { name: 'a known word', text: FERRY },
    { name: 'a mark of the page alone', text: row('1 Ferry', 'ℹ️', '-') },
    { name: 'a number', text: row('1 Ferry', '12', '-') },
    { name: 'a share', text: row('1 Ferry', '~ 40 %', '-') },
    { name: 'an empty cell', text: row('1 Ferry', '', '`src/ferry.ts`') },
  ],
  invalid: [
    {
      name: 'all words of a page, once',
      text: row('1 Ferry', 'afloat', '-') + line('2 Boat', 'Afloat', '-') + line('3 Raft', 'adrift', '-'),
      findings: [
        {
          messageId: 'unknown-many',
          data: { words: '“afloat” and “adrift”', rows: 3 },
          message: 'Unknown statuses “afloat” and “adrift” (3 rows).',
          ground: 'reading',
          line: 3,
          column: 13,
          severity: 'warning',
          rowKey: null,
        },
      ],
    },
    {
      name: 'a word that a page with a legend never speaks of',
      text: row('1 Ferry', 'afloat', '-') + line('2 Boat', 'done', '`src/boat.ts`'),
      terms: TERMS,
      findings: [{ ...AFLOAT, ground: 'page' }],
    },
    {
      name: 'a word that such a page uses, which is its own affair',
      text: `${row('1 Ferry', 'afloat', '-')}\nA boat is afloat once it is in the water.\n`,
      terms: TERMS,
      findings: [{ ...AFLOAT, ground: 'reading' }],
    },
    {
      name: 'a word that this change puts in the place of a known one, before any other',
      text: row('1 Ferry', 'Seen by two of us, in May', '-') + line('2 Boat', 'adrift', '-'),
      before: { text: row('1 Ferry', 'done', '-') + line('2 Boat', 'adrift', '-') },
      findings: [
        {
          messageId: 'unknown',
          data: { words: '“Seen by two of us, in May”', rows: 1 },
          message: 'Unknown status “Seen by two of us, in May” (1 row).',
          ground: 'change',
          line: 3,
          column: 13,
          severity: 'warning',
        },
      ],
    },
    ...['🚨 INACTIF (the pump stands)', 'Running', 'urgent', 'High', '🔴 Critical', 'detenido', '停止中'].map(
      (word) => ({
        name: `what runs or hurries, on a page with a legend, which is not shown: ${word}`,
        text: row('1 Ferry', word, '-'),
        before: { text: row('1 Ferry', word, '-') },
        terms: TERMS,
        findings: [
          {
            messageId: 'unknown',
            data: { words: `“${word}”`, rows: 1 },
            message: `Unknown status “${word}” (1 row).`,
            ground: 'reading' as const,
            line: 3,
            column: 13,
            severity: 'warning' as const,
          },
        ],
      }),
    ),
    ...['Active', 'inactif', 'Running late again', 'afloat', 'High and dry'].map((word) => ({
      name: `a word of its own in the place of a known one: ${word}`,
      text: row('1 Ferry', word, '-'),
      before: { text: row('1 Ferry', 'done', '-') },
      findings: [
        {
          messageId: 'unknown',
          data: { words: `“${word}”`, rows: 1 },
          message: `Unknown status “${word}” (1 row).`,
          ground: 'change' as const,
          line: 3,
          column: 13,
          severity: 'warning' as const,
        },
      ],
    })),
    ...['complte', 'compelte', 'blockd', 'Compleete'].map((word) => ({
      name: `a slip of the pen: ${word}`,
      text: row('1 Ferry', word, '-'),
      findings: [
        {
          messageId: 'unknown',
          data: { words: `“${word}”`, rows: 1 },
          message: `Unknown status “${word}” (1 row).`,
          ground: 'page' as const,
          line: 3,
          column: 13,
          severity: 'warning' as const,
        },
      ],
    })),
    ...['Seen in May', 'Core feature', 'Opt-in', 'drift', 'Applied once', 'adrift (see below)'].map((word) => ({
      name: `a remark or a word of its own, which is not shown: ${word}`,
      text: row('1 Ferry', word, '-'),
      findings: [
        {
          messageId: 'unknown',
          data: { words: `“${word}”`, rows: 1 },
          message: `Unknown status “${word}” (1 row).`,
          ground: 'reading' as const,
          line: 3,
          column: 13,
          severity: 'warning' as const,
        },
      ],
    })),
    {
      name: 'one word',
      text: row('1 Ferry', 'afloat', '-'),
      findings: [
        {
          messageId: 'unknown',
          severity: 'warning',
          data: { words: '“afloat”', rows: 1 },
          message: 'Unknown status “afloat” (1 row).',
          line: 3,
          column: 13,
        },
      ],
    },
  ],
});
