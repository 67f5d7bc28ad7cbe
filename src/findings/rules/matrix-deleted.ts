// Guarded documents that this change removes.
import { countOf } from '../phrase.ts';
import { defineRule } from '../rule.ts';
import { PAGE_START } from '../page-start.ts';

export const matrixDeleted = defineRule({
  id: 'matrix-deleted',
  severity: 'configured',
  summary: 'This change removes a guarded document.',
  messages: {
    deleted: 'This change deletes {path} with its {rows}: what they claimed is no longer said or guarded anywhere.',
  },
  *checkRun({ deleted }) {
    for (const { path, rows, configured } of deleted) {
      yield { messageId: 'deleted', data: { path, rows: countOf(rows, 'row') }, path, range: PAGE_START, rowKey: null, evidence: null, configured };
    }
  },
});
