// Divides the sentence of a legend into its entries: a term each, with what the page says that it means.
import { isSymbol } from '../../text/characters.ts';
import { tokeniseStatus } from './status-tokens.ts';

/** What is between a term and its meaning. */
const DIVIDER = /\s?(?::|=|→|—|–|\s-)\s/u;
/** A longer term is a sentence. */
export const LONGEST_TERM = 40;
/** A legend is short: what has more entries, or a longer line, is something else. */
export const MOST_ENTRIES = 24;
export const LONGEST_LINE = 600;
const MARKS = '·•|;；';
const OPENING = '([{（';
const CLOSING = ')]}）';

/** The term an entry begins with, if a divider follows it: its end, and where the meaning begins. */
export function termOf(text: string): { readonly end: number; readonly meaning: number } | null {
  const divider = DIVIDER.exec(text.slice(0, LONGEST_TERM + 4));
  return divider === null ? null : { end: divider.index, meaning: divider.index + divider[0].length };
}

/**
 * Its entries, in order. A line that begins with no term goes on with the entry before it; what is in brackets belongs to one entry.
 * Where the page calls the sentence a legend (`titled`) and it begins with a symbol, every symbol begins an entry; elsewhere only one behind a comma.
 */
export function divideLegend(text: string, titled: boolean): readonly string[] {
  const pieces = joinLines(text).flatMap((line) => cut(line, marksIn(line)));
  const every = titled && startsWithSymbol(text);
  const bySymbol = pieces.flatMap((piece) => cut(piece, symbolsIn(piece, every)));
  return bySymbol.length > 1 ? bySymbol : bySymbol.flatMap((piece) => cut(piece, commasIn(piece)));
}

function joinLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    const last = lines.length - 1;
    if (line === '') continue;
    if (last < 0 || startsEntry(line)) lines.push(line);
    else lines[last] = `${lines[last] ?? ''} ${line}`;
  }
  return lines;
}

/** True where the first thing said is a symbol, an emoji or a check box. */
export function startsWithSymbol(text: string): boolean {
  return tokeniseStatus(text.slice(0, LONGEST_TERM).trimStart())[0]?.kind === 'glyph';
}

function startsEntry(line: string): boolean {
  if (startsWithSymbol(line)) return true;
  const term = termOf(line);
  return term !== null && !/[,.;()]/u.test(line.slice(0, term.end));
}

/** Where the text is to be cut, before or instead of one character. */
interface Cut {
  readonly at: number;
  /** Units that are left out. */
  readonly width: number;
}

function cut(text: string, cuts: readonly Cut[]): readonly string[] {
  const starts = [0, ...cuts.map(({ at, width }) => at + width)];
  return starts
    .map((start, index) => text.slice(start, cuts[index]?.at ?? text.length).trim())
    .filter((piece) => piece !== '');
}

const marksIn = (text: string): readonly Cut[] =>
  outside(text)
    .filter(({ point }) => MARKS.includes(point))
    .map(({ at, point }) => ({ at, width: point.length }));

function symbolsIn(text: string, every: boolean): readonly Cut[] {
  const cuts: Cut[] = [];
  let before = '';
  for (const { at, point } of outside(text)) {
    const glyph = isSymbol(point.codePointAt(0) ?? 0) && tokeniseStatus(point)[0]?.kind === 'glyph';
    // A symbol right after another one is part of the same term.
    if (glyph && before !== '' && before !== 'glyph' && (every || before === ',')) cuts.push({ at, width: 0 });
    if (glyph) before = 'glyph';
    else if (/[^\s\ufe0e\ufe0f\u200d]/u.test(point)) before = ',，、'.includes(point) ? ',' : point;
  }
  return cuts;
}

const commasIn = (text: string): readonly Cut[] =>
  outside(text)
    .filter(
      ({ at, point }) =>
        ',，、'.includes(point) && startsEntry(text.slice(at + 1, at + 1 + LONGEST_TERM + 8).trimStart()),
    )
    .map(({ at, point }) => ({ at, width: point.length }));

/** The characters that stand in no bracket; all of them where brackets are left open. */
function outside(text: string): readonly { readonly at: number; readonly point: string }[] {
  const all: { at: number; point: string }[] = [];
  const free: typeof all = [];
  let depth = 0;
  let at = 0;
  for (const point of text) {
    if (OPENING.includes(point)) depth += 1;
    if (depth === 0) free.push({ at, point });
    if (CLOSING.includes(point)) depth = Math.max(0, depth - 1);
    all.push({ at, point });
    at += point.length;
  }
  return depth === 0 ? free : all;
}
