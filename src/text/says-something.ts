// Tells words that claim something from words that only join what is cited.
import { GONE } from './gone-words.ts';

/** Words that join references or name what kind of file they are; they claim nothing of their own. */
const CONNECTING = new Set(
  (
    'and the for with plus see also via from both under into this that its are was has per all new own not yet path paths file files code source module modules test tests unit integration ' +
    'e2e suite suites spec specs doc docs more folder directory line lines including related covers covered tested implemented implementation commit commits issue pull tbd todo gap none ' +
    'longer exists exist formerly previously former und mit und siehe avec voir con ver'
  )
    .split(' ')
    .concat(GONE.split('|')),
);

/** True where what is left of a cell besides its references says something: it has a word of three letters that is not only connecting. */
export function saysSomething(text: string): boolean {
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}\p{N}_-]*/gu)) {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u.test(word)) return true;
    if (word.length >= 3 && !CONNECTING.has(word.toLowerCase())) return true;
  }
  return false;
}
