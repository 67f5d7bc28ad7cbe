// Every rule there is, in the order of the documentation: a rule that is not listed here does not run.
import type { Rule } from '../rule.ts';
import { anchorBroken } from './anchor-broken.ts';
import { anchorMismatch } from './anchor-mismatch.ts';
import { commandMissing } from './command-missing.ts';
import { countsDisagree } from './counts-disagree.ts';
import { configChanged } from './config-changed.ts';
import { configInvalid } from './config-invalid.ts';
import { configUnused } from './config-unused.ts';
import { evidenceDeleted } from './evidence-deleted.ts';
import { evidenceFailing } from './evidence-failing.ts';
import { evidenceMissing } from './evidence-missing.ts';
import { evidenceNotRun } from './evidence-not-run.ts';
import { evidenceOutsideRepository } from './evidence-outside-repository.ts';
import { evidencePostdatesVerification } from './evidence-postdates-verification.ts';
import { evidenceRenamed } from './evidence-renamed.ts';
import { evidenceSkipped } from './evidence-skipped.ts';
import { evidenceWithdrawn } from './evidence-withdrawn.ts';
import { gapNoteMissing } from './gap-note-missing.ts';
import { gapTouched } from './gap-touched.ts';
import { headingUnmapped } from './heading-unmapped.ts';
import { lineChanged } from './line-changed.ts';
import { lineMoved } from './line-moved.ts';
import { lineOutOfRange } from './line-out-of-range.ts';
import { linkBroken } from './link-broken.ts';
import { matrixDeleted } from './matrix-deleted.ts';
import { matrixUnreadable } from './matrix-unreadable.ts';
import { pageMissing } from './page-missing.ts';
import { pagesDisagree } from './pages-disagree.ts';
import { planMissing } from './plan-missing.ts';
import { rowDuplicate } from './row-duplicate.ts';
import { rowForm } from './row-form.ts';
import { rowMalformed } from './row-malformed.ts';
import { rowRemoved } from './row-removed.ts';
import { rowUnguarded } from './row-unguarded.ts';
import { rowUnplanned } from './row-unplanned.ts';
import { statusOverstated } from './status-overstated.ts';
import { statusRollup } from './status-rollup.ts';
import { statusUnderstated } from './status-understated.ts';
import { statusUnknown } from './status-unknown.ts';
import { symbolMissing } from './symbol-missing.ts';
import { verificationConflict } from './verification-conflict.ts';
import { verificationDateInvalid } from './verification-date-invalid.ts';
import { verificationExpired } from './verification-expired.ts';
import { verificationMissing } from './verification-missing.ts';
import { verificationOutrun } from './verification-outrun.ts';
import { verificationStale } from './verification-stale.ts';
import { verificationUnknownCommit } from './verification-unknown-commit.ts';
import { waiverExpired } from './waiver-expired.ts';
import { waiverUnused } from './waiver-unused.ts';
import { workUnrecorded } from './work-unrecorded.ts';

export const RULES: readonly Rule[] = [
  evidenceDeleted,
  evidenceRenamed,
  evidenceMissing,
  evidenceOutsideRepository,
  evidenceSkipped,
  evidenceFailing,
  evidenceNotRun,
  lineOutOfRange,
  lineMoved,
  lineChanged,
  anchorMismatch,
  symbolMissing,
  commandMissing,
  statusOverstated,
  statusUnderstated,
  statusUnknown,
  statusRollup,
  gapNoteMissing,
  verificationStale,
  verificationOutrun,
  evidencePostdatesVerification,
  verificationMissing,
  verificationUnknownCommit,
  verificationConflict,
  verificationDateInvalid,
  verificationExpired,
  planMissing,
  headingUnmapped,
  rowUnplanned,
  rowDuplicate,
  rowRemoved,
  rowUnguarded,
  evidenceWithdrawn,
  countsDisagree,
  matrixDeleted,
  matrixUnreadable,
  rowMalformed,
  rowForm,
  linkBroken,
  anchorBroken,
  pageMissing,
  pagesDisagree,
  workUnrecorded,
  gapTouched,
  configChanged,
  configInvalid,
  configUnused,
  waiverExpired,
  waiverUnused,
];
