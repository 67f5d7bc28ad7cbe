// What a report without news says, where its names are a stranger's: it steers no terminal, and its code is code.
import { findNews } from '../../src/report/arrange.ts';
import type { Report } from '../../src/report/report.ts';
import { renderHtml } from '../../src/report/reporters/html/render-html.ts';
import { renderMarkdown } from '../../src/report/reporters/markdown.ts';
import { renderPretty } from '../../src/report/reporters/pretty.ts';
import { titleOf } from '../../src/report/sum-up.ts';
import { makeDocument, makeReport, makeRow } from '../helpers/report.ts';

const NAME = 'a\u001b[31m`b`\u202ec.md';
const titleIn = (report: Report): string =>
  /<title>(.*)<\/title>/.exec(renderHtml(report, { script: '', today: '2026-09-10', changes: null }))![1]!;

it.each<[string, Report]>([
  ['a page that was skipped', makeReport({ skipped: [{ path: NAME, reason: 'too-large' }] })],
  ['a table that is not read', makeReport({ documents: [{ ...makeDocument({ path: NAME }), refusedTables: [4] }] })],
  [
    'a row without evidence',
    makeReport({ documents: [makeDocument({ rows: [makeRow({ key: NAME, evidence: [] })] })] }),
  ],
  ['what could not be judged', { ...makeReport({ judged: false }), notJudged: [NAME] }],
])('names %s as it is read, and lets it steer nothing', (_, report) => {
  expect(titleOf(report, findNews(report))).toContain(NAME.replaceAll('`', "'"));
  for (const text of [renderPretty(report), titleIn(report)]) expect(text).not.toMatch(/[^\P{C}\n]/u);
  expect(renderPretty(report)).toContain("[31m'b'");
  expect(titleIn(report)).not.toContain('<');
});

it('names the setting as code, and in plain words where nothing is code', () => {
  const report = makeReport({ documents: [] });
  expect(renderMarkdown(report)).toContain('Name one under `documents` in');
  expect(renderPretty(report).replace(/\s+/g, ' ')).toContain('Name one under documents in');
  expect(titleIn(report)).toContain('Name one under documents in');
});

it.each<[string, Partial<Report>, string]>([
  [
    'one table',
    { documents: [{ ...makeDocument({ path: 'a.md' }), refusedTables: [4] }] },
    '1 table with a status column is not read (a.md:4).',
  ],
  [
    'two tables',
    { documents: [{ ...makeDocument({ path: 'a.md' }), refusedTables: [4, 9] }] },
    '2 tables with a status column are not read (a.md:4 and a.md:9).',
  ],
  ['one page', { skipped: [{ path: 'b.md', reason: 'too-large' }] }, '1 page was skipped: b.md'],
  [
    'two pages',
    {
      skipped: [
        { path: 'b.md', reason: 'too-large' },
        { path: 'c.md', reason: 'not-utf8' },
      ],
    },
    '2 pages were skipped: b.md',
  ],
])('counts what was not read: %s', (_what, part, sentence) => {
  const made = makeReport(part);
  const report: Report = {
    ...made,
    counts: { ...made.counts, refusedTables: made.documents.flatMap(({ refusedTables }) => refusedTables).length },
  };
  expect(titleOf(report, findNews(report))).toContain(sentence);
});
