// A report file from somebody else is read strictly: what no run of the guard would write is refused, in words that repeat nothing of it.
import { parseReport } from '../../src/report/parse-report.ts';
import type { Report } from '../../src/report/report.ts';
import { renderJson } from '../../src/report/reporters/json.ts';
import { makeDocument, makeFinding, makeHostileReport, makeReport, makeSampleReport, PAGE } from '../helpers/report.ts';

type Plain = Record<string, unknown>;

/** The sample with the value at a dotted path replaced; undefined removes it. */
function withValue(path: string, value: unknown): string {
  const report = JSON.parse(renderJson(makeSampleReport())) as Plain;
  const keys = path.split('.');
  const parent = keys.slice(0, -1).reduce<Plain>((inner, key) => inner[key] as Plain, report);
  parent[keys.at(-1)!] = value;
  return JSON.stringify(report);
}

describe('a report file', () => {
  it.each<[string, Report]>([
    ['the sample', makeSampleReport()],
    ['a report without documents', makeReport({ documents: [] })],
    [
      'a report of the working tree',
      makeReport({ base: null, head: 'WORKTREE', findings: [makeFinding({ origin: 'existing' })] }),
    ],
    ['hostile text, which is only text', makeHostileReport('<script>@x \u202e\u0000')],
  ])('is read: %s', async (_, report) => {
    expect(await parseReport(renderJson(report))).toEqual({ report, problems: [] });
  });

  it.each<[path: string, value: unknown]>([
    ['schemaVersion', '2'],
    ['judged', 'yes'],
    ['findings.0.ground', 'rumour'],
    ['findings.0.shown', 1],
    ['causes', {}],
    ['extra', 1],
    ['tool.name', 'other'],
    ['tool.version', '1.0.0\n::error::'],
    ['base', 'main'],
    ['head', 'HEAD'],
    ['head', 'A'.repeat(40)],
    ['head', `${'a'.repeat(40)}\n`],
    ['head', '--upload-pack=x'],
    ['conclusion', 'fine'],
    ['documents', {}],
    ['documents.0.path', '/etc/passwd'],
    ['documents.0.path', '../up.md'],
    ['documents.0.path', 'docs/../../up.md'],
    ['documents.0.path', 'docs/./x.md'],
    ['documents.0.path', 'docs//x.md'],
    ['documents.0.path', 'C:/x.md'],
    ['documents.0.path', 'docs\\x.md'],
    ['documents.0.path', 'docs/x.md\n'],
    ['documents.0.path', ''],
    ['documents.0.path', '..'],
    ['documents.0.path', 'x'.repeat(5_000)],
    ['documents.0.rows.0.title', 'x'.repeat(501)],
    ['documents.0.rows.0.line', 0],
    ['documents.0.rows.0.line', 1.5],
    ['documents.0.rows.0.computed', 'great'],
    ['documents.0.rows.0.evidence.0.target', '../x'],
    ['documents.0.rows.0.extra', 1],
    ['documents.0.rows', 7],
    ['documents.0.metadata.owner', 7],
    ['findings.0.path', '../x.md'],
    ['findings.0.fingerprint', 'xyz'],
    ['findings.0.fingerprint', '0123456789ABCDEF'],
    ['findings.0.ruleId', '../../x'],
    ['findings.0.ruleId', 'a b'],
    ['findings.0.severity', 'fatal'],
    ['findings.0.data', { 'a b': 1 }],
    ['findings.0.data', { a: {} }],
    ['findings.0.data', Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`a${index}`, 1]))],
    ['findings.0.suggestion', { edits: [{ path: PAGE, line: 1, column: 1, endLine: 1, endColumn: 1 }] }],
    ['findings.2.suggestion.edits.0.path', 'docs/x.md\u0000'],
    ['findings', Array.from({ length: 10_001 }, () => makeFinding())],
    ['notes', ['x'.repeat(4_001)]],
    ['notes', Array.from({ length: 201 }, () => 'x')],
    ['notes', undefined],
  ])('is refused where %s is wrong', async (path, value) => {
    const { report, problems } = await parseReport(withValue(path, value));
    expect(report).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems)
      expect(problem).toMatch(/^Unexpected value at [A-Za-z0-9.?]+(?: top)? of the report \([a-z_]+\)\.$/);
  });

  it.each<[string, Report, string]>([
    [
      'counts that are not its own',
      { ...makeSampleReport(), counts: makeReport().counts },
      'The report’s counts differ from what it lists.',
    ],
    [
      'a failure without an error',
      makeReport({ conclusion: 'failure' }),
      'The report concludes failure without an error.',
    ],
    [
      'reasons why nothing was judged, beside a judgement',
      { ...makeReport(), notJudged: ['git failed'] },
      'The report must give reasons if, and only if, the change was not judged.',
    ],
    [
      'neutral with documents',
      makeReport({ conclusion: 'neutral' }),
      'The report is neutral, but it lists pages and names nothing that was skipped.',
    ],
    [
      'news without a base',
      makeReport({ base: null, findings: [makeFinding({ severity: 'warning' })] }),
      'The report has no base, yet findings that are new or resolved.',
    ],
    [
      'a failure whose only error is not shown',
      makeReport({ conclusion: 'failure', findings: [makeFinding({ shown: false })] }),
      'The report concludes failure without an error.',
    ],
    [
      'nothing judged and a success',
      { ...makeReport(), judged: false, notJudged: ['a.md cannot be read'] },
      'The report judged nothing, yet does not conclude failure.',
    ],
    [
      'a finding that only the notation makes, shown',
      makeReport({ findings: [makeFinding({ ground: 'reading', severity: 'warning' })] }),
      'The report shows a finding whose ground is `reading`, which must not be shown.',
    ],
    [
      'a cause that it does not list',
      makeReport({ findings: [makeFinding({ causeId: 'f'.repeat(16), severity: 'warning' })] }),
      'The report has a finding of a cause that it does not list.',
    ],
    [
      'the schema version of another release',
      { ...makeReport(), schemaVersion: 1 as unknown as 2 },
      'The report has schema version 1, and this version of Matrix Guard reads 2: use the same version in both workflows.',
    ],
    [
      'one document twice',
      makeReport({ documents: [makeDocument(), makeDocument()] }),
      'The report lists a document twice.',
    ],
    [
      'an edit of another file',
      makeReport({
        findings: [
          makeFinding({
            suggestion: {
              edits: [{ path: '.github/workflows/ci.yml', line: 1, column: 1, endLine: 1, endColumn: 1, text: 'x' }],
            },
          }),
        ],
      }),
      'The report suggests an edit of a file that is not a page it judges.',
    ],
  ])('is refused with %s', async (_, report, problem) => {
    expect(await parseReport(renderJson(report))).toEqual({ report: null, problems: [problem] });
  });

  it('may mend a page that is no document, whose links alone are judged, but no other file', async () => {
    const mend = (page: string, path: string): Report =>
      makeReport({
        findings: [
          makeFinding({
            path: page,
            severity: 'warning',
            suggestion: { edits: [{ path, line: 1, column: 1, endLine: 1, endColumn: 1, text: 'x' }] },
          }),
        ],
      });
    for (const page of [
      'docs/guide.md',
      'docs/guide.markdown',
      'docs/guide.mdown',
      'docs/guide.mkd',
      'docs/Guide.MDX',
    ]) {
      expect((await parseReport(renderJson(mend(page, page)))).problems).toEqual([]);
    }
    for (const [page, path] of [
      ['docs/guide.md', 'docs/other.md'],
      ['src/auth.ts', 'src/auth.ts'],
    ] as const) {
      expect((await parseReport(renderJson(mend(page, path)))).problems).toEqual([
        'The report suggests an edit of a file that is not a page it judges.',
      ]);
    }
  });

  it.each([
    ['no JSON', '{ "@somebody": '],
    ['nothing', ''],
    ['another shape', '[]'],
    ['deep nesting', '['.repeat(1_000_000)],
    ['deep nesting, closed', `{"notes":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['10 MB', ' '.repeat(10 * 1024 * 1024 + 1)],
    ['a prototype', `{"__proto__":{"x":1},${renderJson(makeSampleReport()).slice(1)}`],
  ])('is refused with %s', async (_, text) => {
    const { report, problems } = await parseReport(text);
    expect(report).toBeNull();
    expect(problems.join(' ')).not.toMatch(/@|__proto__/);
    expect(problems.length).toBeLessThanOrEqual(10);
  });

  it('takes no prototype from a finding’s data', async () => {
    const text = renderJson(makeSampleReport()).replace('"path": "tests/boarding.test.ts"', '"__proto__": { "x": 1 }');
    const { report } = await parseReport(text);
    expect(Object.keys(Object.getPrototypeOf(report?.findings[1]?.data ?? {}) as object)).toEqual([]);
  });
});
