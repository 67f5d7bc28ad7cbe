// Walks the segments of one evidence field and cuts them into tokens with their exact place, and the text between them.
import type { Link, Range, Segment } from '../../documents/page.ts';
import { isAcknowledged } from './acknowledgement.ts';
import { classifySpan, classifyWord, cleanPath, type Token } from './classify-span.ts';
import type { ReadAddress } from './own-address.ts';
import { insideLink, linkOfTag } from './html-link.ts';
import { readLink, type Piece } from './read-link.ts';
import { AND_LINES, LINE_WORD, readAnchorWords, splitAnchor } from './line-anchor.ts';
import { asListed, type ListedBy } from './find-listed.ts';
import { MAX_PATH } from './path-shape.ts';

/** True for a word that is the path of a file or folder at the root or beside the page. */
type IsPlace = (word: string) => boolean;

/** What is known of the repository while a page is read. */
export interface Known {
  /** Without it no word counts as a path for being one. */
  readonly isPlace?: IsPlace;
  /** True for the bare name of a page that others beside the citing page, or at the root, are named like: it can be missing. */
  readonly hasSiblings?: (name: string) => boolean;
  readonly listedBy?: ListedBy;
  /** Reads addresses of this repository; without it all addresses are foreign. */
  readonly readAddress?: ReadAddress | null;
}

/** The source range of `text.slice(start, end)` of a segment. */
export function rangeWithin(segment: Segment, start: number, end: number): Range {
  const { line, column } = segment.range;
  const at = (offset: number): number => segment.columns?.[offset] ?? column + offset;
  return { line, column: at(start), endLine: line, endColumn: at(end) };
}

/** Cuts a field into pieces, in order. Stops when `limit` tokens were found. A single word in code marks that `isPlace` knows is a path. */
export function readPieces(segments: readonly Segment[], limit: number, known: Known = {}): readonly Piece[] {
  const pieces: Piece[] = [];
  let tokens = 0;
  for (let index = 0; index < segments.length && tokens < limit; index++) {
    const segment = segments[index];
    if (segment === undefined) break;
    const before = pieces.length;
    const link = segment.link ?? linkOfTag(segment);
    if (link !== null) {
      const html = segment.link === null;
      const group = html ? insideLink(segments, index + 1) : segments.slice(index, endOfLink(segments, index, link));
      index += html ? group.length : group.length - 1;
      pieces.push(...readLink({ group, link, readAddress: known.readAddress ?? null }));
    } else readSegment({ segment, glued: isGlued(segments, index), into: pieces, limit: limit - tokens, known });
    for (let at = before; at < pieces.length; at++) if (pieces[at]?.kind === 'token') tokens++;
  }
  return pieces;
}

function endOfLink(segments: readonly Segment[], from: number, link: Link): number {
  let end = from + 1;
  while (segments[end]?.link === link) end++;
  return end;
}

/** True where the text runs on from marks without a blank (`__tests__/a.ts` is read as bold): then a path at the seam is not whole. */
function isGlued(segments: readonly Segment[], index: number): boolean {
  const [before, here] = [segments[index - 1], segments[index]];
  return (
    before?.kind === 'text' &&
    here?.kind === 'text' &&
    /\S$/.test(before.text) &&
    /^\S/.test(here.text) &&
    before.strong !== here.strong
  );
}

interface SegmentReading {
  readonly segment: Segment;
  readonly glued: boolean;
  readonly into: Piece[];
  readonly limit: number;
  readonly known: Known;
}

function readSegment({ segment, glued, into, limit, known }: SegmentReading): void {
  if (segment.kind === 'break' || segment.kind === 'html') {
    into.push({ kind: 'text', text: segment.kind === 'break' ? '\n' : ' ', range: segment.range, code: false });
  } else if (segment.kind === 'image') {
    into.push({ kind: 'text', text: segment.text, range: segment.range, code: false });
  } else if (segment.kind === 'code') {
    const tokens = CONTINUES.test(segment.text)
      ? continuation(segment.text)
      : asPlace(segment.text, classifySpan(segment.text), known.isPlace).flatMap((token) =>
          asListed(withSiblings(token, known), known.listedBy),
        );
    if (tokens.length === 0) into.push({ kind: 'text', text: segment.text, range: segment.range, code: true });
    // `src/a.ts (removed)`: the remark is inside the marks.
    const gone = isAcknowledged('', segment.text.slice(Math.max(0, ...tokens.map(({ end }) => end))));
    for (const token of tokens) {
      const piece = pieceOf(segment, asOwn(segment.text, token, known.readAddress));
      into.push(gone ? { ...piece, struck: true } : piece);
    }
  } else readText({ segment, glued, into, limit, known });
}

/** A folder below one that is there, and a page like those that are there: nothing else is written so, and it can be missing. */
function withSiblings(token: Token, { isPlace, hasSiblings }: Known): Token {
  const { kind, path, surelyPath } = token;
  if (surelyPath || kind !== 'path' || path === null) return token;
  const folder = /^((?:[\w@.-]+\/){1,20})[\w@.-]+\/$/.exec(path)?.[1];
  const isOne =
    folder === undefined
      ? /^[\w-]+\.md$/i.test(path) && hasSiblings?.(path) === true
      : isPlace?.(folder.slice(0, -1)) === true;
  return isOne ? { ...token, surelyPath: true } : token;
}

/** A code span that gives lines of the path before it: `:40`, `L33-L40`. A lone `L2` is mostly something else. */
const CONTINUES = /^(?::|L\d{2}|L\d+[,–-])/;

/** Letters of all scripts take long to compile, and most names have none but ASCII's. */
function isName(word: string): boolean {
  return /[^\x00-\x7f]/.test(word)
    ? /^\.?[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,199}$/u.test(word)
    : /^\.?\w[\w.-]{0,199}$/.test(word);
}

/** A word that reads like a name, or like nothing (`tests`), is a path where the repository has it. So is a path with spaces in it. */
function asPlace(text: string, tokens: readonly Token[], isPlace: IsPlace = () => false): readonly Token[] {
  const [first] = tokens;
  const word = text.trim();
  if (/\S\s\S/.test(word)) return asSpacedPath(text, tokens, isPlace);
  if ((first !== undefined && (first.kind !== 'symbol' || first.path !== null)) || !isName(word) || !isPlace(word))
    return tokens;
  const start = text.indexOf(word);
  return [{ ...PATH, start, end: start + word.length, path: word, surelyPath: false }];
}

const PATH = { kind: 'path', lines: [], symbol: null, command: null, surelyPath: true } as const;

function asSpacedPath(text: string, tokens: readonly Token[], isPlace: IsPlace): readonly Token[] {
  const word = text.trim();
  const { path, lines } = splitAnchor(word);
  const cleaned = cleanPath(path);
  if (
    word.length > MAX_PATH ||
    !/\S\s\S/.test(cleaned) ||
    !/[/.]/.test(cleaned) ||
    !isPlace(cleaned.replace(/\/$/, ''))
  )
    return tokens;
  const start = text.indexOf(word);
  return [
    { ...PATH, kind: lines.length > 0 ? 'lines' : 'path', start, end: start + word.length, path: cleaned, lines },
  ];
}

/** An address that leads into this repository is the path or the lines that it shows. */
function asOwn(text: string, token: Token, readAddress: ReadAddress | null | undefined): Token {
  const own = token.kind === 'url' ? (readAddress?.(text.slice(token.start, token.end)) ?? null) : null;
  return own === null
    ? token
    : {
        ...token,
        kind: own.lines.length > 0 ? 'lines' : 'path',
        path: own.path,
        lines: own.lines,
        surelyPath: own.surelyPath,
        address: own.parts,
      };
}

function pieceOf(segment: Segment, token: Token): Extract<Piece, { readonly kind: 'token' }> {
  return {
    kind: 'token',
    token,
    text: segment.text.slice(token.start, token.end),
    range: rangeWithin(segment, token.start, token.end),
    struck: segment.struck,
    linked: false,
  };
}

/** `:40` means lines of the path before it. The path is filled in by anyone who knows it. */
function continuation(text: string): readonly Token[] {
  const lines = readAnchorWords(text);
  return lines.length === 0
    ? []
    : [{ ...PATH, kind: 'lines', start: 0, end: text.length, path: null, lines, surelyPath: false }];
}

const LINE = String.raw`L?\d{1,7}`;
const RANGE = String.raw`(?:\s?[-–—]\s?|\s(?:to|bis)\s)`;
const MARKED = String.raw`L\d{1,7}(?:${RANGE}${LINE})?`;
/** Words that may continue a path with lines, in running text: ` L33-40`, `L14, L16`, `(lines 3 to 9)`, `Zeilen 3-9`, `第3行`, `:40`. */
const ANCHOR = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])(?:\(?${LINE_WORD}${LINE}(?:${RANGE}${LINE})?(?:${AND_LINES}${LINE}(?:${RANGE}${LINE})?){0,49}(?:\s?行目?)?\)?|:${LINE}(?:[-–—]${LINE})?(?:,${LINE}(?:[-–—]${LINE})?){0,49}|\(?${MARKED}(?:${AND_LINES}${MARKED}|,${LINE}(?:[-–—]${LINE})?){0,49}\)?)(?![\p{L}\p{N}_:]|\.\w)`,
  'giu',
);
/** As assistants cite: 【F:src/a.py†L3-L9】. */
const CITATION = /【[^【】\s]{1,340}】/g;
const PR = /\b(?:PR|MR|GH|issue|pull)\s?[#!]\d{1,7}/g;

function readText({ segment, glued, into, limit, known }: SegmentReading): void {
  const { text } = segment;
  let from = 0;
  let found = 0;
  const flush = (to: number): void => {
    if (to > from)
      into.push({ kind: 'text', text: text.slice(from, to), range: rangeWithin(segment, from, to), code: false });
  };
  for (const { word, start } of wordsOf(text)) {
    if (found >= limit || start < from) continue;
    let tokens = isAnchor(word) ? continuation(word) : classifyWord(word);
    if (start === 0 && glued) tokens = tokens.map((token) => ({ ...token, surelyPath: false }));
    if (CUT_OFF.test(text.slice(start + word.length, start + word.length + 3))) tokens = withoutEnd(tokens);
    tokens = tokens.flatMap((token) => asListed(token, known.listedBy));
    if (tokens.length === 0) continue;
    flush(start);
    for (const token of tokens)
      into.push(
        pieceOf(
          segment,
          asOwn(text, { ...token, start: token.start + start, end: token.end + start }, known.readAddress),
        ),
      );
    // The bracket that closes a citation says nothing.
    from = start + (word.startsWith('【') ? word.length : Math.max(...tokens.map((token) => token.end)));
    found += tokens.length;
  }
  flush(text.length);
}

/** `tests/run_all.py,tests/run_al...`: what a generator shortened is no name, and perhaps no whole path. */
const CUT_OFF = /^(?:\.{3}|…)/;

const withoutEnd = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token) => (token.kind === 'symbol' && token.path === null ? [] : { ...token, surelyPath: false }));

function isAnchor(word: string): boolean {
  return word.length < 200 && word.match(ANCHOR)?.[0] === word;
}

interface Word {
  readonly word: string;
  readonly start: number;
}

/** The words of running text, punctuation around them taken off; phrases that are one reference stay together. */
function* wordsOf(text: string): Iterable<Word> {
  // Mostly there is only a comma between two code spans.
  if (/^[\s,;.+()&/-]*$/.test(text)) return;
  const phrases = [...text.matchAll(PR), ...text.matchAll(ANCHOR), ...text.matchAll(CITATION)]
    .map((match) => ({ word: match[0], start: match.index }))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let covered = 0;
  for (const match of text.matchAll(/[^\s;|"“”„«»‘’`（），、。；：「」『』《》]+/g)) {
    while (phrases[next] !== undefined && (phrases[next]?.start ?? 0) < match.index + match[0].length) {
      const phrase = phrases[next++];
      // An anchor inside a word belongs to the word (`a.rs:33`).
      if (
        phrase !== undefined &&
        phrase.start >= covered &&
        (phrase.start <= match.index || phrase.word.startsWith('【') || /[(\s]/.test(text[phrase.start - 1] ?? ' '))
      ) {
        yield phrase;
        covered = phrase.start + phrase.word.length;
      }
    }
    if (match.index >= covered) yield* splitWord(match[0], match.index);
  }
}

/** Cuts a word at commas (not those of braces and line lists) and takes brackets and punctuation off its ends. */
function* splitWord(word: string, start: number): Iterable<Word> {
  if (word.length > 4096) return;
  const cuts = /[{}]/.test(word) ? [word] : word.split(/(,(?![\dL:]))/);
  let at = start;
  for (const cut of cuts) {
    const lead = /^[([<{*'→+&]*/.exec(cut)?.[0].length ?? 0;
    let trimmed = cut.slice(lead).replace(/(?:[.,;:!?*'→&>]|(?<!\d)\+){1,20}$/, '');
    while (/[)\]}]$/.test(trimmed) && !isBalanced(trimmed))
      trimmed = trimmed.slice(0, -1).replace(/[.,;:!?]{1,20}$/, '');
    if (trimmed !== '') yield { word: trimmed, start: at + lead };
    at += cut.length;
  }
}

function isBalanced(text: string): boolean {
  const close = text.at(-1) ?? '';
  const open = close === ')' ? '(' : close === ']' ? '[' : '{';
  return text.split(open).length === text.split(close).length;
}
