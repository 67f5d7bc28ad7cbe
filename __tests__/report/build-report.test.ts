// From a judgement to the plain report: counts, verdict, order, bounds.
import type { Citation } from '../../src/evidence/citation.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { AssessedRow, Subject } from '../../src/findings/assessed-document.ts';
import { NO_STATUSES, type Row, type Status } from '../../src/rows/row.ts';
import { defaultSettings } from '../../src/config/defaults.ts';
import { buildReport, type BuildReportInput } from '../../src/report/build-report.ts';
import { parseReport } from '../../src/report/parse-report.ts';
import { renderJson } from '../../src/report/reporters/json.ts';
import { BASE, HEAD } from '../helpers/report.ts';

const RANGE = { line: 3, column: 2, endLine: 3, endColumn: 9 };

const makeReference = (text: string, target: string | null = text): Citation => {
  const resolution = { state: 'present', target, candidate: null, why: { code: 'from-root' }, tried: [] } as const;
  return {
    place: {
      document: 'docs/status.md',
      row: 0,
      field: 0,
      column: 'Code',
      role: 'implementation',
      polarity: 'work',
      claim: null,
    },
    reference: {
      text,
      kind: 'path',
      range: RANGE,
      acknowledged: false,
      path: text,
      lines: [],
      symbol: null,
      command: null,
      surelyPath: true,
    },
    located: { resolution, files: [] },
    atBase: null,
    resolution,
    change: null,
    renamedTo: null,
    successors: [],
    foundIn: [],
    wasIn: null,
    lineState: null,
  };
};

const makeAssessed = (status: Status, row: Partial<Row> = {}, evidence: readonly Citation[] = []): AssessedRow => ({
  row: {
    key: '1',
    keyed: true,
    title: 'Piers',
    heading: '1 Piers',
    range: RANGE,
    table: 0,
    declared: { text: status, status, range: RANGE, reason: 'vocabulary' },
    evidence: [],
    required: [],
    note: null,
    verifiedCommit: null,
    verifiedDate: null,
    shape: null,
    ...row,
  },
  evidence,
  computed: status,
  causes: [],
  children: [],
});

const makeSubject = (path: string, rows: readonly AssessedRow[]): Subject => ({
  path,
  page: { path, text: '', lines: [''], frontMatter: [], blocks: [], notes: [] },
  dialect: 'matrix',
  stampConflicts: [],
  defined: { terms: [], closed: false },
  listed: NO_STATUSES,
  tables: [],
  rows,
  metadata: {
    status: null,
    owner: { label: 'Owner', value: '@piers', range: RANGE },
    lastVerifiedCommit: null,
    lastVerifiedDate: null,
    sourcePlan: null,
  },
  verification: { claims: [], editedSinceStamp: { kind: 'known', rows: [] } },
  before: null,
  compared: false,
  declared: true,
  headPaths: null,
  settings: defaultSettings().forDocument(path),
  today: '2026-01-01',
});

const makeJudged = (overrides: Partial<Finding> = {}): Finding => ({
  ruleId: 'evidence-missing',
  ground: 'history',
  shown: true,
  causeId: null,
  messageId: 'missing',
  data: { path: 'a.ts' },
  message: 'a.ts does not exist.',
  advice: null,
  severity: 'error',
  origin: 'new',
  path: 'b.md',
  range: RANGE,
  rowKey: '1',
  evidence: 'a.ts',
  suggestion: null,
  fingerprint: '0123456789abcdef',
  ...overrides,
});

const build = (subjects: readonly Subject[], findings: readonly Finding[] = [], rest: Partial<BuildReportInput> = {}) =>
  buildReport({
    judgement: { subjects, findings, causes: [], computedAtBase: new Map([['b.md', ['partial', null] as const]]) },
    base: BASE,
    head: HEAD,
    failOn: null,
    notJudged: [],
    incomplete: false,
    declared: new Set(),
    skipped: [],
    notes: [],
    version: '1.0.0',
    ...rest,
  });

const B = makeSubject('b.md', [
  makeAssessed('done', {}, [makeReference('a.ts'), makeReference('../up.ts'), makeReference('/etc/x')]),
  makeAssessed('blocked', { key: '2' }),
]);
const A = makeSubject('a.md', [makeAssessed('partial'), makeAssessed('not-started')]);

describe('a report', () => {
  it('holds rows with what is declared, computed and was computed at base', () => {
    const { documents } = build([B, A]);
    expect(documents.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
    expect(documents[1]).toMatchObject({
      dialect: 'matrix',
      metadata: { status: null, owner: '@piers', sourcePlan: null },
    });
    expect(documents[1]!.rows).toMatchObject([
      {
        key: '1',
        title: 'Piers',
        line: 3,
        declared: { text: 'done', status: 'done' },
        computed: 'done',
        computedAtBase: 'partial',
      },
      { key: '2', declared: { status: 'blocked' }, computedAtBase: null },
    ]);
    expect(documents[0]!.rows[0]!.computedAtBase).toBeNull();
  });

  it('names no target outside the repository', () => {
    const { documents } = build([
      makeSubject('b.md', [
        makeAssessed('done', {}, [
          makeReference('a.ts'),
          makeReference('../up.ts'),
          makeReference('/etc/x'),
          makeReference('odd', 'a\nb'),
        ]),
      ]),
    ]);
    expect(documents[0]!.rows[0]!.evidence.map(({ target }) => target)).toEqual(['a.ts', null, null, null]);
  });

  it('counts rows by declared status, findings by origin, and open ones by severity', () => {
    const { counts } = build(
      [A, B],
      [
        makeJudged(),
        makeJudged({ severity: 'warning', origin: 'existing' }),
        makeJudged({ origin: 'resolved' }),
        makeJudged({ severity: 'notice' }),
      ],
    );
    expect(counts).toEqual({
      documents: 2,
      rows: 4,
      done: 1,
      partial: 1,
      notStarted: 1,
      other: 1,
      unchecked: 1,
      refusedTables: 0,
      skippedPages: 0,
      new: 2,
      existing: 1,
      resolved: 1,
      error: 1,
      warning: 1,
      notice: 1,
    });
  });

  it('is the same whatever order it was built from, and has no date in it', () => {
    const findings = [
      makeJudged(),
      makeJudged({ path: 'a.md' }),
      makeJudged({ range: { ...RANGE, column: 1 } }),
      makeJudged({ ruleId: 'a-rule' }),
      makeJudged({ evidence: 'b.ts' }),
      makeJudged({ range: { ...RANGE, line: 2 } }),
    ];
    const text = renderJson(build([A, B], findings));
    expect(renderJson(build([B, A], findings.toReversed()))).toBe(text);
    expect(
      build([A, B], findings).findings.map(
        ({ path, line, column, ruleId, evidence }) => `${path}:${line}:${column} ${ruleId} ${evidence ?? ''}`,
      ),
    ).toEqual([
      'a.md:3:2 evidence-missing a.ts',
      'b.md:2:2 evidence-missing a.ts',
      'b.md:3:1 evidence-missing a.ts',
      'b.md:3:2 a-rule a.ts',
      'b.md:3:2 evidence-missing a.ts',
      'b.md:3:2 evidence-missing b.ts',
    ]);
    expect(text).not.toMatch(/20\d\d-\d\d/);
  });

  it('can be read back by whoever does not trust it, also when every text is far too long', async () => {
    const long = '🚢'.repeat(10_000);
    const report = build(
      [
        makeSubject('b.md', [
          makeAssessed(
            'done',
            { key: long, title: long, declared: { text: long, status: 'done', range: RANGE, reason: '' } },
            [makeReference(long, null)],
          ),
        ]),
      ],
      [
        makeJudged({
          rowKey: long,
          evidence: long,
          message: long,
          data: { path: long },
          suggestion: { edits: [{ path: 'b.md', range: RANGE, text: long }] },
        }),
        makeJudged({ suggestion: { edits: [{ path: 'b.md', range: RANGE, text: 'b.ts' }] } }),
      ],
      { notes: [long] },
    );
    expect(report.findings.map(({ suggestion }) => suggestion)).toEqual([
      { edits: [{ path: 'b.md', ...RANGE, text: 'b.ts' }] },
      null,
    ]);
    expect(report.findings[1]!.rowKey).toBe(report.documents[0]!.rows[0]!.key);
    expect(await parseReport(renderJson(report))).toEqual({ report, problems: [] });
  });

  it('lists the worst where there are too many, says so, and still fails', async () => {
    const findings = [
      ...Array.from({ length: 10_001 }, (_, index) =>
        makeJudged({ severity: 'notice', origin: 'existing', range: { ...RANGE, line: index + 1 } }),
      ),
      makeJudged({ path: 'z.md' }),
    ];
    const report = build([B], findings);
    expect(report.findings).toHaveLength(10_000);
    expect(report.counts).toMatchObject({ new: 1, existing: 9_999 });
    expect(report.conclusion).toBe('failure');
    expect(report.notes).toEqual(['The report lists only the first 10000 of 10002 findings.']);
    expect((await parseReport(renderJson(report))).problems).toEqual([]);
  });
});

describe('the conclusion', () => {
  const old = makeJudged({ origin: 'existing' });
  it.each<[string, Parameters<typeof build>, string]>([
    ['fails on a new error', [[A], [makeJudged()]], 'failure'],
    ['does not fail on a warning', [[A], [makeJudged({ severity: 'warning' })]], 'success'],
    ['does not fail on an error that was there before', [[A], [old]], 'success'],
    ['fails on an error that was there before, if any counts', [[A], [old], { failOn: 'any' }], 'failure'],
    ['fails on any error without a base', [[A], [old], { base: null }], 'failure'],
    [
      'fails on nothing old without a base, if only new ones count',
      [[A], [old], { base: null, failOn: 'new' }],
      'success',
    ],
    ['never fails, if told so', [[A], [makeJudged()], { failOn: 'never' }], 'success'],
    ['does not fail on what is mended', [[A], [makeJudged({ origin: 'resolved' })], { failOn: 'any' }], 'success'],
    ['is neutral without a page', [[], []], 'neutral'],
    [
      'succeeds without a document, if other pages were judged',
      [[], [], { judgement: { subjects: [], findings: [], causes: [], sidePages: 2, computedAtBase: new Map() } }],
      'success',
    ],
    ['fails without a document, if it was deleted', [[], [makeJudged({ ruleId: 'matrix-deleted' })]], 'failure'],
  ])('%s', (_, input, expected) => {
    expect(build(...input).conclusion).toBe(expected);
  });
});
