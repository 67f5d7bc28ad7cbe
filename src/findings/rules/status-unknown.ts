// Status words that nobody defined.
import { countOf } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import type { AssessedRow } from '../assessed-document.ts';
import { appendTo } from '../../text/group-by.ts';

/** In a row with too many cells each stands one column off: what is wrong is said of the row. */
const isShifted = ({ shape }: AssessedRow['row']): boolean => shape !== null && shape.cells > shape.expected;

export const statusUnknown = defineRule({
  id: 'status-unknown',
  severity: 'warning',
  summary: 'A status word is neither known nor in the legend.',
  messages: {
    unknown:
      "“{word}” is no status the guard knows ({rows}): define it in the page's legend or under statuses in the configuration.",
  },
  *check(subject) {
    const words = new Map<string, AssessedRow['row'][]>();
    for (const { row } of subject.rows) {
      if (
        row.declared.status !== 'unknown' ||
        row.declared.listed === true ||
        row.declared.text.trim() === '' ||
        isShifted(row)
      )
        continue;
      appendTo(words, row.declared.text.trim().toLowerCase(), row);
    }
    for (const [word, rows] of words) {
      const [first] = rows;
      if (first === undefined) continue;
      // Spoken of once for the whole page: the row where it stands first may change without making this another finding.
      yield {
        messageId: 'unknown',
        data: { word: first.declared.text, rows: countOf(rows.length, 'row') },
        ground: 'page',
        range: first.declared.range,
        rowKey: null,
        evidence: null,
        identity: word,
      };
    }
  },
});
