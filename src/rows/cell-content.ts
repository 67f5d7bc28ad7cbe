// What a column's cells hold: statuses, verdicts, measurements, or something that looks cited.
import type { Cell } from '../documents/page.ts';
import { inlineText } from './inline-text.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Status } from './row.ts';

/** Enough of a cell to tell what kind of thing it holds. */
const LOOKED_AT = 400;

export interface StatusContent {
  /** Cells with something in them. */
  readonly filled: number;
  /** Filled cells whose status words are known. */
  readonly statuses: number;
  /** Of these, those that claim something: not only that it does not apply. */
  readonly claims: number;
}

export interface EvidenceContent {
  /** Cells that say more than a placeholder or the word `Gap`. */
  readonly said: number;
  /** Of these, those that hold a path, code or a link. */
  readonly cited: number;
  /** Said, and nothing but done or partial (`✅` in a column of tests): a verdict, no evidence. */
  readonly verdicts: number;
  /** Said, and nothing but numbers. */
  readonly measures: number;
}

type Cells = readonly (Cell | undefined)[];
type StatusOf = (cell: Cell) => Status;

/** Longer than any verdict: what is longer is a sentence. */
const LONGEST_VERDICT = 60;

export function statusContent(cells: Cells, statusOf: StatusOf): StatusContent {
  const statuses = cells.flatMap((cell) => (cell === undefined || cell.text.trim() === '' ? [] : [statusOf(cell)]));
  const known = statuses.filter((status) => status !== 'unknown');
  return { filled: statuses.length, statuses: known.length, claims: known.filter((status) => status !== 'not-applicable').length };
}

export function evidenceContent(cells: Cells, statusOf: StatusOf): EvidenceContent {
  const content = { said: 0, cited: 0, verdicts: 0, measures: 0 };
  for (const cell of cells) {
    if (cell === undefined) continue;
    const text = inlineText(cell.segments, LOOKED_AT).text.trim();
    if (isPlaceholder(text) || /^gaps?$/i.test(text)) continue;
    content.said += 1;
    if (looksCited(cell)) content.cited += 1;
    else if (/^[\d.,%\s/+~<>=≥≤-]+$/u.test(text)) content.measures += 1;
    else if (text.length <= LONGEST_VERDICT && ['done', 'partial'].includes(statusOf(cell))) content.verdicts += 1;
  }
  return content;
}

/** True where a cell or list item holds a code span, a link, or a word with the look of a path. */
export function looksCited(inline: Pick<Cell, 'segments'>): boolean {
  const { segments, text } = inlineText(inline.segments, LOOKED_AT);
  return segments.some((segment) => segment.kind === 'code' || segment.link !== null) || looksLikePath(text);
}

/** True where a text holds a word with the look of a path: a slash between names, or a file's extension. */
export function looksLikePath(text: string): boolean {
  return text.split(/[\s,;()[\]"'`]/u).some((word) => word.length < 300
    && !/^(?:n\/a|w\/o|and\/or|i\/o|tbd)$/i.test(word)
    && (/[\w.-]\/[\w.@*{-]/u.test(word) || /^[\w-][\w.-]*\.[a-z][a-z0-9]{0,7}(?:[:#]L?\d[\d,:L-]*)?[.:]?$/i.test(word)));
}
