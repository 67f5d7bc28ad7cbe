// Reads a line that lists all statuses a page allows: ``Statuses: `designed`, `tested` ``.
import type { Paragraph } from '../../documents/page.ts';
import { wordsIn } from '../../text/characters.ts';
import { divideLegend, LONGEST_LINE, LONGEST_TERM, MOST_ENTRIES, termOf } from './divide-legend.ts';

/** What a line that lists the page's statuses begins with. `Status: done` states one and lists none. */
const LIST_LABEL =
  /^[\s*_]*(?:(?:allowed|valid|possible|permitted|known|legal)\s+)?(?:statuses|status (?:values|words|tags|labels|legend|vocabulary|set)|(?:allowed|valid|possible|permitted|known|legal)\s+status)[\s*_]*[:：]/i;

/** The words of such a line: its code spans, else what commas divide. Null for any other paragraph, and where a word is explained. */
export function readClosedList({ segments, text }: Paragraph): readonly string[] | null {
  if (text.length > LONGEST_LINE) return null;
  const label = LIST_LABEL.exec(text);
  if (label === null) return null;
  const rest = text.slice(label[0].length);
  if (divideLegend(rest, true).some((entry) => termOf(entry) !== null)) return null;
  const spans = segments.filter((segment) => segment.kind === 'code').map((segment) => segment.text.trim());
  const words = (spans.length > 0 ? spans : rest.replace(/[.。]\s*$/u, '').split(/[,，、/|·]|\bor\b|\band\b/u))
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const short = words.every((word) => word.length <= LONGEST_TERM && wordsIn(word).length <= 3);
  return words.length > 1 && words.length <= MOST_ENTRIES && short ? words : null;
}
