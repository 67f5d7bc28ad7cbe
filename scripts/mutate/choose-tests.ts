// Chooses the tests that should notice a mutant: those that run its function, by how near they are to it, the quick before the slow.
import { basename } from 'node:path';
import type { Mutant } from './find-mutants.ts';
import type { TestKey } from './judge.ts';
import type { RecordedFile } from './record-tests.ts';

/** All tests that may reach the mutant, in the order in which to run them. */
export function chooseTests(
  { file, functionName }: Pick<Mutant, 'file' | 'functionName'>,
  {
    recorded,
    reaches,
  }: {
    readonly recorded: readonly RecordedFile[];
    /** Whether a test, `file#index`, was seen to reach the mutant; null where it was not yet run. */
    readonly reaches: (test: string) => boolean | null;
  },
): readonly TestKey[] {
  const wanted = `${file} ${functionName}`;
  const candidates = recorded.flatMap((one) => {
    const near = distance(one.file, file);
    return one.tests.flatMap(({ passed, ran, milliseconds, rounds }, index) =>
      passed && reaches(`${one.file}#${index}`) !== false && (ran.has(wanted) || one.onLoad.has(wanted))
        ? [
            {
              file: one.file,
              index,
              milliseconds,
              rounds,
              rank: near + (ran.has(wanted) ? 0 : FAR),
            },
          ]
        : [],
    );
  });
  return candidates
    .sort((one, two) => one.rank - two.rank || one.milliseconds - two.milliseconds)
    .map(({ file: test, index, milliseconds, rounds }) => ({ file: test, index, milliseconds, rounds }));
}

/** A test that only loads the module comes after all that run something of it. */
const FAR = 10;

/** Approved outcomes of whole stages; the others are of single functions. */
const STAGES = new Set(['rows', 'evidence', 'findings', 'report']);

/** How little a test file has to do with a source file: by its name, then by its folder. Approved outcomes are quick and broad. */
function distance(test: string, file: string): number {
  const [name, stage] = [basename(test, '.test.ts'), file.split('/')[1]];
  if (name === basename(file, '.ts')) return 0;
  if (test.startsWith('__tests__/approved/')) return name === stage || !STAGES.has(name) ? 1 : 2;
  return test.split('/')[1] === stage ? 3 : 4;
}
