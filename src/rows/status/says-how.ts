// Tells words behind a status and a slash that only say how it came about (`Fixed / Re-raise`) from another status.
import { isGrade, isRatio, takesBack } from './match-words.ts';

/** True for words that, beside a status in words, take nothing back and measure nothing; `n/ab` and `3/4/5` are none. */
export const saysHow = (words: readonly string[], status: readonly string[]): boolean =>
  [words, status].every((side) => side.some((word) => /\p{L}{3}/u.test(word))) &&
  !words.some((word) => isRatio(word) || isGrade(word)) &&
  !takesBack(words);
