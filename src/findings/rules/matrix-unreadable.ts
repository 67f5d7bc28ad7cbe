// Documents that ought to be guarded and cannot be.
import { PAGE_START } from '../page-start.ts';
import { defineRule } from '../rule.ts';

export const matrixUnreadable = defineRule({
  id: 'matrix-unreadable',
  severity: 'error',
  summary: 'A guarded document cannot be read, or holds nothing to guard.',
  messages: {
    'not-utf8': '{path} is not guarded: it is not UTF-8. Save it as UTF-8.',
    binary: '{path} is not guarded: it is binary ({detail}).',
    'too-large': '{path} is not guarded: it is too large ({detail}).',
    'symbolic-link': '{path} is not guarded: it is a symbolic link. Name the file that it points to.',
    unavailable: '{path} is not guarded: its content cannot be read ({detail}).',
    absent: '{path} is not guarded: it does not exist ({detail}).',
    'no-rows': '{path} is not guarded: no status table or list in it could be understood ({detail}).',
  },
  *checkRun({ unreadable, deleted }) {
    const gone = new Set(deleted.map(({ path }) => path));
    for (const { path, reason, detail } of unreadable) {
      if (gone.has(path)) continue;
      yield {
        messageId: reason,
        data: { path, detail },
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
