// The HTML report: one page, complete, escaped, and readable without colours or a mouse.
import { createHash } from 'node:crypto';
import { groupRows } from '../../src/report/reporters/html/group-rows.ts';
import { renderHtml as renderPage, type HtmlOptions } from '../../src/report/reporters/html/render-html.ts';
import { renderMarkdown } from '../../src/report/reporters/markdown.ts';
import { renderPretty } from '../../src/report/reporters/pretty.ts';
import type { Report, ReportRow } from '../../src/report/report.ts';
import type { LastChanges } from '../../src/repository/git/last-changes.ts';
import {
  makeDocument,
  makeFinding,
  makeHostileReport,
  makeReport,
  makeRow,
  makeSampleReport,
} from '../helpers/report.ts';
import type { PageData } from '../../src/report/reporters/html/row-data.ts';
import { fc, runs } from '../helpers/properties.ts';

const renderHtml = (report: Report, options: Partial<HtmlOptions> = {}): string =>
  renderPage(report, { script: 'draw();', today: '2026-09-10', changes: null, ...options });

/** What the script is given. */
const dataOf = (html: string): PageData =>
  JSON.parse(/<script type="application\/json" id="data">(.*)<\/script>/.exec(html)![1]!) as PageData;

/** Elements that are opened, in order; what is not closed again fails. */
function tagsOf(html: string): string[] {
  const open: string[] = [];
  const seen: string[] = [];
  for (const [, slash = '', name = ''] of html
    .replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*>/g)) {
    if (slash === '') {
      seen.push(name);
      if (name !== 'meta' && name !== 'rect') open.push(name);
    } else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
  return seen;
}

const textOf = (html: string): string =>
  html
    .replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

it('counts what was there before as the comment and the terminal do', () => {
  const existing = makeFinding({ origin: 'existing' });
  const stale = makeFinding({ ruleId: 'verification-stale', severity: 'warning', origin: 'existing', rowKey: null });
  const report = makeReport({ conclusion: 'success', findings: [existing, stale] });
  const says = '1 finding from before this change';
  expect(renderMarkdown(report)).toContain(says);
  expect(renderPretty(report)).toContain(says);
  expect(textOf(renderHtml(report))).toContain(says);
});

describe('the HTML report', () => {
  it('is one page that fetches nothing and runs its own script alone', () => {
    const html = renderHtml(makeSampleReport());
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">\n[\s\S]*<\/html>\n$/);
    expect(html).not.toMatch(/<(?:link|img|iframe|object|embed|form)\b|\bsrc=|url\(|@import|javascript:|\bstyle="/i);
    expect(tagsOf(html)).toContain('main');
  });

  it('names its script and its style in its policy by hash', () => {
    const html = renderHtml(makeSampleReport());
    const hashOf = (tag: string): string =>
      createHash('sha256')
        .update(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)![1]!)
        .digest('base64');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!.split('; ');
    expect(policy).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hashOf('script')}'`,
      `style-src 'sha256-${hashOf('style')}'`,
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  it('says what became of the change, which rows no longer hold, why, and what to do', () => {
    const text = textOf(renderHtml(makeSampleReport()));
    for (const part of [
      'Fails:',
      '3 rows no longer hold, from 3 causes.',
      'docs/status-matrix.md',
      'Deletes tests/boarding.test.ts',
      '1 finding from before this change',
      '1 finding fixed by this change',
      '3 URLs were not looked at.',
    ]) {
      expect(text).toContain(part);
    }
  });

  it.each([
    ['WORKTREE', 'the working tree'],
    ['INDEX', 'what is staged'],
    ['0123456789abcdef0123456789abcdef01234567', '<code>0123456789ab</code>'],
  ])('says of the head %s what was judged', (head, judged) => {
    expect(renderHtml(makeReport({ head }))).toContain(`Judged: ${judged}, `);
  });

  it('passes and says so where nothing was found', () => {
    const html = renderHtml(makeReport({ base: null }));
    expect(html).toContain('Passes:</span> Every row holds: 1 row in 1 document (1 done).');
    const empty = renderHtml(makeReport({ documents: [], conclusion: 'neutral' }));
    expect(empty).toContain('Nothing to judge:');
    expect(empty).not.toContain('id="map"');
  });

  it('gives its script every row with its statuses, evidence and findings', () => {
    const { rows, pages, groups, compared } = dataOf(renderHtml(makeSampleReport()));
    expect({ pages, groups, compared }).toEqual({
      pages: ['docs/status-matrix.md'],
      groups: [{ page: 0, name: 'docs/status-matrix.md' }],
      compared: true,
    });
    expect(rows.map(({ key, title, claims, supports, match }) => [key, title, claims, supports, match])).toEqual([
      ['2.1', 'Boarding passes', 'done', 'partial', 'more'],
      ['2.2', 'Timetable | live', 'done', 'not-started', 'more'],
      ['2.3', 'Harbour board', 'done', 'done', 'same'],
      ['3', 'Release', 'partial', 'partial', 'same'],
      ['4', 'Winter plan', 'not-started', 'not-started', 'same'],
    ]);
    expect(rows[0]!.evidence).toEqual([
      {
        text: 'src/ferry.ts',
        column: 'Implementation',
        state: 'present',
        target: null,
        known: 'known from the files at head',
        change: 'unchanged',
        tests: null,
        last: null,
      },
      {
        text: 'tests/boarding.test.ts',
        column: 'Tests',
        state: 'missing',
        target: null,
        known: 'known from this change',
        change: 'deleted',
        tests: null,
        last: null,
      },
    ]);
    expect(rows[0]!.findings.map(({ rule }) => rule)).toEqual(['evidence-deleted', 'status-overstated']);
  });

  it('tells the age of a stamp, and what changed since', () => {
    const changes: LastChanges = {
      commits: [
        { commit: 'c'.repeat(40), date: '2026-08-20T10:00:00Z' },
        { commit: `1a2b3c4${'0'.repeat(33)}`, date: '2026-08-01T10:00:00Z' },
      ],
      touched: new Map([
        ['src/ferry.ts', [0, 1]],
        ['tests/boarding.test.ts', [1]],
      ]),
      whole: true,
    };
    const html = renderHtml(makeSampleReport(), { changes });
    expect(textOf(html)).toContain('Last verified on 2026-08-01 at 1a2b3c4 , 40 days ago.');
    expect(textOf(html)).toContain('Since then 1 commit edited, renamed or deleted 1 of 2 cited files.');
    const { rows, commits } = dataOf(html);
    expect(commits).toEqual([
      ['c'.repeat(10), '2026-08-20'],
      ['1a2b3c4000', '2026-08-01'],
    ]);
    expect(rows[0]).toMatchObject({ last: 0, since: 1, evidence: [{ last: 0 }, { last: 1 }] });
  });

  it.each([
    ['1a2b3', null, true],
    ['build 20260801 of main@1a2b3c4', null, true],
    ['1a2b3c4', '2026-08-01', true],
    ['`1a2b3c4` (main)', null, true],
    [null, '2026-08-10', true],
    ['9999999', '2026-08-01', false],
    [null, '2020-01-01', true],
    [null, 'soon', false],
  ])('counts changes since the stamp %s, %s: %s', (lastVerifiedCommit, lastVerifiedDate, isKnown) => {
    const changes: LastChanges = {
      commits: [
        { commit: 'c'.repeat(40), date: '2026-08-20T10:00:00Z' },
        { commit: `1a2b3c4${'0'.repeat(33)}`, date: '2026-08-01T10:00:00Z' },
      ],
      touched: new Map([['src/ferry.ts', [0]]]),
      whole: true,
    };
    const document = makeDocument();
    const metadata = { ...document.metadata, lastVerifiedCommit, lastVerifiedDate };
    const html = renderHtml(makeReport({ documents: [{ ...document, metadata }] }), { changes });
    expect(html.includes('Since then</span> 1 commit edited, renamed or deleted 1 of 1 cited file.')).toBe(isKnown);
  });

  it('says of each reference how its state is known, also where a finding speaks of one that was not looked at', () => {
    const [cited] = makeRow().evidence;
    const evidence = ['present', 'unverifiable', 'unverifiable'] as const;
    const row = makeRow({
      evidence: evidence.map((resolution, index) => ({ ...cited!, text: `${index}.ts`, target: null, resolution })),
    });
    const finding = makeFinding({ evidence: '2.ts', ground: 'page', origin: 'existing' });
    const { rows } = dataOf(
      renderHtml(makeReport({ documents: [makeDocument({ rows: [row] })], findings: [finding] })),
    );
    expect(rows[0]?.evidence.map(({ known }) => known)).toEqual([
      'known from the files at head',
      'not looked at',
      'known from the page',
    ]);
  });

  it('lets no text of a repository out of its place', () => {
    const marked = makeHostileReport(
      '</td></table></script><script>alert(1)</script> " onmouseover="x" \' <img src=x onerror=y> &amp; <!--<script>',
    );
    const html = renderHtml(marked);
    expect(html.match(/<\/?script\b[^>]*>/g)).toEqual([
      '<script type="application/json" id="data">',
      '</script>',
      '<script>',
      '</script>',
    ]);
    expect(html).not.toMatch(/<img|<!--/);
    expect(html.replace(/<script type.*/, '')).not.toContain('" onmouseover');
    expect(dataOf(html).rows[0]!.key).toContain('</script><script>alert(1)');
    expect(tagsOf(html)).toEqual(tagsOf(renderHtml(makeHostileReport('plain'))));
  });

  it('is well formed whatever the texts are', () => {
    const plain = tagsOf(renderHtml(makeHostileReport('plain')));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (text) => {
        const html = renderHtml(makeHostileReport(text));
        // A path that is empty when folded changes nothing but words.
        expect(tagsOf(html)).toEqual(plain);
        expect(html).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069]/u);
        expect(() => dataOf(html)).not.toThrow();
      }),
      runs(100),
    );
  });

  it('is the same page for the same report, and grows with its rows alone', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => makeRow({ key: `${index}.1`, line: index + 1 }));
    const report = makeReport({
      documents: [makeDocument({ rows })],
      findings: rows
        .slice(0, 2_000)
        .map(({ key, line }) => makeFinding({ rowKey: key, line, endLine: line, fingerprint: '0'.repeat(16) })),
    });
    expect(renderHtml(report)).toBe(renderHtml(report));
    expect(renderHtml(report).length).toBeLessThan(8_000_000);
  });
});

describe('the parts of a page', () => {
  const partsOf = (rows: readonly Partial<ReportRow>[]) =>
    groupRows({ path: 'docs/plan.md', rows: rows.map((row) => makeRow(row)) });

  it('are its headings', () => {
    expect(partsOf([{ section: 'Harbour' }, { section: 'Harbour' }, { section: 'Ferries' }, {}])).toEqual([
      'Harbour',
      'Harbour',
      'Ferries',
      'Top of the page',
    ]);
  });

  it('are the rows that contain others, where there is one heading', () => {
    expect(
      partsOf([
        { key: 'EPIC 3', title: 'Tickets' },
        { key: '3.1', title: 'Prices' },
        { key: '3.1.2', title: 'Children' },
        { key: 'fuel', title: 'Fuel' },
      ]),
    ).toEqual(['EPIC 3 Tickets', 'EPIC 3 Tickets', 'EPIC 3 Tickets', 'Other rows']);
  });

  it('are the first numbers of its keys, where no row contains another', () => {
    expect(partsOf([{ key: '1.1' }, { key: '1.2' }, { key: 'T2.1' }])).toEqual(['1.x', '1.x', 'T2.x']);
    expect(partsOf([{ key: 'REQ-1.1' }, { key: 'REQ-12.4' }])).toEqual(['REQ-1.x', 'REQ-12.x']);
    // What is before the number is part of no number.
    const one = ['docs/plan.md', 'docs/plan.md'];
    expect(partsOf([{ key: 'REQUIREMENTS-1.1' }, { key: 'REQUIREMENTS-2.1' }])).toEqual(one);
    expect(partsOf([{ key: 'a.b1.1' }, { key: 'a.b2.1' }])).toEqual(one);
    expect(partsOf([{ key: '1.a' }, { key: '2.a' }])).toEqual(one);
  });

  it('are both, where one heading has most of the rows', () => {
    const most = Array.from({ length: 21 }, (_, index) => ({ key: `${index < 10 ? 1 : 2}.${index}` }));
    const names = partsOf([...most, { key: '9.1', section: 'Closed' }]);
    expect([...new Set(names)]).toEqual(['1.x', '2.x', 'Closed']);
  });

  it('are one, where nothing divides it', () => {
    expect(partsOf([{ key: '1' }, { key: 'fuel', title: 'Fuel' }])).toEqual(['docs/plan.md', 'docs/plan.md']);
    expect(partsOf([{ section: 'Harbour', key: '1' }])).toEqual(['Harbour']);
  });
});
