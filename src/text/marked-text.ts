// Text with code marks: how a message says which of its words are code, whatever those words hold.
import { shorten } from './shorten.ts';

/** A stretch of a marked text: what a reader sees, without marks. */
export interface Piece {
  readonly kind: 'text' | 'code';
  readonly text: string;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** A value as code: between marks longer than any run of backticks that it holds. Nothing for a blank value. */
export function asCode(value: string): string {
  const content = onOneLine(value).trim();
  if (content === '') return '';
  let longest = 0;
  for (const [run] of content.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const marks = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${marks}${pad}${content}${pad}${marks}`;
}

/** A value as words. Its own backticks become apostrophes, so that they cannot open or close code. */
export const asWords = (value: string): string => onOneLine(value).replace(/`/g, "'");

/** The pieces of a marked text, in order. Backticks without a partner of the same length are words. Linear in the text. */
export function readMarked(text: string): Piece[] {
  const runs = [...text.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ length, index }));
  const next = new Map<number, number>();
  const partners: (number | undefined)[] = [];
  for (const [at, { length }] of [...runs.entries()].reverse()) {
    partners[at] = next.get(length);
    next.set(length, at);
  }
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < runs.length; at++) {
    const open = runs[at];
    const partner = partners[at];
    const close = partner === undefined ? undefined : runs[partner];
    if (open === undefined || partner === undefined || close === undefined) continue;
    if (open.index > from) pieces.push({ kind: 'text', text: text.slice(from, open.index) });
    const content = text.slice(open.index + open.length, close.index);
    pieces.push({ kind: 'code', text: content.includes('`') ? content.replace(/^ | $/g, '') : content });
    from = close.index + close.length;
    at = partner;
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
  return pieces;
}

/** What a reader sees of a marked text where code looks like all other words. */
export const withoutMarks = (text: string): string =>
  text.includes('`')
    ? readMarked(text)
        .map((piece) => piece.text)
        .join('')
    : text;

/** Shortens a marked text to at most `length` UTF-16 code units; code that is cut stays code. */
export function shortenMarked(text: string, length: number): string {
  if (text.length <= length) return text;
  let shortened = '';
  for (const { kind, text: content } of readMarked(text)) {
    const piece = kind === 'code' ? asCode(content) : content;
    const room = length - shortened.length;
    // The last unit is kept for the sign that something was left out.
    if (piece.length < room) shortened += piece;
    else {
      const marks = piece.length - content.length;
      if (kind === 'text') return `${shortened}${shorten(content, room)}`;
      return room > marks + 1 ? `${shortened}${asCode(shorten(content, room - marks))}` : `${shortened}…`;
    }
  }
  return shortened;
}
