// Status words that nobody defined.
import { nameSome } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import type { AssessedRow } from '../assessed-document.ts';
import { appendTo } from '../../text/group-by.ts';

/** The message names this many words. */
const MOST_WORDS = 5;

/** In a row with too many cells each stands one column off: what is wrong is said of the row. */
const isShifted = ({ shape }: AssessedRow['row']): boolean => shape !== null && shape.cells > shape.expected;

export const statusUnknown = defineRule({
  id: 'status-unknown',
  severity: 'warning',
  summary: 'A status word is neither known nor in the legend.',
  messages: {
    unknown: {
      says: 'Unknown status {words} ({rows, row}).',
      do: "Use a known word, or define this one in the page's legend or under `statuses` in the configuration.",
    },
    'unknown-many': {
      says: 'Unknown statuses {words} ({rows, row}).',
      do: "Use known words, or define these in the page's legend or under `statuses` in the configuration.",
    },
  },
  *check(subject) {
    // On a page that nobody declared, its words are its own affair.
    if (!subject.declared) return;
    const words = new Map<string, AssessedRow['row'][]>();
    for (const { row } of subject.rows) {
      if (
        row.declared.status !== 'unknown' ||
        row.declared.listed === true ||
        // A mark of the page's own (`ℹ️`), a number or a share is no word that anybody could define.
        !/\p{L}/u.test(row.declared.text.replaceAll(/\p{Extended_Pictographic}/gu, '')) ||
        isShifted(row)
      )
        continue;
      appendTo(words, row.declared.text.trim().toLowerCase(), row);
    }
    const [first] = [...words.values()].flat();
    if (first === undefined) return;
    const names = [...words.values()].flatMap(([row]) => (row === undefined ? [] : [`“${row.declared.text.trim()}”`]));
    // Once for the whole page: the row that has the first of them may change without making this another finding.
    yield {
      messageId: names.length === 1 ? 'unknown' : 'unknown-many',
      data: { words: nameSome(names, MOST_WORDS), rows: [...words.values()].flat().length },
      ground: 'page',
      range: first.declared.range,
      rowKey: null,
      evidence: null,
      identity: 'page',
    };
  },
});
