// Judges real commits of clones without what is kept from run to run, with nothing kept yet, with the pages of earlier runs, and with the answer of
// the run before; and again with all of it spoiled. What is said must be the same, byte for byte. Exit 1 where it is not.
// Each commit is named on stderr when it is done, so that a run that was cut can go on with --skip.
// usage: npm run bench:kept -- --mirrors DIR [--commits N] [--each N] [--skip CLONES] [--command FILE]
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listClones } from './mirrors.js';

const { values } = parseArgs({
  options: {
    mirrors: { type: 'string' },
    commits: { type: 'string', default: '100' },
    each: { type: 'string', default: '2' },
    skip: { type: 'string', default: '0' },
    command: { type: 'string', default: join(import.meta.dirname, '../dist/cli/index.js') },
  },
});
const home = mkdtempSync(join(tmpdir(), 'matrix-guard-kept-'));
const folder = join(home, 'matrix-guard/pages');
const say = (line) => process.stdout.write(`${line}\n`);

function run(place, { base, head }, { off = false, more = [] } = {}) {
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    XDG_CACHE_HOME: home,
    ...(off ? { MATRIX_GUARD_CACHE: 'off' } : {}),
  };
  const args = [values.command, 'check', '--base', base, '--head', head, '--format', 'json', ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: place, env, maxBuffer: 2 ** 30 });
  return `${status}\n${stderr}\n${stdout}`;
}

/** The newest commits that touch a Markdown page, each with its parent. */
function newestChanges(place) {
  try {
    return execFileSync(
      'git',
      ['log', '--no-merges', `--max-count=${values.each}`, '--format=%H %P', 'HEAD', '--', '*.md'],
      { cwd: place, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    )
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .filter(({ length }) => length === 2)
      .map(([head, base]) => ({ head, base }));
  } catch {
    return [];
  }
}

/** Another bit in the middle of each file. */
function spoil() {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const bytes = readFileSync(join(folder, name));
    bytes[bytes.length >> 1] ^= 4;
    writeFileSync(join(folder, name), bytes);
  }
}

/** The first line of the one that the other does not have there. */
function firstDifference(one, other) {
  const [lines, others] = [one.split('\n'), other.split('\n')];
  return lines.find((line, at) => line !== others[at]) ?? '';
}

const sums = { commits: 0, differ: 0, judged: 0 };
try {
  for (const { name, place } of listClones(values.mirrors).slice(Number(values.skip))) {
    for (const change of newestChanges(place)) {
      if (sums.commits >= Number(values.commits)) break;
      const plain = run(place, change, { off: true });
      const ways = {
        first: run(place, change),
        again: run(place, change),
        // Another flag: the answer is not known, its pages are.
        pages: run(place, change, { more: ['--verbose'] }),
      };
      spoil();
      ways.spoiled = run(place, change);
      const other = Object.keys(ways).filter((way) => ways[way] !== plain);
      sums.commits += 1;
      sums.differ += other.length === 0 ? 0 : 1;
      sums.judged += plain.startsWith('2') ? 0 : 1;
      process.stderr.write(`${sums.commits} ${name} ${change.head}\n`);
      if (other.length === 0) continue;
      // A git process that took too long is told apart from what is kept: then the plain run differs from itself.
      const isSteady = run(place, change, { off: true }) === plain;
      say(`DIFFERS ${name} ${change.head}${isSteady ? '' : ' (also plain from plain)'}: ${other.join(', ')}`);
      for (const way of other) say(`  ${way}: ${firstDifference(ways[way], plain).slice(0, 200)}`);
    }
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
say(`${sums.commits} commits, ${sums.judged} judged: ${sums.differ} differ.`);
process.exitCode = sums.differ === 0 ? 0 : 1;
