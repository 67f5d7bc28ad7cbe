// Understands the words of one part of a status text: phrases, negations, degrees, percentages, and what follows a status word.
import type { Status } from '../row.ts';
import { CONNECTORS, FILLERS, FINDINGS, GRADES, HEADS_OF_OTHERS, TOP_GRADES } from './commentary-words.ts';
import {
  DEGREES,
  DENIABLE,
  DENIED_WITHIN,
  HARMLESS_AFTER_NOT,
  LIFTING,
  LOWERING,
  NEGATIONS,
  SHORTCOMINGS,
  UNDOABLE,
  UNDOING,
  WHOLE,
  WITH,
} from './qualifying-words.ts';
import { VOCABULARY } from './vocabulary.ts';

export type StatusSource = 'config' | 'legend' | 'vocabulary';

/** Words and glyphs that configuration or the page's legend define, by their signature. */
export interface StatusWords {
  readonly overrides: ReadonlyMap<string, Status>;
  readonly legend: ReadonlyMap<string, Status>;
  /** Words that the page lists as its statuses without saying what they mean: known, and no claim. */
  readonly listed: ReadonlySet<string>;
}

/** Nothing but the product's own vocabulary. */
export const NO_WORDS: StatusWords = { overrides: new Map(), legend: new Map(), listed: new Set() };

export interface WordMatch {
  readonly status: Status;
  readonly source: StatusSource;
  /** How many of the words say it; the rest is commentary. */
  readonly length: number;
}

/** The longest status phrase anybody writes. */
const LONGEST_PHRASE = 5;

/** The status that the words say, or null where they say none. `words` are in lower case. */
export function matchWords(words: readonly string[], known: StatusWords): WordMatch | null {
  return phrase(words, known) ?? (words.length > 1 ? composed(words, known) : percentage(words));
}

const NEAR = 3;

/** True where commentary after a status word takes something back (`done, not verified`). */
export function takesBack(words: readonly string[]): boolean {
  return (
    countsShortcomings(words) ||
    words.some((word, at) => {
      if (WITH.has(word)) {
        const named = words.slice(at + 1, at + 1 + NEAR);
        const short = named.findIndex((next) => SHORTCOMINGS.has(next));
        return short >= 0 && !named.slice(0, short).some((next) => LIFTING.has(next));
      }
      if (!LOWERING.has(word) || LIFTING.has(words[at - 1] ?? '') || LIFTING.has(words[at - 2] ?? '')) return false;
      const after = words.slice(at + 1, at + 1 + NEAR);
      if (UNDOABLE.has(word) && after.some((next) => UNDOING.has(next)) && !after.some((next) => NEGATIONS.has(next)))
        return false;
      const next = words[at + 1] ?? '';
      if (word === 'not') return !HARMLESS_AFTER_NOT.has(next);
      return word !== 'without' || !LOWERING.has(next);
    })
  );
}

/** `2 known issues`, `known limitations`: said in brackets, it takes something back without a `with`; `3 issues fixed` does not. */
function countsShortcomings([first = '', ...rest]: readonly string[]): boolean {
  if (!/^[1-9]\d{0,3}$/u.test(first) && !COUNTING.has(first)) return false;
  const at = rest.slice(0, NEAR).findIndex((word) => SHORTCOMINGS.has(word));
  return at !== -1 && !rest.slice(0, at + 1 + NEAR).some((word) => UNDOING.has(word) || LIFTING.has(word));
}

const COUNTING = new Set(['known', 'minor', 'some', 'several', 'two', 'three']);

export function isGrade(word: string): boolean {
  return GRADES.has(word);
}

/** True for a grade that nothing is better than. */
export const isTopGrade = (word: string): boolean => TOP_GRADES.has(word);

/** True for counts, percentages, versions and dates. */
function isMeasure(word: string): boolean {
  return /\d/u.test(word) || word.includes('%');
}

/** True for a share or a factor, which measures something (`40% better`, `3x faster`) where a count or a version only adds to a status. */
export function isRatio(word: string): boolean {
  return /^\d+(?:\.\d+)?(?:x|ms|s)$/u.test(word) || (word.includes('%') && word !== '100%');
}

function phrase(words: readonly string[], { overrides, legend }: StatusWords): WordMatch | null {
  if (words.length === 0) return null;
  const text = words.join(' ');
  const length = words.length;
  const configured = overrides.get(text);
  if (configured !== undefined) return { status: configured, source: 'config', length };
  const explained = legend.get(text);
  if (explained !== undefined) return { status: explained, source: 'legend', length };
  const status = words.length > LONGEST_PHRASE ? undefined : VOCABULARY.get(text);
  if (status !== undefined) return { status, source: 'vocabulary', length };
  if (length === 1 && DENIED_WITHIN.test(text)) return { status: 'not-started', source: 'vocabulary', length };
  const begun = length === 1 ? begunWith(text) : undefined;
  return begun === undefined ? null : { status: begun, source: 'vocabulary', length };
}

/** What a compound is the name of, at its end: `実装済資料` is a document and `已完成率` a number, and neither is done. */
const NAMES_THING =
  /(?:資料|资料|文書|文书|文档|文檔|文件|報告書?|报告|一覧表?|一览表?|列表|清单|清單|計画書?|方案|手册|手冊|説明書?|说明书?|仕様書?|目录|目錄|記録|记录|図|图|表|書|率|度|数|數)$/u;

/** Chinese and Japanese have no spaces between words: `已完成骨架` is a status word and what it says it of. */
function begunWith(text: string): Status | undefined {
  if (!/^\p{Script=Han}{4,16}$/u.test(text) || /[未没沒不非待]/u.test(text.slice(1)) || NAMES_THING.test(text))
    return undefined;
  return VOCABULARY.get(text.slice(0, 4)) ?? VOCABULARY.get(text.slice(0, 3));
}

function composed(words: readonly string[], known: StatusWords): WordMatch | null {
  const first = words[0] ?? '';
  return (
    prefixed(words, known) ??
    negated(words, known) ??
    degree(words, known) ??
    percentage(words) ??
    (FILLERS.has(first) ? longer(matchWords(words.slice(1), known), 1) : null)
  );
}

/** `done in v2`, `pending local run`, `implemented for macOS`: a known phrase, and after it what does not change its sense. */
function prefixed(words: readonly string[], known: StatusWords): WordMatch | null {
  for (let length = Math.min(LONGEST_PHRASE, words.length - 1); length > 0; length -= 1) {
    const head = phrase(words.slice(0, length), known);
    if (head === null) continue;
    const rest = words.slice(length);
    const connected = CONNECTORS.has(rest[0] ?? '') || isMeasure(rest[0] ?? '');
    const tail = connected ? null : matchWords(rest, known);
    if (tail !== null) {
      if (length === 1 && tail.status !== 'done' && FINDINGS.has(words[0] ?? '')) return longer(tail, length);
      return both(head, tail);
    }
    if (head.status === 'done' && takesBack(rest)) return { ...head, status: 'partial' };
    // More words raise no claim (`pending local run`), but they can turn a good word into another thing (`complete rewrite`).
    if (connected || (head.status !== 'done' && !HEADS_OF_OTHERS.has(words.slice(0, length).join(' ')))) return head;
  }
  return null;
}

function both(head: WordMatch, tail: WordMatch): WordMatch | null {
  const status = lowerOf([head.status, tail.status]);
  return status === null ? null : { ...head, status, length: head.length + tail.length };
}

function negated(words: readonly string[], known: StatusWords): WordMatch | null {
  if (!NEGATIONS.has(words[0] ?? '')) return null;
  const whole = WHOLE.has(words[1] ?? '') ? 1 : 0;
  if (DENIABLE.has(words[1 + whole] ?? '')) return { status: 'not-started', source: 'vocabulary', length: 2 + whole };
  const said = matchWords(words.slice(1 + whole), known);
  if (said?.status !== 'done') return null;
  const half = whole === 1 && !['yet', 'been', 'be'].includes(words[1] ?? '');
  return { ...said, status: half ? 'partial' : 'not-started', length: said.length + 1 + whole };
}

function degree(words: readonly string[], known: StatusWords): WordMatch | null {
  if (!DEGREES.has(words[0] ?? '')) return null;
  const said = matchWords(words.slice(1), known);
  return said?.status === 'done' || said?.status === 'partial'
    ? { ...said, status: 'partial', length: said.length + 1 }
    : null;
}

/** `80%`, `80% complete`: how much of the work is done. Of anything else it is a measurement. */
function percentage(words: readonly string[]): WordMatch | null {
  const spaced = words[1] === '%';
  const [share = '', word] = spaced ? [`${words[0] ?? ''}%`, ...words.slice(2)] : words;
  if (!/^\d{1,3}(?:\.\d{1,3})?%$/u.test(share) || (word !== undefined && VOCABULARY.get(word) !== 'done')) return null;
  return {
    status: shareOf(Number.parseFloat(share), 100),
    source: 'vocabulary',
    length: Math.min(words.length, spaced ? 3 : 2),
  };
}

/** What `part` of `whole` says: all of it is done, some of it partial. */
export function shareOf(part: number, whole: number): 'done' | 'partial' | 'not-started' {
  if (part >= whole) return 'done';
  return part > 0 ? 'partial' : 'not-started';
}

function longer(match: WordMatch | null, by: number): WordMatch | null {
  return match === null ? null : { ...match, length: match.length + by };
}

/** The status that several said together amount to: the lower of done and partial, partial where some of it failed; null where they contradict each other. */
export function lowerOf(statuses: readonly Status[]): Status | null {
  const distinct = new Set(statuses);
  if (distinct.size === 1) return statuses[0] ?? null;
  const progress = [...distinct].every((status) => status === 'done' || status === 'partial' || status === 'failed');
  return progress && distinct.has('partial') ? 'partial' : null;
}
