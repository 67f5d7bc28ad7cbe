// The HTML report: one page, complete, escaped, and readable without colours or a mouse.
import { renderHtml } from '../../src/report/reporters/html.ts';
import {
  makeDocument,
  makeFinding,
  makeHostileReport,
  makeReport,
  makeRow,
  makeSampleReport,
} from '../helpers/report.ts';
import { fc, runs } from '../helpers/properties.ts';

/** Elements that are opened, in order; what is not closed again fails. */
function tagsOf(html: string): string[] {
  const open: string[] = [];
  const seen: string[] = [];
  for (const [, slash = '', name = ''] of html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*>/g)) {
    if (slash === '') {
      seen.push(name);
      if (name !== 'meta') open.push(name);
    } else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
  return seen;
}

describe('the HTML report', () => {
  it('is one page that fetches and runs nothing', () => {
    const html = renderHtml(makeSampleReport());
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">\n[\s\S]*<\/html>\n$/);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|embed|form)\b|\bsrc=|url\(|@import|javascript:/i);
    expect(tagsOf(html)).toContain('table');
  });

  it('says what became of the change, which rows no longer hold, why, and what to do', () => {
    const html = renderHtml(makeSampleReport());
    const text = html
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    for (const part of [
      'Fails:',
      '3 rows no longer hold, from 3 causes.',
      'docs/status-matrix.md',
      '2.1 Boarding passes',
      'Deletes tests/boarding.test.ts',
      'Suggested: src/harbour/board.ts',
      '1 finding from before this change',
      '1 finding fixed by this change',
      'All 5 rows',
      '3 URLs were not looked at.',
    ]) {
      expect(text).toContain(part);
    }
    expect(html).toContain('rules/evidence-deleted.md"');
  });

  it.each([
    ['WORKTREE', 'the working tree'],
    ['INDEX', 'what is staged'],
    ['0123456789abcdef0123456789abcdef01234567', '<code>0123456789ab</code>'],
  ])('says of the head %s what was judged', (head, judged) => {
    expect(renderHtml(makeReport({ head }))).toContain(`Judged: ${judged}, `);
  });

  it('can be read by a screen reader and without colours', () => {
    const html = renderHtml(makeSampleReport());
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(tagsOf(html).filter((tag) => ['header', 'main'].includes(tag))).toEqual(['header', 'main']);
    expect(html.match(/<table>\n<caption>/g)).toHaveLength(html.match(/<table>/g)!.length);
    expect(html.match(/<th(?![a-z])/g)).toHaveLength(html.match(/<th scope="(?:row|col)"/g)!.length);
    expect(html).toMatch(/class="label error">error</);
    expect(html).toContain('color-scheme: light dark');
  });

  it('passes and says so where nothing was found', () => {
    const html = renderHtml(makeReport({ base: null }));
    expect(html).toContain('Passes:</span> Every row holds: 1 row in 1 document (1 done).');
    expect(renderHtml(makeReport({ documents: [], conclusion: 'neutral' }))).toContain('Nothing to judge:');
  });

  it('lets no text of a repository out of its place', () => {
    const marked = makeHostileReport(
      '</td></table><script>alert(1)</script> " onmouseover="x" \' <img src=x onerror=y> &amp; <!--',
    );
    const html = renderHtml(marked);
    expect(html).not.toMatch(/<(?:script|img)|<!--|" onmouseover/);
    expect(html).toContain('&lt;/td&gt;&lt;/table&gt;&lt;script&gt;');
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
      }),
      runs(100),
    );
  });

  it('is the same page for the same report, and stays readable for a large one', () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => makeRow({ key: `${index}.1`, line: index + 1 }));
    const report = makeReport({
      documents: [makeDocument({ rows })],
      findings: rows.map(({ key, line }) =>
        makeFinding({ rowKey: key, line, endLine: line, fingerprint: '0'.repeat(16) }),
      ),
    });
    expect(renderHtml(report)).toBe(renderHtml(report));
    expect(renderHtml(report).length).toBeLessThan(4_000_000);
  });
});
