// Which characters make words and which are symbols. Plain ranges: compiling Unicode property classes would cost a run milliseconds.

/** Everything but white space, punctuation and symbols, for use inside a character class of a `u` expression. */
export const NOT_IN_WORDS = String.raw`\s\x00-\x2f:-@[-\x60\x7b-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2000-\u206f\u20a0-\u20cf\u20e3\u2190-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufe00-\ufe0f\ufe30-\ufe6f\ufffd\u{1f000}-\u{1faff}`;

const WORDS = new RegExp(`[^${NOT_IN_WORDS}]+`, 'gu');

/** The words of a text, in order. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORDS) ?? [];
}

/** True for arrows, geometric shapes, dingbats and emoji. */
export function isSymbol(point: number): boolean {
  return (
    (point >= 0x2190 && point <= 0x2bff) ||
    (point >= 0x1f000 && point <= 0x1faff) ||
    point === 0x3030 ||
    point === 0x303d
  );
}
