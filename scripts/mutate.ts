// Changes the sources in a random sample of small ways, one at a time, and looks whether a test fails: npm run mutate -- --seed 1 --count 300
// What was tried is kept in node_modules/.cache/mutants/, so that a run that was stopped goes on where it was; --survivors tries again what lived,
// --fresh forgets all that is kept. --only src/rows,src/report draws from some files, --quick asks no test that starts a process or a server.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openTypeCheck } from './mutate/check-types.ts';
import { drawSample, type Drawn } from './mutate/draw-sample.ts';
import { EQUIVALENT_MUTANTS } from './mutate/equivalent-mutants.ts';
import type { Mutant } from './mutate/find-mutants.ts';
import { addLine, readLines } from './mutate/json-lines.ts';
import { NAMED_MUTANTS } from './mutate/named-mutants.ts';
import { openCourt, type Outcome } from './mutate/open-court.ts';
import { makeCopy, runTests, tryMutant } from './mutate/work-copy.ts';

const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules/.cache/mutants');

/** One line of the record. */
interface Line extends Omit<Drawn, 'start' | 'end' | 'functionName'>, Outcome {}

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '300' },
    only: { type: 'string', default: '' },
    workers: { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
    survivors: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    named: { type: 'boolean', default: false },
  },
});
const say = (text: string): void => void process.stdout.write(text);

const brief = (text: string): string => JSON.stringify(text.length > 90 ? `${text.slice(0, 87)}…` : text).slice(1, -1);
const describe = ({ id, file, line, operator, original, replacement }: Omit<Line, keyof Outcome | 'source'>): string =>
  `${id} ${file}:${line} ${operator} ${brief(original)} → ${brief(replacement)}`;

function wholeNumber(name: 'count' | 'workers'): number {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name} takes a whole number from 1, not “${values[name]}”.`);
  return number;
}

/** Draws the sample, tries what is not yet known of it, and says how it ended. */
async function trySample(): Promise<void> {
  if (values.fresh) rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  const began = performance.now();
  const seconds = (): string => ((performance.now() - began) / 1000).toFixed(0);
  const sample = drawSample({
    root: ROOT,
    seed: values.seed,
    count: wholeNumber('count'),
    only: values.only.split(',').filter(Boolean),
    checkedFile: join(CACHE, 'compiles.jsonl'),
  });
  say(`${sample.length} mutants that compile, after ${seconds()} s\n`);
  const record = join(CACHE, `seed-${values.seed}.jsonl`);
  const known = new Map((readLines(record) as readonly Line[]).map((line) => [keyOf(line), line]));
  const wanted = sample.filter((mutant) => {
    const line = known.get(keyOf(mutant));
    if (line === undefined) return true;
    return (line.quickOnly && !values.quick) || (values.survivors && !isDead(line));
  });
  if (!values.list && wanted.length > 0) {
    let done = 0;
    const judge = await openCourt({
      root: ROOT,
      cache: CACHE,
      sample,
      quick: values.quick,
      workers: wholeNumber('workers'),
      say,
    });
    await judge(wanted, (mutant, { verdict, by, quickOnly }) => {
      const { id, file, operator, original, replacement, line, source } = mutant;
      const entry: Line = { id, file, operator, original, replacement, line, source, verdict, by, quickOnly };
      addLine(record, entry);
      known.set(keyOf(entry), entry);
      if (!quickOnly || values.quick) done += 1;
      say(`${done}/${wanted.length} ${verdict} ${seconds()} s ${describe(entry)}\n`);
    });
  }
  sumUp(sample.flatMap((mutant) => known.get(keyOf(mutant)) ?? []));
}

const isDead = ({ verdict }: Pick<Line, 'verdict'>): boolean => verdict === 'killed' || verdict === 'timed-out';
const keyOf = ({ id, source }: Pick<Line, 'id' | 'source'>): string => `${id} ${source}`;

function sumUp(lines: readonly Line[]): void {
  const reasons = new Map(EQUIVALENT_MUTANTS.map(({ id, reason }) => [id, reason]));
  const living = lines.filter((line) => !isDead(line));
  const equivalent = living.filter(({ id }) => reasons.has(id));
  for (const line of living.filter(({ id }) => !reasons.has(id))) say(`${line.verdict} ${describe(line)}\n`);
  for (const line of equivalent) say(`equivalent ${describe(line)}: ${reasons.get(line.id) ?? ''}\n`);
  const killed = lines.length - living.length;
  const counted = lines.length - equivalent.length;
  const share = (part: number, whole: number): string => (whole === 0 ? 0 : (100 * part) / whole).toFixed(1);
  const limited = lines.filter(({ verdict }) => verdict === 'timed-out').length;
  say(
    `seed ${values.seed}: ${killed} of ${counted} killed (${share(killed, counted)} %), ${limited} of them by a time limit; ` +
      `${equivalent.length} of ${lines.length} equivalent (${share(equivalent.length, lines.length)} %)\n`,
  );
  for (const folder of new Set(lines.map(({ file }) => folderOf(file)).sort())) {
    const own = lines.filter(
      ({ file, id }) => folderOf(file) === folder && !(reasons.has(id) && living.some((one) => one.id === id)),
    );
    const dead = own.filter(isDead).length;
    say(`  ${folder}: ${dead} of ${own.length} (${share(dead, own.length)} %)\n`);
  }
}

const folderOf = (file: string): string => file.split('/').slice(0, 2).join('/');

/** Tries each change of the list against its one test, in a copy of the project, where the test has passed without it. */
async function tryNamed(): Promise<void> {
  const folder = join(tmpdir(), 'matrix-guard-mutants-named');
  makeCopy(ROOT, folder);
  const compiles = openTypeCheck(ROOT);
  const passing = new Set<string>();
  for (const { name, file, from, to, test } of NAMED_MUTANTS) {
    const start = readFileSync(join(folder, file), 'utf8').indexOf(from);
    if (start < 0) throw new Error(`${file} no longer has what “${name}” changes.`);
    const mutant: Pick<Mutant, 'file' | 'start' | 'end' | 'replacement'> = {
      file,
      start,
      end: start + from.length,
      replacement: to,
    };
    if (!compiles(mutant)) throw new Error(`“${name}” does not compile, so that every test would notice it.`);
    if (!passing.has(test)) {
      const { kind } = await runTests(folder, [test]);
      if (kind !== 'passed') throw new Error(`${test} does not pass without a change (${kind}).`);
      passing.add(test);
    }
    const { kind } = await tryMutant(folder, mutant, [test]);
    const isDead = kind === 'failed' || kind === 'timed-out';
    say(`${isDead ? 'killed' : kind === 'passed' ? 'SURVIVED' : 'DOES NOT LOAD'} ${name}\n`);
    if (!isDead) process.exitCode = 1;
  }
}

await (values.named ? tryNamed() : trySample());
