// The badge: what it says of a report, as JSON for shields.io and as an image.
import fc from 'fast-check';
import { renderBadge } from '../../src/report/reporters/badge.ts';
import type { Report } from '../../src/report/report.ts';
import {
  makeDocument,
  makeFinding,
  makeHostileReport,
  makeReport,
  makeRow,
  makeSampleReport,
} from '../helpers/report.ts';

interface Endpoint {
  readonly message: string;
  readonly color: string;
}
const TODAY = '2026-08-13';
const badge = (report: Report, today = TODAY): Endpoint =>
  JSON.parse(renderBadge(report, { today, image: false })) as Endpoint;
const draw = (report: Report): string => renderBadge(report, { today: TODAY, image: true });

const GREEN = '#1a7f37';
const BROWN = '#7d5600';
const RED = '#b42318';
const GRAY = '#59636e';
const metadata = makeDocument().metadata;
const dated = (lastVerifiedDate: string | null, path = 'a.md') =>
  makeDocument({ path, metadata: { ...metadata, lastVerifiedDate } });
const open = makeRow({ declared: { text: 'TODO', status: 'not-started' }, computed: 'not-started', evidence: [] });

it('writes what a shields endpoint must hold, and nothing else', () => {
  expect(badge(makeReport())).toEqual({
    schemaVersion: 1,
    label: 'status matrix',
    message: '1 of 1 row holds, verified 12 days ago',
    color: GREEN,
  });
});

it.each<[string, Report, Endpoint['message'], Endpoint['color']]>([
  ['rows that claim more', makeSampleReport(), '1 of 4 rows hold, verified 12 days ago', RED],
  [
    'a row that must be updated, though its status holds',
    makeReport({ findings: [makeFinding({ ruleId: 'line-moved', severity: 'warning', origin: 'existing' })] }),
    '0 of 1 row holds, verified 12 days ago',
    BROWN,
  ],
  [
    'a stale stamp',
    makeReport({ findings: [makeFinding({ ruleId: 'verification-stale', severity: 'warning', origin: 'existing' })] }),
    '1 of 1 row holds, verified 12 days ago',
    BROWN,
  ],
  [
    'an error that lowers no row',
    makeReport({ findings: [makeFinding({ ruleId: 'matrix-deleted', rowKey: null })] }),
    '1 of 1 row holds, verified 12 days ago',
    RED,
  ],
  [
    'findings that are fixed, or not shown',
    makeReport({ findings: [makeFinding({ origin: 'resolved' }), makeFinding({ shown: false })] }),
    '1 of 1 row holds, verified 12 days ago',
    GREEN,
  ],
  [
    'rows that were not looked at',
    makeReport({ documents: [makeDocument({ rows: [makeRow(), makeRow({ evidence: [] })] })] }),
    '1 of 2 rows hold, 1 not checked, verified 12 days ago',
    GREEN,
  ],
  [
    'rows that claim nothing',
    makeReport({ documents: [{ ...dated(null), rows: [open] }] }),
    'no row claims anything',
    GREEN,
  ],
  [
    'the oldest of two stamps',
    makeReport({ documents: [dated('2026-08-01'), dated('2025-08-13', 'b.md')] }),
    '2 of 2 rows hold, verified 365 days ago',
    GREEN,
  ],
  [
    'a stamp of one day',
    makeReport({ documents: [dated('2026-08-12')] }),
    '1 of 1 row holds, verified 1 day ago',
    GREEN,
  ],
  ['a stamp of today', makeReport({ documents: [dated('13 August 2026')] }), '1 of 1 row holds, verified today', GREEN],
  ['a stamp still to come', makeReport({ documents: [dated('2026-08-14')] }), '1 of 1 row holds', GREEN],
  ['no date', makeReport({ documents: [dated('TBD')] }), '1 of 1 row holds', GREEN],
  [
    'a detected page beside a declared one',
    makeReport({
      documents: [dated(null), { ...makeDocument({ rows: [makeRow({ computed: 'partial' })] }), declared: false }],
    }),
    '1 of 1 row holds',
    GREEN,
  ],
  ['no page', makeReport({ documents: [] }), 'no page', GRAY],
  ['a run that could not judge', makeReport({ judged: false }), 'not judged', GRAY],
])('says of %s', (...[, report, message, color]) => {
  expect(badge(report)).toMatchObject({ message, color });
});

it('draws the same words, named for a reader who does not see them', () => {
  const image = draw(makeSampleReport());
  expect(image).toContain('aria-label="status matrix: 1 of 4 rows hold, verified 12 days ago"');
  expect(image).toContain(`fill="${RED}"`);
  const [, width] = /width="(\d+)"/.exec(image) ?? [];
  const lengths = [...image.matchAll(/textLength="(\d+)"/g)].map(([, length]) => Number(length));
  expect(Number(width)).toBe(lengths.reduce((sum, length) => sum + length + 14, 0));
});

it('takes no text from the repository', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const image = draw(makeHostileReport(`<script>${text}`));
      expect(image).toMatch(/^[\x20-\x7e\n]+$/);
      expect(image).not.toContain('<script');
    }),
  );
});
