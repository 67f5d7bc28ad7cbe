// Changes of the code that no test can notice, because nothing that anyone can see depends on what they change. `npm run mutate` counts them apart.

export interface EquivalentMutant {
  readonly id: string;
  readonly file: string;
  /** Why nothing changes, in a sentence. */
  readonly reason: string;
}

export const EQUIVALENT_MUTANTS: readonly EquivalentMutant[] = [];
