// Tells a status word from prose that begins with one.
import { matchWords, NO_WORDS } from './match-words.ts';
import { tokeniseStatus } from './status-tokens.ts';
import { remember } from '../../text/remember.ts';
import { GLYPHS } from './vocabulary.ts';

/** True where every word of the text is part of one status phrase, or it is a known symbol alone. */
export const isStatusWord: (text: string) => boolean = remember((text) => {
  const tokens = tokeniseStatus(text);
  if (tokens.some(({ kind }) => kind === 'separator')) return false;
  const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
  if (words.length === 0)
    return tokens.length > 0 && tokens.every((token) => token.kind === 'glyph' && GLYPHS.has(token.text));
  return matchWords(words, NO_WORDS)?.length === words.length;
});
