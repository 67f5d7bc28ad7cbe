// What a column's cells hold: statuses, verdicts, measurements, or something that looks cited.
import type { Cell } from '../../documents/page.ts';
import { inlineText } from '../inline-text.ts';
import { onceForLasting } from '../../text/lasting.ts';
import { isPlaceholder } from '../../text/placeholders.ts';
import type { Status } from '../row.ts';

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

export function statusContent(
  cells: Cells,
  { statusOf, isListed }: { readonly statusOf: StatusOf; readonly isListed: (cell: Cell) => boolean },
): StatusContent {
  const content = { filled: 0, statuses: 0, claims: 0 };
  for (const cell of cells) {
    if (cell === undefined || cell.text.trim() === '') continue;
    content.filled += 1;
    const status = statusOf(cell);
    if (status === 'unknown' && !isListed(cell)) continue;
    content.statuses += 1;
    if (status !== 'not-applicable') content.claims += 1;
  }
  return content;
}

/** Whether any cell looks cited: what the others say is not classified, which costs more than all else here. */
export function holdsCited(cells: Cells): boolean {
  return evidenceContent(cells, () => 'unknown').cited > 0;
}

export function evidenceContent(cells: Cells, statusOf: StatusOf): EvidenceContent {
  const content = { said: 0, cited: 0, verdicts: 0, measures: 0 };
  for (const cell of cells) {
    if (cell === undefined) continue;
    const kind = kindOf(cell);
    if (kind === 'nothing') continue;
    content.said += 1;
    if (kind === 'cited') content.cited += 1;
    else if (kind === 'measure') content.measures += 1;
    else if (kind === 'words' && ['done', 'partial'].includes(statusOf(cell))) content.verdicts += 1;
  }
  return content;
}

/** `words` are few enough to be a verdict. */
const kindOf = onceForLasting((cell: Cell): 'nothing' | 'cited' | 'measure' | 'words' | 'sentence' => {
  const text = inlineText(cell.segments, LOOKED_AT).text.trim();
  if (isPlaceholder(text) || /^gaps?$/i.test(text)) return 'nothing';
  if (looksCited(cell)) return 'cited';
  if (/^[\d.,%\s/+~<>=≥≤-]+$/u.test(text)) return 'measure';
  return text.length <= LONGEST_VERDICT ? 'words' : 'sentence';
});

/** True where a cell or list item holds a code span, a link, or a word with the look of a path. */
export function looksCited(inline: Pick<Cell, 'segments'>): boolean {
  const { segments, text } = inlineText(inline.segments, LOOKED_AT);
  return segments.some((segment) => segment.kind === 'code' || segment.link !== null) || looksLikePath(text);
}

/** Endings of the files that evidence mostly is. A name with another one needs a folder before it. */
const ENDINGS =
  /(?:^|\/)(?:Makefile|Dockerfile|Justfile|CODEOWNERS)$|\.(?:[cm]?[jt]sx?|py|rs|go|java|kts?|swift|rb|php|cs|cpp|cc|[ch]|hpp|scala|exs?|dart|jl|lua|sql|proto|sh|ps1|ya?ml|toml|json[lc5]?|md|mdx|rst|txt|html?|css|scss|vue|svelte|tf|ini|cfg|xml|gradle|ipynb|r|zig|hs|ml|pl|sol|graphql|prisma|snap|csv|lock|mk|cmake|feature|tsv|svg|png)$/i;

/** True where a text names a file, or lines of one; folders and bare words are none. */
export function namesFile(text: string): boolean {
  return text.split(/[\s,;()[\]"'`]/u).some((written) => {
    const word = withoutAnchor(written);
    return (
      written.length <= 300 &&
      looksLikePath(written) &&
      (ENDINGS.test(word) || /\/[^/]*\.[a-z][a-z0-9]{0,7}$/i.test(word))
    );
  });
}

/** True where a text names lines of a file. */
export function namesLines(text: string): boolean {
  return /\.\w{1,10}(?::|#L)\d/u.test(text);
}

function withoutAnchor(written: string): string {
  return written.replace(/(?:[:#]L?\d[\d,:L–-]*|#[\w-]+|::[\w:]+|(?<=\.\w{1,10})[:@][\p{L}_$][\w$.]*)?[.:]*$/u, '');
}

/** True where a text holds a word with the look of a path: a file's extension, or folders and a closing slash. URLs, endpoints, media types and `this/that` are none. */
export function looksLikePath(text: string): boolean {
  return text.split(/[\s,;()[\]"'`]/u).some((written) => {
    if (written.length > 300 || /:\/\/|^www\./i.test(written)) return false;
    const word = withoutAnchor(written);
    if (ENDINGS.test(word))
      return /^[\w.@{[*-]/.test(word) && !/^(?:[A-Z][a-z]+|node|next|vue|three|express)\.js$/u.test(word);
    const folders = word.split('/').length - 1;
    if (folders === 0 || /^(?:\/|[\w.+-]+\/[\w.+-]+$)/u.test(word))
      return /^[\w.@-]+\/$/u.test(word) && word.length > 3;
    return word.endsWith('/') || /\.[a-z][a-z0-9]{0,7}$/i.test(word) || /[*{]/.test(word);
  });
}
