// Changes to the guard's own configuration.
import { PAGE_START } from '../page-start.ts';
import { defineRule } from '../rule.ts';

export const configChanged = defineRule({
  id: 'config-changed',
  severity: 'notice',
  summary: 'This change edits the configuration of the guard that judges it.',
  messages: {
    changed: {
      says: 'This change edits `{path}`. The version at base judged it; the new version applies after the merge.',
      do: null,
    },
  },
  *checkRun({ configurationChanged: path }) {
    if (path !== null)
      yield {
        messageId: 'changed',
        data: { path },
        ground: 'change',
        path,
        range: PAGE_START,
        rowKey: null,
        evidence: null,
      };
  },
});
