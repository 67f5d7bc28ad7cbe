// Finds the rows that a heading names: one key, several (`WS-P1 / WS-P2`, `WS-P1/P2`), or a range (`WS-P1–P4`).
import { NOT_IN_WORDS } from '../../text/characters.ts';
import { canonicalKey, parseKey } from '../../text/keys.ts';

/** A heading that names more rows than this is no list of rows. */
const MOST_KEYS = 50;
const HEADING_LIMIT = 200;
const DIVIDER = /^\s{0,3}(?:(,|\/|&|\+|and\b|und\b|et\b|y\b|и(?=\s)|、|，)|(-|\.\.\.?|…|to\b|through\b|bis\b))\s{0,3}/i;
const WORD = new RegExp(`^(?:[_.-]|[^${NOT_IN_WORDS}]){1,24}`, 'u');

/** The canonical keys a heading begins with, in its order; empty where it begins with none. */
export const keysNamed = (heading: string): readonly string[] => readKeyList(heading).keys;

interface KeyList {
  /** Canonical, in the order written. */
  readonly keys: readonly string[];
  /** What comes after them, dashes made plain; of a text without keys, all of it. */
  readonly rest: string;
}

/** The keys a text begins with, and what it goes on with. */
export function readKeyList(text: string): KeyList {
  let rest = text
    .slice(0, HEADING_LIMIT)
    .trim()
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-');
  const first = takeKey(rest, null);
  if (first === null) return { keys: [], rest };
  const keys = [first.key];
  rest = rest.slice(first.length);
  while (keys.length < MOST_KEYS) {
    const divider = DIVIDER.exec(rest);
    const last = keys.at(-1) ?? '';
    const next = divider === null ? null : takeKey(rest.slice(divider[0].length), last);
    if (divider === null || next === null) break;
    if (divider[2] === undefined) keys.push(next.key);
    else keys.push(...between(last, next.key));
    rest = rest.slice(divider[0].length + next.length);
  }
  return { keys: [...new Set(keys.slice(0, MOST_KEYS).map(canonicalKey))], rest };
}

/** One key at the start of a text. After another key its tail may do: the `P2` and the `2` of `WS-P1/P2`, `WS-P1/2`. */
function takeKey(text: string, before: string | null): { readonly key: string; readonly length: number } | null {
  const word = WORD.exec(text)?.[0].replace(/[.-]{1,24}$/u, '') ?? '';
  if (before !== null) {
    const tail = /^([a-z]{0,12})(\d{1,4}(?:\.\d{1,4}){0,6})(?![a-z])/i.exec(word);
    const stem = tail === null ? null : stemOf(before, tail[1] ?? '');
    if (tail !== null && stem !== null) return { key: `${stem}${tail[2] ?? ''}`, length: tail[0].length };
  }
  const labelled = parseKey(text.slice(0, 60).split(/[/,&+:]| - |(?<=\d)-(?=[A-Za-z])/u)[0] ?? '');
  if (labelled.keyed && /\s/u.test(labelled.key)) return { key: labelled.key, length: lengthOf(text, labelled.key) };
  // The range's own dash (`WS-P1-P4`) must not be taken for a part of the key.
  const head = /^(?:[A-Za-z]+[-_])*[A-Za-z]*\d+(?:\.\d+)*/u.exec(word)?.[0] ?? word;
  const plain = parseKey(head);
  if (plain.keyed && plain.title === '') return { key: plain.key, length: head.length };
  // Written loosely (`ws p1`), it still names a row if one has this key.
  const loose =
    before === null ? /^([a-z]{1,12})[ _-]{0,2}([a-z]{0,6}\d{1,4}(?:\.\d{1,4}){0,6})(?=$|[\s:,/&-])/i.exec(text) : null;
  return loose === null ? null : { key: `${loose[1] ?? ''}-${loose[2] ?? ''}`, length: loose[0].length };
}

/** What a tail leaves of the key before it: `WS-P` for `P2` or `2` after `WS-P1`. Null where the tail does not fit. */
function stemOf(before: string, letters: string): string | null {
  const stem = /^(.*?)\d{1,4}(?:\.\d{1,4}){0,6}[a-z]?$/u.exec(before)?.[1];
  return stem !== undefined && stem.toLowerCase().endsWith(letters.toLowerCase()) && (letters !== '' || stem !== '')
    ? stem
    : null;
}

function between(from: string, to: string): readonly string[] {
  const start = /^(.*?)(\d{1,4})$/u.exec(from);
  const end = /^(.*?)(\d{1,4})$/u.exec(to);
  if (start === null || end === null || start[1]?.toLowerCase() !== end[1]?.toLowerCase()) return [to];
  const first = Number(start[2]);
  const last = Number(end[2]);
  if (last <= first || last - first > MOST_KEYS) return [to];
  // `ERR-01` to `ERR-12`: numbers keep their zeros.
  const width = start[2]?.startsWith('0') === true ? start[2].length : 0;
  const numbers = Array.from({ length: last - first }, (_, step) => String(first + step + 1).padStart(width, '0'));
  return numbers.map((number) => `${start[1] ?? ''}${number}`);
}

function lengthOf(text: string, key: string): number {
  let at = 0;
  for (const point of key) {
    while (at < text.length && text[at]?.toLowerCase() !== point.toLowerCase() && /[\s_-]/u.test(text[at] ?? ''))
      at += 1;
    at += text[at]?.toLowerCase() === point.toLowerCase() ? 1 : 0;
  }
  return at;
}
