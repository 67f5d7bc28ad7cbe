// Changes to the guard's own configuration.
import { PAGE_START } from '../page-start.ts';
import { defineRule } from '../rule.ts';

export const configChanged = defineRule({
  id: 'config-changed',
  severity: 'notice',
  summary: 'This change edits the configuration of Matrix Guard.',
  messages: {
    changed: {
      says: 'This change edits `{path}`. It was checked with the version at base; the new version applies after the merge.',
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
