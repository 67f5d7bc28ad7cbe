// Guarded documents that this change removes.
import { countOf } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import { PAGE_START } from '../page-start.ts';

export const matrixDeleted = defineRule({
  id: 'matrix-deleted',
  severity: 'configured',
  summary: 'This change removes a guarded document.',
  messages: {
    deleted: 'This change deletes {path} with its {rows}: what they claimed is no longer said or guarded anywhere.',
    moved: 'This change deletes {path}. Its rows stand in {to} now ({found} of {total}), and that page is guarded.',
    'moved-unguarded':
      'This change deletes {path}. Its rows stand in {to} now ({found} of {total}), and that page is not guarded unless the configuration names it.',
  },
  *checkRun({ deleted }) {
    for (const { path, rows, configured, movedTo, declared, survived } of deleted) {
      // A page that nobody declared may go, unless work that was done is tracked nowhere from now on.
      if (!declared && !survived) continue;
      const place = {
        ground: 'change',
        severity: declared ? undefined : 'notice',
        path,
        range: PAGE_START,
        rowKey: null,
        evidence: null,
        configured,
      } as const;
      if (movedTo === undefined) yield { messageId: 'deleted', data: { path, rows: countOf(rows, 'row') }, ...place };
      else
        yield {
          messageId: movedTo.guarded ? 'moved' : 'moved-unguarded',
          data: { path, to: movedTo.path, found: movedTo.rows, total: rows },
          ...place,
        };
    }
  },
});
