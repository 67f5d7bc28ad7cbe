// Property tests: the same cases in every run of the gate, other ones and more where somebody asks for them.
import fc from 'fast-check';

/** `MATRIX_GUARD_SEED=$RANDOM npm test` looks elsewhere. */
const seed = Number(process.env['MATRIX_GUARD_SEED'] ?? 1);
/** `MATRIX_GUARD_RUNS=50 npm test` looks fifty times as long. */
const factor = Number(process.env['MATRIX_GUARD_RUNS'] ?? 1);

/** What fast-check is to do where a test wants this many cases. */
export const runs = (count: number): { readonly seed: number; readonly numRuns: number } => ({
  seed,
  numRuns: Math.ceil(count * factor),
});

export { fc };
