// Where the time of a run goes: the engine's stages, each run in a process of its own.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const RUNS = 9;
const root = join(import.meta.dirname, '..');

const print = (line) => process.stdout.write(`${line}\n`);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Prints the median time of every stage on the repository that `generate` makes. Loading is that of the source, not of what ships. */
export function measureStages(generate) {
  const folder = generate();
  try {
    const args = ['--import', './scripts/register-typescript.js', 'bench/stages.ts', folder];
    const runs = Array.from({ length: RUNS }, () =>
      JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })),
    );
    const { counts, stages } = runs[0];
    print(`Where the time goes (median of ${RUNS}; ${counts.rows} rows, ${counts.new} new findings):`);
    stages.forEach(([name], index) => {
      print(
        `  ${name.padEnd(26)} ${median(runs.map((run) => run.stages[index][1]))
          .toFixed(1)
          .padStart(7)} ms`,
      );
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
