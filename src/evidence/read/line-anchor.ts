// Splits a pointer into its path, the lines it means and the name it gives: `a.rs:33-40`, `a.rs#L33-L40`, `a.rs L14, L16`, `a.py:run:40`, `a.py†L3-L9`.
import { EXTENSIONS, WELL_KNOWN } from '../../text/file-names.ts';
import { extensionOf, nameOf } from '../../text/paths.ts';
import type { LineSpan } from '../reference.ts';

export interface AnchoredPath {
  /** What is before the anchor. */
  readonly path: string;
  readonly lines: readonly LineSpan[];
  /** The heading, name or other anchor after `#` that gives no line; null where there is none. */
  readonly fragment: string | null;
  /** What is between colons and is not a line: `run()` in `a.py:run():40`, with its offset; null where there is none. */
  readonly name: { readonly text: string; readonly from: number } | null;
}

const LINE = String.raw`L?\d{1,7}(?:C\d{1,5})?`;
/** What is between the first and last line of a range. */
const RANGE = String.raw`\s?(?:[-–—]|\.\.|to|bis)\s?`;
const SPAN = `${LINE}(?:${RANGE}${LINE})?`;
/** What may be between two lines or ranges. */
export const AND_LINES = String.raw`(?:,\s?|\s?[/&、]\s?|\s(?:and|und|et|y|e|en|och|ja|и)\s)`;
/** What `lines` is called where pages are written in other languages, at the start of an anchor. */
export const LINE_WORD = String.raw`(?:(?:lines?|zeilen?|lignes?|líneas?|linhas?|rig(?:a|he)|regels?|rad(?:er)?|rivit?|строк[аи])\s?|(?:ll?|z)\.\s?|第\s?)`;
const SPANS = `${SPAN}(?:${AND_LINES}${SPAN}){0,49}`;
const ALONE = new RegExp(`^${SPANS}$`);
const COLON = new RegExp(`^(${SPANS})(?::\\d{1,5})?$`);
const WORDS = new RegExp(`^\\s?\\(?(?:${LINE_WORD}|@|:)?\\s?(${SPANS})(?:\\s?行目?)?\\)?$`, 'iu');
/** Where an anchor in words may begin. */
const BEFORE_WORDS = new RegExp(`[\\s@](?=[(Ll@]|${LINE_WORD})`, 'iu');
const SAYS_LINE = new RegExp(`[L:@行]|${LINE_WORD}`, 'iu');
const EACH = new RegExp(`L?(\\d+)(?:C\\d+)?(?:${RANGE}L?(\\d+)(?:C\\d+)?)?`, 'gi');
const RANGE_SIGN = new RegExp(`^${RANGE}L?$`);
const LONGEST = 1000;

/** True for what can be between the first and last line of a range. */
export function isRangeSign(text: string): boolean {
  return RANGE_SIGN.test(text);
}

/** Lines of an anchor alone (`33-40,52`); empty where an end is before its start, or a line is 0. */
function readSpans(text: string): readonly LineSpan[] {
  const spans: LineSpan[] = [];
  for (const [, first, last = first] of text.matchAll(EACH)) {
    const [start, end] = [Number(first), Number(last)];
    if (start < 1 || end < start) return [];
    spans.push({ start, end });
  }
  return spans;
}

/** Splits a token. Without an anchor the whole token is the path; an anchor that cannot be read leaves the path a path. */
export function splitAnchor(token: string): AnchoredPath {
  const whole = { path: token, lines: [], fragment: null, name: null };
  const hash = token.indexOf('#');
  if (hash > 0) {
    const named = token.slice(0, hash).includes(':') ? splitColons(token) : null;
    // `a.java:Kiln#heat`: the name has the sign in it.
    if (named?.name?.text.includes('#') === true) return named;
    const fragment = token.slice(hash + 1);
    const spans = /^L\d/.test(fragment) && fragment.length < LONGEST && COLON.test(fragment) ? readSpans(fragment) : [];
    return { path: token.slice(0, hash), lines: spans, fragment: spans.length === 0 ? fragment : null, name: null };
  }
  const from = Math.max(0, token.length - LONGEST);
  // The first colon or blank after the extension starts the anchor; paths with colons are not paths here.
  const tail = token.slice(from);
  const colon = tail.search(/:L?\d|†L?\d/);
  if (colon > 0) {
    const match = COLON.exec(tail.slice(colon + 1));
    const spans = match?.[1] === undefined ? [] : readSpans(match[1]);
    const path = token.slice(0, from + colon);
    if (spans.length > 0) return splitColons(token) ?? { ...whole, path, lines: spans };
  }
  const blank = tail.search(BEFORE_WORDS);
  if (blank > 0) {
    const spans = readAnchorWords(tail.slice(blank));
    if (spans.length > 0) return { ...whole, path: token.slice(0, from + blank).replace(/,$/, ''), lines: spans };
  }
  return splitColons(token) ?? whole;
}

/** `a.py:run():40`, `a.py:40:run`, `a.py:5+`: after the name of a file, only the parts that can be read count. Null for any other token. */
function splitColons(token: string): AnchoredPath | null {
  const colon = token.search(/[:†]/);
  const path = token.slice(0, colon);
  if (colon <= 0 || token.length > LONGEST || token.startsWith('::', colon) || !namesFile(path)) return null;
  let lines: readonly LineSpan[] = [];
  let name: AnchoredPath['name'] = null;
  let at = colon + 1;
  // Two colons are part of a name: `a.rs:Kiln::heat`.
  for (const part of token.slice(at).split(/(?<!:):(?!:)/)) {
    if (lines.length === 0 && ALONE.test(part)) lines = readSpans(part);
    else if (name === null && /^(?:\(\*?\w{1,100}\)\.)?[\p{L}_$]/u.test(part) && !/^L\d/.test(part))
      name = { text: part, from: at };
    at += part.length + 1;
  }
  return { path, lines, fragment: null, name };
}

/** True where a path ends with the name of a file, whatever comes after it. */
function namesFile(path: string): boolean {
  return EXTENSIONS.has(extensionOf(path) ?? '') || WELL_KNOWN.has(nameOf(path).toLowerCase());
}

/** Lines in a cell of their own: `40`, `40-52`, `L40, L52`. A bare number is one only where it is `sure` that it does not count lines. */
export function readLineCell(text: string, sure: boolean): readonly LineSpan[] {
  const bare = text.trim();
  if (bare.length > LONGEST || (!sure && /^\d+$/.test(bare))) return [];
  return ALONE.test(bare) ? readSpans(bare) : readAnchorWords(bare);
}

/** Lines of an anchor that is apart from its path: ` L33-L40`, `(lines 3 to 9)`, `:40`. A bare number is not an anchor. */
export function readAnchorWords(text: string): readonly LineSpan[] {
  if (text.length > LONGEST || !SAYS_LINE.test(text)) return [];
  const match = WORDS.exec(text);
  return match?.[1] === undefined ? [] : readSpans(match[1]);
}
