// How one report looks in every format: for GitHub, for a terminal, for code scanning, as a page, a badge, an inspection and a history.
import { RULES } from '../../src/findings/rules/index.ts';
import { renderForCheckRun } from '../../src/publish/render.ts';
import { pointOf, type HistoryPoint } from '../../src/report/history/point.ts';
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
import { TARGET } from './show-published.ts';

const CASES = listCases('report');
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

test.each(CASES)('SARIF of %s', async (_name, path) => {
  const report = await judged(path);
  const said = new Set(report.findings.map(({ ruleId }) => ruleId));
  approve(renderSarif(report, { rules: RULES.filter(({ id }) => said.has(id)).slice(1) }), { path, what: 'sarif' });
});

test.each(CASES)('the HTML page of %s', async (_name, path) => {
  const one = readCase(path);
  const html = renderHtml(await judged(path), { script: 'run()', today: TODAY, changes: lastChangesOf(one) });
  const [before = '', data = '', after = ''] = withoutStyle(html).split(/(?<=<script type="application\/json" id="data">)([^]*?)(?=<\/script>)/);
  approve(`${before}\n${JSON.stringify(JSON.parse(data), null, 1)}\n${after}`, { path, what: 'page' });
});

test.each(CASES)('the badge of %s', async (_name, path) => {
  const report = await judged(path);
  const badges = [false, true].map((image) => renderBadge(report, { today: TODAY, image }));
  approve(badges.join('\n----\n\n'), { path, what: 'badge' });
});

test.each(CASES)('the inspection of %s', async (_name, path) => {
  const { documents, skipped } = await examineCase(readCase(path));
  approve(visible(renderInspection(documents, { color: true, skipped })), { path, what: 'inspection' });
});

test.each(CASES)('the history of %s', async (_name, path) => {
  const points: HistoryPoint[] = [];
  let page = '';
  for (const { commit, date, report } of await versionsOf(readCase(path))) {
    const document = report.documents.at(-1);
    if (document === undefined) continue;
    page = document.path;
    points.push(pointOf(document, { commit, date }, points.at(-1) ?? null));
  }
  const history = { path: page, points, left: 1 };
  const shown = ['json', 'csv', 'svg', 'html'].map((format) =>
    withoutStyle(renderHistory(history, format)),
  );
  approve(shown.join('\n----\n\n'), { path, what: 'history' });
});
