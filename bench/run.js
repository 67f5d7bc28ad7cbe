// `npm run bench`: how much longer the command takes than a bare node, on a large matrix, where the time goes, and how long links take beside another program.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateRepository } from './generate-repository.js';
import { compareLinks } from './links.js';
import { measureStages } from './measure-stages.js';

const RUNS = Number(process.env.BENCH_RUNS ?? 15);
/** Rounds that fill the command's own cache too. */
const WARMING = 3;
/** What the design promises. */
const LIMIT = 3;

const command = join(import.meta.dirname, '../dist/cli/index.js');

/** Milliseconds of processor time that all ended children of this process took, with theirs; null where the system does not tell (only Linux does). */
function processorTime() {
  if (!existsSync('/proc/self/stat')) return null;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  // cutime and cstime of proc_pid_stat(5), in hundredths of a second.
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

function time({ args, env = {} }, cwd) {
  const environment = {
    ...process.env,
    CI: undefined,
    NODE_DISABLE_COMPILE_CACHE: undefined,
    HOME: home,
    XDG_CACHE_HOME: home,
    LOCALAPPDATA: home,
    ...env,
  };
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env: environment });
  if (status === null || status > 1) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

const print = (line) => process.stdout.write(`${line}\n`);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const spread = (numbers) => `${Math.min(...numbers).toFixed(0)} to ${Math.max(...numbers).toFixed(0)} ms`;

const between = [command, 'check', '--base', 'main', '--head', 'change'];
// Node reads this file of certificates whenever it starts, for any program: where it is set, a bare node is slow, and the ratio looks better than elsewhere.
const plain = { NODE_EXTRA_CA_CERTS: undefined };
const scenarios = {
  'node -e 0': { args: ['-e', '0'] },
  '--version': { args: [command, '--version'] },
  'check, against the default branch': { args: [command, 'check'] },
  'check, between two commits': { args: between },
  'the same, with nothing kept': { args: between, env: { NODE_DISABLE_COMPILE_CACHE: '1' } },
  ...(process.env.NODE_EXTRA_CA_CERTS === undefined
    ? {}
    : {
        'node -e 0, no extra certificates': { args: ['-e', '0'], env: plain },
        'between two commits, likewise': { args: between, env: plain },
      }),
};

if (!existsSync(command)) throw new Error('There is no dist/: run npm run build.');
/** Where the command keeps its compiled code. */
const home = mkdtempSync(join(tmpdir(), 'matrix-guard-bench-'));
const folder = generateRepository();
try {
  const times = Object.fromEntries(Object.keys(scenarios).map((name) => [name, []]));
  const worked = Object.fromEntries(Object.keys(scenarios).map((name) => [name, 0]));
  // Interleaved, so that a machine that is busy for a while slows all of them alike; the first rounds only warm the caches.
  for (let round = -WARMING; round < RUNS; round += 1) {
    for (const [name, scenario] of Object.entries(scenarios)) {
      const before = processorTime();
      const taken = time(scenario, folder);
      if (round < 0) continue;
      times[name].push(taken);
      worked[name] += before === null ? Number.NaN : processorTime() - before;
    }
  }
  const bare = median(times['node -e 0']);
  const work = (name) =>
    Number.isNaN(worked[name])
      ? ''
      : `  processor ${(worked[name] / RUNS).toFixed(0).padStart(5)} ms ${(worked[name] / worked['node -e 0']).toFixed(2).padStart(5)} x`;
  print(`Node ${process.versions.node}, ${RUNS} runs each, interleaved; 118 rows\n`);
  for (const [name, taken] of Object.entries(times)) {
    print(
      `${name.padEnd(36)} ${median(taken).toFixed(0).padStart(5)} ms  ${(median(taken) / bare).toFixed(2).padStart(5)} x   (${spread(taken)})${work(name)}`,
    );
  }
  const ratio = median(times['check, between two commits']) / bare;
  // On a busy machine the clock says little; the processor's time is what the command itself needs, all threads and git taken together.
  print(`\nratio ${ratio.toFixed(2)} by the clock, promised at most ${LIMIT}\n`);
  if ('between two commits, likewise' in times)
    print(
      `without NODE_EXTRA_CA_CERTS: ${(median(times['between two commits, likewise']) / median(times['node -e 0, no extra certificates'])).toFixed(2)}\n`,
    );
  measureStages(folder);
  if (ratio > LIMIT) process.exitCode = 1;
} finally {
  for (const made of [folder, home]) rmSync(made, { recursive: true, force: true });
}
if (!compareLinks(processorTime)) process.exitCode = 1;
