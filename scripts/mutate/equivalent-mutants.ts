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
];
