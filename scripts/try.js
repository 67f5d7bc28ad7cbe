// Shows what people would have seen: judges the newest commits of any clone, each against its first parent, with the command as it was built.
// Nothing is fetched, and the clone stays as it is. Run: npm run try -- DIR [--commits 20] [--verbose]
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const COMMAND = join(import.meta.dirname, '../dist/cli/index.js');
/** Bytes of one report. */
const MAX_REPORT = 256 * 1024 * 1024;

const USAGE = 'npm run try -- DIR [--commits 20] [--verbose]';
/** Pages that are named at the end. */
const MOST_PAGES = 10;

const say = (line) => process.stdout.write(`${line}\n`);

/** Newest first; a merge stands for all that it brought. */
function listCommits(directory, count) {
  const format = ['log', '--first-parent', `--max-count=${count}`, '--format=%H%x09%P%x09%cs%x09%s', 'HEAD', '--'];
  const log = execFileSync('git', ['-C', directory, ...format], { encoding: 'utf8', maxBuffer: MAX_REPORT });
  return log
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .filter(([, parents]) => parents !== '')
    .map(([id, parents, day, ...subject]) => ({ id, parent: parents.split(' ')[0], day, subject: subject.join(' ') }));
}

/** The report on one commit; null where the command could not make one. */
function judge(directory, { id, parent }) {
  const args = [COMMAND, 'check', '--repo', directory, '--base', parent, '--head', id, '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: MAX_REPORT });
  try {
    return JSON.parse(stdout);
  } catch {
    return { failed: (stderr || 'no output').trim() };
  }
}

/** `1 page`, `2 pages`. */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Whether the commit changed a page, or something that one of them cites. */
function touches(directory, { id, parent }, { documents }) {
  const names = ['diff', '--name-only', '--no-renames', '-z', parent, id, '--'];
  const changed = execFileSync('git', ['-C', directory, ...names], { encoding: 'utf8', maxBuffer: MAX_REPORT });
  const files = new Set(changed.split('\0'));
  const isEdited = ({ change }) => change !== null && change !== 'unchanged';
  return documents.some(({ path, rows }) => files.has(path) || rows.some(({ evidence }) => evidence.some(isEdited)));
}

/** What a pull request with this commit would have shown. */
function describe({ id, day, subject }, report, verbose) {
  const head = `${id.slice(0, 10)} ${day} ${subject.length > 60 ? `${subject.slice(0, 59)}…` : subject}`;
  if (report.failed !== undefined) return [`! ${head}`, `    ${report.failed}`];
  const seen = report.findings.filter(({ shown, origin }) => shown && origin === 'new');
  const mark = !report.judged || report.conclusion === 'failure' ? '✖' : seen.length > 0 ? '•' : '✔';
  const rows = report.counts.documents === 0 ? ' (no status page)' : '';
  const lines = seen.flatMap(({ path, line, severity, ruleId, message, advice }) => [
    `    ${path}:${line} ${severity} ${ruleId}: ${message}`,
    ...(verbose && advice !== null ? [`      ${advice}`] : []),
  ]);
  return [`${mark} ${head}${rows}`, ...report.notJudged.map((clause) => `    Not judged: ${clause}.`), ...lines];
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      commits: { type: 'string', default: '20' },
      verbose: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return say(`Shows what people would have seen of the newest commits of a clone: ${USAGE}`);
  const count = Number(values.commits);
  if (positionals.length !== 1 || !Number.isInteger(count) || count < 1) throw new Error(`Name one clone: ${USAGE}`);
  if (!existsSync(COMMAND)) throw new Error('dist/ is not built: run `npm run build` first.');
  const directory = resolve(positionals[0]);
  const started = Date.now();
  const judged = [];
  const commits = listCommits(directory, count);
  for (const commit of commits) {
    const report = judge(directory, commit);
    for (const line of describe(commit, report, values.verbose)) say(line);
    if (report.failed === undefined) judged.push({ commit, report });
  }
  say('');
  say(`${counted(commits.length, 'commit')} in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  sumUp(directory, judged);
  if (judged.length < commits.length) process.exitCode = 1;
  return undefined;
}

/** The last lines: which pages there are, how many commits had to do with them, and what would have been seen. */
function sumUp(directory, judged) {
  const [newest] = judged;
  if (newest === undefined) return;
  const { counts, documents } = newest.report;
  const more = documents.length > MOST_PAGES ? ` and ${documents.length - MOST_PAGES} more` : '';
  const paths = documents.slice(0, MOST_PAGES).map(({ path }) => path);
  say(
    `the newest has ${counted(counts.documents, 'status page')} with ${counted(counts.rows, 'row')}` +
      (paths.length > 0 ? `: ${paths.join(', ')}${more}` : ''),
  );
  const near = judged.filter(({ commit, report }) => touches(directory, commit, report)).length;
  say(`${near} changed a page or what a page cites`);
  say(`${judged.filter(({ report }) => report.conclusion === 'failure').length} would have failed the check`);
  const shown = judged.map(
    ({ report }) => report.findings.filter(({ shown, origin }) => shown && origin === 'new').length,
  );
  const sum = shown.reduce((total, one) => total + one, 0);
  say(`${shown.filter(Boolean).length} would have shown something: ${counted(sum, 'new finding')}`);
  say(`what does not hold today: node ${relative(process.cwd(), COMMAND)} check --all --repo ${directory}`);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error.message.trim()}\n`);
  process.exitCode = 2;
}
