// Where the time of a run goes: the engine's stages, each run in a process of its own, bundled as it ships.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RUNS = 9;
const root = join(import.meta.dirname, '..');

const print = (line) => process.stdout.write(`${line}\n`);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const node = (program, ...args) =>
  execFileSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** Compiles stages.ts with the source it measures and bundles both as CommonJS, which is how the command ships. */
function bundleStages(bundle) {
  node('typescript/bin/tsc', '-p', 'tsconfig.bench.json');
  const folder = join(root, 'build/bench/bench');
  // Nothing tells the bundler that the file is an ECMAScript module, so its bundle is CommonJS.
  writeFileSync(join(folder, 'package.json'), '{}\n');
  node(
    '@vercel/ncc/dist/ncc/cli.js',
    'build',
    join(folder, 'stages.js'),
    '--out',
    bundle,
    '--target',
    'es2022',
    '--no-cache',
    '--quiet',
  );
}

/** Prints the median time of every stage on the repository in `folder`. */
export function measureStages(folder) {
  const bundle = mkdtempSync(join(tmpdir(), 'matrix-guard-stages-'));
  try {
    bundleStages(bundle);
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
