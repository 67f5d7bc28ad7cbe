// Runs programs as whole processes, in turn, and tells the processor's time, the clock's and the memory of each.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds of processor time that all ended children of this process took, with theirs; null where the system does not tell (only Linux does). */
export function processorTime() {
  if (!existsSync('/proc/self/stat')) return null;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  // cutime and cstime of proc_pid_stat(5), in hundredths of a second.
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

/** The mean of the lower two thirds: the system counts in hundredths of a second, and other people's work only ever adds. */
const lowerMean = (numbers) => {
  const lower = [...numbers].sort((a, b) => a - b).slice(0, Math.ceil((numbers.length * 2) / 3));
  return lower.reduce((sum, number) => sum + number, 0) / lower.length;
};
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const TIME = '/usr/bin/time';

/** The Node that is measured. */
export const NODE = process.env.BENCH_NODE ?? process.execPath;

function run({ args, kept = false, first = false, edit = () => {} }, { cwd, home: shared, memory }) {
  edit(cwd);
  const home = first ? join(shared, 'first') : shared;
  if (first) rmSync(home, { recursive: true, force: true });
  const environment = {
    PATH: process.env.PATH,
    HOME: home,
    XDG_CACHE_HOME: home,
    LOCALAPPDATA: home,
    ...(kept || first ? {} : { MATRIX_GUARD_CACHE: 'off' }),
  };
  const [program, ...rest] = memory ? [TIME, '-f', '%M', NODE, ...args] : [NODE, ...args];
  const { status, stderr } = spawnSync(program, rest, {
    cwd,
    encoding: 'utf8',
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return memory ? Number(/(\d+)\s*$/.exec(stderr)?.[1]) / 1024 : 0;
}

/**
 * Runs each program `rounds` times, interleaved, so that a machine that is busy for a while slows all of them alike. What is `kept` from a first run
 * fills in rounds that are not counted; where a run is the `first`, nothing is, and it keeps what it reads. Milliseconds of processor and clock for one run, and MiB at the peak (NaN where nobody tells).
 */
export function measure(programs, { cwd, rounds }) {
  const home = mkdtempSync(join(tmpdir(), 'matrix-guard-bench-'));
  try {
    const results = Object.fromEntries(Object.keys(programs).map((name) => [name, { worked: [], clock: [] }]));
    for (const program of Object.values(programs))
      if (program.kept) for (let round = 0; round < 3; round += 1) run(program, { cwd, home });
    for (let round = 0; round < rounds; round += 1)
      for (const [name, program] of Object.entries(programs)) {
        const before = processorTime();
        const start = performance.now();
        run(program, { cwd, home });
        results[name].clock.push(performance.now() - start);
        results[name].worked.push(before === null ? Number.NaN : processorTime() - before);
      }
    return Object.fromEntries(
      Object.entries(results).map(([name, { worked, clock }]) => [
        name,
        {
          cpu: lowerMean(worked),
          clock: median(clock),
          memory: existsSync(TIME) ? run(programs[name], { cwd, home, memory: true }) : Number.NaN,
        },
      ]),
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
