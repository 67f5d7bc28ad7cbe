// What is said of pages that nobody declared: which findings would count there, on how many pages, and in which words.
import { describeNotCounted, findNotCounted } from '../../src/report/not-counted.ts';
import type { ReportDocument, ReportFinding } from '../../src/report/report.ts';
import { document, finding } from '../publish/findings.ts';

const page = (path: string, declared = false): ReportDocument => ({ ...document({ path }), declared });
const hidden = (path: string, part: Partial<ReportFinding> = {}): ReportFinding => ({
  ...finding(),
  path,
  shown: false,
  origin: 'existing',
  ground: 'head',
  ...part,
});

describe('the pages', () => {
  it.each([
    ['a finding that would count', {}, 1],
    ['one that is shown', { shown: true }, 0],
    ['one that is fixed', { origin: 'resolved' }, 0],
    ['one that only the notation speaks for', { ground: 'reading' }, 0],
    ['one that another finding explains', { ground: 'change' }, 0],
  ] as const)('with %s', (_name, part, count) => {
    const report = { documents: [page('a.md')], findings: [hidden('a.md', part)] };
    expect(findNotCounted({ base: null, ...report })).toEqual([{ path: 'a.md', findings: count }]);
    expect(findNotCounted({ base: 'b'.repeat(40), ...report })).toEqual(
      count === 0 ? [] : [{ path: 'a.md', findings: count }],
    );
  });

  it('are those that nobody declared', () => {
    const findings = [hidden('a.md'), hidden('b.md'), hidden('b.md')];
    const documents = [page('a.md', true), page('b.md')];
    expect(findNotCounted({ base: null, documents, findings })).toEqual([{ path: 'b.md', findings: 2 }]);
  });
});

it.each([
  [[0, 0], null],
  [[1], '1 more finding on <0> is left out because no configuration names the page.'],
  [[2, 0], '2 more findings on <0> are left out because no configuration names the page.'],
  [[1, 1], '2 more findings on <0>, <1> are left out because no configuration names the pages.'],
  [[1, 1, 1], '3 more findings on <0>, <1>, <2> are left out because no configuration names the pages.'],
  [
    [1, 0, 1, 1, 1],
    '4 more findings on <0>, <2>, <3> and 1 more page are left out because no configuration names the pages.',
  ],
  [
    [1, 1, 1, 1, 1],
    '5 more findings on <0>, <1>, <2> and 2 more pages are left out because no configuration names the pages.',
  ],
])('%j findings a page', (counts, sentence) => {
  const pages = counts.map((findings, index) => ({ path: String(index), findings }));
  expect(describeNotCounted(pages, { write: (path) => `<${path}>`, program: 'guard' })).toBe(
    sentence === null ? null : `${sentence} \`guard init\` writes one.`,
  );
});
