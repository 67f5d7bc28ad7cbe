// Picks the tests of a file that a citation means, and says of them all together whether they can run.
import type { LineSpan } from '../reference.ts';
import type { TestState } from './cited-tests.ts';
import type { TestCase } from './test-source.ts';

/** What is cited of a file. */
export interface CitedPart {
  /** A test or a group; null where it is the whole file. */
  readonly name: string | null;
  /** Cited lines of the file as it is now; empty for none. */
  readonly lines: readonly LineSpan[];
}

export interface ChosenTests {
  readonly tests: readonly TestCase[];
  /** The name they were chosen by; null where they are those of the whole file. */
  readonly name: string | null;
}

/** Null where a name is cited that is no test of the file. */
export function chooseTests(
  all: readonly TestCase[],
  { name, lines }: CitedPart,
  lineOf: (offset: number) => number,
): ChosenTests | null {
  if (name !== null) {
    const named = all.filter((test) => test.name === name);
    const tests = named.length > 0 ? named : all.filter(({ suites }) => suites.includes(name));
    return tests.length === 0 ? null : { tests, name };
  }
  const covered = all.filter((test) =>
    lines.some(({ start, end }) => lineOf(test.start) <= end && start <= lineOf(Math.max(test.start, test.end - 1))),
  );
  const [only] = covered;
  return covered.length === 0
    ? { tests: all, name: null }
    : { tests: covered, name: covered.length === 1 && only !== undefined ? only.name : null };
}

/** The state of tests that are cited together: they are skipped only where each of them is. */
export function stateOf(tests: readonly TestCase[]): TestState {
  if (tests.length === 0) return 'no-tests';
  if (tests.every(({ mark }) => mark?.kind === 'skipped')) return 'skipped';
  return tests.every(({ mark }) => mark !== null) ? 'conditional' : 'runnable';
}

/** Tells tests of one file from each other, also in another version of it. */
export const identify = ({ suites, name }: Pick<TestCase, 'suites' | 'name'>): string =>
  JSON.stringify([...suites, name]);
