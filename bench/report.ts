// `npm run bench:report`: how long the HTML report of ten thousand rows takes to filter and to sort, in Chromium. Fails above the limit.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { makeObservatory, OBSERVATORY_BRANCH, OBSERVATORY_DAY } from '../scripts/observatory.ts';
import { openChromium } from '../scripts/open-chromium.ts';
import { writeHtml } from '../src/cli/output/write-html.ts';
import { defaultSettings } from '../src/config/defaults.ts';
import { guard } from '../src/guard.ts';
import { openGitRepository } from '../src/repository/open-git-repository.ts';

const ROWS = 10_000;
const ROUNDS = 11;
/** Milliseconds. */
const LIMIT = 100;

/** A choice of a reader: the control, and what it is set to. */
interface Choice {
  readonly name: string;
  readonly control: string;
  readonly value: string;
}

const CHOICES: readonly Choice[] = [
  { name: 'search for a word', control: 'search', value: 'undo' },
  { name: 'search for two words', control: 'search', value: 'phase catalog' },
  { name: 'filter by status', control: 'status', value: 'partial' },
  { name: 'filter by support', control: 'support', value: 'more' },
  { name: 'filter by part', control: 'group', value: '7' },
  ...['row', 'claims', 'supports', 'evidence', 'last', 'findings'].map((sort) => ({
    name: `sort by ${sort}`,
    control: 'sort',
    value: sort,
  })),
];

async function writePage(folder: string): Promise<string> {
  const directory = join(folder, 'repository');
  mkdirSync(directory);
  makeObservatory(directory, ROWS);
  const repository = await openGitRepository({ directory, base: 'main', head: OBSERVATORY_BRANCH });
  const report = await guard({ repository, settings: defaultSettings(), today: OBSERVATORY_DAY }).finally(() =>
    repository.close(),
  );
  const file = join(folder, 'report.html');
  writeFileSync(file, await writeHtml({ report, today: OBSERVATORY_DAY, directory }));
  return pathToFileURL(file).href;
}

/** Milliseconds from the choice until the table is laid out, and until the map has followed; from all rows each time. */
async function measure(page: Page, choice: Choice): Promise<{ readonly table: number; readonly picture: number }> {
  return await page.evaluate(async ({ control, value }) => {
    const set = (id: string, text: string): void => {
      const element = document.getElementById(id) as HTMLInputElement | HTMLSelectElement;
      element.value = text;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const drawn = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done())));
    set(control, control === 'sort' ? 'page' : control === 'support' ? 'all' : '');
    await drawn();
    await drawn();
    const start = performance.now();
    set(control, value);
    document.body.getBoundingClientRect();
    const table = performance.now() - start;
    await drawn();
    const picture = performance.now() - start;
    set(control, control === 'sort' ? 'page' : control === 'support' ? 'all' : '');
    return { table, picture };
  }, choice);
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'matrix-guard-bench-')));
const browser = await openChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  await page.goto(await writePage(folder));
  const lines = ['| ten thousand rows | table, ms | with the map, ms |', '|---|---|---|'];
  let worst = 0;
  for (const choice of CHOICES) {
    const rounds: { readonly table: number; readonly picture: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure(page, choice));
    const [table, picture] = [median(rounds.map((one) => one.table)), median(rounds.map((one) => one.picture))];
    worst = Math.max(worst, table);
    lines.push(`| ${choice.name} | ${table.toFixed(1)} | ${picture.toFixed(1)} |`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
  if (worst > LIMIT) process.exitCode = 1;
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
