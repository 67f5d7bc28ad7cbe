// Prepares the bundle for a sample, and tries each mutant by the quick tests that reach it, then by the slow ones.
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { bundleTests, listTests, type TestFile } from './bundle-tests.ts';
import { listChecked } from './check-types.ts';
import { chooseTests } from './choose-tests.ts';
import type { Drawn } from './draw-sample.ts';
import type { Answer } from './judge.ts';
import { openJudge, type Judge } from './open-judge.ts';
import { placeMutants } from './place-mutants.ts';
import { recordTests, type RecordedFile } from './record-tests.ts';
import { makeCopy, runTests, tryMutant } from './work-copy.ts';

/** Milliseconds of the tests that run for a mutant that lives. */
const BUDGET = { quick: 10_000, slow: 10_000 };

export interface Outcome {
  readonly verdict: 'killed' | 'timed-out' | 'survived' | 'unreached';
  readonly by: string | null;
  /** Quick tests alone were asked so far, and none of them noticed it. */
  readonly quickOnly: boolean;
}

interface Placed {
  readonly sources: ReadonlyMap<string, string>;
  /** The number of each mutant by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The name of each function at its number. */
  readonly functions: readonly string[];
}

/** Tries mutants, and reports each as soon as it is known. */
type Court = (mutants: readonly Drawn[], report: (mutant: Drawn, outcome: Outcome) => void) => Promise<void>;

export async function openCourt({
  root,
  cache,
  sample,
  quick,
  workers,
  say,
}: {
  readonly root: string;
  /** Folder of what is kept for the next run. */
  readonly cache: string;
  /** All mutants that are written into the sources, whether they are tried or not. */
  readonly sample: readonly Drawn[];
  /** Ask no slow test. */
  readonly quick: boolean;
  readonly workers: number;
  readonly say: (text: string) => void;
}): Promise<Court> {
  const { sources, numbers, functions } = placeAll(root, sample);
  const tests = listTests(root);
  const bundle = join(cache, `bundle-${process.pid}.mjs`);
  await bundleTests({ root, tests, sources, to: bundle });
  const open = (): Judge => openJudge({ root, bundle, mutants: numbers.size + 1, functions: functions.length });
  const record = (judge: Judge, files: readonly TestFile[]): Promise<readonly RecordedFile[]> =>
    recordTests({ judge, tests: files, functions, keptFile: join(cache, 'ran.jsonl'), say });

  return async (mutants, report) => {
    const judges = Array.from({ length: workers }, open);
    let lived: Drawn[] = [...mutants];
    // Without a mutant a test shows all that it reaches; while one is switched on, those that are written inside of it cannot be reached.
    const reached = new Map<string, ReadonlySet<number>>();
    const alsoReached = new Set<number>();
    const livingOf = ({ id }: Drawn, quickOnly: boolean): Outcome => {
      const number = numbers.get(id) ?? 0;
      const isReached = alsoReached.has(number) || [...reached.values()].some((hits) => hits.has(number));
      return { verdict: isReached ? 'survived' : 'unreached', by: null, quickOnly };
    };
    for (const speed of quick ? (['quick'] as const) : (['quick', 'slow'] as const)) {
      const files = tests.filter((test) => test.quick === (speed === 'quick'));
      const recorded = await record(judges[0]!, files);
      if (speed === 'quick') await learnReach(judges[0]!, { recorded, reached });
      const broken = new Set<string>();
      const queue = lived;
      lived = [];
      const work = async (judge: Judge): Promise<void> => {
        for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
          const number = numbers.get(mutant.id);
          const keys = chooseTests(mutant, {
            recorded,
            reaches: (test) => (number === undefined ? null : (reached.get(test)?.has(number) ?? null)),
          }).filter(({ file, index }) => !broken.has(`${file}#${index}`));
          const answer =
            number === undefined || keys.length === 0
              ? undefined
              : await judge.ask({ kind: 'judge', number, tests: keys, budget: BUDGET[speed] });
          const outcome = outcomeOf(answer);
          if (answer?.kind === 'judged') {
            for (const test of answer.broken) broken.add(test);
            for (const hit of Object.values(answer.reached).flat()) alsoReached.add(hit);
          }
          if (outcome !== null) {
            report(mutant, outcome);
            continue;
          }
          lived.push(mutant);
          if (speed === 'quick' && number !== undefined) report(mutant, livingOf(mutant, true));
        }
      };
      await Promise.all(judges.map(work));
      if (broken.size > 0) say(`left out, they also fail without a mutant: ${[...broken].join(', ')}\n`);
    }
    for (const judge of judges) judge.close();
    rmSync(bundle, { force: true });
    if (!quick) for (const mutant of lived.filter(({ id }) => numbers.has(id))) report(mutant, livingOf(mutant, false));
    const asked = tests.filter((test) => test.quick || !quick);
    const unplaced = lived.filter(({ id }) => !numbers.has(id));
    await tryInCopy(root, {
      mutants: unplaced,
      tests: asked,
      report: (mutant, outcome) => report(mutant, { ...outcome, quickOnly: quick }),
    });
  };
}

/** Runs the approved outcomes once without a mutant, to see which mutants each of them reaches. Of other tests it is not known. */
async function learnReach(
  judge: Judge,
  {
    recorded,
    reached,
  }: { readonly recorded: readonly RecordedFile[]; readonly reached: Map<string, ReadonlySet<number>> },
): Promise<void> {
  const approved = recorded.filter(({ file }) => file.startsWith('__tests__/approved/'));
  const tests = approved.flatMap((one) =>
    one.tests.map(({ milliseconds, rounds }, index) => ({ file: one.file, index, milliseconds, rounds })),
  );
  const answer = await judge.ask({ kind: 'judge', number: 0, tests, budget: Infinity });
  if (answer?.kind === 'failed') throw new Error(answer.message);
  if (answer?.kind !== 'judged') return;
  for (const [test, hits] of Object.entries(answer.reached)) reached.set(test, new Set(hits));
}

/** Null where the mutant lived. */
function outcomeOf(answer: Answer | null | undefined): Outcome | null {
  if (answer === null) return { verdict: 'timed-out', by: null, quickOnly: false };
  if (answer?.kind === 'failed') throw new Error(answer.message);
  if (answer?.kind !== 'judged' || answer.verdict === 'survived') return null;
  return { verdict: answer.verdict, by: answer.by, quickOnly: false };
}

/** Writes all mutants of the sample into the sources; the loops of every source file can be ended. */
function placeAll(root: string, sample: readonly Drawn[]): Placed {
  const sources = new Map<string, string>();
  const numbers = new Map<string, number>();
  const functions: string[] = [];
  const places = new Map<string, number>();
  for (const file of listChecked(root).filter((name) => name.startsWith('src/'))) {
    const numberOf = (functionName: string): number => {
      const name = `${file} ${functionName}`;
      const number = places.get(name) ?? functions.push(name) - 1;
      places.set(name, number);
      return number;
    };
    const text = readFileSync(join(root, file), 'utf8');
    const mutants = sample.filter((mutant) => mutant.file === file);
    const { code, placed } = placeMutants({ file, text, mutants, first: numbers.size + 1, numberOf });
    sources.set(file, code);
    for (const { id, number } of placed) numbers.set(id, number);
  }
  return { sources, numbers, functions };
}

/** Those that could not be written beside the original are put in its place in a copy of the project, for the tests of their name and the approved outcomes. */
async function tryInCopy(
  root: string,
  {
    mutants,
    tests,
    report,
  }: {
    readonly mutants: readonly Drawn[];
    readonly tests: readonly TestFile[];
    readonly report: (mutant: Drawn, outcome: Omit<Outcome, 'quickOnly'>) => void;
  },
): Promise<void> {
  if (mutants.length === 0) return;
  const folder = join(tmpdir(), `matrix-guard-mutant-${process.pid}`);
  makeCopy(root, folder);
  const passing = new Set<string>();
  for (const mutant of mutants) {
    const wanted = tests
      .map(({ file }) => file)
      .filter(
        (file) => file.startsWith('__tests__/approved/') || basename(file, '.test.ts') === basename(mutant.file, '.ts'),
      );
    const control = wanted.join(' ');
    if (!passing.has(control) && (await runTests(folder, wanted)).kind !== 'passed')
      throw new Error(`Tests do not pass without a mutant: ${control}`);
    passing.add(control);
    const { kind, by } = await tryMutant(folder, mutant, wanted);
    report(mutant, { verdict: kind === 'passed' ? 'survived' : kind === 'timed-out' ? 'timed-out' : 'killed', by });
  }
  rmSync(folder, { recursive: true, force: true });
}
