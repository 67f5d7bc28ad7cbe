// Finds cited lines that say the same in another layout: indented anew, wrapped, or put elsewhere in the file.
import type { LineSpan } from '../reference.ts';
import type { Budget } from './line-diff.ts';

/** Letters and digits that a text needs to be mistaken for no other. */
const MIN_SAID = 16;
/** A text is looked for by so much of its beginning, and compared as a whole in so many places at most: what is there more often repeats itself. */
const [BEGINNING, MOST_PLACES] = [64, 32];
/** Characters that are looked through in one step of the budget. */
const CHARACTERS_A_STEP = 50;

/** A text without its layout: one long line, and where each of its lines begins there. */
export interface Layout {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Takes off what formatters change: blanks, the kind of quotes, and a comma before a closing bracket. */
export function readLayout(lines: readonly string[]): Layout {
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const line of lines) {
    const squeezed = line
      .replace(/\s+/g, '')
      .replaceAll("'", '"')
      .replace(/,(?=[)\]}])/g, '');
    if (/^[)\]}]/.test(squeezed) && parts.at(-1)?.endsWith(',') === true) {
      parts[parts.length - 1] = parts.at(-1)?.slice(0, -1) ?? '';
      length -= 1;
    }
    starts.push(length);
    // A blank line between a comma and its bracket hides neither.
    if (squeezed !== '') parts.push(squeezed);
    length += squeezed.length;
  }
  return { text: parts.join(''), starts };
}

/** The lines of the new text that say what each span of the old one says; null where one of them is short, is there more than once, or is not there; `too-long` where the budget is used up. */
export function findLayout({
  old,
  now,
  spans,
  budget,
}: {
  readonly old: Layout;
  readonly now: Layout;
  readonly spans: readonly LineSpan[];
  readonly budget: Budget;
}): readonly LineSpan[] | 'too-long' | null {
  const found: LineSpan[] = [];
  for (const { start, end } of spans) {
    budget.steps -= (old.text.length + now.text.length) / CHARACTERS_A_STEP;
    if (budget.steps < 0) return 'too-long';
    const said = old.text.slice(old.starts[start - 1] ?? old.text.length, old.starts[end] ?? old.text.length);
    const at = onlyPlace(now, said);
    if (at === null || (said.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < MIN_SAID || onlyPlace(old, said) === null)
      return null;
    found.push({ start: lineAt(now.starts, at), end: lineAt(now.starts, at + said.length - 1) });
  }
  return found;
}

/** Where a text is as a whole, if it is there once; else null. */
function onlyPlace({ text, starts }: Layout, said: string): number | null {
  const beginning = said.slice(0, BEGINNING);
  let [found, places] = [-1, 0];
  for (let at = said === '' ? -1 : text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    places += 1;
    if (places > MOST_PLACES) return null;
    if (!text.startsWith(said, at)) continue;
    if (found >= 0) return null;
    found = at;
  }
  if (found < 0) return null;
  // Two words of one line are one word here, unless a line ends between them.
  const cuts = (place: number): boolean =>
    /^[\p{L}\p{N}_]{2}$/u.test(text.slice(place - 1, place + 1)) && starts[lineAt(starts, place) - 1] !== place;
  return cuts(found) || cuts(found + said.length) ? null : found;
}

/** The line (1-based) that has the character; of blank lines at one place the last, which is not blank. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
