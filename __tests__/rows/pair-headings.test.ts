// Which heading of a plan a row stands for: by name, by key, and by a title that was only reworded.
import { distance } from 'fastest-levenshtein';
import { nameOf } from '../../src/rows/plan/plan-names.ts';
import { pairHeadings } from '../../src/rows/plan/pair-headings.ts';

function pair(headings: readonly string[], rows: readonly string[]) {
  const names = headings.map(nameOf);
  const { rowOf, near, astray } = pairHeadings({ names, rowNames: rows.map(nameOf), distance });
  const shown = (pairs: Iterable<readonly [number, number]>): readonly string[] =>
    [...pairs].map(([heading, row]) => `${headings[heading] ?? ''} = ${rows[row] ?? ''}`);
  return { same: shown(rowOf), near: shown(near), astray: shown(astray) };
}

const NONE = { same: [], near: [], astray: [] };

it.each<
  [what: string, headings: readonly string[], rows: readonly string[], expected: Partial<ReturnType<typeof pair>>]
>([
  [
    'one name',
    ['1.1 Bring wood'],
    ['1.1 Bring wood'],
    { same: ['1.1 Bring wood = 1.1 Bring wood'], near: [], astray: [] },
  ],
  [
    'a name in another case and without its number',
    ['1.1 Bring wood'],
    ['bring WOOD'],
    { same: ['1.1 Bring wood = bring WOOD'], astray: [] },
  ],
  [
    'a title reworded a little',
    ['Bring the wood'],
    ['Bring some wood'],
    { ...NONE, near: ['Bring the wood = Bring some wood'], astray: ['Bring the wood = Bring some wood'] },
  ],
  ['another title', ['Bring the wood'], ['Cool the kiln'], NONE],
  [
    'a title of which two letters in five differ',
    ['abcde'],
    ['abcxy'],
    { ...NONE, near: ['abcde = abcxy'], astray: ['abcde = abcxy'] },
  ],
  ['a title of which more differ', ['abcde'], ['abxyz'], NONE],
  // What has a key of its own must say nearly the same under another one.
  ['another key and a title reworded a little', ['1.1 Bring the wood'], ['2.4 Bring some wood'], NONE],
  [
    'another key and a slip in a long title',
    ['1.1 Bring the wood of the kiln'],
    ['2.4 Bring the wood of a kiln'],
    {
      ...NONE,
      near: ['1.1 Bring the wood of the kiln = 2.4 Bring the wood of a kiln'],
      astray: ['1.1 Bring the wood of the kiln = 2.4 Bring the wood of a kiln'],
    },
  ],
  [
    'a key on one side alone, and a title reworded a little',
    ['1.1 Bring the wood'],
    ['Bring some wood'],
    { same: [], near: ['1.1 Bring the wood = Bring some wood'] },
  ],
  [
    'one key and another title, among rows that keep theirs',
    ['1.1 Bring wood', '1.2 Split it'],
    ['1.1 Bring wood', '1.2 Cool the kiln'],
    {
      same: ['1.1 Bring wood = 1.1 Bring wood', '1.2 Split it = 1.2 Cool the kiln'],
      astray: ['1.2 Split it = 1.2 Cool the kiln'],
    },
  ],
  [
    'the nearest of two',
    ['Bring the wood'],
    ['Bring the woods', 'Bring that wood'],
    { near: ['Bring the wood = Bring the woods'] },
  ],
  [
    'each heading and row once',
    ['Bring the wood', 'Bring the woods'],
    ['Bring the wooden'],
    { near: ['Bring the wood = Bring the wooden'] },
  ],
  [
    'a name that comes twice, in order',
    ['Fire', 'Fire'],
    ['Fire', 'Fire', 'Fire'],
    { same: ['Fire = Fire', 'Fire = Fire'], near: [] },
  ],
])('%s', (...[, headings, rows, expected]) => {
  expect(pair(headings, rows)).toMatchObject(expected);
});
