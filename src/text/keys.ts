// Finds the key a claim is written with (`3.4.10`, `EPIC 4`, `WS-P1`), and tells which keys contain which.

import { NOT_IN_WORDS, wordsIn } from './characters.ts';
import { appendTo } from './group-by.ts';

export interface ParsedKey {
  /** As written, dashes made plain; the slug of the title where no key is written. */
  readonly key: string;
  readonly keyed: boolean;
  /** The text without its key; empty where the text is nothing but its key. */
  readonly title: string;
}

/** Words that, with a number, name a part of a plan; their numbers nest with bare ones: `EPIC 3` contains `3.4`. */
const CONTAINERS =
  'epic|phase|milestone|section|chapter|part|stage|sprint|wave|track|theme|initiative|feature|story|task|step|slice|iteration|deliverable|étape|fase|фаза|этап|etap|阶段|フェーズ';
/** Words that name a thing of their own; their numbers nest among themselves only. */
const LABELS: ReadonlySet<string> = new Set(
  `${CONTAINERS}|workstream|work stream|requirement|req|criterion|gate|goal|objective|item|rule|issue|ticket|risk|finding|error|gap|case|use case|adr|rfc|principle|invariant|capability|control|check|week|day|lot|anforderung|requisito|exigence`.split(
    '|',
  ),
);
// The patterns see the head of a text only, so their quantifiers need no bounds (which V8 would unroll, at a cost).
const LABELLED =
  /^([^\s\d_-]+(?: (?:stream|case))?)[ _-]*(\d+(?:\.\d+)*[a-z]?|[A-Z]|[IVX]+)(?=$|[\s:),;]|\.(?!\d)|-(?!\d))/u;
const DOTTED = /^§? ?(\d+(?:\.\d+)+[a-z]?)(?=$|[\s:),;]|\.(?!\d)|-(?!\d))/u;
const BRACKETED = /^[[(]([^\s[\]()]+)[\])](?=$|[\s:.,-])/u;
const IDENTIFIER =
  /^([A-Z][A-Z0-9]*(?:[-_][A-Z0-9]+)*(?:\.[A-Z]{0,6}\d+)*[a-z]?)(?=$|[\s:),;]|\.(?![A-Za-z0-9])|-(?![A-Za-z0-9]))/u;
const SMALL_IDENTIFIER =
  /^((?:req|us|fr|nfr|ac|tc|ws|adr|task|story|bug|issue|risk|gap|ep)-\d+(?:\.\d+)*)(?=$|[\s:),;]|\.(?!\d)|-(?!\d))/u;
const NUMBERED = /^#?(\d+)(?:$|[.):] )/u;
const UNITS = /^\s?(?:%|[kmg]i?b\b|ms\b|s\b|x\b|percent\b|hours?\b|days?\b|seconds?\b|minutes?\b|fps\b)/i;
/** Standards, products and quarters that look like keys. */
const NOT_KEYS =
  /^(?:v\d|utf|sha|iso|rfc|aes|md\d|http|tls|ssl|s3$|ec2$|h2$|ie\d|es\d|k8s|cve|x86|x64|arm|ipv|oauth|web\d|q[1-4]$|gpt|base\d|int\d|uint|float\d|f\d\d$|i\d\d$|u\d\d$|i18n$|l10n$|a11y$|b2b$|c\+|mp\d$|h26|[ls][0-5]$|p[0-5]$|h[12]$|e2e$|py\d|python|node\d|ubuntu|rs-?\d{3}$)/i;
const KEPT = new RegExp(`[.-]|[^${NOT_IN_WORDS}]`, 'gu');
/** A title is read this far; more is no title. */
const TITLE_LIMIT = 500;
/** A key is in the first so many characters, and has at most so many itself; a number in it has at most four digits. */
const HEAD = 64;
const LONGEST_KEY = 32;

/** The key `text` begins with, and the rest; without a key, the slug of the whole. Versions, dates and years are no keys. */
export function parseKey(text: string): ParsedKey {
  const written = text.slice(0, TITLE_LIMIT).trim();
  // One dash for another: offsets stay.
  const plain = plainDashes(written);
  const found = bracketed(plain) ?? writtenKey(plain);
  if (found === null) return { key: slugOf(written), keyed: false, title: written };
  return {
    key: found.key,
    keyed: true,
    title: written
      .slice(found.length)
      .replace(/^[\s:.),;—–|-]{1,20}/u, '')
      .trim(),
  };
}

const NOT_ASCII = /[^\x00-\x7f]/;

/** Keys are equal where this is: case, spaces and dashes do not matter, but `1-2` is not `12`. */
export function canonicalKey(key: string): string {
  const known = canonical.get(key);
  if (known !== undefined) return known;
  const made = makeCanonical(key);
  if (canonical.size >= MAX_REMEMBERED) canonical.clear();
  if (key.length <= HEAD) canonical.set(key, made);
  return made;
}

/** Each step of a run asks for the keys of the same rows. */
const canonical = new Map<string, string>();
const MAX_REMEMBERED = 20_000;

function makeCanonical(key: string): string {
  // Most keys have no letter that could be written in another way.
  const plain = NOT_ASCII.test(key) ? plainDashes(key.normalize('NFKC').toLowerCase()) : key.toLowerCase();
  // Letters of all scripts take long to compile.
  const kept = NOT_ASCII.test(plain) ? (plain.match(KEPT) ?? []).join('') : plain.replaceAll(/[^a-z0-9.-]+/g, '');
  return kept.replaceAll(/(?<!\d)-|-(?!\d)/gu, '').replace(/\.$/u, '');
}

/** Lower case letters and digits of any script, joined by `-`; at most 80 characters. */
export function slugOf(text: string): string {
  const words = wordsIn(text.slice(0, TITLE_LIMIT).normalize('NFKC').toLowerCase());
  return words.join('-').slice(0, 80).replace(/-$/u, '') || text.trim().slice(0, 80);
}

/**
 * For each key the index of its parent, the nearest ancestor that exists: `3.4.10` in `3.4`, else in `3` or `EPIC 3`.
 * Null for no parent, and for rows without a written key (pass null). Of several equal ancestors the last one above wins.
 */
export function nestKeys(keys: readonly (string | null)[]): readonly (number | null)[] {
  const paths = keys.map((key) => (key === null ? null : pathOf(key)));
  const places = new Map<string, number[]>();
  paths.forEach((path, index) => {
    if (path === null) return;
    appendTo(places, path.join('.'), index);
  });
  return paths.map((path, index) => {
    for (let length = (path?.length ?? 0) - 1; path !== null && length > 1; length -= 1) {
      const holders = places.get(path.slice(0, length).join('.'));
      if (holders !== undefined) return holders.findLast((holder) => holder < index) ?? holders[0] ?? null;
    }
    return null;
  });
}

/** Family and numbers of a key: `EPIC 3` and `3` are `['', '3']`, `T7.1` is `['t', '7', '1']`. Null where it has no number. */
function pathOf(key: string): readonly string[] | null {
  const text = canonicalKey(key.slice(0, HEAD));
  const match = /^((?:[^.-]*[^\d.-])?)(\d+(?:\.\d+)*)([a-z]?)$/u.exec(text);
  if (match === null) return null;
  const [, family = '', numbers = '', letter = ''] = match;
  const steps = numbers.split('.').map((step) => step.replace(/^0+(?=\d)/u, ''));
  return [CONTAINER_WORDS.has(family) ? '' : family, ...steps, ...(letter === '' ? [] : [letter])];
}

const CONTAINER_WORDS = new Set(CONTAINERS.split('|'));

function bracketed(text: string): { readonly key: string; readonly length: number } | null {
  const match = BRACKETED.exec(text.slice(0, HEAD));
  const inner = match?.[1] === undefined ? null : writtenKey(match[1]);
  return match === null || inner === null || inner.length !== match[1]?.length
    ? null
    : { key: inner.key, length: match[0].length };
}

function writtenKey(text: string): { readonly key: string; readonly length: number } | null {
  const head = text.slice(0, HEAD);
  const labelled = LABELLED.exec(head);
  if (labelled !== null && LABELS.has((labelled[1] ?? '').toLowerCase()) && isPlace(labelled[2] ?? ''))
    return { key: labelled[0].replaceAll(/\s{1,3}/gu, ' '), length: labelled[0].length };
  const match = DOTTED.exec(head) ?? identifier(head) ?? NUMBERED.exec(head);
  const key = match?.[1];
  if (
    match === null ||
    key === undefined ||
    key.length > LONGEST_KEY ||
    !isPlace(key) ||
    UNITS.test(text.slice(match[0].length))
  )
    return null;
  return { key, length: match[0].trimEnd().length };
}

function identifier(text: string): RegExpExecArray | null {
  const match = IDENTIFIER.exec(text) ?? SMALL_IDENTIFIER.exec(text);
  const key = match?.[1] ?? '';
  return /\d/u.test(key) && !NOT_KEYS.test(key) ? match : null;
}

/** False for years and dates, and for a lone letter that is no capital (`step a`). */
function isPlace(number: string): boolean {
  const year = /^(\d{4})(?:\.|$)/u.exec(number)?.[1];
  return !/^\d{5}|^[a-z]$|^[ivx]+$/u.test(number) && (year === undefined || Number(year) < 1900 || Number(year) > 2100);
}

function plainDashes(text: string): string {
  return text.replaceAll(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu, '-');
}
