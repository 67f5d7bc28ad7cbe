// Understands the words of one part of a status text: phrases, negations, degrees, percentages, and what follows a status word.
import type { Status } from '../row.ts';
import { VOCABULARY } from './vocabulary.ts';

export type StatusSource = 'config' | 'legend' | 'vocabulary';

/** Words and glyphs that configuration or the page's legend define, by their signature. */
export interface StatusWords {
  readonly overrides: ReadonlyMap<string, Status>;
  readonly legend: ReadonlyMap<string, Status>;
}

export interface WordMatch {
  readonly status: Status;
  readonly source: StatusSource;
  /** How many of the words say it; the rest is commentary. */
  readonly length: number;
}

const FILLERS = new Set([
  'fully',
  'now',
  'already',
  'all',
  'is',
  'are',
  'has',
  'have',
  'been',
  'currently',
  'still',
  'entirely',
  'completely',
  'the',
  'was',
  'just',
]);
const NEGATIONS = new Set([
  'not',
  'never',
  "isn't",
  "aren't",
  "wasn't",
  "hasn't",
  "haven't",
  "doesn't",
  "don't",
  'nicht',
  'pas',
  'не',
  'nie',
  'não',
  'without',
  'un',
  'non',
]);
const DEGREES = new Set([
  'mostly',
  'largely',
  'nearly',
  'almost',
  'partly',
  'partially',
  'half',
  'mainly',
  'substantially',
  'semi',
  'somewhat',
  'basically',
  'weitgehend',
  'größtenteils',
  'fast',
  'teilweise',
  'presque',
  'casi',
  'quase',
  'prawie',
  'почти',
  'частично',
  'parcialmente',
  'częściowo',
  'partiellement',
]);
const WHOLE = new Set([
  'fully',
  'entirely',
  'completely',
  'yet',
  'been',
  'be',
  'all',
  'totally',
  'everywhere',
  'vollständig',
  'полностью',
]);
const CONNECTORS = new Set([
  'in',
  'on',
  'at',
  'since',
  'by',
  'via',
  'with',
  'for',
  'as',
  'but',
  'and',
  'to',
  'from',
  'under',
  'behind',
  'until',
  'after',
  'before',
  'per',
  'see',
  'only',
  'locally',
  'upstream',
  'using',
  'pending',
  'however',
  'though',
  'today',
  'here',
  'without',
  'except',
  'phase',
  'milestone',
  'sprint',
  'wave',
  'pr',
  'commit',
  'en',
  'por',
  'con',
  'desde',
  'dans',
  'par',
  'avec',
  'depuis',
  'seit',
  'mit',
  'durch',
  'em',
  'com',
  'в',
  'с',
  'w',
  'z',
  'od',
]);
/** Said after a status word, these take something back. */
const LOWERING = new Set([
  'not',
  'partial',
  'partially',
  'partly',
  'pending',
  'missing',
  'todo',
  'wip',
  'unverified',
  'untested',
  'incomplete',
  'remaining',
  'remains',
  'except',
  'without',
  'blocked',
  'stub',
  'stubbed',
  'stubs',
  'failing',
  'fails',
  'failed',
  'broken',
  'unwired',
  'gap',
  'gaps',
  'needs',
  'lacks',
  'lacking',
  "isn't",
  "doesn't",
  "hasn't",
  "aren't",
  'mostly',
  'nearly',
  'almost',
  'nicht',
  'teilweise',
  'falta',
  'manque',
  'не',
  'частично',
  'nie',
  'brak',
  '未',
  '部分',
]);
/** Said before such a word, these take the taking back back: `no gaps`, `previously partial`. */
const LIFTING = new Set([
  'no',
  'none',
  'zero',
  '0',
  'any',
  'without',
  'nothing',
  'was',
  'were',
  'previously',
  'formerly',
  'former',
  'ex',
  'closes',
  'closed',
  'fixes',
  'fixed',
  'fills',
  'resolves',
  'resolved',
]);
const HARMLESS_AFTER_NOT = new Set([
  'applicable',
  'required',
  'needed',
  'relevant',
  'only',
  'just',
  'planned',
  'affected',
]);
/** The longest status phrase anybody writes. */
const LONGEST_PHRASE = 5;

/** The status that the words say, or null where they say none. `words` are in lower case. */
export function matchWords(words: readonly string[], known: StatusWords): WordMatch | null {
  return phrase(words, known) ?? (words.length > 1 ? composed(words, known) : null);
}

/** True where commentary after a status word takes something back (`done, not verified`). */
export function takesBack(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (!LOWERING.has(word) || LIFTING.has(words[at - 1] ?? '') || LIFTING.has(words[at - 2] ?? '')) return false;
    const next = words[at + 1] ?? '';
    if (word === 'not') return !HARMLESS_AFTER_NOT.has(next);
    return word !== 'without' || !LOWERING.has(next);
  });
}

/** Words that grade and say nothing of whether work is done. */
const GRADES = new Set([
  'good',
  'excellent',
  'great',
  'fair',
  'moderate',
  'poor',
  'strong',
  'weak',
  'healthy',
  'optimal',
  'high',
  'medium',
  'low',
  'better',
  'worse',
  'fast',
  'slow',
  'insecure',
  'hot',
  'cold',
]);

export function isGrade(word: string): boolean {
  return GRADES.has(word);
}

/** True for counts, percentages, versions and dates: measurements, no statuses. */
export function isMeasure(word: string): boolean {
  return /\d/u.test(word) || word.includes('%');
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
  return status === undefined ? null : { status, source: 'vocabulary', length };
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

/** `done in v2`, `implemented unverified`, `complete 2026-01-02`: a known phrase, and after it what does not change its sense. */
function prefixed(words: readonly string[], known: StatusWords): WordMatch | null {
  for (let length = Math.min(LONGEST_PHRASE, words.length - 1); length > 0; length -= 1) {
    const head = phrase(words.slice(0, length), known);
    if (head === null) continue;
    const rest = words.slice(length);
    if (head.status === 'done' && takesBack(rest) && (CONNECTORS.has(rest[0] ?? '') || LOWERING.has(rest[0] ?? '')))
      return { ...head, status: 'partial' };
    if (CONNECTORS.has(rest[0] ?? '') || isMeasure(rest[0] ?? '')) return head;
    const tail = matchWords(rest, known);
    if (tail !== null) return both(head, tail);
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

/** `80% complete`: only together with the word; a percentage alone measures anything. */
function percentage(words: readonly string[]): WordMatch | null {
  const [share = '', word = ''] = words;
  if (!/^\d{1,3}(?:\.\d{1,3})?%$/u.test(share) || VOCABULARY.get(word) !== 'done') return null;
  const value = Number.parseFloat(share);
  return { status: value >= 100 ? 'done' : value > 0 ? 'partial' : 'not-started', source: 'vocabulary', length: 2 };
}

function longer(match: WordMatch | null, by: number): WordMatch | null {
  return match === null ? null : { ...match, length: match.length + by };
}

/** The status that several said together amount to: the lower of done and partial; null where they contradict each other. */
export function lowerOf(statuses: readonly Status[]): Status | null {
  const distinct = [...new Set(statuses)];
  if (distinct.length === 1) return distinct[0] ?? null;
  return distinct.length === 2 && distinct.includes('done') && distinct.includes('partial') ? 'partial' : null;
}
