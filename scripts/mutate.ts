// Changes the sources in a random sample of small ways, one at a time, and looks whether a test fails: npm run mutate -- --seed 1 --count 300
// What was tried is kept in node_modules/.cache/mutants/, so that a run that was stopped goes on where it was. --survivors tries again what
// lived, with --wide on the test files after the first few; --record looks anew which functions each test file runs.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listChecked, openTypeCheck } from './mutate/check-types.ts';
import { chooseTests, listTests, readAllRecorded, readRecorded } from './mutate/choose-tests.ts';
import { findMutants, type Mutant } from './mutate/find-mutants.ts';
import { NAMED_MUTANTS } from './mutate/named-mutants.ts';
import { makeCopy, recordTests, runTests, tryMutant, type Outcome } from './mutate/work-copy.ts';

const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules/.cache/mutants');
const RECORDED = join(CACHE, 'recorded.jsonl');
const NO_TEST: Outcome = { kind: 'passed', file: null, by: 'no test runs this function' };
/** Where the verdict comes from. */
const FOLDERS = ['evidence', 'findings', 'publish', 'report', 'rows'];
/** Runs in a browser, where `test:browser` looks at it; no test that a mutant is tried by does. */
const ONLY_IN_BROWSER = /^src\/report\/reporters\/html\/client\/(?!describe-row|select-rows)/;

type Verdict = 'killed' | 'timed-out' | 'survived' | 'refused';

/** One line of the record. `refused` are those that TypeScript does not compile: they are not counted. */
interface Line extends Omit<Mutant, 'start' | 'end' | 'functionName'> {
  readonly verdict: Verdict;
  readonly by: string | null;
}

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '300' },
    only: { type: 'string', default: '' },
    survivors: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    wide: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    named: { type: 'boolean', default: false },
  },
});
const [seed, count] = [Number(values.seed), Number(values.count)];
const record = join(CACHE, `seed-${seed}.jsonl`);

/** A small generator of numbers from 0 to 1, the same for a seed on every machine (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** All mutants of the sources, in an order that the seed decides. */
function shuffled(): readonly Mutant[] {
  const files = listChecked(ROOT)
    .filter((file) => FOLDERS.some((folder) => file.startsWith(`src/${folder}/`)) && !ONLY_IN_BROWSER.test(file))
    .toSorted();
  const mutants = files.flatMap((file) => findMutants(file, readFileSync(join(ROOT, file), 'utf8')));
  const random = randomFrom(seed);
  for (let at = mutants.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [mutants[at], mutants[other]] = [mutants[other]!, mutants[at]!];
  }
  return mutants.filter(({ file }) => values.only.split(',').some((part) => file.includes(part)));
}

/** The last word of the record on each mutant. */
function readRecord(): Map<string, Line> {
  const lines = existsSync(record) ? readFileSync(record, 'utf8').split('\n').filter(Boolean) : [];
  return new Map(lines.map((line) => JSON.parse(line) as Line).map((line) => [line.id, line]));
}

function keep(mutant: Mutant, verdict: Verdict, by: string | null): Line {
  const { id, file, operator, original, replacement, line } = mutant;
  const told = { id, file, operator, original, replacement, line, verdict, by };
  appendFileSync(record, `${JSON.stringify(told)}\n`);
  return told;
}

/** The first mutants of the order that compile. */
function drawSample(known: Map<string, Line>): readonly Mutant[] {
  const sample: Mutant[] = [];
  let compiles: ((mutant: Mutant) => boolean) | null = null;
  for (const mutant of shuffled()) {
    if (sample.length >= count) break;
    const line = known.get(mutant.id);
    if (line?.verdict === 'refused') continue;
    if (line === undefined) {
      compiles ??= openTypeCheck(ROOT);
      if (!compiles(mutant)) {
        known.set(mutant.id, keep(mutant, 'refused', null));
        continue;
      }
    }
    sample.push(mutant);
  }
  return sample;
}

/** Whether a test file passes without a mutant: one that fails in a copy for its own reasons kills nothing. Asked of those that killed one. */
function openProof(folder: string): (test: string) => Promise<boolean> {
  const proven = new Map<string, boolean>();
  return async (test) => {
    const known = proven.get(test) ?? (await runTests(folder, [test])).kind === 'passed';
    proven.set(test, known);
    if (!known) process.stderr.write(`left out, it fails without a mutant: ${test}\n`);
    return known;
  };
}

async function tryAll(mutants: readonly Mutant[]): Promise<void> {
  const folder = join(tmpdir(), `matrix-guard-mutants-${seed}`);
  makeCopy(ROOT, folder);
  const known = new Set(values.record ? [] : readAllRecorded(RECORDED).map(({ test }) => test));
  const unknown = listTests(folder).filter((test) => !known.has(test));
  if (unknown.length > 0) await recordTests(folder, unknown, RECORDED);
  const recorded = readRecorded(RECORDED);
  const passes = openProof(folder);
  const broken = new Set<string>();
  for (const [index, mutant] of mutants.entries()) {
    const began = performance.now();
    const chosen = chooseTests({ recorded, mutant, wide: values.wide });
    let outcome: Outcome;
    for (;;) {
      const tests = chosen.filter((test) => !broken.has(test));
      outcome = tests.length === 0 ? NO_TEST : await tryMutant(folder, mutant, tests);
      if (outcome.kind !== 'failed' || outcome.file === null || (await passes(outcome.file))) break;
      broken.add(outcome.file);
    }
    const verdict = outcome.kind === 'passed' ? 'survived' : outcome.kind === 'failed' ? 'killed' : 'timed-out';
    keep(mutant, verdict, outcome.by);
    const took = ((performance.now() - began) / 1000).toFixed(0);
    process.stdout.write(`${index + 1}/${mutants.length} ${verdict} ${took} s ${describe(mutant)}\n`);
  }
}

const describe = ({
  id,
  file,
  line,
  operator,
  original,
  replacement,
}: Omit<Mutant, 'start' | 'end' | 'functionName'>): string =>
  `${id} ${file}:${line} ${operator} ${brief(original)} → ${brief(replacement)}`;
const brief = (text: string): string => JSON.stringify(text.length > 70 ? `${text.slice(0, 67)}…` : text).slice(1, -1);

/** Tries each change of the list against its one test. */
async function tryNamed(): Promise<void> {
  const folder = join(tmpdir(), 'matrix-guard-mutants-named');
  makeCopy(ROOT, folder);
  const compiles = openTypeCheck(ROOT);
  for (const { name, file, from, to, test } of NAMED_MUTANTS) {
    const start = readFileSync(join(folder, file), 'utf8').indexOf(from);
    if (start < 0) throw new Error(`${file} no longer has what “${name}” changes.`);
    const mutant = { file, start, end: start + from.length, replacement: to };
    if (!compiles(mutant)) throw new Error(`“${name}” does not compile, so that every test would notice it.`);
    const { kind } = await tryMutant(folder, mutant, [test]);
    process.stdout.write(`${kind === 'passed' ? 'SURVIVED' : 'killed'} ${name}\n`);
    if (kind === 'passed') process.exitCode = 1;
  }
}

/** Draws the sample, tries what is not yet known of it, and says how it ended. */
async function trySample(): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const known = readRecord();
  const sample = drawSample(known);
  const wanted = sample.filter(({ id }) => {
    const verdict = known.get(id)?.verdict;
    return verdict === undefined || (values.survivors && verdict === 'survived');
  });
  if (!values.list && wanted.length > 0) await tryAll(wanted);
  const tried = readRecord();
  const lines = sample.flatMap(({ id }) => tried.get(id) ?? []);
  const survivors = lines.filter(({ verdict }) => verdict === 'survived');
  for (const line of survivors) process.stdout.write(`survived ${describe(line)}\n`);
  const killed = lines.length - survivors.length;
  const share = lines.length === 0 ? 0 : (100 * killed) / lines.length;
  const limited = lines.filter(({ verdict }) => verdict === 'timed-out').length;
  process.stdout.write(
    `seed ${seed}: ${killed} of ${lines.length} killed (${share.toFixed(1)} %), ${limited} of them by a time limit\n`,
  );
}

await (values.named ? tryNamed() : trySample());
