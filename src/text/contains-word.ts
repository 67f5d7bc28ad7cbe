// Looks for a name in a text: as a whole word, and as a part of a longer name.

const DIGIT = /\p{N}/u;
const WORD = /[\p{L}\p{M}\p{N}_$]/u;

/** True where `word` occurs in `text` with no letter, digit, `_` or `$` of any script right before or after it. */
export function containsWord(text: string, word: string): boolean {
  return listWords(text, word).next().done !== true;
}

/** Where `word` occurs that way, in order. */
export function* listWords(text: string, word: string): Generator<number> {
  if (word === '') return;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!WORD.test(characterBefore(text, at)) && !WORD.test(characterAt(text, at + word.length))) yield at;
  }
}

/** True where `word` is made of whole words of a longer name: `return_to` in `pending_return_to`, `Return` in `pendingReturnTo`, `Tree` in `Tree2D`, `test_` in `test_a`. */
export function containsPart(text: string, word: string): boolean {
  if (word === '') return false;
  const [first, last] = [word.charAt(0), word.charAt(word.length - 1)];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const [before, after] = [characterBefore(text, at), characterAt(text, at + word.length)];
    const starts =
      first === '_' || !WORD.test(before) || before === '_' || before === '$' || (isUpper(first) && !isUpper(before));
    const ends =
      last === '_' ||
      !WORD.test(after) ||
      after === '_' ||
      after === '$' ||
      (isUpper(after) && !isUpper(last)) ||
      (DIGIT.test(after) && !DIGIT.test(last));
    if (starts && ends && (WORD.test(before) || WORD.test(after))) return true;
  }
  return false;
}

function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function characterBefore(text: string, at: number): string {
  const last = text.charAt(at - 1);
  return /[\uDC00-\uDFFF]/.test(last) ? text.slice(at - 2, at) : last;
}
