// What a person reads in the terminal.
import { stripVTControlCharacters } from 'node:util';
import { prettyPieces, renderPretty } from '../../src/report/reporters/pretty.ts';
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
  it('gives causes, rows on one line each, last verified, and the exit code with its reason and the next command', () => {
    expect(renderPretty(makeSampleReport(), { program: 'matrix-guard' })).toBe(`\
✖ Deletes tests/boarding.test.ts (1 row). Restore or replace it.
  [evidence-deleted]
✖ No evidence in column “Tests” (1 row). Lower the status, or cite evidence that
  exists. [status-overstated]
▲ Renames src/board.ts to src/harbour/board.ts (1 row). Cite the new path.
  [evidence-renamed]

docs/status-matrix.md
  5 rows: 2 claim more than supported · 1 needs an update · 1 partial · 1 not
  started
  ✖ 2.1 Boarding passes                                  done → partial  line 14
  ✖ 2.2 Timetable | live                             done → not started  line 15
  ▲ 2.3 Harbour board                                              done  line 16

▲ Last verified at 1a2b3c4, 40 days ago: 2 files of evidence changed since, 1 of
  them in this change.

✖ 3 rows no longer hold, from 3 causes.
  1 finding from before this change is not shown; --all shows it.
  1 finding fixed by this change.
  Note: 3 URLs were not looked at.
  Exit code 1: 2 errors, new with this change. Next: matrix-guard check --fix
`);
  });

  it('says below each row what is wrong and what to do with --verbose, and what was there before with --all', () => {
    const text = renderPretty(makeSampleReport(), { verbose: true, all: true });
    expect(text).toContain(`\
  ▲ 2.3 Harbour board                                              done  line 16
    ▲ This change renames src/board.ts to src/harbour/board.ts, but this row
      still cites the old path.
      → Cite the new path. Suggested: “src/harbour/board.ts”.
  ● 3 Release                                                   partial  line 17
    ● Marked partial, but the row does not say what is missing.
      → Describe what is still missing.
`);
    expect(text).not.toContain('not shown');
  });

  it.each([
    ['all suggestions', makeSampleReport(), 'matrix-guard check --fix'],
    ['nothing to fix by itself', makeReport({ findings: [makeFinding()] }), 'matrix-guard check --verbose'],
    [
      'a stamp alone',
      makeReport({ findings: [makeFinding({ ruleId: 'verification-missing', rowKey: null, severity: 'warning' })] }),
      'matrix-guard stamp docs/status-matrix.md',
    ],
  ])('names the command that helps next: %s', (_name, report, command) => {
    expect(renderPretty(report, { program: 'matrix-guard', width: 120 })).toContain(` Next: ${command}\n`);
  });

  it('is one line when all is well', () => {
    expect(renderPretty(makeReport())).toBe('✔ Every row holds: 1 row in 1 document (1 done).\n');
  });

  it('says that there was nothing to guard', () => {
    expect(renderPretty(makeReport({ documents: [] }))).toMatch(/^● No page to check: /);
  });

  it('shows everything without a base', () => {
    const findings = [makeFinding({ origin: 'existing' })];
    const text = renderPretty(makeReport({ base: null, findings }));
    expect(text).toContain('This change deletes');
    expect(text).toContain('✖ 1 row no longer holds.\n  Exit code 1: 1 error. Next: ');
    expect(text).not.toContain('not shown');
  });

  it('folds what was there before into its number', () => {
    const text = renderPretty(
      makeReport({
        findings: [makeFinding({ origin: 'existing' }), makeFinding({ origin: 'existing', severity: 'notice' })],
      }),
    );
    expect(text).toBe(
      '✔ This change breaks no row: 1 row in 1 document (1 done).\n  2 findings from before this change are not shown; --all shows them.\n',
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
    expect(text).toContain('✖ 1 row no longer holds.\n  1 finding from before this change is not shown');
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
    expect(text).toMatch(/^✖ This change deletes docs\/status-matrix\.md \(docs\/status-matrix\.md:14\)\./);
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

it('is written page by page, each made when the one before it was taken', () => {
  let asked = 0;
  const findings = Array.from({ length: 40 }, (_, at) =>
    makeFinding({ path: `docs/p${at}.md`, rowKey: null, fingerprint: `${at}` }),
  );
  const documents = findings.map(({ path }) => {
    const document = makeDocument({ path });
    return {
      ...document,
      get rows() {
        asked += 1;
        return document.rows;
      },
    };
  });
  const report = makeReport({ documents, findings });
  const whole = renderPretty(report, { verbose: true });
  asked = 0;
  const pieces = prettyPieces(report, { verbose: true });
  const first = [pieces.next().value, pieces.next().value];
  const before = asked;
  const rest = [...pieces];
  expect(asked).toBeGreaterThan(before);
  expect(rest.length).toBeGreaterThanOrEqual(39);
  expect([...first, ...rest].join('')).toBe(whole);
});
