// Picks the names of code that a sentence speaks of: what a change must come near before it can be about that sentence.
import type { Segment } from '../../documents/page.ts';
import { looksLikePath } from '../tables/cell-content.ts';

/** More of a sentence, or of one code span, is not looked at. */
const MOST_WORDS = 40;
const LONGEST_SPAN = 200;

/** The identifiers in the code spans of these segments. Plain words (`type`, `value`) count only where no telling name is beside them. */
export function codeWordsIn(segments: readonly Segment[]): readonly string[] {
  const words = new Set(
    segments
      .filter(({ kind, text }) => kind === 'code' && !looksLikePath(text) && !text.includes('/'))
      .flatMap(({ text }) => text.slice(0, LONGEST_SPAN).match(/[A-Za-z_$][\w$]*/g) ?? [])
      .filter((word) => word.length > 2),
  );
  const telling = [...words].filter((word) => /[a-z\d][A-Z]|\w_|_\w/.test(word));
  return (telling.length > 0 ? telling : [...words]).slice(0, MOST_WORDS);
}
