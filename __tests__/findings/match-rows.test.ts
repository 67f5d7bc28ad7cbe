// Which row at head is which row at base: by key and title, by what it cites, and by its place where it cites nothing.
import { matchRows } from '../../src/findings/match-rows.ts';
import { line, row } from '../helpers/ferry-page.ts';
import { documentOf, subjectOf } from '../helpers/subject.ts';

type Row = readonly [item: string, status?: string, evidence?: string];

/** A page of these rows; what a row cites is its only evidence. */
const pageOf = (rows: readonly Row[]): string =>
  rows
    .map(([item, status = 'done', evidence = `\`src/${item.replace(/\W+/g, '-')}.ts\``], at) =>
      (at === 0 ? row : line)(item, status, evidence, '-'),
    )
    .join('');

/** The rows at head with their counterparts, as `head = base`. */
function matches(before: readonly Row[], after: readonly Row[]): readonly string[] {
  const sides = [before, after].map((rows) => subjectOf(documentOf(pageOf(rows))).rows);
  const [was = [], now = []] = sides;
  const found = matchRows({ before: was, after: now });
  return now.map((one) => `${one.row.heading} = ${found.get(one)?.row.heading ?? ''}`);
}

const A: Row = ['A-1 Anchor'];
const B: Row = ['B-2 Boat'];

it.each<[what: string, before: readonly Row[], after: readonly Row[], expected: readonly string[]]>([
  ['the same rows', [A, B], [A, B], ['A-1 Anchor = A-1 Anchor', 'B-2 Boat = B-2 Boat']],
  ['rows in another order', [A, B], [B, A], ['B-2 Boat = B-2 Boat', 'A-1 Anchor = A-1 Anchor']],
  ['a row more', [A], [A, B], ['A-1 Anchor = A-1 Anchor', 'B-2 Boat = ']],
  ['a row less', [A, B], [B], ['B-2 Boat = B-2 Boat']],
  ['a row with another key', [A], [['A-7 Anchor', 'done', '`src/A-1-Anchor.ts`']], ['A-7 Anchor = A-1 Anchor']],
  ['a row with another title', [A], [['A-1 Chain', 'done', '`src/A-1-Anchor.ts`']], ['A-1 Chain = A-1 Anchor']],
  ['a row with another status', [A], [['A-1 Anchor', 'partial']], ['A-1 Anchor = A-1 Anchor']],
  ['a row that cites another file', [A], [['A-1 Anchor', 'done', '`src/x.ts`']], ['A-1 Anchor = A-1 Anchor']],
  [
    'a row that only cites the same',
    [A, B],
    [B, ['C-9 Chain', 'done', '`src/A-1-Anchor.ts`']],
    ['B-2 Boat = B-2 Boat', 'C-9 Chain = A-1 Anchor'],
  ],
  [
    'a row that cites the same lines elsewhere',
    [['A-1 Anchor', 'done', '`src/a.ts:3`'], B],
    [B, ['C-9 Chain', 'done', '`src/a.ts:9`']],
    ['B-2 Boat = B-2 Boat', 'C-9 Chain = A-1 Anchor'],
  ],
  [
    'a row that cites the same and has another status',
    [A, B],
    [B, ['C-9 Chain', 'partial', '`src/A-1-Anchor.ts`']],
    ['B-2 Boat = B-2 Boat', 'C-9 Chain = '],
  ],
  [
    'two rows that swap their keys',
    [A, B],
    [
      ['B-2 Anchor', 'done', '`src/A-1-Anchor.ts`'],
      ['A-1 Boat', 'done', '`src/B-2-Boat.ts`'],
    ],
    ['B-2 Anchor = A-1 Anchor', 'A-1 Boat = B-2 Boat'],
  ],
  // A dash is no evidence: rows that cite nothing are not one row for that.
  [
    'rows with dashes, far apart',
    [['C-9 Chain', 'done', '-'], A, B],
    [A, B, ['D-4 Dock', 'done', '-']],
    ['A-1 Anchor = A-1 Anchor', 'B-2 Boat = B-2 Boat', 'D-4 Dock = '],
  ],
  [
    'rows with dashes in one place',
    [A, ['C-9 Chain', 'done', '-'], B],
    [A, ['D-4 Dock', 'done', '-'], B],
    ['A-1 Anchor = A-1 Anchor', 'D-4 Dock = C-9 Chain', 'B-2 Boat = B-2 Boat'],
  ],
  [
    'rows with dashes in one place and another status',
    [A, ['C-9 Chain', 'done', '-'], B],
    [A, ['D-4 Dock', 'partial', '-'], B],
    ['A-1 Anchor = A-1 Anchor', 'D-4 Dock = ', 'B-2 Boat = B-2 Boat'],
  ],
  [
    'a row without key of which three words in four stay',
    [['Bring some kiln wood', 'done', '-'], A, B],
    [A, B, ['Bring some kiln clay', 'done', '-']],
    ['A-1 Anchor = A-1 Anchor', 'B-2 Boat = B-2 Boat', 'Bring some kiln clay = Bring some kiln wood'],
  ],
  [
    'a row without key of which fewer stay',
    [['Bring some kiln wood', 'done', '-'], A, B],
    [A, B, ['Bring some glass clay', 'done', '-']],
    ['A-1 Anchor = A-1 Anchor', 'B-2 Boat = B-2 Boat', 'Bring some glass clay = '],
  ],
  [
    'rows with the same words in place of evidence',
    [['C-9 Chain', 'done', 'see the yard'], A, B],
    [A, B, ['D-4 Dock', 'done', 'see the yard']],
    ['A-1 Anchor = A-1 Anchor', 'B-2 Boat = B-2 Boat', 'D-4 Dock = C-9 Chain'],
  ],
])('%s', (...[, before, after, expected]) => {
  expect(matches(before, after)).toEqual(expected);
});
