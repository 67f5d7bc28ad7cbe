// Weighs the words of a clause before a status word: whether they deny it, or say that it is to come, conditional or done by nobody.
import { NEGATIONS } from './qualifying-words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DENIES = setOf('no kein keine sin sans sem senza без ohne bez');
const NOBODY = setOf('nobody noone none nothing niemand nadie personne ninguém никто nikt nessuno');
/**
 * In English these are also names and nouns (`up to date`, `in May`, `must requirements`), so they count only where nothing but
 * auxiliary words is between them and the status word.
 */
const MODAL = setOf('to will would shall should must can could may might');
/** Auxiliary words, adverbs, articles and pronouns: `must have been fully`, `will it all be`. */
const AUXILIARY = setOf(
  'be been being get have also still yet then now soon later eventually finally fully entirely completely totally first all both it they this that these a an the',
);
/** Other languages put words between the two: `wird in v2 fertig`. Spanish and Italian `se` and `si` also mean nothing but a passive. */
const TO_COME = setOf(
  'awaiting waiting until soll muss wird bis será debe hasta sera doit deve até будет должен должна должно',
);
/** What follows their noun is said for itself: `reviewed before release and complete`. */
const BEFORE = setOf('before bevor avant');
/** A condition at the start says what the word is used for: `when everything is complete`, `used once implemented`. */
const CONDITION = setOf('once if when unless wenn falls cuando quand quando если когда');
const USED = setOf('use used only set given assigned applies apply mark marked');
const JOINS = setOf('and but und aber y e et и i oraz');

/** How many words before a status word are looked at. */
const REACH = 3;

/** `words`: those of the clause before the status word, in lower case. `opens`: whether it is the first clause of the explanation. */
export function weighWordsBefore(
  words: readonly string[],
  { opens }: { readonly opens: boolean },
): 'said' | 'denied' | 'unreal' {
  const near = words.slice(-REACH);
  if (near.slice(-2).some((word) => NEGATIONS.has(word) || DENIES.has(word))) return 'denied';
  const modal = findModal(near);
  if (modal !== null) return modal.promises ? 'denied' : 'unreal';
  if (near.some((word) => NOBODY.has(word) || TO_COME.has(word)) || /^needs?$/u.test(words[0] ?? '')) return 'unreal';
  const own = near.slice(near.findLastIndex((word) => JOINS.has(word)) + 1);
  return own.some((word) => BEFORE.has(word) || (CONDITION.has(word) && !(opens && isUse(words, word))))
    ? 'unreal'
    : 'said';
}

/** The modal verb that the status word belongs to, and whether it says that the work will be done. */
function findModal(near: readonly string[]): { readonly promises: boolean } | null {
  const at = near.findLastIndex((word) => !AUXILIARY.has(word));
  const modal = near[at] ?? '';
  const [next, ...others] = near.slice(at + 1);
  if (!MODAL.has(modal)) return null;
  // `to the spec implemented` is no infinitive.
  if (modal === 'to' && next !== undefined && !/^(?:be|have|get)$/u.test(next)) return null;
  return { promises: (modal === 'to' || modal === 'will') && [next, ...others].at(-1) === 'be' };
}

/** Whether nothing but words of use comes before the condition; `unless` never says what a word is for. */
const isUse = (words: readonly string[], condition: string): boolean =>
  condition !== 'unless' && words.slice(0, words.lastIndexOf(condition)).every((word) => USED.has(word));
