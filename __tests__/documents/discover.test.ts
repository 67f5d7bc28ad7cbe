// Which pages are worth reading, by path and by a quick look at the text.
import { isOwnPage, isSnapshotPath, mightBeStatusPage } from '../../src/documents/discover.ts';

const table = (header: string): string =>
  `# T\n\n| ${header} |\n|${' --- |'.repeat(header.split('|').length)}\n| a | b |\n`;

describe('mightBeStatusPage', () => {
  it.each([
    ['a status column', 'docs/x.md', table('Item | Status')],
    ['a bold header', 'docs/x.md', table('Item | **Status**')],
    ['a status word among others', 'docs/x.md', table('Item | Backend status (v2)')],
    ['a verdict', 'docs/x.md', table('Claim | Verdict')],
    ['Chinese', 'docs/x.md', table('项目 | 状态')],
    ['Russian', 'docs/x.md', table('Задача | Статус')],
    ['no outer pipes', 'docs/x.md', 'Item | State\n---|---\na | b\n'],
    ['a quoted table', 'docs/x.md', '> | Item | Status |\n> |---|:-:|\n'],
    ['a table in a list', 'docs/x.md', '- | Item | Status |\n  |---|---|\n'],
    ['CRLF', 'docs/x.md', table('Item | Status').replaceAll('\n', '\r\n')],
    ['a README with a status table', 'README.md', table('Item | Status')],
    [
      'evidence labels below headings',
      'docs/x.md',
      '# T\n\n## A\n\n**Evidence:**\n- `a.rs`\n\n## B\n\n- Evidence: `b.rs`\n',
    ],
    ['its name', 'docs/IMPLEMENTATION_STATUS.md', '# T\n\n- [x] one\n'],
    ['the name of a milestone', 'docs/m2-status.md', '# T\n\n- [x] one\n'],
    ['the name of a phase', 'docs/PHASE_3_STATUS.md', '# T\n\n- [x] one\n'],
    ['the name of a version', 'docs/v2.1-status.md', '# T\n\n- [x] one\n'],
    ['the name of a stage', 'docs/mvp_status.md', '# T\n\n- [x] one\n'],
    [
      'check boxes that cite files below a title about status',
      'notes/x.md',
      '# Progress\n\n- [x] One: `src/a.ts`\n- [ ] Two: `src/b.ts`\n',
    ],
    [
      'lists below Done and Not started that cite files',
      'notes/x.md',
      '# T\n\n## ✅ Done (1)\n\n- One — `src/a.ts`\n\n## Not started\n\n- Two — src/b.ts\n',
    ],
    [
      'locations below headings',
      'docs/x.md',
      '# T\n\n## A-1\n\n**Location:** `a.rs`\n\n## A-2\n\n**Location:** `b.rs`\n',
    ],
    ['the name of a matrix', 'docs/traceability-matrix.md', '# T\n'],
  ])('takes a page for %s', (_what, path, text) => {
    expect(mightBeStatusPage({ path, text })).toMatchObject({ candidate: true });
  });

  it.each([
    ['another table', 'docs/x.md', table('Name | Price')],
    ['a status word in prose', 'docs/x.md', '# Status\n\nThe status | is good.\n'],
    ['a header without delimiter row', 'docs/x.md', '| Item | Status |\n| a | b |\n'],
    ['check boxes of something else', 'notes/x.md', '# Shopping\n\n- [x] One: `src/a.ts`\n- [ ] Two: `src/b.ts`\n'],
    ['check boxes that cite nothing', 'notes/x.md', '# Progress\n\n- [x] One and/or two\n- [ ] Two\n'],
    ['a list below Done alone', 'notes/x.md', '# T\n\n## Done\n\n- One — `src/a.ts`\n'],
    ['a changelog', 'CHANGELOG.md', table('Item | Status')],
    ['one mention of evidence', 'docs/x.md', '# T\n\nEvidence: none\n'],
    ['a status name on an empty page', 'docs/status.md', ''],
  ])('leaves a page with %s', (_what, path, text) => {
    expect(mightBeStatusPage({ path, text })).toMatchObject({ candidate: false });
  });

  it('names the line and the column', () => {
    expect(mightBeStatusPage({ path: 'a.md', text: table('Item | Status') }).reason).toBe(
      'line 3 heads a table with the column "Status"',
    );
  });

  it.each([
    ['pipes', '|'.repeat(500_000)],
    ['dashes', '-|'.repeat(250_000)],
    ['stars', `${'*'.repeat(500_000)}:`],
    ['lines', '|a\n|-\n'.repeat(100_000)],
    ['angles', `|${'<'.repeat(500_000)}\n|-|`],
  ])('answers for many %s', (_what, text) => {
    expect(mightBeStatusPage({ path: 'a.md', text }).candidate).toBe(false);
  });
});

describe('paths', () => {
  it.each([
    ['README.md', true],
    ['docs/a.MD', true],
    ['a.markdown', true],
    ['a.txt', false],
    ['a.mdx.js', false],
    ['node_modules/x/README.md', false],
    ['third_party/a.md', false],
    ['pkg/vendor/x/a.md', false],
    ['dist/a.md', false],
    ['.assistant/a.md', false],
    ['.cursor/rules/a.md', false],
    ['.venv/lib/a.md', false],
    ['sub/.cache/a.md', false],
    ['.planning/phases/3/a.md', true],
    ['.specs/a.md', true],
    ['.project/plan/a.md', true],
    ['.github/a.md', true],
    ['docs/builder/a.md', true],
  ])('%s is a page of the repository: %s', (path, expected) => {
    expect(isOwnPage(path)).toBe(expected);
  });

  it.each([
    ['docs/status.md', false],
    ['docs/audit-2026-02-08.md', true],
    ['docs/audit_20260208.md', true],
    ['docs/2026-02/audit.md', true],
    ['docs/archive/status.md', true],
    ['Reports/gap.md', false],
    ['docs/reports/status.md', false],
    ['docs/plans/a.md', false],
    ['docs/plans/2026-02-08-a.md', true],
    ['docs/WORK_LOG.md', true],
    ['docs/journal.md', true],
    ['docs/logging-status.md', false],
    ['.planning/v2.1-MILESTONE-AUDIT.md', true],
    ['milestones/m1.md', true],
    ['docs/v2/status-matrix.md', false],
    ['docs/rfc-2026.md', false],
    ['docs/reporting/a.md', false],
    ['docs/templates/status.md', true],
    ['docs/STATUS-TEMPLATE.md', true],
    ['tests/fixtures/status.md', true],
    ['scan-reports/status.md', false],
    ['scan-logs/status.md', true],
    ['TEMPLATE_ENGINE_STATUS.md', false],
    ['docs/templates-status.md', false],
    ['TEMPLATE.md', true],
    ['docs/pr-0448.md', true],
    ['docs/PR_448_status.md', true],
    ['docs/sprint-12/status.md', true],
    ['docs/issue-462-audit.md', true],
    ['docs/round 3.md', true],
    ['docs/receipts/a.md', true],
    ['docs/release-receipt.md', true],
    ['docs/handoff.md', true],
    ['docs_archive_v0.1.0/gap-analysis.md', true],
    ['archive-service/status.md', false],
    ['docs/HAND-OFF_quay.md', true],
    ['docs/code-review.md', true],
    ['docs/review-findings.md', true],
    ['docs/decision-register.md', true],
    ['docs/risk_log.md', true],
    ['docs/adr/0001-tea.md', true],
    ['CLAUDE.md', true],
    ['AGENTS.md', true],
    ['docs/prompts/status.md', true],
    ['docs/agents-status.md', false],
    ['docs/issue-tracker-status.md', false],
    ['docs/phase-2-status.md', false],
    ['docs/v2.1/status.md', false],
    ['.plans/phases/02-glaze/02-VERIFICATION.md', true],
    ['.plans/phases/02-glaze/02-01-summary.md', true],
    ['.plans/v1.2-phases/03.1-lid/03.1-checks.md', true],
    ['docs/phases/02-glaze/02-VERIFICATION.md', false],
    ['.plans/phases/02-glaze/03-status.md', false],
    ['.plans/phases/02-status.md', false],
    ['.plans/02-glaze/02-status.md', false],
    ['.plans/phases/glaze/status.md', false],
  ])('%s is kept as it was on a day: %s', (path, expected) => {
    expect(isSnapshotPath(path)).toBe(expected);
  });
});
