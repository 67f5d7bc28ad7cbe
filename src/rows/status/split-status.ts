// Divides the tokens of a status into parts: words and glyphs between two separators.
import type { Separator, Token } from './status-tokens.ts';

/** Words and glyphs between two separators, with the separator before them. */
export interface Part {
  readonly after: Separator | null;
  readonly words: readonly Extract<Token, { kind: 'word' }>[];
  readonly glyphs: readonly Extract<Token, { kind: 'glyph' }>[];
}

/** In order; empty without words and glyphs. */
export function splitStatus(tokens: readonly Token[]): readonly Part[] {
  const parts: {
    after: Separator | null;
    words: Extract<Token, { kind: 'word' }>[];
    glyphs: Extract<Token, { kind: 'glyph' }>[];
  }[] = [];
  let after: Separator | null = null;
  let open = false;
  for (const token of tokens) {
    if (token.kind === 'separator') {
      after = token.separator;
      open = false;
      continue;
    }
    let part = parts.at(-1);
    if (part === undefined || !open) {
      part = { after: parts.length === 0 ? null : after, words: [], glyphs: [] };
      parts.push(part);
      open = true;
    }
    if (token.kind === 'word') part.words.push(token);
    else part.glyphs.push(token);
  }
  return parts;
}

/** From the first to the last word or glyph, as offsets. */
export function spanOf(parts: readonly Part[]): { readonly start: number; readonly end: number } {
  const tokens = parts.flatMap((part) => [...part.words, ...part.glyphs]);
  return { start: Math.min(...tokens.map((token) => token.start)), end: Math.max(...tokens.map((token) => token.end)) };
}
