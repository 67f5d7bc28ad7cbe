// Shows what people would have seen: judges the newest commits of any clone, each against its first parent, with the command as it was built.
// Nothing is fetched, and the clone stays as it is. Run: npm run build, then npm run try -- DIR [--commits 20] [--verbose]
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const COMMAND = join(import.meta.dirname, '../dist/cli/index.js');
/** Bytes of one report. */
const MAX_REPORT = 256 * 1024 * 1024;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { commits: { type: 'string', default: '20' }, verbose: { type: 'boolean', default: false } },
});
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

/** What a pull request with this commit would have shown. */
function describe({ id, day, subject }, report) {
  const head = `${id.slice(0, 10)} ${day} ${subject.length > 60 ? `${subject.slice(0, 59)}…` : subject}`;
  if (report.failed !== undefined) return [`! ${head}`, `    ${report.failed}`];
  const seen = report.findings.filter(({ shown, origin }) => shown && origin === 'new');
  const mark = !report.judged || report.conclusion === 'failure' ? '✖' : seen.length > 0 ? '•' : '✔';
  const rows = report.counts.documents === 0 ? ' (no status page)' : '';
  const lines = seen.flatMap(({ path, line, severity, ruleId, message, advice }) => [
    `    ${path}:${line} ${severity} ${ruleId}: ${message}`,
    ...(values.verbose && advice !== null ? [`      ${advice}`] : []),
  ]);
  return [`${mark} ${head}${rows}`, ...report.notJudged.map((clause) => `    Not judged: ${clause}.`), ...lines];
}

function main() {
  const [directory] = positionals;
  const count = Number(values.commits);
  if (positionals.length !== 1 || !Number.isInteger(count) || count < 1)
    throw new Error('Name one clone: npm run try -- DIR [--commits 20] [--verbose]');
  if (!existsSync(COMMAND)) throw new Error('dist/ is not built: run `npm run build` first.');
  const commits = listCommits(resolve(directory), count);
  const started = Date.now();
  const reports = commits.map((commit) => {
    const report = judge(resolve(directory), commit);
    for (const line of describe(commit, report)) say(line);
    return report;
  });
  const judged = reports.filter(({ failed }) => failed === undefined);
  const shown = judged.map(({ findings }) => findings.filter(({ shown, origin }) => shown && origin === 'new').length);
  const pages = judged[0]?.counts;
  say('');
  say(`${commits.length} commits in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  if (pages !== undefined) say(`the newest has ${pages.documents} status pages with ${pages.rows} rows`);
  say(`${judged.filter(({ conclusion }) => conclusion === 'failure').length} would have failed the check`);
  say(
    `${shown.filter(Boolean).length} would have shown something: ${shown.reduce((sum, one) => sum + one, 0)} new findings`,
  );
  if (judged.length < reports.length) process.exitCode = 1;
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error.message.trim()}\n`);
  process.exitCode = 2;
}
