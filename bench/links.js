// Checks the links of documentation pages with this command and with remark-cli and remark-validate-links, on the same pages, in turn.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { BROKEN, generatePages, PAGES } from './generate-pages.js';

const RUNS = Number(process.env.BENCH_LINK_RUNS ?? 5);
/** The share of the other program's time that this one may take. */
const LIMIT = 0.5;

const root = join(import.meta.dirname, '..');
const programs = {
  'matrix-guard check': {
    args: [join(root, 'dist/cli/index.js'), 'check', '--format', 'json'],
    count: (output) =>
      JSON.parse(output).findings.filter(({ ruleId }) => /^(?:link|anchor)-broken$/.test(ruleId)).length,
  },
  'remark-cli, remark-validate-links': {
    args: [
      join(root, 'node_modules/remark-cli/cli.js'),
      '--frail',
      '--quiet',
      '--no-color',
      '--use',
      join(root, 'node_modules/remark-validate-links/index.js'),
      'docs',
    ],
    count: (output) => output.match(/remark-validate-links:missing-/g)?.length ?? 0,
  },
};

const print = (line) => process.stdout.write(`${line}\n`);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** One run; throws where the program did not find what is broken. `processorTime` tells what ended children took, or null. */
function measure({ args, count }, { folder, processorTime }) {
  const before = processorTime();
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const taken = performance.now() - start;
  const found = status === null || status > 1 ? -1 : count(stdout + (stdout === '' ? stderr : ''));
  if (found !== BROKEN)
    throw new Error(
      `node ${args.join(' ')} ended with ${status} and found ${found} of ${BROKEN} broken links: ${stderr.slice(0, 2000)}`,
    );
  return { taken, worked: before === null ? Number.NaN : processorTime() - before };
}

/** Prints both programs' median times. Returns whether this one kept its promise. */
export function compareLinks(processorTime) {
  const folder = generatePages();
  try {
    const runs = new Map(Object.keys(programs).map((name) => [name, []]));
    for (let round = 0; round < RUNS; round += 1) {
      for (const [name, program] of Object.entries(programs))
        runs.get(name).push(measure(program, { folder, processorTime }));
    }
    print(`\nLinks and anchors of ${PAGES} pages, ${BROKEN} of them broken; ${RUNS} runs each, interleaved\n`);
    const [ours, theirs] = [...runs].map(([name, all]) => {
      const result = { taken: median(all.map(({ taken }) => taken)), worked: median(all.map(({ worked }) => worked)) };
      print(
        `${name.padEnd(36)} ${result.taken.toFixed(0).padStart(5)} ms${Number.isNaN(result.worked) ? '' : `  processor ${result.worked.toFixed(0).padStart(5)} ms`}`,
      );
      return result;
    });
    // Where the system tells it, the processor's time: both programs ran on the same busy machine.
    const ratios = { clock: ours.taken / theirs.taken, processor: ours.worked / theirs.worked };
    print(
      `\nratio ${ratios.clock.toFixed(2)} by the clock${Number.isNaN(ratios.processor) ? '' : `, ${ratios.processor.toFixed(2)} by the processor`}, promised at most ${LIMIT}\n`,
    );
    return (Number.isNaN(ratios.processor) ? ratios.clock : ratios.processor) <= LIMIT;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
