// The file names that status pages are kept under: such a page is looked at even where nothing else gives it away.
import { isOwnPage, isSnapshotPath, mightBeStatusPage } from '../../src/documents/discover.ts';

describe('names of status pages', () => {
  it.each([
    'docs/IMPLEMENTATION_STATUS.md',
    'docs/implementation-status.md',
    'docs/traceability.md',
    'docs/requirements-traceability.md',
    'docs/traceability-matrix.md',
    'FEATURE_PARITY.md',
    'docs/TRACEABILITY_MATRIX.md',
    'docs/feature-parity.md',
    'docs/compliance-matrix.md',
    'docs/GAP_AUDIT.md',
    'docs/status-matrix.md',
    'docs/status_matrix.md',
    'docs/StatusMatrix/status matrix.md',
    'GAP_MATRIX.md',
    'docs/security-audit.md',
    'docs/test-status.md',
    'docs/status.md',
  ])('%s', (path) => {
    expect(isOwnPage(path) && !isSnapshotPath(path)).toBe(true);
    expect(mightBeStatusPage({ path, text: '# T\n\nwords\n' })).toMatchObject({
      candidate: true,
      reason: 'its name is that of a status page',
    });
  });

  it.each([
    'docs/GAP_AUDIT_2026-02-08.md',
    'docs/archive/traceability.md',
    'docs/history/status.md',
    'milestones/status.md',
    'plans/complete/status.md',
    'docs/QUEUE_ARCHIVE.MD',
    'docs/todo-archived-v2.md',
    'docs/plan-superseded.md',
    'docs/рабочий-архив.md',
  ])('%s is kept as it was', (path) => {
    expect(isSnapshotPath(path)).toBe(true);
  });

  it.each(['docs/archive-format.md', 'docs/web-archive-status.md', 'docs/archiver.md', 'docs/deprecated-features.md'])(
    '%s is not',
    (path) => {
      expect(isSnapshotPath(path)).toBe(false);
    },
  );

  it.each(['docs/CHANGELOG.md', 'docs/CHANGELOG_KILN_2.md'])('%s lists changes', (path) => {
    expect(mightBeStatusPage({ path, text: '# T\n\n| ID | Status |\n|---|---|\n| K-1 | done |\n' })).toMatchObject({
      candidate: false,
    });
  });
});
