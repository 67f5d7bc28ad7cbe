// Draws the pictures of docs/images/: the comment that the demo's pull request gets, as GitHub shows it, and the HTML report of a larger page.
// Run: node --import ./scripts/register-typescript.js scripts/take-screenshots.ts (needs Chromium: CHROMIUM names it, else `chromium`)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { DEMO_BRANCH, DEMO_DAY, makeDemoRepository } from '../src/cli/commands/demo-repository.ts';
import { defaultSettings } from '../src/config/defaults.ts';
import { guard } from '../src/guard.ts';
import { writeHtml } from '../src/cli/output/write-html.ts';
import { renderMarkdown } from '../src/report/reporters/markdown.ts';
import { openGitRepository } from '../src/repository/open-git-repository.ts';
import type { Browser } from 'playwright-core';
import { makeObservatory, OBSERVATORY_BRANCH, OBSERVATORY_DAY } from './observatory.ts';
import { openChromium } from './open-chromium.ts';

const ROOT = join(import.meta.dirname, '..');
/** Width of a comment on GitHub at a common window, in CSS pixels. */
const WIDTH = 900;
const SCALE = 2;
const FALLBACK_HEIGHT = 700;

interface Theme {
  readonly text: string;
  readonly soft: string;
  readonly page: string;
  readonly border: string;
  readonly band: string;
  readonly link: string;
  readonly code: string;
}

const THEMES: Readonly<Record<'light' | 'dark', Theme>> = {
  light: {
    text: '#1f2328',
    soft: '#59636e',
    page: '#ffffff',
    border: '#d1d9e0',
    band: '#f6f8fa',
    link: '#0969da',
    code: '#818b981f',
  },
  dark: {
    text: '#f0f6fc',
    soft: '#9198a1',
    page: '#0d1117',
    border: '#3d444d',
    band: '#151b23',
    link: '#4493f8',
    code: '#656c7633',
  },
};

/** Sizes and spaces of a comment on GitHub, in our own words. */
const styleOf = ({ text, soft, page, border, band, link, code }: Theme): string => `
* { box-sizing: border-box; }
body { margin: 0; padding: 16px; background: ${page}; color: ${text}; font: 14px/1.5 'Liberation Sans', Arial, 'Noto Color Emoji', sans-serif; }
.comment { border: 1px solid ${border}; border-radius: 6px; overflow: hidden; }
.author { background: ${band}; border-bottom: 1px solid ${border}; padding: 8px 16px; color: ${soft}; }
.author b { color: ${text}; }
.body { padding: 16px; }
h3 { font-size: 17.5px; line-height: 1.25; margin: 0 0 16px; }
p, ul, table, details { margin: 0 0 16px; }
.body > :last-child { margin-bottom: 0; }
ul { padding-left: 28px; }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; }
th, td { border: 1px solid ${border}; padding: 6px 13px; text-align: left; }
th { font-weight: 600; }
tr:nth-child(2n) td { background: ${band}; }
code { font: 85% 'DejaVu Sans Mono', monospace; background: ${code}; border-radius: 6px; padding: .2em .4em; }
a { color: ${link}; }
a code { color: inherit; }
`;

/** A comment as a page of its own. What GitHub leaves out of a comment's HTML, this leaves out too. */
export function pageOf(markdown: string, theme: 'light' | 'dark'): string {
  const body = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Comment</title><style>${styleOf(THEMES[theme])}</style>
<div class="comment"><div class="author"><b>github-actions</b> bot commented</div><div class="body">${body}</div></div>
<script>
// A row of a table is as many lines as its longest cell.
const linesOf = (block) => {
  const cells = [...block.querySelectorAll('tr')];
  if (cells.length > 0)
    return cells.reduce((sum, row) => sum + Math.max(...[...row.children].map(linesOf)), 0);
  const range = document.createRange();
  range.selectNodeContents(block);
  const middles = [...range.getClientRects()].map(({ top, bottom }) => (top + bottom) / 2).sort((a, b) => a - b);
  return middles.filter((middle, at) => at === 0 || middle - middles[at - 1] > 9).length;
};
let lines = 0;
for (const block of document.querySelector('.body').children) {
  if (block.tagName === 'DETAILS') break;
  lines += block.tagName === 'UL' ? [...block.children].reduce((sum, item) => sum + linesOf(item), 0) : linesOf(block);
}
document.documentElement.dataset.lines = lines;
document.documentElement.dataset.height = Math.ceil(document.documentElement.getBoundingClientRect().height);
</script></html>`;
}

const chromium = (...args: readonly string[]): string =>
  execFileSync(
    process.env['CHROMIUM'] ?? 'chromium',
    ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', ...args],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );

/** Draws the page into `picture`; returns how many lines are above the first fold. */
export function draw({
  folder,
  markdown,
  theme,
  picture,
}: {
  /** A temporary folder. */
  readonly folder: string;
  readonly markdown: string;
  readonly theme: 'light' | 'dark';
  readonly picture: string;
}): number {
  const file = join(folder, `${theme}.html`);
  writeFileSync(file, pageOf(markdown, theme));
  const dom = chromium(`--window-size=${WIDTH},${FALLBACK_HEIGHT}`, '--dump-dom', `file://${file}`);
  const height = Number(/data-height="(\d+)"/.exec(dom)?.[1] ?? FALLBACK_HEIGHT);
  chromium(
    `--window-size=${WIDTH},${height}`,
    `--force-device-scale-factor=${SCALE}`,
    `--screenshot=${picture}`,
    `file://${file}`,
  );
  return Number(/data-lines="(\d+)"/.exec(dom)?.[1] ?? 0);
}

async function renderDemo(folder: string): Promise<string> {
  const repository = join(folder, 'demo');
  mkdirSync(repository);
  makeDemoRepository(repository);
  const opened = await openGitRepository({ directory: repository, base: 'main', head: DEMO_BRANCH });
  const report = await guard({ repository: opened, settings: defaultSettings(), today: DEMO_DAY }).finally(() =>
    opened.close(),
  );
  return renderMarkdown(report, { blobUrl: `https://github.com/org/notes/blob/${report.head}` });
}

/** Rows of the page in the pictures of the report. */
const ROWS = 118;
const LARGE = 10_000;
/** Longest picture of a page, in CSS pixels. */
const LONGEST = 1_700;

/** The HTML report at three widths, light and dark, and that of a very large page. */
async function drawReports(folder: string): Promise<void> {
  const [report, large] = [await writeReport(folder, ROWS), await writeReport(folder, LARGE)];
  const browser = await openChromium();
  try {
    for (const theme of ['light', 'dark'] as const) {
      for (const width of [400, 1000, 1600]) await drawPage({ browser, theme, width, file: report, name: 'report' });
      await drawPage({ browser, theme, width: 1600, file: large, name: 'report-large' });
    }
  } finally {
    await browser.close();
  }
}

async function writeReport(folder: string, rows: number): Promise<string> {
  const directory = join(folder, `observatory-${rows}`);
  mkdirSync(directory);
  makeObservatory(directory, rows);
  const opened = await openGitRepository({ directory, base: 'main', head: OBSERVATORY_BRANCH });
  const report = await guard({ repository: opened, settings: defaultSettings(), today: OBSERVATORY_DAY }).finally(() =>
    opened.close(),
  );
  const file = join(folder, `report-${rows}.html`);
  writeFileSync(file, await writeHtml({ report, today: OBSERVATORY_DAY, directory }));
  return file;
}

async function drawPage({
  browser,
  theme,
  width,
  file,
  name,
}: {
  readonly browser: Browser;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly file: string;
  readonly name: string;
}): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 1_000 }, colorScheme: theme });
  await page.goto(`file://${file}`);
  // Rows that no longer hold first, one of them unfolded.
  await page.locator('#sort').selectOption('findings');
  await page.locator('.toggle').first().click();
  const height = Math.min(LONGEST, Math.ceil((await page.locator('html').boundingBox())?.height ?? LONGEST));
  const picture = join(ROOT, `docs/images/${name}-${width}-${theme}.png`);
  await page.screenshot({ path: picture, fullPage: true, clip: { x: 0, y: 0, width, height } });
  await page.close();
  process.stdout.write(`${picture}\n`);
}

if (import.meta.url === `file://${process.argv[1] ?? ''}`) {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-guard-pictures-'));
  try {
    const markdown = await renderDemo(folder);
    for (const theme of ['light', 'dark'] as const) {
      const picture = join(ROOT, `docs/images/comment-${theme}.png`);
      const lines = draw({ folder, markdown, theme, picture });
      process.stdout.write(`${picture}: ${lines} lines above the folds\n`);
    }
    await drawReports(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
