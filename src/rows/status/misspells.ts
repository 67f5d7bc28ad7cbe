// Tells a status word with one slip in it from a word of somebody's own.
import { VOCABULARY } from './vocabulary.ts';

/** Shorter words are one letter away from too many others. */
const SHORTEST = 5;

/** True where one letter that is missing, too many or exchanged with its neighbor keeps a word from being one that is known: `complte`, `compelte`. */
export function misspells(word: string): boolean {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word) || VOCABULARY.has(word)) return false;
  for (const known of VOCABULARY.keys())
    if (known.length >= SHORTEST && Math.abs(known.length - word.length) <= 1 && isOneSlip(word, known)) return true;
  return false;
}

const LONGEST = 40;

/** Another letter, another ending or another beginning makes another word: `drift` is not `draft`, and `close` is not `closed`. */
function isOneSlip(word: string, known: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === known[start]) start += 1;
  const rest = (text: string, from: number): string => text.slice(start + from);
  if (start === 0 || start >= Math.min(word.length, known.length)) return false;
  return (
    rest(word, 1) === rest(known, 0) ||
    rest(word, 0) === rest(known, 1) ||
    (word[start] === known[start + 1] && word[start + 1] === known[start] && rest(word, 2) === rest(known, 2))
  );
}
