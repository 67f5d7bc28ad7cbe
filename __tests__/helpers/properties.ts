// Property tests: a quarter of the cases, and the same ones, in every run of the gate; all of them, other ones and more on request.
import fc from 'fast-check';

/** `MATRIX_GUARD_SEED=$RANDOM npm test` looks elsewhere. */
const seed = Number(process.env['MATRIX_GUARD_SEED'] ?? 1);
/** `MATRIX_GUARD_RUNS=1 npm test` takes all cases; the nightly workflow takes ten times as many. */
const factor = Number(process.env['MATRIX_GUARD_RUNS'] ?? 0.25);

/** What fast-check is to do where a test wants this many cases. */
export const runs = (count: number): { readonly seed: number; readonly numRuns: number } => ({
  seed,
  numRuns: Math.ceil(count * factor),
});

export { fc };
