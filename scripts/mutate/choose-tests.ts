// Chooses the test files that should notice a mutant: those that ran its function when nothing was wrong, what is named alike first.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Mutant } from './find-mutants.ts';

/** Processor seconds of the tests that run for a mutant, and of those that run for one that lived; the first file runs whatever it takes. */
const [SECONDS, MORE_SECONDS] = [8, 60];
/** Tests of the repository's own files or of `dist/`, and slow ones: they say nothing about a mutant in a copy, or too late. */
const LEFT_OUT =
  /^__tests__\/(?:architecture|release|precision|cli\/(?:process|code-cache|demo|staged|mend-bytes)|helpers)\b|\.slow\.test\.ts$/;

/** What one test file ran, and the processor time of its own process in seconds. */
export interface RecordedTest {
  readonly test: string;
  readonly passed: boolean;
  readonly seconds: number;
  /** `src/a.ts name`; the name is empty for the module itself. */
  readonly ran: ReadonlySet<string>;
}

/** The test files that can be run in a copy. */
export function listTests(root: string): readonly string[] {
  return readdirSync(join(root, '__tests__'), { recursive: true, encoding: 'utf8' })
    .map((file) => `__tests__/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.test(file))
    .sort();
}

/** What was recorded; the newest line of each test file. */
export function readAllRecorded(file: string): readonly RecordedTest[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const recorded = lines.map(
    (line) => JSON.parse(line) as Omit<RecordedTest, 'ran'> & { readonly ran: readonly string[] },
  );
  return [...new Map(recorded.map((one) => [one.test, { ...one, ran: new Set(one.ran) }])).values()];
}

/** The same without those that fail in a copy. */
export const readRecorded = (file: string): readonly RecordedTest[] =>
  readAllRecorded(file).filter(({ passed }) => passed);

/** The test files to run for a mutant, in the order in which to run them; `wide` are those after the first few. */
export function chooseTests({
  recorded,
  mutant: { file, functionName },
  wide,
}: {
  readonly recorded: readonly RecordedTest[];
  readonly mutant: Pick<Mutant, 'file' | 'functionName'>;
  readonly wide: boolean;
}): readonly string[] {
  const ranIt = recorded.filter(({ ran }) => ran.has(`${file} ${functionName}`));
  const rank = ({ test, seconds }: RecordedTest): number => strangeness(test, file) * 3 + seconds;
  const sorted = ranIt.sort((one, two) => rank(one) - rank(two));
  let [spent, first] = [0, 0];
  for (; first < sorted.length && (first === 0 || spent + sorted[first]!.seconds <= SECONDS); first += 1)
    spent += sorted[first]!.seconds;
  if (!wide) return sorted.slice(0, first).map(({ test }) => test);
  let end = first;
  for (spent = 0; end < sorted.length && spent + sorted[end]!.seconds <= MORE_SECONDS; end += 1)
    spent += sorted[end]!.seconds;
  return sorted.slice(first, end).map(({ test }) => test);
}

/** How little a test file has to do with a source file by its name: 0 where it has the same, then by folder. Approved outcomes are quick and broad. */
function strangeness(test: string, file: string): number {
  if (test.startsWith('__tests__/approved/')) return -1;
  if (basename(test, '.test.ts') === basename(file, '.ts')) return 0;
  const [own, other] = [dirname(file).split('/').slice(1), dirname(test).split('/').slice(1)];
  return other[0] === own[0] ? 1 : 2;
}
