// What a person reads in the terminal.
import { stripVTControlCharacters } from 'node:util';
import { renderPretty } from '../../src/report/reporters/pretty.ts';
import { measure, wrap } from '../../src/report/reporters/terminal-text.ts';
import {
  makeDocument,
  makeFinding,
  makeHostileReport,
  makeReport,
  makeRow,
  makeSampleReport,
} from '../helpers/report.ts';
import { fc, runs } from '../helpers/properties.ts';

describe('the terminal report', () => {
  it('shows each row with its statuses side by side, the reason and what to do', () => {
    expect(renderPretty(makeSampleReport())).toBe(`\
docs/status-matrix.md 5 rows: 3 done, 1 partial, 1 not started

  2.1 Boarding passes                                    done → partial  line 14
    ✖ This change deletes tests/boarding.test.ts, which this row cites.
      [evidence-deleted]
      → Restore it, cite what replaced it, or lower the status. Suggested:
        “partial”.

  2.2 Timetable | live                               done → not started  line 15
    ✖ No evidence in column “Tests”. [status-overstated]
      → Lower the status, or cite evidence that exists.

  2.3 Harbour board                                                done  line 16
    ▲ This change renames src/board.ts to src/harbour/board.ts, but this row
      still cites the old path. [evidence-renamed]
      → Cite the new path. Suggested: “src/harbour/board.ts”.

  ▲ Evidence changed since 1a2b3c4: 4 rows, 2 files, 3 commits. This change
    edits src/ferry.ts. [verification-stale]
    → Check these rows again, then update Last Verified. Run: matrix-guard stamp
      docs/status-matrix.md

✖ 3 errors, 2 warnings, new with this change.
  1 finding was there before and is not shown (--format json lists it).
  1 finding fixed by this change.
  Note: 3 URLs were not looked at.
`);
  });

  it('is one line when all is well', () => {
    expect(renderPretty(makeReport())).toBe('✔ Every row holds: 1 row in 1 document (1 done).\n');
  });

  it('says that there was nothing to guard', () => {
    expect(renderPretty(makeReport({ documents: [] }))).toMatch(/^● No document to guard: /);
  });

  it('shows everything without a base', () => {
    const findings = [makeFinding({ origin: 'existing' })];
    const text = renderPretty(makeReport({ base: null, findings }));
    expect(text).toContain('This change deletes');
    expect(text).toContain('✖ 1 error.\n');
    expect(text).not.toContain('not shown');
  });

  it('folds what was there before into its number', () => {
    const text = renderPretty(
      makeReport({
        findings: [makeFinding({ origin: 'existing' }), makeFinding({ origin: 'existing', severity: 'notice' })],
      }),
    );
    expect(text).toBe(
      '✔ This change breaks no row: 1 row in 1 document (1 done).\n  2 findings were there before and are not shown (--format json lists them).\n',
    );
  });

  it('shows the older errors where they are what fails the run', () => {
    const text = renderPretty(
      makeReport({
        failOn: 'any',
        findings: [makeFinding({ origin: 'existing' }), makeFinding({ origin: 'existing', severity: 'notice' })],
      }),
    );
    expect(text).toContain('[evidence-deleted]');
    expect(text).toContain('✖ 1 error.\n  1 finding was there before');
  });

  it('names a document that is gone', () => {
    const text = renderPretty(
      makeReport({
        documents: [],
        findings: [
          makeFinding({
            ruleId: 'matrix-deleted',
            rowKey: null,
            message: 'This change deletes docs/status-matrix.md.',
          }),
        ],
      }),
    );
    expect(text).toMatch(/^docs\/status-matrix\.md\n\n {2}✖ This change deletes/);
  });

  it('is coloured only when asked, and says the same', () => {
    const report = makeSampleReport();
    expect(renderPretty(report)).not.toContain('\u001b');
    expect(renderPretty(report, { color: true })).toContain('\u001b[31m');
    expect(stripVTControlCharacters(renderPretty(report, { color: true }))).toBe(renderPretty(report));
  });

  it.each([40, 60, 80, 100])('keeps to %i columns, also with wide characters', (width) => {
    const rows = [
      makeRow({ title: '渡船の時刻表を読む 🚢🚢🚢🚢', computed: 'partial' }),
      makeRow({ key: 'ÄÖÜ', title: 'x', line: 15 }),
    ];
    const findings = [
      makeFinding({ ruleId: 'status-overstated', data: {} }),
      makeFinding({ rowKey: 'ÄÖÜ', line: 15, message: '船 '.repeat(60) }),
    ];
    for (const line of renderPretty(makeReport({ documents: [makeDocument({ rows })], findings }), { width }).split(
      '\n',
    ))
      expect(measure(line)).toBeLessThanOrEqual(width);
  });

  it('gives a repository no power over the terminal or a workflow’s log', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 40 }),
          fc.constantFrom(
            '\u001b[2J',
            '\n::error::x',
            '::add-mask::a',
            ' ::stop-commands::x',
            '##[group]x',
            '\u009b31m',
            '\u202egnp',
            '\r\n',
          ),
        ),
        (text) => {
          const output = renderPretty(makeHostileReport(text));
          expect(output).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]|##\[/u);
          expect(output).not.toMatch(/^\s*::/m);
        },
      ),
      runs(500),
    );
  });
});

describe('wrapping', () => {
  it('never breaks a path', () => {
    const path = `docs/${'long/'.repeat(30)}x.md`;
    expect(wrap(`see ${path} there`, 40)).toEqual(['see', path, 'there']);
  });
});
