// Splits the text of a status cell into words, glyphs and separators, with offsets into the text.
import { isSymbol, NOT_IN_WORDS } from '../../text/characters.ts';
import { remember } from '../../text/remember.ts';
import { GLYPHS, SHORTCODES } from './vocabulary.ts';

/** What divides two parts of a status text. `join` divides words only (`in-progress`, `NOT_STARTED`). */
export type Separator = 'arrow' | 'slash' | 'plus' | 'colon' | 'open' | 'stop';

export type Token =
  | { readonly kind: 'word'; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: 'glyph'; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: 'separator'; readonly separator: Separator; readonly start: number; readonly end: number };

/** Nobody writes a status longer than this; more of a cell is not looked at. */
export const STATUS_TEXT_LIMIT = 300;

/** Numbers keep their inner dots and signs: `v1.2`, `99.5%`, `2026-01-02`. */
const WORD = new RegExp(`(?:['’%]|[^${NOT_IN_WORDS}]|(?<=\\d)[.:-](?=\\d))+`, 'uy');
/** Variation selectors, joiners and skin tones change how a glyph looks, not what it means. */
const INVISIBLE = /^[\uFE0E\uFE0F\u200B-\u200D\u20E3\u{1F3FB}-\u{1F3FF}]/u;

const SEPARATORS = new Map<string, Separator>([
  ['→', 'arrow'],
  ['⇒', 'arrow'],
  ['➜', 'arrow'],
  ['➡', 'arrow'],
  ['⟶', 'arrow'],
  ['➔', 'arrow'],
  ['/', 'slash'],
  ['／', 'slash'],
  ['|', 'slash'],
  ['+', 'plus'],
  ['&', 'plus'],
  [':', 'colon'],
  ['：', 'colon'],
  ['=', 'colon'],
  ['(', 'open'],
  ['（', 'open'],
  ['[', 'open'],
  ['{', 'open'],
  [',', 'stop'],
  ['，', 'stop'],
  ['、', 'stop'],
  [';', 'stop'],
  ['；', 'stop'],
  ['.', 'stop'],
  ['。', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['\n', 'stop'],
  ['—', 'stop'],
  ['–', 'stop'],
  ['·', 'stop'],
  ['•', 'stop'],
  [')', 'stop'],
  ['）', 'stop'],
  [']', 'stop'],
]);

/** Words come out in lower case with plain apostrophes, glyphs without variation selectors. Linear in the text, which is cut at the limit. */
export const tokeniseStatus: (text: string) => readonly Token[] = remember(tokenise);

function tokenise(text: string): readonly Token[] {
  const source = text.slice(0, STATUS_TEXT_LIMIT);
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const taken = takeSpecial(source, at) ?? takeWord(source, at) ?? takeMark(source, at);
    if (taken.token !== null) tokens.push(taken.token);
    at = taken.next;
  }
  return tokens;
}

/** The words and glyphs of a text in one comparable form; what legends and configuration are looked up by. */
export const statusSignature: (text: string) => string = remember((text) =>
  tokeniseStatus(text)
    .flatMap((token) => (token.kind === 'separator' ? [] : [token.text]))
    .join(' '),
);

interface Taken {
  readonly token: Token | null;
  readonly next: number;
}

/** `n/a` and `n.a.`, check boxes, shortcodes and arrows made of several characters. */
function takeSpecial(source: string, at: number): Taken | null {
  const two = source.slice(at, at + 2);
  const three = source.slice(at, at + 3);
  if (two === '->' || two === '=>')
    return { token: { kind: 'separator', separator: 'arrow', start: at, end: at + 2 }, next: at + 2 };
  if (/^n[/.]a$/i.test(three) && !isWord(source[at - 1]) && !isWord(source[at + 3])) {
    const next = at + (source.startsWith('.', at + 3) && three[1] === '.' ? 4 : 3);
    return { token: { kind: 'word', text: 'n/a', start: at, end: next }, next };
  }
  if (three.startsWith('[') && three.endsWith(']') && GLYPHS.has(three.toLowerCase())) {
    return { token: { kind: 'glyph', text: three.toLowerCase(), start: at, end: at + 3 }, next: at + 3 };
  }
  if (two === '[]') return { token: { kind: 'glyph', text: '[ ]', start: at, end: at + 2 }, next: at + 2 };
  if (source[at] !== ':') return null;
  const close = source.indexOf(':', at + 1);
  const glyph = close > at && close - at < 40 ? SHORTCODES.get(source.slice(at + 1, close)) : undefined;
  return glyph === undefined
    ? null
    : { token: { kind: 'glyph', text: glyph, start: at, end: close + 1 }, next: close + 1 };
}

function takeWord(source: string, at: number): Taken | null {
  WORD.lastIndex = at;
  const word = WORD.exec(source)?.[0];
  if (word === undefined) return null;
  return {
    token: {
      kind: 'word',
      text: word.normalize('NFKC').toLowerCase().replaceAll('’', "'"),
      start: at,
      end: at + word.length,
    },
    next: at + word.length,
  };
}

function takeMark(source: string, at: number): Taken {
  const point = pointAt(source, at);
  const next = at + point.length;
  const separator = SEPARATORS.get(point) ?? (point === '-' && isSpaced(source, at) ? 'stop' : undefined);
  if (separator !== undefined) return { token: { kind: 'separator', separator, start: at, end: next }, next };
  if (INVISIBLE.test(point) || (!GLYPHS.has(point) && !isSymbol(point.codePointAt(0) ?? 0)))
    return { token: null, next };
  return {
    token: { kind: 'glyph', text: point, start: at, end: INVISIBLE.test(source[next] ?? '') ? next + 1 : next },
    next,
  };
}

function isSpaced(source: string, at: number): boolean {
  return at === 0 || at === source.length - 1 || /\s/u.test(source[at - 1] ?? '') || /\s/u.test(source[at + 1] ?? '');
}

/** Enough for the neighbours of `n/a`. */
function isWord(character: string | undefined): boolean {
  return character !== undefined && /[a-z\d]/i.test(character);
}

function pointAt(source: string, at: number): string {
  return String.fromCodePoint(source.codePointAt(at) ?? 0);
}
