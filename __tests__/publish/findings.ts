// Reports and findings for the tests of the publishers: whole, and with only what a test speaks of set.
import type { Report, ReportDocument, ReportEdit, ReportEvidence, ReportFinding } from '../../src/report/report.ts';

/** An edit of one line, `line:column-endColumn`. */
export function edit(place: string, text: string, rest: Partial<ReportEdit> = {}): ReportEdit {
  const [line = 1, column = 1, endColumn = 1] = place.split(/[:-]/).map(Number);
  return { path: 'docs/status.md', line, column, endLine: line, endColumn, text, ...rest };
}

let next = 0;

export function finding(
  part: Partial<Omit<ReportFinding, 'suggestion'>> & { readonly edits?: readonly ReportEdit[] } = {},
): ReportFinding {
  const { edits, ...rest } = part;
  next += 1;
  return {
    ruleId: 'evidence-renamed',
    ground: 'change',
    shown: true,
    causeId: null,
    messageId: 'renamed',
    data: {},
    message: '`src/old.ts` was renamed to `src/new.ts`.',
    advice: null,
    severity: 'warning',
    origin: 'new',
    path: 'docs/status.md',
    line: edits?.[0]?.line ?? 1,
    column: edits?.[0]?.column ?? 1,
    endLine: edits?.[0]?.endLine ?? 1,
    endColumn: edits?.[0]?.endColumn ?? 2,
    rowKey: '1.1',
    evidence: 'src/old.ts',
    suggestion: edits === undefined ? null : { edits },
    fingerprint: next.toString(16).padStart(16, '0'),
    ...rest,
  };
}

export const evidence = (text: string, part: Partial<ReportEvidence> = {}): ReportEvidence => ({
  text,
  kind: 'path',
  column: 'Evidence',
  target: text,
  resolution: 'missing',
  change: 'deleted',
  ...part,
});

export function document(
  part: { readonly path?: string; readonly key?: string; readonly evidence?: readonly ReportEvidence[] } = {},
): ReportDocument {
  return {
    path: part.path ?? 'docs/status.md',
    dialect: 'matrix',
    declared: true,
    metadata: { status: null, owner: null, lastVerifiedCommit: null, lastVerifiedDate: null, sourcePlan: null },
    rows: [
      {
        key: part.key ?? '1.1',
        title: 'Parser',
        line: 5,
        declared: { text: 'Done', status: 'done' },
        computed: 'partial',
        computedAtBase: 'done',
        evidence: part.evidence ?? [],
      },
    ],
    refusedTables: [],
  };
}

export function report(findings: readonly ReportFinding[], part: Partial<Report> = {}): Report {
  const of = (origin: string): number => findings.filter((one) => one.origin === origin).length;
  const current = findings.filter(({ origin }) => origin !== 'resolved');
  const worth = (severity: string): number => current.filter((one) => one.severity === severity).length;
  return {
    schemaVersion: 2,
    tool: { name: 'matrix-guard', version: '1.0.0' },
    base: 'b'.repeat(40),
    head: 'a'.repeat(40),
    judged: true,
    notJudged: [],
    causes: [],
    conclusion: current.some(({ severity, origin }) => severity === 'error' && origin === 'new')
      ? 'failure'
      : 'success',
    counts: {
      documents: 1,
      rows: 1,
      done: 1,
      partial: 0,
      notStarted: 0,
      other: 0,
      unchecked: 0,
      refusedTables: 0,
      skippedPages: 0,
      new: of('new'),
      existing: of('existing'),
      resolved: of('resolved'),
      error: worth('error'),
      warning: worth('warning'),
      notice: worth('notice'),
    },
    documents: [document()],
    skipped: [],
    findings,
    notes: [],
    ...part,
  };
}
