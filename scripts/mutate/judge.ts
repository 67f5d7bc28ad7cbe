// The process in which mutants are switched on. For each it loads the tests anew, so that no mutant leaves anything to the next, and runs them up to the
// first that fails. It is a process of its own, because a mutant can keep it busy for ever.
import { cpuUsage } from 'node:process';
import { pathToFileURL } from 'node:url';
import { collectTests, type CollectedTest, type Collection } from './collect-tests.ts';
import type { Switch } from './place-mutants.ts';

/** One test by its file and its place in it. */
export interface TestKey {
  readonly file: string;
  readonly index: number;
  /** Processor time that it takes without a mutant. */
  readonly milliseconds: number;
  /** Rounds of loops that it takes without a mutant. */
  readonly rounds: number;
}

export type Question =
  | { readonly kind: 'record'; readonly file: string }
  | { readonly kind: 'judge'; readonly number: number; readonly tests: readonly TestKey[]; readonly budget: number };

/** A test as it runs without a mutant. */
export interface RecordedTest {
  readonly name: string;
  readonly passed: boolean;
  readonly milliseconds: number;
  readonly rounds: number;
  /** Numbers of the functions that ran. */
  readonly ran: readonly number[];
}

export type Answer =
  /** Which test is about to run: the process is alive. */
  | { readonly kind: 'alive'; readonly milliseconds: number }
  /** A fault of this process, not of a test. */
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'recorded'; readonly onLoad: readonly number[]; readonly tests: readonly RecordedTest[] }
  | {
      readonly kind: 'judged';
      readonly verdict: 'killed' | 'timed-out' | 'survived';
      readonly by: string | null;
      /** What each test that passed reached: numbers of mutants, by `file#index`. */
      readonly reached: Readonly<Record<string, readonly number[]>>;
      /** Tests that also fail without the mutant, as `file#index`. */
      readonly broken: readonly string[];
    };

interface Realm extends Collection {
  /** Numbers of the functions that ran since this was asked. */
  readonly ran: () => readonly number[];
  /** Numbers of the mutants that were reached since this was asked, and of all that are reached while modules load. */
  readonly reached: () => readonly number[];
  readonly testsOf: (file: string) => Promise<readonly CollectedTest[]>;
  readonly rounds: () => number;
  readonly limitRounds: (limit: number) => void;
}

type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/** What ends a test that takes this much longer than without a mutant. A busy machine is slow by itself. */
const [TIMES_SLOWER, PATIENCE] = [20, 20_000];
const [TIMES_MORE_ROUNDS, MORE_ROUNDS] = [10, 1_000_000];
const OVER = new Error('It takes too long.');

const [bundle = '', mutants = '0', functions = '0'] = process.argv.slice(2);
const { make } = (await import(pathToFileURL(bundle).href)) as {
  readonly make: (state: Switch, tick: () => void, words: Collection['words']) => Loaders;
};

function openRealm(number: number): Realm {
  const state = { a: number, h: new Uint8Array(Number(mutants)), f: new Uint8Array(Number(functions)) };
  let [rounds, limit] = [0, Infinity];
  const tick = (): void => {
    rounds += 1;
    if (rounds > limit) throw OVER;
  };
  const collection = collectTests();
  const loaders = make(state, tick, collection.words);
  const files = new Map<string, Promise<readonly CollectedTest[]>>();
  // A module is loaded once, for all tests of the realm.
  const onLoad = new Set<number>();
  const load = async (file: string): Promise<readonly CollectedTest[]> => {
    const tests = await collection.collect(loaders[file] ?? (() => Promise.resolve()));
    for (const number of takeNumbers(state.h)) onLoad.add(number);
    return tests;
  };
  return {
    ...collection,
    ran: () => takeNumbers(state.f),
    reached: () => [...onLoad, ...takeNumbers(state.h)],
    testsOf(file) {
      const tests = files.get(file) ?? load(file);
      files.set(file, tests);
      return tests;
    },
    rounds: () => rounds,
    limitRounds(next) {
      [rounds, limit] = [0, next];
    },
  };
}

/** The numbers that were hit, which are forgotten. */
function takeNumbers(hits: Uint8Array): readonly number[] {
  const numbers = [...hits].flatMap((hit, index) => (hit === 1 ? [index] : []));
  hits.fill(0);
  return numbers;
}

/** What the promise says, or an error after that time. */
async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(OVER), milliseconds)));
  await Promise.race([work, over]).finally(() => clearTimeout(timer));
}

/** How a test ends in this realm: null where it passes. */
async function failureOf(realm: Realm, { file, index, milliseconds, rounds }: TestKey): Promise<unknown> {
  answer({ kind: 'alive', milliseconds });
  try {
    realm.limitRounds(Infinity);
    const test = (await realm.testsOf(file))[index];
    if (test === undefined) return new Error('The test is not there.');
    realm.limitRounds(rounds * TIMES_MORE_ROUNDS + MORE_ROUNDS);
    await within(milliseconds * TIMES_SLOWER + PATIENCE, test.run());
    return null;
  } catch (error) {
    return error ?? new Error('Thrown without a value.');
  }
}

async function judge({ number, tests, budget }: Extract<Question, { readonly kind: 'judge' }>): Promise<Answer> {
  const broken: string[] = [];
  const reached: Record<string, readonly number[]> = {};
  const realm = openRealm(number);
  let spent = 0;
  try {
    for (const test of tests) {
      if (spent > budget) break;
      spent += test.milliseconds;
      const name = `${test.file}#${test.index}`;
      const failure = await failureOf(realm, test);
      if (failure === null) {
        reached[name] = realm.reached();
        continue;
      }
      if (await passesWithout(test)) {
        const verdict = failure === OVER ? 'timed-out' : 'killed';
        return { kind: 'judged', verdict, by: name, reached, broken };
      }
      broken.push(name);
    }
    return { kind: 'judged', verdict: 'survived', by: null, reached, broken };
  } finally {
    await endQuietly(realm);
  }
}

async function passesWithout(test: TestKey): Promise<boolean> {
  const realm = openRealm(0);
  const failure = await failureOf(realm, test);
  await endQuietly(realm);
  return failure === null;
}

/** A mutant may also break what cleans up. */
async function endQuietly(realm: Realm): Promise<void> {
  realm.limitRounds(Infinity);
  await within(PATIENCE, realm.end()).catch(() => undefined);
}

async function record(file: string): Promise<Answer> {
  const realm = openRealm(0);
  const tests = await realm.testsOf(file);
  const onLoad = realm.ran();
  const recorded: RecordedTest[] = [];
  for (const { name, run } of tests) {
    answer({ kind: 'alive', milliseconds: PATIENCE });
    realm.limitRounds(Infinity);
    const began = cpuUsage();
    const passed = await within(PATIENCE * 4, run()).then(
      () => true,
      () => false,
    );
    const { user, system } = cpuUsage(began);
    const milliseconds = Math.ceil((user + system) / 1000);
    recorded.push({ name, passed, milliseconds, rounds: realm.rounds(), ran: realm.ran() });
  }
  await endQuietly(realm);
  return { kind: 'recorded', onLoad, tests: recorded };
}

const answer = (message: Answer): void => void process.send?.(message);

// What a mutant leaves hanging is no reason to end.
process.on('unhandledRejection', () => undefined);
process.on('uncaughtException', () => undefined);
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.on('message', (question: Question) => {
  const work = question.kind === 'record' ? record(question.file) : judge(question);
  work.then(answer, (error: unknown) => answer({ kind: 'failed', message: String(error) }));
});
