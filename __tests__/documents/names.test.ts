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
  ])('%s is kept as it was', (path) => {
    expect(isSnapshotPath(path)).toBe(true);
  });
});
