// Changes of the code that no test can notice, because nothing that anyone can see depends on what they change. `npm run mutate` counts them apart.

export interface EquivalentMutant {
  readonly id: string;
  readonly file: string;
  /** Why nothing changes, in a sentence. */
  readonly reason: string;
}

export const EQUIVALENT_MUTANTS: readonly EquivalentMutant[] = [
  {
    id: '7beb7f45a470',
    file: 'src/evidence/accept-columns.ts',
    reason:
      'A place beside the evidence has a number that no cell has: cells are counted from 0, and -2 is as little one of them as -1.',
  },
  {
    id: 'b42bf3f5fe16',
    file: 'src/evidence/lines/line-diff.ts',
    reason:
      'One diagonal beside the box is searched as well: no shortest path leaves the box, so that the same point is found, a few steps later.',
  },
  {
    id: '00b61972f044',
    file: 'src/evidence/lines/line-diff.ts',
    reason:
      'One diagonal beside the box is searched as well: no shortest path leaves the box, so that the same point is found, a few steps later.',
  },
  {
    id: 'ca74c83ca71c',
    file: 'src/evidence/read/classify-span.ts',
    reason:
      'PLAIN_PATH is a shortcut for the commonest notation: a path with two dots, which it then leaves, is read by classifyTrimmed as the same path, a few microseconds later.',
  },
  {
    id: '0121f7e38437',
    file: 'src/evidence/read/read-references.ts',
    reason:
      'The cut keeps a long cell from being searched from each of its letters: OTHER_AHEAD ends at the end of the text, and finds the same name of a document in the last 200 characters as in all of them.',
  },
  {
    id: 'b59484ff696b',
    file: 'src/evidence/locate/path-index.ts',
    reason: 'The paths of a tree are all different, so that two that are compared are never the same.',
  },
];
