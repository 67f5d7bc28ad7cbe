// `npm run bench`: what the command costs as multiples of a bare node, in whole processes, on repositories that are made up. `-- --write` puts it into docs/performance.md.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { generateAnchors } from './anchors.js';
import { generateRepository, MATRIX_PATH } from './generate-repository.js';
import { generateHistory, HISTORY_PAGE } from './generate-history.js';
import { generateLarge, generateWide } from './generate-wide.js';
import { compareLinks } from './links.js';
import { measureRest } from './measure-rest.js';
import { measureStages } from './measure-stages.js';
import { measure, NODE, processorTime } from './processes.js';
import { writePage } from './write-page.js';

const root = join(import.meta.dirname, '..');
const command = process.env.BENCH_COMMAND ?? join(root, 'dist/cli/index.js');
const page = join(root, 'docs/performance.md');
const ROUNDS = Number(process.env.BENCH_RUNS ?? 5);

if (!existsSync(command)) throw new Error('There is no dist/: run npm run build.');

const between = [command, 'check', '--base', 'main', '--head', 'change'];
const staged = [command, 'check', '--staged'];
const parse = (path) => ({ args: [join(import.meta.dirname, 'parse.js'), path] });

/** The next number, for a page that is edited before each run. */
let edits = 0;
const edit = (path) => (folder) => {
  edits += 1;
  const text = readFileSync(join(folder, path), 'utf8').replace(/\n\| Z-9[^\n]*/g, '');
  writeFileSync(join(folder, path), `${text.trimEnd()}\n| Z-9.${edits} | Item | done | \`README.md\` | - |\n`);
};

/**
 * A repository, and what is run in it. Cold, nothing is kept. `again` is a run of what was run before; where one page was edited, that page is
 * read anew, and all evidence is looked at again.
 */
const SITUATIONS = [
  {
    title: 'One page of 118 rows, one commit against its parent',
    generate: generateRepository,
    programs: {
      'check, cold': { args: between },
      'check, the first run that keeps something': { args: between, first: true },
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
      'check, the first run that keeps something': { args: [command, 'check'], first: true },
      'check, again': { args: [command, 'check'], kept: true },
      'check, again, one page edited': {
        args: [command, 'check'],
        kept: true,
        edit: edit('docs/d0/area-0-status-matrix.md'),
      },
    },
  },
  {
    title: 'Wide: 2,000 pages, 200 of them checked',
    generate: () => generateWide({ name: 'wide', files: 1_500, pages: 2_000, checked: 200, rows: 20 }),
    programs: {
      'check --staged, cold': { args: staged },
      'check, cold': { args: [command, 'check'] },
      'check, again': { args: [command, 'check'], kept: true },
      'check, again, one page edited': {
        args: [command, 'check'],
        kept: true,
        edit: edit('docs/d0/area-0-status-matrix.md'),
      },
    },
  },
  {
    title: 'Anchors: one page of 1,500 anchors, 200 commits',
    generate: generateAnchors,
    rounds: 1,
    programs: {
      'check, cold': { args: [command, 'check', '--head', 'HEAD'] },
      'check, again': { args: [command, 'check', '--head', 'HEAD'], kept: true },
    },
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
    programs: {
      'check, cold': { args: between },
      'check --format json, cold': { args: [...between, '--format', 'json'] },
      'check, again': { args: between, kept: true },
      'remark alone, the page': parse('docs/status-matrix.md'),
      'remark alone, its skeleton and odd cells': {
        args: [join(import.meta.dirname, 'parse.js'), 'docs/status-matrix.md', '--skeleton'],
      },
    },
  },
  {
    // Five cells a row: the limit of 200,000 cells a page.
    title: 'The longest page: 40,000 rows, 100,000 files, 600 cited files deleted or renamed',
    generate: () => generateLarge({ files: 100_000, rows: 40_000 }),
    rounds: 1,
    programs: { 'check, cold': { args: between } },
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

const { bare } = measure({ bare: { args: ['-e', '0'] } }, { cwd: root, rounds: 20 });
const version = execFileSync(NODE, ['--version'], { encoding: 'utf8' }).trim().slice(1);
const about = `${cpus().length} processors (${cpus()[0]?.model ?? '?'}). Times are those of all processes of a run, git's among them; each ratio is to a bare \`node -e 0\` of the same measurement.`;
const rows = [];
const only = process.env.BENCH_ONLY;
for (const situation of SITUATIONS.filter(({ title }) => only === undefined || title.startsWith(only))) {
  const own = measureSituation(situation);
  for (const row of own) print(row);
  rows.push(...own);
}

/** What is read over REST. */
const OVER_REST = [
  { title: 'One page of 118 rows', generate: generateRepository, base: 'main', head: 'change' },
  {
    title: '230 checked pages of 25 rows, README.md edited',
    generate: () => commitStaged(generateWide({ name: 'hook', files: 1_186, pages: 230, checked: 230, rows: 25 })),
    base: 'main~1',
    head: 'main',
  },
];

function commitStaged(folder) {
  execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', 'commit', '-qm', 'An edit'], {
    cwd: folder,
  });
  return folder;
}

const readsOverRest = [];
if (only === undefined || only.startsWith('REST')) {
  for (const { title, ...situation } of OVER_REST) {
    const { pages, reads, bytes, archives } = await measureRest(situation);
    readsOverRest.push(`| ${title} | ${pages} | ${reads} | ${round(bytes / 1024)} | ${archives} |`);
  }
  for (const row of readsOverRest) print(row);
}

if (process.argv.includes('--write'))
  writePage(page, [
    {
      title: `Node ${version.split('.')[0]}`,
      about: `Node ${version}, ${about}`,
      header: '| repository | program | processor, ms | × bare node | clock, ms | peak, MiB |',
      rows,
      order: SITUATIONS.flatMap(({ title, programs }) => Object.keys(programs).map((name) => ` ${title} | ${name} `)),
    },
    {
      title: 'Over REST',
      about: 'What a run reads of GitHub, without what it publishes.',
      header: '| repository | pages | requests | KiB | archives |',
      rows: readsOverRest,
      order: readsOverRest.map((row) => row.split('|').slice(1, 3).join('|')),
    },
  ]);
if (only === undefined) {
  measureStages(generateRepository);
  if (!compareLinks(processorTime)) process.exitCode = 1;
}
