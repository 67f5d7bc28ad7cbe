// Documents that ought to be guarded and cannot be.
import { PAGE_START } from '../page-start.ts';
import { defineRule } from '../rule.ts';

export const matrixUnreadable = defineRule({
  id: 'matrix-unreadable',
  severity: 'error',
  summary: 'A page cannot be read, or has no status table or list.',
  messages: {
    'not-utf8': { says: '`{path}` is not checked: it is not UTF-8.', do: 'Save it as UTF-8.' },
    binary: {
      says: '`{path}` is not checked: it is binary ({detail}).',
      do: 'Restore the page, or remove it from the configuration.',
    },
    'too-large': { says: '`{path}` is not checked: it is too large ({detail}).', do: 'Split the page.' },
    'symbolic-link': {
      says: '`{path}` is not checked: it is a symbolic link.',
      do: 'Name the file that it points to in the configuration.',
    },
    'not-a-file': {
      says: '`{path}` is not checked: it is not a file ({detail}).',
      do: 'Correct its path in the configuration.',
    },
    unavailable: {
      says: '`{path}` is not checked: its content cannot be read ({detail}).',
      do: 'Make the page readable, or remove it from the configuration.',
    },
    absent: {
      says: '`{path}` is not checked: it does not exist ({detail}).',
      do: 'Restore the page, or correct its path in the configuration.',
    },
    'absent-near': {
      says: '`{path}` is not checked: it does not exist ({detail}). Did you mean `{nearest}`?',
      do: 'Correct its path in the configuration, or restore the page.',
    },
    'no-rows': {
      says: 'No row of `{path}` is checked: no status table or list was recognized ({detail}).',
      do: 'Run `matrix-guard inspect {path}` to see how each table was read.',
    },
  },
  *checkRun({ unreadable, deleted }) {
    const gone = new Set(deleted.map(({ path }) => path));
    for (const { path, reason, detail, nearest } of unreadable) {
      if (gone.has(path)) continue;
      yield {
        ...(reason === 'absent' && nearest !== undefined
          ? { messageId: 'absent-near', data: { path, detail, nearest } }
          : { messageId: reason, data: { path, detail } }),
        ground: 'head',
        path,
        range: PAGE_START,
        rowKey: null,
        evidence: null,
        identity: reason,
      };
    }
  },
});
