// Annotations as GitHub's checks API and its runner take them.
import { buildAnnotations, renderAnnotations } from '../../src/report/reporters/annotations.ts';
import { makeFinding, makeHostileReport, makeReport, makeSampleReport } from '../helpers/report.ts';

describe('annotations', () => {
  it('are one a row, worst first', () => {
    const findings = [
      makeFinding({ severity: 'notice', ruleId: 'gap-note-missing' }),
      makeFinding({ message: 'a.ts is gone.' }),
      makeFinding({ message: 'b.ts is gone.', column: 60 }),
      makeFinding({ rowKey: '2.2', line: 15, endLine: 15, severity: 'warning' }),
    ];
    expect(
      buildAnnotations(makeReport({ findings })).map(({ title, annotation_level, message }) => [
        annotation_level,
        title,
        message,
      ]),
    ).toEqual([
      [
        'failure',
        '2.1 Boarding passes: evidence-deleted and gap-note-missing',
        'a.ts is gone.\nb.ts is gone.\nThis change deletes tests/boarding.test.ts, which this row cites.\nRestore it, cite what replaced it, or lower the status.',
      ],
      ['warning', '2.2: evidence-deleted', expect.stringContaining('This change deletes')],
    ]);
  });

  it('stand where the finding stands, with an inclusive end', () => {
    expect(buildAnnotations(makeReport({ findings: [makeFinding()] }))[0]).toMatchObject({
      path: 'docs/status-matrix.md',
      start_line: 14,
      end_line: 14,
      start_column: 30,
      end_column: 51,
    });
  });

  it('have no columns where they span lines, which GitHub refuses', () => {
    const [annotation] = buildAnnotations(makeReport({ findings: [makeFinding({ endLine: 16, endColumn: 1 })] }));
    expect(Object.keys(annotation!)).toEqual([
      'path',
      'start_line',
      'end_line',
      'annotation_level',
      'title',
      'message',
    ]);
  });

  it('speak of what is new, or of everything without a base', () => {
    expect(buildAnnotations(makeSampleReport()).map(({ title }) => title)).toEqual([
      '2.1 Boarding passes: evidence-deleted',
      '2.2 Timetable | live: status-overstated',
      '2.3 Harbour board: evidence-renamed',
      'verification-stale',
    ]);
    expect(buildAnnotations(makeReport({ base: null, findings: [makeFinding({ origin: 'existing' })] }))).toHaveLength(
      1,
    );
  });

  it('keep to the API’s lengths', () => {
    for (const { title, message } of buildAnnotations(makeHostileReport('x'.repeat(5_000)))) {
      expect(title.length).toBeLessThanOrEqual(255);
      expect(message.length).toBeLessThanOrEqual(64 * 1024);
    }
  });
});

describe('workflow commands', () => {
  it('are what the runner reads', () => {
    expect(
      renderAnnotations(
        makeReport({ findings: [makeFinding({ path: 'docs/a,b:c%.md', message: '100% of a.ts: gone, all of it.' })] }),
      ),
    ).toBe(
      '::error file=docs/a%2Cb%3Ac%25.md,line=14,endLine=14,col=30,endColumn=51,title=2.1%3A evidence-deleted::100%25 of a.ts: gone, all of it.%0ARestore it, cite what replaced it, or lower the status.\n',
    );
  });

  it('are none when all is well', () => {
    expect(renderAnnotations(makeReport())).toBe('');
  });

  it.each(['\n::error::x', '\r::add-mask::x', '%0A::x::', ',line=1::', 'a:b,c'])(
    'are one a finding, whatever stands in it: %j',
    (text) => {
      const lines = renderAnnotations(makeHostileReport(text))
        .trimEnd()
        .split(/\r?\n|\r/);
      for (const line of lines)
        expect(line).toMatch(
          /^::(?:error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[^,:]+::[^\r\n]+$/,
        );
    },
  );
});
