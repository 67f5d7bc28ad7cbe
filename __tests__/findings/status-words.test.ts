// The words that a page has for a status: those of the row's column first, in the style of the word that is replaced, then those of the legend.
import { findStatusWords } from '../../src/findings/status-words.ts';
import type { StatusTerm } from '../../src/rows/row.ts';
import { line, row } from '../helpers/ferry-page.ts';
import { documentOf, subjectOf } from '../helpers/subject.ts';

const pageOf = (...statuses: readonly string[]): string =>
  statuses.map((status, at) => (at === 0 ? row : line)(`${at + 1} Ferry`, status, '`src/ferry.ts`')).join('');

function wordsOf(statuses: readonly string[], terms: readonly StatusTerm[] = [], closed = false) {
  const subject = subjectOf(documentOf(pageOf(...statuses), { terms, closed }));
  const words = findStatusWords(subject);
  const [first] = subject.rows;
  if (first === undefined) throw new Error('The page has rows.');
  return {
    word: words.wordFor(first.row, 'partial'),
    own: words.ownWordFor(first.row, 'partial'),
    all: words.wordsFor(first.row),
    replaceable: words.isReplaceable(first.row),
  };
}

const LEGEND: readonly StatusTerm[] = [
  { text: '✅', status: 'done' },
  { text: '🟡', status: 'partial' },
  { text: 'partial', status: 'partial' },
];

it.each<
  [
    what: string,
    statuses: readonly string[],
    terms: readonly StatusTerm[],
    expected: Partial<ReturnType<typeof wordsOf>>,
  ]
>([
  [
    'a word of the column',
    ['done', 'partial'],
    [],
    { word: 'partial', own: 'partial', all: ['done', 'partial'], replaceable: true },
  ],
  ['no word at all', ['done', 'done'], [], { word: null, own: null, all: ['done'] }],
  // A symbol cannot be read out.
  ['a symbol of the column', ['✅', '🟡'], [], { word: '🟡', own: null, all: ['✅', '🟡'] }],
  ['a symbol and a word of the legend, for a symbol', ['✅'], LEGEND, { word: '🟡', own: 'partial' }],
  ['a word and a symbol of the legend, for a symbol', ['✅'], LEGEND.toReversed(), { word: '🟡', own: 'partial' }],
  ['a symbol and a word of the legend, for a word', ['done'], LEGEND, { word: 'partial', own: 'partial' }],
  ['a check box', ['[x]', '[ ]'], [], { word: null, own: null, replaceable: true }],
  [
    'the own name of the status before a word that is used more',
    ['done', 'partial-untested', 'partial-untested', 'partial'],
    [],
    { word: 'partial' },
  ],
  [
    'the column before the legend',
    ['done', 'partial'],
    [{ text: 'half', status: 'partial' }],
    { word: 'partial', all: ['done', 'partial', 'half'] },
  ],
  [
    'the legend, where the column has none',
    ['done'],
    [{ text: 'half', status: 'partial' }],
    { word: 'half', own: 'half' },
  ],
])('%s', (...[, statuses, terms, expected]) => {
  expect(wordsOf(statuses, terms)).toMatchObject(expected);
});

it('are those of the legend alone where the page lists all that it allows', () => {
  const half: StatusTerm = { text: 'half', status: 'partial' };
  const done: StatusTerm = { text: 'done', status: 'done' };
  expect(wordsOf(['done', 'partial'], [done, half], true)).toMatchObject({ word: 'half', all: ['done', 'half'] });
  expect(wordsOf(['done', 'partial'], [done], true)).toMatchObject({ word: null, all: ['done'] });
});
