// Turns counts and lists into the words of a message.
import { asCode } from './marked-text.ts';

/** `1 row`, `4 rows`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `line 5`, `lines 5–99`, `lines 12 and 40`: lines as `writeLines` writes them, with their noun. */
export function nameLines(written: string): string {
  return `${/[-,]/.test(written) ? 'lines' : 'line'} ${written.replace(/(\d)-(?=\d)/g, '$1–').replace(/, (?=[^,]*$)/, ' and ')}`;
}

const MOST = 5;

/** `a, b, c and 2 more`: the first `most` by name, the others as a number. */
export const nameSome = (names: readonly string[], most = MOST): string => joinNames({ names, most, word: 'and' });

/** `nameSome` of names that are code: marked text, for a message's `{names, list}`. */
export const nameCode = (names: readonly string[], most?: number): string => nameSome(names.map(asCode), most);

/** The same with `or`, for a sentence that says that none of them is or has something. */
export const nameAnyCode = (names: readonly string[]): string =>
  joinNames({ names: names.map(asCode), most: MOST, word: 'or' });

function joinNames({
  names,
  most,
  word,
}: {
  readonly names: readonly string[];
  readonly most: number;
  readonly word: 'and' | 'or';
}): string {
  const named = names.slice(0, most);
  const rest = names.length - named.length;
  if (rest > 0) return `${named.join(', ')} ${word} ${rest} more`;
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} ${word} ${named.slice(-1).join('')}`;
}
