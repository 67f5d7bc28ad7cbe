// Where the time of a run goes: the engine's stages, each run in a process of its own, bundled as it ships.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RUNS = 9;
const root = join(import.meta.dirname, '..');

const print = (line) => process.stdout.write(`${line}\n`);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Prints the median time of every stage on the repository in `folder`. Needs build/, which `npm run build` leaves. */
export function measureStages(folder) {
  const bundle = mkdtempSync(join(tmpdir(), 'matrix-guard-stages-'));
  try {
    execFileSync(
      process.execPath,
      [
        join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'),
        'build',
        join(root, 'bench/stages.js'),
        '--out',
        bundle,
        '--target',
        'es2022',
        '--no-cache',
        '--quiet',
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const runs = Array.from({ length: RUNS }, () =>
      JSON.parse(execFileSync(process.execPath, [join(bundle, 'index.js'), folder], { encoding: 'utf8' })),
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
    rmSync(bundle, { recursive: true, force: true });
  }
}
