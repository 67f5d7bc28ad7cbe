// What looking at cited tests costs: the same run with and without that step, in whole processes and in turn. The run without it is the built command
// with one line taken out of its list of steps.
// usage: npm run bench:tests [-- --repo DIR --head REVISION --page PATH] [--runs 15]
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateTests, TESTS_PAGE } from './generate-tests.js';
import { measure } from './processes.js';

const { values } = parseArgs({
  options: {
    repo: { type: 'string' },
    head: { type: 'string', default: 'HEAD' },
    page: { type: 'string', default: TESTS_PAGE },
    runs: { type: 'string', default: '15' },
  },
});
const command = process.env.BENCH_COMMAND ?? join(import.meta.dirname, '../dist/cli/index.js');
/** As the list of steps in src/evidence/steps.ts names it. */
const STEP = /^ *judgeTests, \/\/.*\n/gm;

/** A copy of the command that does not look at cited tests. */
function leaveStepOut(folder) {
  cpSync(join(command, '..'), folder, { recursive: true });
  let found = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    const steps = text.match(STEP)?.length ?? 0;
    if (steps > 0) writeFileSync(join(folder, name), text.replace(STEP, ''));
    found += steps;
  }
  if (found !== 1) throw new Error(`The step is ${found} times in ${command}: run npm run build.`);
  return join(folder, 'index.js');
}

const without = mkdtempSync(join(tmpdir(), 'matrix-guard-bench-'));
const repository = values.repo ?? generateTests();
try {
  const check = (program) => ({
    args: [program, 'check', values.page, '--repo', repository, '--head', values.head],
  });
  const programs = { with: check(command), without: check(leaveStepOut(without)) };
  const results = measure(programs, { cwd: repository, rounds: Number(values.runs) });
  for (const [name, { cpu, clock }] of Object.entries(results))
    process.stdout.write(`${name.padEnd(8)} ${cpu.toFixed(0)} ms of processor, ${clock.toFixed(0)} ms of clock\n`);
  process.stdout.write(`the step takes ${((results.with.cpu / results.without.cpu - 1) * 100).toFixed(1)} %\n`);
} finally {
  rmSync(without, { recursive: true, force: true });
  if (values.repo === undefined) rmSync(repository, { recursive: true, force: true });
}
