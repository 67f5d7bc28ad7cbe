// Splits a pointer into its path and the lines it means: `a.rs:33`, `a.rs:33-40`, `a.rs:12,40`, `a.rs#L33-L40`, `a.rs L33`.
import type { LineSpan } from '../reference.ts';

export interface AnchoredPath {
  /** What stands before the anchor. */
  readonly path: string;
  readonly lines: readonly LineSpan[];
  /** The heading or other anchor after `#` that names no line; null where there is none. */
  readonly fragment: string | null;
}

const SPANS = String.raw`L?\d{1,7}(?:C\d{1,5})?(?:\s?[-–—]\s?L?\d{1,7}(?:C\d{1,5})?)?(?:,\s?L?\d{1,7}(?:\s?[-–—]\s?L?\d{1,7})?){0,49}`;
const COLON = new RegExp(`^(${SPANS})(?::\\d{1,5})?$`);
const WORDS = new RegExp(`^\\s?\\(?(?:lines?\\s|ll?\\.\\s?|@|:)?\\s?(${SPANS})\\)?$`, 'i');
const LONGEST = 1000;

/** Lines of an anchor alone (`33-40,52`); empty where it is none or an end lies before its start. */
function readSpans(text: string): readonly LineSpan[] {
  const spans: LineSpan[] = [];
  for (const part of text.split(',')) {
    const numbers = [...part.matchAll(/L?(\d+)(?:C\d+)?/g)].map((match) => Number(match[1]));
    const [start, end = start] = numbers;
    if (start === undefined || end === undefined || start < 1 || end < start) return [];
    spans.push({ start, end });
  }
  return spans;
}

/** Splits a token. Without an anchor the whole token is the path. */
export function splitAnchor(token: string): AnchoredPath {
  const whole = { path: token, lines: [], fragment: null };
  const hash = token.indexOf('#');
  if (hash > 0) {
    const fragment = token.slice(hash + 1);
    const spans = /^L\d/.test(fragment) && fragment.length < LONGEST && COLON.test(fragment) ? readSpans(fragment) : [];
    return { path: token.slice(0, hash), lines: spans, fragment: spans.length === 0 ? fragment : null };
  }
  const from = Math.max(0, token.length - LONGEST);
  // The first colon or blank after the extension starts the anchor; paths with colons are no paths here.
  const tail = token.slice(from);
  const colon = tail.search(/:L?\d/);
  if (colon >= 0 && from + colon > 0) {
    const match = COLON.exec(tail.slice(colon + 1));
    const spans = match?.[1] === undefined ? [] : readSpans(match[1]);
    if (spans.length > 0) return { path: token.slice(0, from + colon), lines: spans, fragment: null };
  }
  const blank = tail.search(/[\s@][(Ll@]/);
  if (blank > 0) {
    const spans = readAnchorWords(tail.slice(blank));
    if (spans.length > 0) return { path: token.slice(0, from + blank), lines: spans, fragment: null };
  }
  return whole;
}

/** Lines of an anchor that stands apart from its path: ` L33-L40`, `(lines 3-9)`, `:40`. A bare number is no anchor. */
export function readAnchorWords(text: string): readonly LineSpan[] {
  if (text.length > LONGEST || !/[L:@]|lines?\s|l\./i.test(text)) return [];
  const match = WORDS.exec(text);
  return match?.[1] === undefined ? [] : readSpans(match[1]);
}
