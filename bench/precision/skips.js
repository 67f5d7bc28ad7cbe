// Measures how often the reading of skipped tests is right, against labels that somebody gave by hand before it was run. Each label is of a line of a
// public test file at a fixed commit: it means the test that has the line, else the next one. Reads bare clones in a folder; nothing is fetched.
// usage: npm run skips -- --mirrors DIR
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { locate, readLines } from '../mirrors.js';
import { readTests } from '../../src/evidence/tests/read-tests.ts';

const { values } = parseArgs({ options: { mirrors: { type: 'string' } } });
const say = (line) => process.stdout.write(`${line}\n`);

const labels = readLines('skips.jsonl');

/** What is read of the test that has the line, else of the next one. */
function judge({ path, line }, text) {
  let at = 0;
  for (let number = 1; number < line; number += 1) at = text.indexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const tests = readTests(path, text) ?? [];
  const around = tests.filter((test) => test.start <= (end < 0 ? text.length : end) && at < test.end);
  const test = around.at(-1) ?? tests.find(({ start }) => start >= at);
  return test === undefined ? 'no test' : (test.mark?.kind ?? 'runnable');
}

const counts = { right: 0, wrong: 0, missed: 0, other: 0, absent: 0 };
for (const label of labels) {
  const place = locate(values.mirrors, label.repository);
  if (place === null) {
    counts.absent += 1;
    continue;
  }
  const text = execFileSync('git', ['--git-dir', place, 'show', `${label.commit}:${label.path}`], {
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
  });
  const found = judge(label, text);
  if (found === 'skipped') counts[label.label === 'skipped' ? 'right' : 'wrong'] += 1;
  else if (label.label === 'skipped') counts.missed += 1;
  else if (found !== label.label) counts.other += 1;
  if (found !== label.label) say(`${label.label}, read as ${found}: ${label.repository} ${label.path}:${label.line}`);
}
const { right, wrong, missed, other, absent } = counts;
const share = (part, whole) => (whole === 0 ? 'n/a' : (part / whole).toFixed(3));
say(`${labels.length - absent} of ${labels.length} labels measured`);
say(`skipped: precision ${share(right, right + wrong)}, recall ${share(right, right + missed)}`);
say(`conditional or runnable, read as the other of the two: ${other}`);
