// Guarded documents that this change removes.
import type { Run } from '../assessed-document.ts';
import { isLivingPage, isOneOffReport } from '../../documents/one-off-report.ts';
import { defineRule } from '../rule.ts';
import { PAGE_START } from '../page-start.ts';

/** `roadmap.ja.md`, `status_zh-CN.md`: a translation claims what its original claims. */
const TRANSLATION =
  /[._-](?:es|fr|pt|it|de|nl|pl|cs|ru|uk|tr|zh|ja|ko)(?:[-_](?:[a-z]{2}|hans|hant))?\.(?:md|markdown|mdx)$/i;

const isTranslation = (path: string): boolean => TRANSLATION.test(path);

export const matrixDeleted = defineRule({
  id: 'matrix-deleted',
  severity: 'configured',
  summary: 'This change deletes a checked page.',
  messages: {
    deleted: {
      says: 'This change deletes `{path}`, which tracks statuses.',
      do: 'Restore the page, or remove it from the configuration.',
    },
    perhaps: {
      says: 'This change removes `{path}`, which tracks statuses. GitHub or git could not tell whether it was renamed.',
      do: 'Restore the page, or update its path in the configuration.',
    },
    moved: {
      says: 'This change deletes `{path}` and moves {found} of its {total, row} to `{to}`.',
      do: 'Check that no row was lost, then update the configuration.',
    },
    'moved-unguarded': {
      says: 'This change deletes `{path}` and moves {found} of its {total, row} to `{to}`, which is not checked.',
      do: 'Add `{to}` under `documents` in the configuration.',
    },
  },
  *checkRun({ deleted }) {
    const isCleanUp =
      deleted.filter((one) => !one.declared && one.movedTo === undefined).length >= FEWEST_OF_A_CLEAN_UP;
    for (const one of deleted) {
      const { path, rows, configured, movedTo, declared, survived, perhapsRenamed } = one;
      // A page that nobody declared may go, unless work that was done is tracked nowhere from now on.
      if (!declared && (!survived || isTranslation(path))) continue;
      // It was divided, or written anew under another name. Only a configuration that names it must follow.
      if (movedTo?.complete === true && (!declared || (movedTo.guarded && !configured))) continue;
      const place = {
        ground: !declared && isNoNews(one, isCleanUp) ? 'reading' : 'change',
        severity: declared ? (perhapsRenamed === true ? 'warning' : undefined) : 'notice',
        path,
        range: PAGE_START,
        rowKey: null,
        evidence: null,
        configured,
      } as const;
      if (movedTo === undefined)
        yield { messageId: perhapsRenamed === true ? 'perhaps' : 'deleted', data: { path, rows }, ...place };
      else
        yield {
          messageId: movedTo.guarded ? 'moved' : 'moved-unguarded',
          data: { path, to: movedTo.path, found: movedTo.rows, total: rows },
          ...place,
        };
    }
  },
});

/** A change that deletes so many pages that nobody declared tidies up. */
const FEWEST_OF_A_CLEAN_UP = 3;

/** Of pages that nobody declared: one that may only have been renamed, a report that was written once, and what goes with others, unless it is one that people keep up to date. */
const isNoNews = ({ path, title = '', perhapsRenamed }: Run['deleted'][number], isCleanUp: boolean): boolean =>
  perhapsRenamed === true || isOneOffReport({ path, title }) || (isCleanUp && !isLivingPage(path));
