// Looks for a name in a text as a whole word.

const WORD = /[\p{L}\p{M}\p{N}_$]/u;

/** True where `word` stands in `text` with no letter, digit, `_` or `$` of any script right before or after it. */
export function containsWord(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!WORD.test(characterBefore(text, at)) && !WORD.test(characterAt(text, at + word.length))) return true;
  }
  return false;
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function characterBefore(text: string, at: number): string {
  const last = text.charAt(at - 1);
  return /[\uDC00-\uDFFF]/.test(last) ? text.slice(at - 2, at) : last;
}
