// The words that a test file uses (`test`, `describe`, `beforeEach`, …) for tests that run one by one, in the process that switches mutants.
import { createRequire } from 'node:module';
import { format } from 'node:util';

type Step = () => unknown;

/** One test, or one row of a table of tests. */
export interface CollectedTest {
  readonly name: string;
  /** Rejects where the test fails. */
  readonly run: () => Promise<void>;
}

interface Scope {
  readonly around: Scope | null;
  readonly name: string;
  readonly beforeAll: Step[];
  readonly beforeEach: Step[];
  readonly afterEach: Step[];
  readonly afterAll: Step[];
  begun: boolean;
}

export interface Collection {
  /** What a bundle of tests expects as global names. */
  readonly words: Readonly<Record<string, unknown>>;
  /** The tests that `load` registers, in their order. */
  readonly collect: (load: () => Promise<unknown>) => Promise<readonly CollectedTest[]>;
  /** Runs what is to be done after all tests of the files that were begun. */
  readonly end: () => Promise<void>;
}

const require = createRequire(import.meta.url);
const { expect } = createRequire(require.resolve('jest'))('expect') as { readonly expect: jest.Expect };
/** Where two longer texts differ, nobody reads in which lines. */
const LONG_TEXT = 2000;

/** jest's `expect`, but quick to say that two long texts differ. */
const expectQuickly = Object.assign((actual: unknown): unknown => {
  const matchers = expect(actual);
  if (typeof actual !== 'string' || actual.length < LONG_TEXT) return matchers;
  const toBe = (expected: unknown): void => {
    if (actual !== expected) throw new Error('The texts differ.');
  };
  return Object.assign(Object.create(matchers) as object, { toBe });
}, expect);

/** A fresh place to register tests in. */
export function collectTests(): Collection {
  const scopes: Scope[] = [];
  let tests: CollectedTest[] = [];
  let scope = openScope(null, '');

  const test = (name: string, body: Step): void => {
    const own = scope;
    tests.push({ name: [...namesOf(own), name].join(' '), run: () => runIn(own, body) });
  };
  const describe = (name: string, body: Step): void => {
    const around = scope;
    scope = openScope(around, name);
    scopes.push(scope);
    body();
    scope = around;
  };
  const none = Object.assign(() => undefined, { each: () => () => undefined });
  const testWord = Object.assign(test, { each: tabled(test), skip: none, todo: none });
  const hook = (list: 'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll') => (step: Step) => scope[list].push(step);
  const words = {
    test: testWord,
    it: testWord,
    describe: Object.assign(describe, { each: tabled(describe), skip: none }),
    expect: expectQuickly,
    beforeAll: hook('beforeAll'),
    beforeEach: hook('beforeEach'),
    afterEach: hook('afterEach'),
    afterAll: hook('afterAll'),
    jest: { setTimeout: () => undefined },
  };
  return {
    words,
    async collect(load) {
      scope = openScope(null, '');
      scopes.push(scope);
      tests = [];
      await load();
      return tests;
    },
    async end() {
      for (const { begun, afterAll } of scopes.toReversed()) if (begun) for (const step of afterAll) await step();
    },
  };
}

const openScope = (around: Scope | null, name: string): Scope => ({
  around,
  name,
  beforeAll: [],
  beforeEach: [],
  afterEach: [],
  afterAll: [],
  begun: false,
});

/** The scope and those around it, outermost first. */
const chainOf = (scope: Scope | null): readonly Scope[] => (scope === null ? [] : [...chainOf(scope.around), scope]);
const namesOf = (scope: Scope): readonly string[] => chainOf(scope).flatMap(({ name }) => (name === '' ? [] : [name]));

async function runIn(own: Scope, body: Step): Promise<void> {
  const chain = chainOf(own);
  for (const scope of chain) {
    if (scope.begun) continue;
    scope.begun = true;
    for (const step of scope.beforeAll) await step();
  }
  for (const { beforeEach } of chain) for (const step of beforeEach) await step();
  try {
    await body();
  } finally {
    for (const { afterEach } of chain.toReversed()) for (const step of afterEach) await step();
  }
}

/** `each` of a word: one registration for every row. */
const tabled =
  (register: (name: string, body: Step) => void) =>
  (rows: Iterable<unknown>) =>
  (name: string, body: (...values: readonly unknown[]) => unknown): void => {
    for (const row of rows) {
      const values: readonly unknown[] = Array.isArray(row) ? row : [row];
      register(format(name, ...values.slice(0, name.split('%').length - 1)), () => body(...values));
    }
  };
