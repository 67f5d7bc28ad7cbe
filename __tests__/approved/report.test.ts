// How one report looks in every format: for GitHub, for a terminal, for code scanning, as a page, a badge, an inspection and a history.
import { RULES } from '../../src/findings/rules/index.ts';
import { renderForCheckRun, renderForComment } from '../../src/publish/render.ts';
import { measureReported, pointOf, type HistoryPoint, type MeasuredPage } from '../../src/report/history/point.ts';
import { renderHistory } from '../../src/report/history/render-history.ts';
import { renderBadge } from '../../src/report/reporters/badge.ts';
import { renderHtml } from '../../src/report/reporters/html/render-html.ts';
import { renderInspection } from '../../src/report/reporters/inspect.ts';
import { renderMarkdown } from '../../src/report/reporters/markdown.ts';
import { renderPretty } from '../../src/report/reporters/pretty.ts';
import { renderSarif } from '../../src/report/reporters/sarif.ts';
import type { Report } from '../../src/report/report.ts';
import { approve, listCases } from './approve.ts';
import { readCase } from './read-case.ts';
import { examineCase, judgeCase, lastChangesOf, TODAY, versionsOf } from './run-case.ts';
import { publishCase, TARGET } from './show-published.ts';

const CASES = listCases('report');
/** Without the one that is only there to be too long. */
const READABLE = CASES.filter(([name]) => name !== 'many');
/** The version of a release is in no expected file. */
const judged = async (path: string): Promise<Report> => ({
  ...(await judgeCase(readCase(path))),
  tool: { name: 'matrix-guard', version: '0.0.0' },
});
/** Neither the style sheet nor its hash says anything about a report. */
const withoutStyle = (html: string): string =>
  html.replaceAll(/<style>[^]*?<\/style>/g, '<style>…</style>').replaceAll(/'sha256-[\w+/=]+'/g, "'sha256-…'");
/** Escape characters are to be seen, and no editor should take them away. */
const visible = (text: string): string => text.replaceAll('\u001b', '␛');

test.each(CASES)('a terminal shows %s', async (_name, path) => {
  const report = await judged(path);
  const shown = [
    renderPretty(report),
    renderPretty(report, { color: true, width: 60, all: true, verbose: true, program: 'matrix-guard' }),
    renderPretty(report, { color: true, width: 400 }),
  ];
  approve(shown.map(visible).join('\n----\n\n'), { path, what: 'terminal' });
});

test.each(CASES)('Markdown of %s, whole and in less and less room', async (_name, path) => {
  const report = await judged(path);
  const whole = renderForCheckRun(report, TARGET, 65_535);
  const shorter = [0.75, 0.5, 0.25, 0.1].map((part) =>
    renderMarkdown(report, { maxLength: Math.floor(whole.length * part), program: 'matrix-guard' }),
  );
  approve([whole, ...shorter].join('\n----\n\n'), { path, what: 'markdown' });
});

test.each(CASES)('the comment on %s keeps to its length, and shows no patch that is too long', async (_name, path) => {
  const report = await judged(path);
  const render = (maxLength: number, patch = 'a patch\n'): string =>
    renderForComment(report, TARGET, { maxLength, patch, patched: [] });
  const [whole, patchless] = [render(65_536), render(65_536, 'x'.repeat(20_001))];
  expect([whole.includes('as a patch'), patchless.includes('as a patch')]).toEqual([true, false]);
  expect(render(whole.length)).toBe(whole);
  const shorter = render(whole.length - 1);
  // What has nothing to leave out is as short as it gets.
  expect(shorter === whole || (shorter.length < whole.length && shorter.includes('Left out for length'))).toBe(true);
});

test.each(CASES)('the review of %s', async (_name, path) => {
  const { text } = (await publishCase(readCase(path), await judged(path))) ?? { text: '' };
  approve(text === '' ? 'nothing' : text, { path, what: 'review' });
});

test.each(READABLE)('SARIF of %s', async (_name, path) => {
  const report = await judged(path);
  const said = new Set(report.findings.map(({ ruleId }) => ruleId));
  approve(renderSarif(report, { rules: RULES.filter(({ id }) => said.has(id)).slice(1) }), { path, what: 'sarif' });
});

test.each(CASES)('the HTML page of %s', async (_name, path) => {
  const one = readCase(path);
  const html = renderHtml(await judged(path), { script: 'run()', today: TODAY, changes: lastChangesOf(one) });
  const [before = '', data = '', after = ''] = withoutStyle(html).split(
    /(?<=<script type="application\/json" id="data">)([^]*?)(?=<\/script>)/,
  );
  // A line a row, of the first ones.
  const { rows, ...rest } = JSON.parse(data) as { readonly rows: readonly unknown[] };
  const lines = [rest, ...rows.slice(0, 12)].map((part) => JSON.stringify(part));
  approve([before, ...lines, after].join('\n'), { path, what: 'page' });
});

test.each(READABLE)('the badge of %s', async (_name, path) => {
  const report = await judged(path);
  const badges = [false, true].map((image) => renderBadge(report, { today: TODAY, image }));
  approve(badges.join('\n----\n\n'), { path, what: 'badge' });
});

test.each(READABLE)('the inspection of %s', async (_name, path) => {
  const { documents, skipped } = await examineCase(readCase(path));
  approve(visible(renderInspection(documents, { color: true, skipped })), { path, what: 'inspection' });
});

test.each(READABLE)('the history of %s', async (_name, path) => {
  const points: HistoryPoint[] = [];
  let page = '';
  for (const { commit, date, report } of await versionsOf(readCase(path))) {
    const document = report.documents.at(-1);
    if (document === undefined) continue;
    page = document.path;
    points.push(pointOf(measureReported(document), { commit, date }, points.at(-1) ?? null));
  }
  const history = { path: page, points, left: 1 };
  const shown = ['json', 'csv', 'svg', 'html'].map((format) => withoutStyle(renderHistory(history, format)));
  approve(shown.join('\n----\n\n'), { path, what: 'history' });
});

const LONG_AFTER = READABLE.filter(([name]) => ['grown', 'mixed', 'stamped'].includes(name));

test.each(LONG_AFTER)('the history of %s, long after its last commit', async (_name, path) => {
  const points: HistoryPoint[] = [];
  let last: MeasuredPage | null = null;
  for (const { commit, date, report } of await versionsOf(readCase(path))) {
    const document = report.documents.at(-1);
    if (document === undefined) continue;
    last = measureReported(document);
    points.push(pointOf(last, { commit, date }, points.at(-1) ?? null));
  }
  const here = { commit: 'WORKTREE', date: '2027-06-30T01:02:03Z' };
  if (last !== null) points.push(pointOf({ ...last, rows: last.rows.slice(1) }, here, points.at(-1) ?? null));
  const history = { path: 'docs/page.md', points, left: 0 };
  const [csv = '', svg = '', html = ''] = ['csv', 'svg', 'html'].map((format) => renderHistory(history, format));
  // What the page shows above its table is the drawing.
  const shown = [csv, svg, html.replace(/<svg[^]*<\/svg>/, '<svg/>')].map(withoutStyle);
  approve(shown.join('\n----\n\n'), { path, what: 'worktree' });
});
