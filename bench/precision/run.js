// Measures how often what the command says is right: judges public repositories at fixed commits and compares each finding with a label
// that somebody gave it by hand. Reads bare clones in a folder; nothing is fetched.
// usage: npm run precision -- --mirrors DIR [--repository OWNER/NAME] [--labelled] [--record FILE]
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { locate, readLines } from '../mirrors.js';

const { values } = parseArgs({
  options: {
    mirrors: { type: 'string' },
    repository: { type: 'string' },
    labelled: { type: 'boolean', default: false },
    record: { type: 'string' },
  },
});
const folder = import.meta.dirname;
const command = join(folder, '../../dist/cli/index.js');
const run = promisify(execFile);
const say = (line) => process.stdout.write(`${line}\n`);
const complain = (line) => process.stderr.write(`${line}\n`);

/** Every judgement: each page at its commit, named and detected; each change, with its pages named and detected. */
function plan({ repository, commit, pages, changes }) {
  const modes = ['declared', 'detected'];
  const judge = (mode, base, head) => ({ repository, mode, base, head, pages: mode === 'declared' ? pages : [] });
  return modes.flatMap((mode) => [
    judge(mode, null, commit),
    ...changes.map((change) => judge(mode, `${change}^`, change)),
  ]);
}

async function judge(place, { base, head, pages }) {
  const args = ['check', ...pages, '--repo', place, '--head', head, '--format', 'json'];
  if (base !== null) args.push('--base', base);
  const options = { maxBuffer: 2 ** 29, timeout: 300_000, env: { ...process.env, CI: '1' } };
  try {
    const { stdout } = await run(process.execPath, [command, ...args], options);
    return { exit: 0, report: JSON.parse(stdout) };
  } catch (error) {
    const report = parse(error.stdout);
    return { exit: error.code ?? null, report, error: report === null ? String(error.stderr).trim() : null };
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A judgement: which repository, how its pages were named, and which commit. */
const nameOf = ({ repository, mode, base, head }) =>
  [repository, mode, base === null ? 'head' : 'change', head].join(' ');

/** The same finding in another build: where it is and what it is about, without a word of theirs. */
const identify = (judged, { ruleId, path, line, evidence }) =>
  [
    nameOf(judged),
    ruleId,
    path,
    line,
    createHash('sha256')
      .update(evidence ?? '')
      .digest('hex')
      .slice(0, 8),
  ].join(' ');

const LABELS = ['true', 'false', 'noise'];

function tally(findings, group) {
  const groups = new Map();
  for (const finding of findings) {
    const row = groups.get(group(finding)) ?? { true: 0, false: 0, noise: 0, unlabelled: 0 };
    row[finding.label ?? 'unlabelled'] += 1;
    groups.set(group(finding), row);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

function print(title, rows) {
  say(`\n${title.padEnd(34)}  true false noise  open  precision  noise`);
  for (const [name, row] of rows) {
    const labelled = LABELS.reduce((sum, label) => sum + row[label], 0);
    const share = (part, whole) => (whole === 0 ? '-' : (part / whole).toFixed(3));
    const counts = [row.true, row.false, row.noise, row.unlabelled].map((count) => String(count).padStart(5)).join(' ');
    say(
      `${name.padEnd(34)} ${counts}  ${share(row.true, row.true + row.false).padStart(9)}  ${share(row.noise, labelled).padStart(5)}`,
    );
  }
}

async function main() {
  if (values.mirrors === undefined) {
    complain('usage: npm run precision -- --mirrors DIR [--repository OWNER/NAME] [--labelled] [--record FILE]');
    process.exitCode = 2;
    return;
  }
  const repositories = readLines('repositories.jsonl').filter(
    ({ repository }) => values.repository === undefined || repository === values.repository,
  );
  const missing = repositories.filter(({ repository }) => locate(values.mirrors, repository) === null);
  if (missing.length > 0) {
    say(`${missing.length} of ${repositories.length} repositories are not in ${values.mirrors}. To clone one:`);
    for (const { repository } of missing)
      say(`  git clone --mirror https://github.com/${repository} ${values.mirrors}/${repository}.git`);
  }
  const labels = new Map(readLines('labels.jsonl').map((one) => [one.finding, one]));
  // With --labelled, only what somebody judged by hand.
  const hasLabel = new Set([...labels.keys()].map((id) => id.split(' ').slice(0, 4).join(' ')));
  const wanted = (question) => !values.labelled || hasLabel.has(nameOf(question));
  const judged = [];
  const failed = [];
  const work = repositories.flatMap((one) => {
    const place = locate(values.mirrors, one.repository);
    return place === null
      ? []
      : plan(one)
          .filter(wanted)
          .map((question) => ({ place, question }));
  });
  const next = async () => {
    for (let item = work.shift(); item !== undefined; item = work.shift()) {
      const { exit, report, error } = await judge(item.place, item.question);
      if (report === null)
        failed.push(`${item.question.repository} ${item.question.head} ${item.question.mode}: ${error}`);
      else judged.push({ ...item.question, exit, report });
    }
  };
  await Promise.all([next(), next()]);
  const findings = judged.flatMap((question) =>
    question.report.findings
      .filter(({ origin }) => origin !== 'resolved' && (question.base === null || origin === 'new'))
      .map((finding) => {
        const id = identify(question, finding);
        return { ...finding, id, mode: question.mode, question, label: labels.get(id)?.label };
      }),
  );
  const shown = findings.filter((finding) => finding.shown);
  print(
    'shown, by rule',
    tally(shown, ({ ruleId }) => ruleId),
  );
  print(
    'shown, by ground',
    tally(shown, ({ ground }) => ground),
  );
  print(
    'shown, by severity',
    tally(shown, ({ severity }) => severity),
  );
  print(
    'shown, by mode',
    tally(shown, ({ mode, question }) => `${mode} ${question.base === null ? 'page' : 'change'}`),
  );
  print(
    'in the report only, by rule',
    tally(
      findings.filter((finding) => !finding.shown),
      ({ ruleId }) => ruleId,
    ),
  );
  print(
    'all that is shown',
    tally(shown, () => 'shown'),
  );
  const red = judged.filter(({ base, exit }) => base !== null && exit === 1);
  say(
    `\n${judged.filter(({ base }) => base !== null).length} changes judged, ${red.length} red, ${failed.length} not judged`,
  );
  for (const line of failed) say(`  ${line.slice(0, 300)}`);
  if (values.record !== undefined)
    writeFileSync(
      values.record,
      findings
        .map(
          ({
            id,
            mode,
            question,
            ruleId,
            messageId,
            ground,
            shown: isShown,
            severity,
            path,
            line,
            column,
            rowKey,
            evidence,
            message,
            suggestion,
            label,
          }) =>
            JSON.stringify({
              finding: id,
              repository: question.repository,
              mode,
              base: question.base,
              head: question.head,
              exit: question.exit,
              ruleId,
              messageId,
              ground,
              shown: isShown,
              severity,
              path,
              line,
              column,
              rowKey,
              evidence,
              message,
              suggestion,
              label,
            }),
        )
        .join('\n'),
    );
}

await main();
