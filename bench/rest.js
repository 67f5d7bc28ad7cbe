// Judges real commits of clones from git and over REST, and compares the reports byte for byte: with reads counted, and again with every tenth
// request failing once. A loopback GitHub serves the clones; nothing is fetched. Exit 1 where a report differs or a run reads more than it may.
// Clones that lack objects are left out. `--each`: changes of one repository; `--skip`: changes that are passed over first.
// usage: npm run bench:rest -- --mirrors DIR [--commits N] [--each N] [--skip N] [--repository OWNER/NAME]
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { startGitHub } from '../__tests__/helpers/github/server.ts';
import { countReads, openOver } from '../__tests__/helpers/guard-both.ts';
import { defaultSettings } from '../src/config/defaults.ts';
import { guard } from '../src/guard.ts';
import {
  MAX_PATH_HISTORIES,
  READS_OF_FIRST_PAGE,
  READS_OF_FURTHER_PAGE,
  READS_OF_PATH_HISTORY,
} from '../src/repository/limits.ts';
import { openGitRepository } from '../src/repository/open-git-repository.ts';
import { listClones, readLines } from './mirrors.js';

const { values } = parseArgs({
  options: {
    mirrors: { type: 'string' },
    commits: { type: 'string', default: '60' },
    skip: { type: 'string', default: '0' },
    each: { type: 'string', default: '1' },
    repository: { type: 'string' },
  },
});
const TODAY = '2026-01-20';
const SERVER = 'https://github.com';
/** What a run says that read less than the other, because it may make so many requests, or read so many bytes, and no more. */
const LIMITED = /A run makes a limited number of requests to GitHub|were read in this run/;

const say = (line) => process.stdout.write(`${line}\n`);

/** The clones, and the changes in them that are judged: those of the precision bench first, then the newest that touch a Markdown page. */
function* listChanges() {
  const changes = new Map(
    readLines('repositories.jsonl').map(({ repository, changes: own }) => [repository.replace('/', '+'), own]),
  );
  for (const { name, place } of listClones(values.mirrors)) {
    if (values.repository !== undefined && values.repository.replace('/', '+') !== name) continue;
    if (!isWhole(place)) continue;
    for (const change of (changes.get(name) ?? newestChanges(place)).slice(0, Number(values.each)))
      yield { name, place, change };
  }
}

function git(place, ...args) {
  return execFileSync('git', args, { cwd: place, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

/** False for a clone that lacks an object of its newest commits: what it cannot serve, GitHub could. */
function isWhole(place) {
  const objects = execFileSync('git', ['rev-list', '--objects', '--missing=print', '--max-count=1000', 'HEAD'], {
    cwd: place,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return !/^\?/m.test(objects);
}

function newestChanges(place) {
  try {
    return git(place, 'log', '--no-merges', '--max-count=1', '--format=%H', 'HEAD', '--', '*.md').split('\n');
  } catch {
    return [];
  }
}

async function judge(repository) {
  try {
    return JSON.stringify(await guard({ repository, settings: defaultSettings(), today: TODAY }), null, 1);
  } finally {
    await repository.close();
  }
}

/** `every`: each so manieth request is refused, once for each address; 0 for none. */
async function judgeOverRest(github, { base, head, every }) {
  let asked = 0;
  const refused = new Set();
  const send = async (url, init) => {
    asked += 1;
    if (every === 0 || asked % every !== 0 || refused.has(String(url))) return fetch(url, init);
    refused.add(String(url));
    return new Response('{"message":"Server Error"}', { status: 500 });
  };
  github.clearLog();
  const report = await judge(await openOver(github, { base, head, pullNumber: 7, send }));
  return { report, reads: countReads(github) };
}

const sums = { commits: 0, differ: 0, limited: 0, faulty: 0, pages: 0, over: 0, reads: [] };
let passed = 0;
for (const { name, place, change } of listChanges()) {
  if ((passed += 1) <= Number(values.skip)) continue;
  if (sums.commits >= Number(values.commits)) break;
  let base;
  try {
    base = git(place, 'rev-parse', '--verify', `${change}^1`);
  } catch {
    continue;
  }
  const github = await startGitHub({ repository: place, rateLimit: 1_000_000 });
  try {
    github.openPull({ base, head: change });
    const head = git(place, 'rev-parse', change);
    const local = await judge(
      await openGitRepository({ directory: place, base, head, address: `${SERVER}/${github.owner}/${github.repo}` }),
    );
    const rest = await judgeOverRest(github, { base, head, every: 0 });
    const again = await judgeOverRest(github, { base, head, every: 10 });
    const { documents } = JSON.parse(rest.report).counts;
    const most =
      READS_OF_FIRST_PAGE +
      READS_OF_FURTHER_PAGE * Math.max(0, documents - 1) +
      READS_OF_PATH_HISTORY * MAX_PATH_HISTORIES;
    const same = local === rest.report;
    const limited = !same && (LIMITED.test(rest.report) || LIMITED.test(local));
    const steady = again.report === rest.report;
    sums.commits += 1;
    sums.differ += same || limited ? 0 : 1;
    sums.limited += limited ? 1 : 0;
    sums.faulty += steady ? 0 : 1;
    sums.pages += documents;
    sums.over += rest.reads > most ? 1 : 0;
    sums.reads.push(rest.reads);
    say(
      `${same ? 'same' : limited ? 'limited' : 'DIFFERS'} ${steady ? 'steady' : 'UNSTEADY'} ${rest.reads} reads${rest.reads > most ? ` (OVER ${most})` : ''}, ${documents} pages: ${name} ${head.slice(0, 10)}`,
    );
  } catch (error) {
    sums.commits += 1;
    sums.differ += 1;
    say(`FAILED ${name} ${change}: ${error.message}`);
  } finally {
    await github.close();
  }
}
const sorted = sums.reads.toSorted((a, b) => a - b);
say(
  `${sums.commits} commits, ${sums.pages} pages: ${sums.differ} reports differ, ${sums.limited} reach a limit and say so, ${sums.faulty} with every tenth request failing once; reads: median ${sorted[sorted.length >> 1] ?? 0}, most ${sorted.at(-1) ?? 0}; ${sums.over} over the limit.`,
);
process.exitCode = sums.differ + sums.faulty + sums.over === 0 ? 0 : 1;
