// Takes names of code and of files apart into their words: `loadClay` and `load_clay` are two.
import { nameOf } from './paths.ts';

const PARTS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu;
const SEVERAL = /[\p{Ll}\p{N}]\p{Lu}|[^_]_[^_]/u;

/** The words of a text and of the names in it, as they are written. */
export function nameWords(text: string): readonly string[] {
  return text.match(PARTS) ?? [];
}

/** True for a name of several words, which hardly is a word of a language. */
export const hasSeveralWords = (name: string): boolean => SEVERAL.test(name);

/** True where a file has all words of another one's name and endings, and one more of a kind: `test_clay.py` and `clay.py`. */
export function isNameAndWord(path: string, other: string, isOfKind: (word: string) => boolean): boolean {
  const [more, name] = [fileWords(path), fileWords(other).join(' ')];
  return (
    more.length <= MOST_WORDS && more.some((word, at) => isOfKind(word) && more.toSpliced(at, 1).join(' ') === name)
  );
}

/** Words of a file's name; no name that people write has more. */
const MOST_WORDS = 12;

const fileWords = (path: string): readonly string[] =>
  nameOf(path)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
