// Reports for tests: a small one with one of everything, and parts to build others from.
import { explainSkipped } from '../../src/report/skipped.ts';
import type { FailOn } from '../../src/config/settings.ts';
import { conclude } from '../../src/report/conclude.ts';
import { count } from '../../src/report/count.ts';
import type { Report, ReportDocument, ReportEvidence, ReportFinding, ReportRow } from '../../src/report/report.ts';

export const BASE = 'b'.repeat(40);
export const HEAD = 'a'.repeat(40);
export const PAGE = 'docs/status-matrix.md';

const makeEvidence = (overrides: Partial<ReportEvidence> = {}): ReportEvidence => ({
  text: 'src/ferry.ts',
  kind: 'path',
  column: 'Implementation',
  target: 'src/ferry.ts',
  resolution: 'present',
  change: 'unchanged',
  ...overrides,
});

export const makeRow = (overrides: Partial<ReportRow> = {}): ReportRow => ({
  key: '2.1',
  title: 'Boarding passes',
  line: 14,
  declared: { text: 'done', status: 'done' },
  computed: 'done',
  computedAtBase: 'done',
  evidence: [makeEvidence()],
  ...overrides,
});

export const makeDocument = (overrides: Partial<ReportDocument> = {}): ReportDocument => ({
  path: PAGE,
  dialect: 'matrix',
  declared: true,
  metadata: {
    status: 'verified',
    owner: '@ferry-docs',
    lastVerifiedCommit: '1a2b3c4',
    lastVerifiedDate: '2026-08-01',
    sourcePlan: null,
  },
  rows: [makeRow()],
  refusedTables: [],
  ...overrides,
});

let serial = 0;
export const makeFinding = (overrides: Partial<ReportFinding> = {}): ReportFinding => ({
  ruleId: 'evidence-deleted',
  ground: 'change',
  shown: true,
  causeId: null,
  messageId: 'deleted',
  data: { path: 'tests/boarding.test.ts' },
  message: 'This change deletes `tests/boarding.test.ts`, which this row cites.',
  advice: 'Restore it, cite what replaced it, or lower the status.',
  severity: 'error',
  origin: 'new',
  path: PAGE,
  line: 14,
  column: 30,
  endLine: 14,
  endColumn: 52,
  rowKey: '2.1',
  evidence: 'tests/boarding.test.ts',
  suggestion: null,
  fingerprint: (serial++).toString(16).padStart(16, '0'),
  ...overrides,
});

type Parts = Partial<
  Pick<Report, 'documents' | 'skipped' | 'judged' | 'findings' | 'causes' | 'notes' | 'base' | 'head' | 'conclusion'>
> & {
  readonly failOn?: FailOn | null;
};

/** A report that agrees with itself. */
export function makeReport({
  documents = [makeDocument()],
  skipped = [],
  judged = true,
  findings = [],
  causes = [],
  notes = [],
  base = BASE,
  head = HEAD,
  failOn = null,
  conclusion,
}: Parts = {}): Report {
  return {
    schemaVersion: 2,
    tool: { name: 'matrix-guard', version: '1.0.0' },
    base,
    head,
    judged,
    notJudged: judged ? [] : skipped.map(({ path, reason }) => `${path} ${explainSkipped(reason)}`),
    conclusion: conclusion ?? conclude({ judged, incomplete: false, findings, pages: documents.length, failOn, base }),
    counts: count({ documents, findings, skipped }),
    documents,
    skipped,
    findings,
    causes,
    notes,
  };
}

const edit = (text: string, path = PAGE) => ({
  edits: [{ path, line: 14, column: 20, endLine: 14, endColumn: 24, text }],
});

const [STAMP, DELETED, RENAMED] = ['5', 'd', 'e'].map((digit) => digit.repeat(16)) as [string, string, string];

/** Two rows broken by the change, one renamed pointer, a stale stamp, something old and something mended. */
export function makeSampleReport(overrides: Parts = {}): Report {
  return makeReport({
    documents: [
      makeDocument({
        rows: [
          makeRow({
            computed: 'partial',
            evidence: [
              makeEvidence(),
              makeEvidence({
                text: 'tests/boarding.test.ts',
                column: 'Tests',
                target: 'tests/boarding.test.ts',
                resolution: 'missing',
                change: 'deleted',
              }),
            ],
          }),
          makeRow({ key: '2.2', title: 'Timetable | live', line: 15, computed: 'not-started' }),
          makeRow({ key: '2.3', title: 'Harbour board', line: 16 }),
          makeRow({
            key: '3',
            title: 'Release',
            line: 17,
            declared: { text: 'partial', status: 'partial' },
            computed: 'partial',
            computedAtBase: 'partial',
          }),
          makeRow({
            key: '4',
            title: 'Winter plan',
            line: 18,
            declared: { text: 'TODO', status: 'not-started' },
            computed: 'not-started',
            computedAtBase: null,
          }),
        ],
      }),
    ],
    findings: [
      makeFinding({
        ruleId: 'verification-stale',
        messageId: 'stale-here',
        data: { rows: 4, files: 2, commits: 3, since: '`1a2b3c4`', age: 40, here: 1, added: '`src/ferry.ts`' },
        causeId: STAMP,
        severity: 'warning',
        line: 5,
        column: 24,
        endLine: 5,
        endColumn: 31,
        rowKey: null,
        evidence: null,
        message: 'Evidence changed since `1a2b3c4` (3 commits ago): 4 rows, 2 files. This change edits `src/ferry.ts`.',
        advice: 'Check these rows again, then update Last Verified.',
      }),
      makeFinding({ causeId: DELETED }),
      makeFinding({
        ruleId: 'status-overstated',
        causeId: DELETED,
        // The deleted file says why.
        shown: false,
        messageId: 'overstated',
        data: { declared: 'done', computed: 'partial', causes: '`tests/boarding.test.ts` was deleted' },
        column: 20,
        endColumn: 24,
        evidence: null,
        suggestion: edit('partial'),
        message: 'Marked done, but the evidence supports only partial: `tests/boarding.test.ts` was deleted.',
        advice: 'Lower the status, or cite evidence that exists.',
      }),
      makeFinding({
        ruleId: 'status-overstated',
        messageId: 'overstated',
        data: { declared: 'done', computed: 'not started', causes: 'no evidence in column “Tests”' },
        line: 15,
        endLine: 15,
        column: 20,
        endColumn: 24,
        rowKey: '2.2',
        evidence: null,
        message: 'Marked done, but the evidence supports only not started: no evidence in column “Tests”.',
        advice: 'Lower the status, or cite evidence that exists.',
      }),
      makeFinding({
        ruleId: 'evidence-renamed',
        causeId: RENAMED,
        messageId: 'renamed',
        data: { path: 'src/board.ts', to: 'src/harbour/board.ts' },
        severity: 'warning',
        line: 16,
        endLine: 16,
        rowKey: '2.3',
        evidence: 'src/board.ts',
        suggestion: edit('src/harbour/board.ts'),
        message: 'This change renames `src/board.ts` to `src/harbour/board.ts`, but this row still cites the old path.',
        advice: 'Cite the new path.',
      }),
      makeFinding({
        ruleId: 'gap-note-missing',
        messageId: 'missing',
        data: { declared: 'partial' },
        severity: 'notice',
        origin: 'existing',
        line: 17,
        endLine: 17,
        rowKey: '3',
        evidence: null,
        message: 'Marked partial, but the row does not say what is missing.',
        advice: 'Describe what is still missing.',
      }),
      makeFinding({
        ruleId: 'evidence-missing',
        messageId: 'missing',
        data: { path: 'docs/old.md' },
        origin: 'resolved',
        line: 12,
        endLine: 12,
        rowKey: '1',
        evidence: 'docs/old.md',
        message: '`docs/old.md` does not exist.',
        advice: 'Cite a file that exists, or lower the status.',
      }),
    ],
    causes: [
      { id: STAMP, kind: 'stamp', path: PAGE, detail: '1a2b3c4', rows: [] },
      {
        id: DELETED,
        kind: 'deleted',
        path: 'tests/boarding.test.ts',
        detail: null,
        rows: [{ path: PAGE, rowKey: '2.1' }],
      },
      {
        id: RENAMED,
        kind: 'renamed',
        path: 'src/board.ts',
        detail: 'src/harbour/board.ts',
        rows: [{ path: PAGE, rowKey: '2.3' }],
      },
    ],
    notes: ['3 URLs were not looked at.'],
    ...overrides,
  });
}

/** Every text that a repository can choose, set to `text`. */
export function makeHostileReport(text: string): Report {
  const path = text.replace(/[\p{Cc}\\/]/gu, '_').replace(/^\.{0,2}$/, 'dots');
  const findings = makeSampleReport().findings.map((finding) => ({
    ...finding,
    path,
    message: `${text} is cited as evidence`,
    advice: text,
    evidence: text,
    rowKey: finding.rowKey === null ? null : text,
    data: Object.fromEntries(
      Object.entries(finding.data).map(([name, value]) => [name, typeof value === 'string' ? text : value]),
    ),
    suggestion: finding.suggestion === null ? null : edit(text, path),
  }));
  const rows = makeSampleReport().documents[0]!.rows.map((row) => ({
    ...row,
    key: text,
    title: text,
    declared: { status: row.declared?.status ?? 'done', text },
  }));
  const causes = makeSampleReport().causes.map((cause) => ({ ...cause, path, rows: [] }));
  return makeReport({ documents: [makeDocument({ path, rows })], findings, causes, notes: [text] });
}
