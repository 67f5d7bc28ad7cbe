// Says which status the text of a status cell means, which of its words say so, and why.
import {
  isGrade,
  isRatio,
  isTopGrade,
  lowerOf,
  matchWords,
  shareOf,
  takesBack,
  type StatusSource,
  type StatusWords,
} from './match-words.ts';
import { wordsIn } from '../../text/characters.ts';
import type { Status } from '../row.ts';
import { spanOf, splitStatus, type Part } from './split-status.ts';
import { statusSignature, tokeniseStatus, type Token } from './status-tokens.ts';
import { GLYPHS, VOCABULARY } from './vocabulary.ts';
import { isClosure } from './is-closure.ts';
import { saysHow } from './says-how.ts';
import { headOf } from '../../text/shorten.ts';

export interface Classification {
  readonly status: Status;
  /** `vocabulary`, `legend`, `config`, or for `unknown` what was not understood. */
  readonly reason: string;
  /** Offsets of the words that say it, in the text that was given; the whole trimmed text for `unknown`. */
  readonly start: number;
  readonly end: number;
}

interface Said {
  readonly status: Status;
  readonly source: StatusSource;
}

/** Understands `text` (marks taken off). Precise rather than clever: what is not known is `unknown`. */
export function classifyStatus(text: string, words: StatusWords): Classification {
  const whole = wholeOf(text);
  if (whole.start === whole.end) return { ...whole, status: 'unknown', reason: 'the cell is empty' };
  const signature = statusSignature(text);
  const exact = words.overrides.get(signature);
  if (exact !== undefined) return { ...whole, status: exact, reason: 'config' };
  if (/^[-–—−]+$/u.test(text.slice(whole.start, whole.end)))
    return { ...whole, status: 'not-applicable', reason: 'vocabulary' };
  if (signature === '') return { ...whole, status: 'unknown', reason: 'no word in it' };
  const explained = words.legend.get(signature);
  if (explained !== undefined) return { ...whole, status: explained, reason: 'legend' };
  const tokens = tokeniseStatus(text);
  const said =
    fractionOf(text, whole, words) ?? afterArrow({ text, tokens, words, whole }) ?? understand(tokens, words, whole);
  return said.status === 'unknown' ? (termIn(tokens, words) ?? said) : said;
}

/** Most words of a term of the page's legend. */
const LONGEST_TERM = 3;

/** A remark that opens with a term of the page's legend (`verified on Linux; packaging open`): the least of the terms that its first part has. */
function termIn(tokens: readonly Token[], { legend }: StatusWords): Classification | null {
  if (legend.size === 0) return null;
  const [first] = splitStatus(tokens);
  const spoken = first?.words ?? [];
  const terms = spoken.flatMap((_, at) =>
    Array.from({ length: LONGEST_TERM }, (__, more) => spoken.slice(at, at + LONGEST_TERM - more)).flatMap((part) => {
      const status = legend.get(part.map(({ text }) => text).join(' '));
      return status === undefined ? [] : [{ at, part, status }];
    }),
  );
  const [opening] = terms;
  const [start, end] = [opening?.part[0]?.start, opening?.part.at(-1)?.end];
  if (opening?.at !== 0 || start === undefined || end === undefined) return null;
  const status = lowerOf(terms.map((term) => term.status));
  if (status === null) return null;
  const lowered = status === 'done' && takesBack(spoken.slice(opening.part.length).map(({ text }) => text));
  return { start, end, status: lowered ? 'partial' : status, reason: 'legend' };
}

/** `13/13`, `✅ 13/13 checks`: how many of how many. A bare pair of other numbers may be a date. */
const FRACTION =
  /^(?<mark>[^\s\d/]{0,20}\s*)[([]?(?<part>\d{1,6})\s?\/\s?(?<whole>\d{1,6})[)\]]?(?<rest>(?:\s[^/\n]{1,60})?)$/u;

function fractionOf(
  text: string,
  whole: Pick<Classification, 'start' | 'end'>,
  words: StatusWords,
): Classification | null {
  const found = FRACTION.exec(text.slice(whole.start, Math.min(whole.end, whole.start + LONGEST_FRACTION)))?.groups;
  if (found === undefined) return null;
  const [part, total] = [Number(found['part']), Number(found['whole'])];
  const mark = classifyStatus(found['mark'] ?? '', words);
  if (total === 0 || part > total || wordsIn((found['rest'] ?? '').toLowerCase()).some(isGrade)) return null;
  const share = shareOf(part, total);
  if (mark.status === 'unknown') {
    const counted = share !== 'partial' || (found['rest'] ?? '').trim() !== '';
    return (found['mark'] ?? '').trim() === '' && counted ? { ...whole, status: share, reason: 'vocabulary' } : null;
  }
  return {
    ...whole,
    status: mark.status === 'done' && share !== 'done' ? 'partial' : mark.status,
    reason: mark.reason,
  };
}

const LONGEST_FRACTION = 100;

/** Where an arrow leads from one status to another (`❌ → ✅`), what comes behind it holds now. In brackets, or beside other words, it says something else. */
function afterArrow({
  text,
  tokens,
  words,
  whole,
}: {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: StatusWords;
  readonly whole: Pick<Classification, 'start' | 'end'>;
}): Classification | null {
  let depth = 0;
  let at = -1;
  tokens.forEach((token, index) => {
    if (token.kind !== 'separator') return;
    if (token.separator === 'open') depth += 1;
    else if (token.separator === 'arrow' && depth === 0) at = index;
    else if (')）]}'.includes(text.slice(token.start, token.end))) depth = Math.max(0, depth - 1);
  });
  if (at === -1) return null;
  const [before, after] = [
    understand(tokens.slice(0, at), words, whole),
    understand(tokens.slice(at + 1), words, whole),
  ];
  if (after.status !== 'unknown' && (before.status !== 'unknown' || at === 0)) return after;
  return before.status === 'unknown' ? null : before;
}

function understand(
  tokens: readonly Token[],
  words: StatusWords,
  whole: Pick<Classification, 'start' | 'end'>,
): Classification {
  const parts = splitStatus(tokens);
  const alternatives = parts.findIndex((part, at) => at > 0 && part.after !== 'slash');
  const head = parts.slice(0, alternatives === -1 ? parts.length : alternatives);
  let rest = parts.slice(head.length);
  let judged = head;
  const [only] = head;
  // `✅ (partial)`, `✅ — n/a`: the glyph's own words come after the separator. `Phase 1: done`, `P1 · done`: a label or a priority comes before it.
  const [next] = rest;
  if (
    head.length === 1 &&
    only !== undefined &&
    next !== undefined &&
    sayWords(next, words) !== null &&
    (only.words.length === 0 || isPriority(only) || (next.after === 'colon' && sayWords(only, words) === null))
  ) {
    judged = [{ after: null, words: next.words, glyphs: [...only.glyphs, ...next.glyphs] }];
    rest = rest.slice(1);
  }
  const spoken = judged.map((part) => say(part, words));
  const said = spoken.filter((one, at) => typeof one !== 'string' || !isBeside(judged, at, spoken[0]));
  const failed = said.find((one) => typeof one === 'string');
  if (failed !== undefined) return { ...whole, status: 'unknown', reason: failed };
  const known = said.filter((one) => typeof one !== 'string');
  if (isForm(judged, known)) return { ...whole, status: 'not-applicable', reason: 'a template that was not filled in' };
  const status = lowerOf(known.map((one) => one.status));
  // A pair of glyphs, or of yes and no, is a form nobody filled in.
  if (
    status === null ||
    (known.length > 1 &&
      judged.every((part) => part.words.length === 0) &&
      new Set(known.map((one) => one.status)).size > 1)
  ) {
    return { ...whole, status: 'unknown', reason: 'its words contradict each other' };
  }
  const lowered =
    status === 'done' &&
    rest.some(
      (part, at) => !isPast(rest[at - 1]) && (takesBack(textsOf(part)) || glyphsLower(part) || addsLess(part, words)),
    );
  // What is in parentheses is not cut out of them.
  const { start, end } = judged !== head && next?.after === 'open' ? whole : spanOf(judged);
  const meant = status === 'done' && isGivenUp(head, rest) ? 'not-applicable' : lowered ? 'partial' : status;
  return { start, end, status: meant, reason: known[0]?.source ?? 'vocabulary' };
}

/** Not done, and not to be done: `Closed (out of scope)`, `Resolved — won't fix`. With more words it may be said of a part: `Closed — n/a for Windows`. */
const isGivenUp = (head: readonly Part[], [only, ...more]: readonly Part[]): boolean =>
  head.every((part) => isClosure(textsOf(part))) &&
  more.length === 0 &&
  VOCABULARY.get(textsOf(only).join(' ')) === 'not-applicable';

const textsOf = (part: Part | undefined): readonly string[] => part?.words.map(({ text }) => text) ?? [];

const isBeside = (parts: readonly Part[], at: number, opening: Said | string | undefined): boolean =>
  at > 0 &&
  typeof opening === 'object' &&
  parts[at]?.glyphs.length === 0 &&
  saysHow(textsOf(parts[at]), textsOf(parts[0]));

const isPriority = ({ words }: Part): boolean => words.length === 1 && /^p[0-4]$/.test(words[0]?.text ?? '');

/** `was: broken`, `previously: missing`: what follows is over. */
const isPast = (before: Part | undefined): boolean =>
  before?.words.length === 1 && PAST.has(before.words[0]?.text ?? '');

const PAST = new Set(['was', 'were', 'previously', 'formerly', 'before', 'earlier', 'old']);

/** `PASS / FAIL`, `yes/no`: a choice that was never made. */
function isForm(parts: readonly Part[], said: readonly Said[]): boolean {
  return (
    said.length > 1 &&
    parts.every((part) => part.words.length > 0) &&
    said.some(({ status }) => status === 'done') &&
    said.some(({ status }) => status === 'failed' || status === 'not-started')
  );
}

/** What one part says, or the reason why that is not known. */
function say(part: Part, words: StatusWords): Said | string {
  const spoken = sayWords(part, words);
  const glyphs = part.glyphs.flatMap(({ text }): Said[] => sayGlyph(text, words));
  const shown = lowerOf(glyphs.map((glyph) => glyph.status));
  if (glyphs[0] !== undefined && shown === null) return 'its symbols contradict each other';
  if (spoken !== null) {
    if (spoken.status === 'done' && shown === 'partial') return { ...spoken, status: 'partial' };
    return spoken.status === 'done' && (shown === 'not-started' || shown === 'failed' || shown === 'blocked')
      ? 'its symbol and its word contradict each other'
      : spoken;
  }
  const text = textsOf(part).join(' ');
  if (glyphs[0] === undefined || shown === null)
    return text === '' ? 'no status word in it' : `the word “${headOf(text, 60)}” is not known`;
  if (part.words.some((word) => isRatio(word.text))) return 'a measurement, not a status';
  // A grade may weigh something else than whether the work is done; one that is as good as the symbol says the same.
  if (
    part.words.some((word) => isGrade(word.text)) &&
    !(shown === 'done' && part.words.every(({ text }) => isTopGrade(text)))
  )
    return 'a grade, not a status';
  if (part.words.length > 0 && takesBack(textsOf(part)))
    return shown === 'done' ? 'its symbol and its words contradict each other' : { ...glyphs[0], status: shown };
  return { ...glyphs[0], status: shown };
}

const sayWords = (part: Part, words: StatusWords): Said | null => matchWords(textsOf(part), words);

function sayGlyph(text: string, { overrides, legend }: StatusWords): Said[] {
  const configured = overrides.get(text);
  if (configured !== undefined) return [{ status: configured, source: 'config' }];
  const explained = legend.get(text);
  if (explained !== undefined) return [{ status: explained, source: 'legend' }];
  const status = GLYPHS.get(text);
  return status === undefined ? [] : [{ status, source: 'vocabulary' }];
}

const glyphsLower = (part: Part): boolean =>
  part.glyphs.some(({ text }) => ['partial', 'not-started', 'blocked'].includes(GLYPHS.get(text) ?? ''));

/** `done + error`: what is added claims less. */
function addsLess(part: Part, words: StatusWords): boolean {
  return part.after === 'plus' && ['partial', 'not-started', 'failed'].includes(sayWords(part, words)?.status ?? '');
}

function wholeOf(text: string): { readonly start: number; readonly end: number } {
  const trimmed = text.trimStart();
  const start = text.length - trimmed.length;
  return { start, end: start + trimmed.trimEnd().length };
}
