// Changes to the guard's own configuration.
import type { ConfigurationChange } from '../../config/configuration-change.ts';
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
    added: {
      says: 'This change adds `{path}`. It was checked with the defaults; the configuration applies after the merge.',
      do: null,
    },
    removed: {
      says: 'This change removes `{path}`. It was checked with the version at base; the defaults apply after the merge.',
      do: null,
    },
    'base-invalid': {
      says: 'This change edits or removes `{path}`, which is invalid at base. The defaults were used for this check.',
      do: null,
    },
    elsewhere: {
      says: 'This change edits, adds or removes `{path}`, which was not used for this check.',
      do: null,
    },
  },
  *checkRun({ configurationChanged: change }) {
    if (change !== null)
      yield {
        messageId: messageOf(change),
        data: { path: change.path },
        ground: 'change',
        path: change.path,
        range: PAGE_START,
        rowKey: null,
        evidence: null,
      };
  },
});

function messageOf({
  kind,
  judgedWith,
}: ConfigurationChange): 'changed' | 'added' | 'removed' | 'base-invalid' | 'elsewhere' {
  if (judgedWith === 'another-file') return 'elsewhere';
  if (judgedWith === 'invalid') return 'base-invalid';
  return kind === 'edited' ? 'changed' : kind;
}
