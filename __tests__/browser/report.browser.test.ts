// The HTML report in Chromium, under its own policy: what it looks like, what a keyboard reaches, what a hostile page can do.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../../scripts/open-chromium.ts';
import { CLIENT_SCRIPT } from '../../src/cli/output/client-script.ts';
import type { Report } from '../../src/report/report.ts';
import { renderHistory } from '../../src/report/history/render-history.ts';
import { renderHtml } from '../../src/report/reporters/html/render-html.ts';
import { makeDocument, makeHostileReport, makeReport, makeRow, makeSampleReport } from '../helpers/report.ts';
import { renderObservatory } from '../helpers/observatory-page.ts';
import { findCut, findOverlaps } from './geometry.ts';

const WIDTHS = [400, 1000, 1600];
/** Rows of the observatory's page: four themes. */
const ROWS = 60;

let browser: Browser;
let folder: string;
const addressOf = (name: string): string => pathToFileURL(join(folder, `${name}.html`)).href;

const HOSTILE = [
  '</script><script>window.pwned = 1</script>',
  '"><img src="https://example.com/x.png" onerror="window.pwned = 1">',
  "'; window.pwned = 1; '",
  '<svg onload="window.pwned = 1"><a href="javascript:window.pwned=1">x</a>',
  '<!--<script>',
  '</style><link rel="stylesheet" href="https://example.com/x.css">',
  '<meta http-equiv="refresh" content="0;url=https://example.com/">',
  '<iframe srcdoc="<script>parent.pwned = 1</script>"></iframe>',
  '`<b onmouseover=alert(1)>`',
  '\u202egnp.exe\u0000\u2028',
  '__proto__',
];

const HISTORY = {
  path: 'docs/plan-status.md',
  left: 0,
  points: Array.from({ length: 40 }, (_, index) => ({
    commit: index.toString(16).padStart(40, '0'),
    date: new Date(Date.UTC(2026, 0, 1 + index * 3)).toISOString(),
    rows: 10 + index,
    done: 5 + Math.floor(index / 2),
    supported: 4 + Math.floor(index / 3),
    unchecked: index % 2,
    partial: 3,
    notStarted: 2 + index - Math.floor(index / 2),
    other: 0,
    lastVerified: { commit: null, date: null },
    stamped: index % 7 === 0,
    jump: index === 20 ? 57 : null,
  })),
};

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'matrix-guard-browser-')));
  const write = (name: string, html: string): void => writeFileSync(join(folder, `${name}.html`), html);
  const options = { script: CLIENT_SCRIPT, today: '2026-09-10', changes: null };
  write('report', await renderObservatory(ROWS));
  write('history', renderHistory(HISTORY, 'html'));
  write('sample', renderHtml(makeSampleReport(), options));
  write('hostile', renderHtml(mergeReports(HOSTILE.map(makeHostileReport)), options));
  const rows = Array.from({ length: 10_000 }, (_, index) =>
    makeRow({
      key: `${Math.floor(index / 100) + 1}.${(index % 100) + 1}`,
      title: `Berth ${index}`,
      line: index + 5,
      computed: index % 10 === 0 ? 'partial' : 'done',
      section: `Harbour ${Math.floor(index / 500)}`,
    }),
  );
  write('large', renderHtml(makeReport({ documents: [makeDocument({ rows })] }), options));
  browser = await openChromium();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** All of them as one. */
const mergeReports = (reports: readonly Report[]): Report =>
  makeReport({
    documents: reports.flatMap(({ documents }) => documents),
    findings: reports.flatMap(({ findings }) => findings),
    causes: reports.flatMap(({ causes }) => causes),
    notes: reports.flatMap(({ notes }) => notes),
  });

interface View {
  readonly name: string;
  readonly width?: number;
  readonly dark?: boolean;
  /** For tools that are no part of the page. */
  readonly withoutPolicy?: boolean;
}

/** Opens a page, fails on whatever it says to the console, and closes it. */
async function look<T>(
  { name, width = 1000, dark = false, withoutPolicy = false }: View,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    bypassCSP: withoutPolicy,
  });
  try {
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    await page.goto(addressOf(name));
    const result = await work(page);
    expect(said).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

const focusOf = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

it.each([
  { name: 'report' },
  { name: 'report', dark: true },
  { name: 'report', width: 400 },
  { name: 'history' },
  { name: 'history', dark: true },
])('axe finds nothing on %j', async (view) => {
  const violations = await look({ ...view, withoutPolicy: true }, async (page) => {
    for (const toggle of (await page.locator('.toggle').all()).slice(0, 2)) await toggle.click();
    await page.evaluate(axe.source);
    return await page.evaluate(async () => {
      const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await inPage.run({ rules: { 'target-size': { enabled: true } } });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
    });
  });
  expect(violations).toEqual([]);
});

describe.each(WIDTHS)('at %d pixels', (width) => {
  it.each(['report', 'sample', 'history'])('nothing of the %s overlaps or is cut', async (name) => {
    const { cut, overlaps } = await look({ name, width }, async (page) => {
      for (const summary of await page.locator('summary').all()) await summary.click();
      for (const toggle of (await page.locator('.toggle').all()).slice(0, 2)) await toggle.click();
      return { cut: await page.evaluate(findCut), overlaps: await page.evaluate(findOverlaps) };
    });
    expect(cut).toEqual([]);
    expect(overlaps).toEqual([]);
  });
});

it('a keyboard alone reaches every control', async () => {
  await look({ name: 'report' }, async (page) => {
    await page.locator('.toggle').first().click();
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      scrollTo(0, 0);
      document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]').forEach((element) => {
        if (element.checkVisibility()) (element as HTMLElement).dataset['wanted'] = '';
      });
    });
    const left = (): Promise<number> => page.evaluate(() => document.querySelectorAll('[data-wanted]').length);
    const wanted = await left();
    expect(wanted).toBeGreaterThan(ROWS);
    // From the last control it goes once around, past the window's own.
    for (let pressed = 0; pressed < wanted + 2; pressed += 1) {
      await page.keyboard.press('Tab');
      await page.evaluate(() => document.activeElement?.removeAttribute('data-wanted'));
    }
    expect(await left()).toBe(0);
  });
});

it('a keyboard alone goes over the map, opens a row, and moves from row to row', async () => {
  await look({ name: 'report' }, async (page) => {
    const active = (): Promise<string | null> => page.locator('[role=listbox]').getAttribute('aria-activedescendant');
    await page.locator('[role=listbox]').focus();
    expect(await active()).toBe('cell-0');
    for (const [key, cell] of [
      ['ArrowRight', 'cell-1'],
      ['ArrowLeft', 'cell-0'],
      ['End', `cell-${ROWS - 1}`],
      ['Home', 'cell-0'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await active()).toBe(cell);
    }
    await page.keyboard.press('ArrowDown');
    const below = (await active())!;
    expect(below).not.toBe('cell-0');
    const [above, under] = await page.evaluate(
      (ids) => ids.map((id) => document.getElementById(id)!.getBoundingClientRect().top),
      ['cell-0', below],
    );
    expect(under!).toBeGreaterThan(above!);
    await page.keyboard.press('Enter');
    expect(await focusOf(page)).toBe(below.replace('cell', 'row'));
    expect(await page.locator(':focus').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Space');
    expect(await page.locator(':focus').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Home');
    expect(await focusOf(page)).toBe('row-0');
    await page.keyboard.press('ArrowDown');
    expect(await focusOf(page)).toBe('row-1');
    await page.keyboard.press('End');
    expect(await focusOf(page)).toBe(`row-${ROWS - 1}`);
    await page.keyboard.press('ArrowUp');
    expect(await focusOf(page)).toBe(`row-${ROWS - 2}`);
  });
});

it('searches, filters and sorts', async () => {
  await look({ name: 'report' }, async (page) => {
    const count = (): Promise<string | null> => page.locator('#rows [role=status]').textContent();
    const first = (): Promise<string | null> => page.locator('.toggle').first().textContent();
    expect(await count()).toBe(`${ROWS} of ${ROWS} rows`);
    await page.locator('#search').fill('undo the last');
    expect(await count()).toBe(`4 of ${ROWS} rows`);
    // The map follows with the next picture.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.locator('.cell.off').count()).toBe(ROWS - 4);
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await count()).toBe(`${ROWS} of ${ROWS} rows`);
    await page.locator('#status').selectOption('not-started');
    expect(await page.locator('.row:not(.head) .chip.s-not-started').count()).toBeGreaterThan(4);
    expect(await page.locator('.row:not(.head) .chip.s-done').count()).toBe(0);
    await page.locator('#status').selectOption('');
    await page.locator('#support').selectOption('more');
    const [broken] = /^\d+/.exec((await count()) ?? '') ?? [];
    expect(Number(broken)).toBeGreaterThan(0);
    expect(await page.locator('.row:not(.head) .more-claimed').count()).toBe(Number(broken));
    await page.locator('#support').selectOption('all');
    const header = page.locator('[role=columnheader][data-sort=row]');
    await header.getByRole('button').click();
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    const ascending = await first();
    await header.getByRole('button').click();
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    expect(await first()).not.toBe(ascending);
  });
});

it('unfolds the evidence of a row with its resolution, its source and its last change', async () => {
  await look({ name: 'report' }, async (page) => {
    await page.locator('#support').selectOption('more');
    await page.locator('.toggle').first().click();
    const inside = page.locator('.inside').first();
    expect(await inside.locator('.is-missing').count()).toBeGreaterThan(0);
    expect(await inside.textContent()).toMatch(
      /missingknown from this changelast changed 2026-05-18 in [0-9a-f]{10} Deleted in this change\./,
    );
    expect(await inside.textContent()).toContain('evidence-deleted');
  });
});

it('stays small with ten thousand rows, and still leads to each of them', async () => {
  await look({ name: 'large' }, async (page) => {
    const drawn = (): Promise<number> => page.locator('.row:not(.head)').count();
    expect(await page.locator('.cell').count()).toBe(10_000);
    expect(await drawn()).toBeLessThan(300);
    await page.locator('.toggle').first().focus();
    await page.keyboard.press('End');
    expect(await focusOf(page)).toBe('row-9999');
    expect(await drawn()).toBeLessThan(300);
    await page.locator('#search').fill('berth 4321');
    expect(await page.locator('.toggle').first().textContent()).toContain('44.22 Berth 4321');
    // A row that the filter leaves out is found all the same.
    await page.locator('#cell-7000').click();
    expect(await focusOf(page)).toBe('row-7000');
    expect(await drawn()).toBeLessThan(300);
  });
});

it('prints every row and no tools', async () => {
  await look({ name: 'report' }, async (page) => {
    await page.locator('#support').selectOption('more');
    await page.locator('#support').selectOption('all');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.row:not(.head)').count()).toBe(ROWS);
    expect(await page.locator('.tools').isVisible()).toBe(false);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});

describe('a hostile page', () => {
  it('runs and fetches nothing, and changes nothing but words', async () => {
    await look({ name: 'hostile' }, async (page) => {
      const requested: string[] = [];
      page.on('request', (request) => requested.push(request.url()));
      await page.evaluate(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
          (globalThis as { refused?: string }).refused = violatedDirective;
        });
        for (const element of document.querySelectorAll<HTMLElement>('.toggle, summary')) element.click();
      });
      await page.locator('#search').fill(HOSTILE[0]!);
      await page.locator('#search').fill('');
      await page.locator('[role=listbox]').focus();
      const found = await page.evaluate(() => ({
        pwned: (globalThis as { pwned?: number }).pwned,
        refused: (globalThis as { refused?: string }).refused,
        scripts: document.scripts.length,
        others: document.querySelectorAll('img, iframe, object, embed, link, base, form, main svg a, b').length,
        handlers: [...document.querySelectorAll('*')].filter((element) =>
          element.getAttributeNames().some((name) => name.startsWith('on')),
        ).length,
        addresses: [...document.querySelectorAll('a')].filter(
          ({ href }) => !/^(?:https:\/\/github\.com\/org\/matrix-guard\/|file:)/.test(href),
        ).length,
      }));
      expect(found).toEqual({ scripts: 2, others: 0, handlers: 0, addresses: 0 });
      expect(await page.locator('.inside').count()).toBeGreaterThan(HOSTILE.length);
      // What was written is what is read.
      const seen = await page.locator('body').textContent();
      for (const text of HOSTILE.slice(0, 9)) expect(seen).toContain(text);
      expect(requested).toEqual([]);
    });
  });

  it('could do nothing if it did get in', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const requested: string[] = [];
    await page.goto(addressOf('report'));
    page.on('requestfinished', (request) => requested.push(request.url()));
    page.on('requestfailed', (request) => requested.push(request.failure()?.errorText ?? ''));
    const outcome = await page.evaluate(async () => {
      const script = document.createElement('script');
      const refused: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
      try {
        script.text = 'window.pwned = 1';
        document.body.append(script);
      } catch {
        refused.push('script text');
      }
      try {
        document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
      } catch {
        refused.push('html');
      }
      const image = document.createElement('img');
      image.src = 'https://example.com/x.png';
      document.body.append(image);
      const fetched = await fetch('https://example.com/').then(
        () => true,
        () => false,
      );
      // The events come when the browser has time for them.
      const isTold = (): boolean => ['connect-src', 'img-src'].every((one) => refused.includes(one));
      for (let tries = 0; tries < 100 && !isTold(); tries += 1) await new Promise((done) => setTimeout(done, 50));
      return { fetched, pwned: (globalThis as { pwned?: number }).pwned ?? 0, refused: [...new Set(refused)].sort() };
    });
    await context.close();
    expect(outcome).toMatchObject({ fetched: false, pwned: 0 });
    expect(outcome.refused).toEqual(expect.arrayContaining(['connect-src', 'html', 'img-src', 'script text']));
    // The policy stopped what was tried before it left.
    expect(requested.filter((reason) => reason !== 'csp')).toEqual([]);
  });
});
