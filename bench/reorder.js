// Measures that reordering is silent: takes pages of public repositories at fixed commits, reorders, renumbers, retitles and splits their
// tables, and says what the command calls new. Reads bare clones in a folder; nothing is fetched, and the clones stay as they are.
// usage: node bench/reorder.js --mirrors DIR [--repository OWNER/NAME] [--verbose] [--keep]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { locate, readLines } from './mirrors.js';

const { values } = parseArgs({
  options: {
    mirrors: { type: 'string' },
    repository: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const folder = import.meta.dirname;
const command = process.env.MG_COMMAND ?? join(folder, '../dist/cli/index.js');
const say = (line) => process.stdout.write(`${line}\n`);

const ENVIRONMENT = {
  ...process.env,
  GIT_AUTHOR_NAME: 'Bench',
  GIT_AUTHOR_EMAIL: 'bench@example.com',
  GIT_COMMITTER_NAME: 'Bench',
  GIT_COMMITTER_EMAIL: 'bench@example.com',
  GIT_NO_LAZY_FETCH: '1',
};
const git = (place, args, input) =>
  execFileSync('git', ['-C', place, ...args], {
    input,
    env: ENVIRONMENT,
    maxBuffer: 2 ** 29,
    stdio: ['pipe', 'pipe', 'ignore'],
  });

/** A commit on top of another in which some pages have another text. */
function commit(place, parent, pages) {
  git(place, ['read-tree', parent]);
  for (const [path, text] of pages) {
    const id = git(place, ['hash-object', '-w', '--stdin'], text).toString().trim();
    git(place, ['update-index', '--cacheinfo', `100644,${id},${path}`]);
  }
  const tree = git(place, ['write-tree', '--missing-ok']).toString().trim();
  return git(place, ['commit-tree', tree, '-p', parent, '-m', 'Tidy the page']).toString().trim();
}

function judge(place, { base, head, pages }) {
  const args = ['check', ...pages, '--repo', place, '--head', head, '--format', 'json'];
  if (base !== null) args.push('--base', base);
  const { stdout } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
    timeout: 300_000,
    env: { ...process.env, CI: '1' },
  });
  try {
    return JSON.parse(stdout);
  } catch {
    return null;
  }
}

/** Runs of lines, each of them a row of the report, one below the other. */
function runsOf(lines, rows) {
  const at = new Map(rows.filter(({ line }) => /^\s*\|/.test(lines[line - 1] ?? '')).map((row) => [row.line, row]));
  const runs = [];
  for (const line of [...at.keys()].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.end === line) last.end = line + 1;
    else runs.push({ start: line, end: line + 1 });
  }
  return runs.map(({ start, end }) => ({
    start,
    end,
    rows: Array.from({ length: end - start }, (_, n) => at.get(start + n)),
  }));
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Text before the first code mark or link of a line, where titles and keys are changed. */
function editTitle(line, from, to) {
  const place = line.search(/[`[]/);
  const head = place < 0 ? line : line.slice(0, place);
  return head.replace(from, to) + line.slice(head.length);
}

const MOVES = {
  reorder: (lines, rows) => {
    for (const { start, end } of runsOf(lines, rows)) {
      const own = lines.slice(start - 1, end - 1);
      const shift = Math.max(1, Math.floor(own.length / 3));
      lines.splice(start - 1, own.length, ...[...own.slice(shift), ...own.slice(0, shift)].reverse());
    }
    return lines;
  },
  renumber: (lines, rows) => {
    for (const { line, key } of rows) {
      const written = new RegExp(`(^\\s*\\|[\\s*_]*)${escaped(key)}(?![\\w.-])`);
      const renumbered = key.replace(/\d+/, (number) => String(Number(number) + 700));
      if (renumbered === key) continue;
      lines[line - 1] = editTitle(lines[line - 1], written, `$1${renumbered}`);
      // Evidence of an audit is below a heading that has the key as well.
      const heading = new RegExp(`^(#{1,6}\\s[^\\w]*)${escaped(key)}(?![\\w.-])`);
      lines.forEach((text, at) => {
        if (heading.test(text)) lines[at] = text.replace(heading, `$1${renumbered}`);
      });
    }
    return lines;
  },
  retitle: (lines, rows) => {
    for (const { line, title } of rows)
      if (/^\s*\|/.test(lines[line - 1] ?? '') && title.length > 3)
        lines[line - 1] = editTitle(
          lines[line - 1],
          new RegExp(escaped(title.slice(-12)) + '(?=[\\s*_]*\\|)'),
          (end) => `${end} once more`,
        );
    return lines;
  },
  split: (lines, rows) => {
    for (const { start, end } of runsOf(lines, rows).reverse()) {
      if (end - start < 4 || !/^[\s|:-]+$/.test(lines[start - 2] ?? '')) continue;
      lines.splice(
        start - 1 + Math.floor((end - start) / 2),
        0,
        '',
        'The rest of them:',
        '',
        lines[start - 3],
        lines[start - 2],
      );
    }
    return lines;
  },
  both: (lines, rows) => MOVES.reorder(MOVES.renumber(lines, rows), rows),
};

/** Where a page's titles are those of a plan, another number or title is another heading. */
const OF_THE_PLAN = new Set(['heading-unmapped', 'row-unplanned']);

const repositories = readLines('repositories.jsonl').filter(
  ({ repository }) => values.repository === undefined || values.repository === repository,
);

const sums = Object.fromEntries(Object.keys(MOVES).map((move) => [move, { changes: 0, loud: 0, news: 0 }]));
let absent = 0;
for (const { repository, commit: base, pages } of repositories) {
  const mirror = locate(values.mirrors, repository);
  if (mirror === null) {
    absent += 1;
    continue;
  }
  const place = mkdtempSync(join(tmpdir(), 'matrix-guard-reorder-'));
  try {
    execFileSync('git', ['clone', '--quiet', '--bare', '--shared', mirror, place], {
      env: ENVIRONMENT,
      stdio: 'ignore',
    });
    const report = judge(place, { base: null, head: base, pages });
    if (report === null || report.documents.length === 0) {
      absent += 1;
      continue;
    }
    for (const [move, change] of Object.entries(MOVES)) {
      const changed = report.documents.flatMap(({ path, rows }) => {
        const text = git(place, ['show', `${base}:${path}`]).toString('utf8');
        const moved = change(text.split('\n'), rows).join('\n');
        return moved === text ? [] : [[path, moved]];
      });
      if (changed.length === 0) continue;
      const head = commit(place, base, changed);
      if (values.keep) say(`${move}: matrix-guard check --repo ${place} --base ${base} --head ${head}`);
      const after = judge(place, { base, head, pages });
      const news = (after?.findings ?? []).filter(
        ({ origin, shown, ruleId }) => origin === 'new' && shown && !(move !== 'reorder' && OF_THE_PLAN.has(ruleId)),
      );
      sums[move].changes += 1;
      sums[move].news += news.length;
      if (news.length > 0 || after === null) {
        sums[move].loud += 1;
        say(`${repository} ${move}: ${after === null ? 'no report' : `${news.length} new`}`);
        for (const { ruleId, messageId, path, line, message } of values.verbose ? news : news.slice(0, 3))
          say(`  ${ruleId}/${messageId} ${path}:${line} ${message.slice(0, 160)}`);
      }
    }
  } catch (error) {
    absent += 1;
    say(`${repository}: ${String(error.message).slice(0, 200)}`);
  } finally {
    if (!values.keep) rmSync(place, { recursive: true, force: true });
  }
}
for (const [move, { changes, loud, news }] of Object.entries(sums))
  say(`${move}: ${changes} changes, ${loud} with something new, ${news} findings`);
say(`${repositories.length} repositories, ${absent} without a clone or a page`);
