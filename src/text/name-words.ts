// Takes names of code apart into their words: `loadClay` and `load_clay` are two.

const PARTS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu;
const SEVERAL = /[\p{Ll}\p{N}]\p{Lu}|[^_]_[^_]/u;

/** The words of a text and of the names in it, as they are written. */
export function nameWords(text: string): readonly string[] {
  return text.match(PARTS) ?? [];
}

/** True for a name of several words, which hardly is a word of a language. */
export const hasSeveralWords = (name: string): boolean => SEVERAL.test(name);
