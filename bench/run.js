// `npm run bench`: what the command costs as multiples of a bare node, in whole processes, on repositories that are made up. `-- --write` puts it into docs/performance.md.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { generateAnchors } from './anchors.js';
import { generateRepository, MATRIX_PATH } from './generate-repository.js';
import { generateHistory, HISTORY_PAGE } from './generate-history.js';
import { generateLarge, generateWide } from './generate-wide.js';
import { compareLinks } from './links.js';
import { measureStages } from './measure-stages.js';
import { measure, processorTime } from './processes.js';

const root = join(import.meta.dirname, '..');
const command = join(root, 'dist/cli/index.js');
const page = join(root, 'docs/performance.md');
const ROUNDS = Number(process.env.BENCH_RUNS ?? 5);

if (!existsSync(command)) throw new Error('There is no dist/: run npm run build.');

const between = [command, 'check', '--base', 'main', '--head', 'change'];
const staged = [command, 'check', '--staged'];
const parse = (path) => ({ args: [join(import.meta.dirname, 'parse.js'), path] });

/** A repository, and what is run in it. `again` is a second run, with what the first one kept. */
const SITUATIONS = [
  {
    title: 'One page of 118 rows, one commit against its parent',
    generate: generateRepository,
    programs: {
      'check, cold': { args: between },
      'check, again': { args: between, kept: true },
      'remark alone, the page': parse(MATRIX_PATH),
      '--version': { args: [command, '--version'] },
    },
  },
  {
    title: 'A hook: 1,186 files, 230 checked pages of 25 rows, README.md edited',
    generate: () => generateWide({ name: 'hook', files: 1_186, pages: 230, checked: 230, rows: 25 }),
    programs: {
      'check --staged, cold': { args: staged },
      'check --staged, again': { args: staged, kept: true },
      'the same as JSON, which lists rows': { args: [...staged, '--format', 'json'] },
      'check, cold': { args: [command, 'check'] },
      'check, again': { args: [command, 'check'], kept: true },
    },
  },
  {
    title: 'Wide: 2,000 pages, 200 of them checked',
    generate: () => generateWide({ name: 'wide', files: 1_500, pages: 2_000, checked: 200, rows: 20 }),
    programs: {
      'check --staged, cold': { args: staged },
      'check, cold': { args: [command, 'check'] },
      'check, again': { args: [command, 'check'], kept: true },
    },
  },
  {
    title: 'Anchors: one page of 1,500 anchors, 200 commits',
    generate: generateAnchors,
    rounds: 1,
    programs: { 'check, cold': { args: [command, 'check', '--head', 'HEAD'] } },
  },
  {
    title: 'History: 500 versions of a page of 118 rows, 850 files',
    generate: () => generateHistory(500),
    rounds: 1,
    programs: { 'history --format csv': { args: [command, 'history', HISTORY_PAGE, '--format', 'csv'] } },
  },
  {
    title: 'A quarter of the next: 2,500 rows, 25,000 files, 600 cited files deleted or renamed',
    generate: () => generateLarge({ files: 25_000, rows: 2_500 }),
    rounds: 1,
    programs: { 'check, cold': { args: between } },
  },
  {
    title: 'Large: 10,000 rows with 50,000 references, 100,000 files, 600 cited files deleted or renamed',
    generate: () => generateLarge({ files: 100_000, rows: 10_000 }),
    rounds: 1,
    programs: { 'check, cold': { args: between }, 'remark alone, the page': parse('docs/status-matrix.md') },
  },
];

const print = (line) => process.stdout.write(`${line}\n`);
const round = (number, digits = 0) => (Number.isNaN(number) ? '?' : number.toFixed(digits));

/** Rows of a Markdown table. */
function measureSituation({ title, generate, programs, rounds = ROUNDS }) {
  const folder = generate();
  try {
    return Object.entries(measure(programs, { cwd: folder, rounds })).map(
      ([name, { cpu, clock, memory }]) =>
        `| ${title} | ${name} | ${round(cpu)} | ${round(cpu / bare.cpu, 1)} | ${round(clock)} | ${round(memory)} |`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const certificates = process.env.NODE_EXTRA_CA_CERTS;
const bareRuns = measure(
  {
    bare: { args: ['-e', '0'] },
    ...(certificates === undefined
      ? {}
      : { slowed: { args: ['-e', '0'], env: { NODE_EXTRA_CA_CERTS: certificates } } }),
  },
  { cwd: root, rounds: 20 },
);
const { bare } = bareRuns;
const table = [
  `Node ${process.versions.node}, ${cpus().length} processors (${cpus()[0]?.model ?? '?'}). A bare \`node -e 0\` takes ${round(bare.cpu)} ms of the processor's time${
    bareRuns.slowed === undefined
      ? ''
      : ` (${round(bareRuns.slowed.cpu)} ms with extra certificates, which no run below has)`
  }; times are those of all processes of a run, git's among them.`,
  '',
  '| repository | program | processor, ms | × bare node | clock, ms | peak, MiB |',
  '|---|---|---|---|---|---|',
];
const only = process.env.BENCH_ONLY;
for (const situation of SITUATIONS.filter(({ title }) => only === undefined || title.startsWith(only))) {
  const rows = measureSituation(situation);
  for (const row of rows) print(row);
  table.push(...rows);
}

const [BEGIN, END] = ['<!-- npm run bench -- --write: begin -->', '<!-- end -->'];
if (process.argv.includes('--write')) {
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)];
  writeFileSync(page, `${text.slice(0, from)}\n\n${table.join('\n')}\n\n${text.slice(to)}`);
}
if (only === undefined) {
  measureStages(generateRepository);
  if (!compareLinks(processorTime)) process.exitCode = 1;
}
