// Notes which functions each test runs when no mutant is switched on, and keeps it for the next runs.
import { hashOf, type TestFile } from './bundle-tests.ts';
import type { RecordedTest } from './judge.ts';
import { addLine, readLines } from './json-lines.ts';
import type { Judge } from './open-judge.ts';

/** What the tests of one file run. Functions are `src/a.ts name`; without a name it is the module itself, as it is loaded. */
export interface RecordedFile {
  readonly file: string;
  readonly onLoad: ReadonlySet<string>;
  readonly tests: readonly (Omit<RecordedTest, 'ran'> & { readonly ran: ReadonlySet<string> })[];
}

/** One line of what is kept: numbers are places in `functions`. */
interface Kept {
  readonly file: string;
  readonly hash: string;
  readonly functions: readonly string[];
  readonly onLoad: readonly number[];
  readonly tests: readonly RecordedTest[];
}

/**
 * Runs each of the test files that is not yet known, or not as it is now. What is known stays so when a body changes, not when a function gets another
 * name: it only decides which tests are asked. A file of which a test failed is run again the next time.
 */
export async function recordTests({
  judge,
  tests,
  functions,
  keptFile,
  say,
}: {
  readonly judge: Judge;
  readonly tests: readonly TestFile[];
  /** The name of each function at its number. */
  readonly functions: readonly string[];
  readonly keptFile: string;
  readonly say: (text: string) => void;
}): Promise<readonly RecordedFile[]> {
  const known = new Map((readLines(keptFile) as readonly Kept[]).map((one) => [`${one.file} ${one.hash}`, one]));
  const recorded: RecordedFile[] = [];
  const names = hashOf(functions);
  for (const { file, hash: ownHash } of tests) {
    // A function that was renamed would be taken as one that no test runs.
    const hash = hashOf([ownHash, names]);
    let kept = known.get(`${file} ${hash}`);
    if (kept === undefined) {
      const answer = await judge.ask({ kind: 'record', file });
      kept = keepShort({ file, hash, functions }, answer?.kind === 'recorded' ? answer : { onLoad: [], tests: [] });
      const failed = kept.tests.filter(({ passed }) => !passed).map(({ name }) => name);
      if (kept.tests.length === 0) say(`left out, it does not run in this process: ${file}\n`);
      if (failed.length > 0) say(`left out of ${file}, they fail in this process: ${failed.join('; ')}\n`);
      if (kept.tests.length > 0 && failed.length === 0) addLine(keptFile, kept);
    }
    recorded.push(named(kept));
  }
  return recorded;
}

/** With the names of those functions alone that this file runs. */
function keepShort(
  { file, hash, functions }: Pick<Kept, 'file' | 'hash' | 'functions'>,
  { onLoad, tests }: Pick<Kept, 'onLoad' | 'tests'>,
): Kept {
  const places = new Map<number, number>();
  const shorten = (numbers: readonly number[]): readonly number[] =>
    numbers.map((number) => {
      const place = places.get(number) ?? places.size;
      places.set(number, place);
      return place;
    });
  return {
    file,
    hash,
    onLoad: shorten(onLoad),
    tests: tests.map((test) => ({ ...test, ran: shorten(test.ran) })),
    functions: [...places.keys()].map((number) => functions[number] ?? ''),
  };
}

function named({ file, functions, onLoad, tests }: Kept): RecordedFile {
  const names = (numbers: readonly number[]): ReadonlySet<string> =>
    new Set(numbers.map((number) => functions[number] ?? ''));
  return { file, onLoad: names(onLoad), tests: tests.map((test) => ({ ...test, ran: names(test.ran) })) };
}
