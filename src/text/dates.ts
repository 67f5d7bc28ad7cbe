// The one grammar of dates: finds them in the notations people use, says which days they mean, and writes them back in the same notation.

import { dayOf, daysOf, utcDay, type Days } from './days.ts';
import { monthNamed, nameMonth } from './months.ts';

/** Which number of `3/4/2026` is the day. */
export type DayOrder = 'day-first' | 'month-first';

/** A date in a text: offsets, end exclusive, and what it means. */
export type FoundDate = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'days'; readonly days: Days }
  /** Not in the calendar, as `2026-02-30`. */
  | { readonly kind: 'impossible' }
  /** `3/4/2026` where nothing says which number is the day: both days it can mean, the earlier first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] }
);

/** A character of a month's name: cheaper than the letters of all scripts. */
const LETTER = String.raw`[^\s\d.,:;/()[\]{}<>'"*_|@+#=~\x60-]`;
const NAME = `(?<!${LETTER})(?<month>${LETTER}{3,12})`;
const DAY = String.raw`(?<![\d.])(?<day>\d{1,2})`;
const YEAR = String.raw`(?<year>\d{4})(?!\d)`;
/** Also the space that does not break. */
const GAP = String.raw`[ \t\u00a0\u202f]{1,3}`;
const TIME = String.raw`(?<time>[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})(?!\w))?)?`;

/** Each notation that names a day; the groups are what is read and what is written anew. `a` and `b` are day and month in either order. */
const WITH_DAY: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\d)(?<year>\d{4})(?<sep>[-/.])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?!\d)${TIME}`, 'dgi'),
  new RegExp(String.raw`(?<![\d.])(?<day>\d{1,2})\.[ ]?(?<month>\d{1,2})\.[ ]?${YEAR}`, 'dg'),
  new RegExp(String.raw`(?<![\d/.-])(?<a>\d{1,2})(?<sep>[/-])(?<b>\d{1,2})\k<sep>${YEAR}(?!/)`, 'dg'),
  new RegExp(
    String.raw`(?<!\d)(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일号號]`,
    'dg',
  ),
  new RegExp(
    `${DAY}(?<ordinal>st|nd|rd|th|er)?[ºª]?(?:\\.?${GAP}(?:de${GAP}|of${GAP})?|-)${NAME}(?:\\.?,?${GAP}(?:del?${GAP})?|-)${YEAR}`,
    'dgi',
  ),
  new RegExp(`${NAME}\\.?${GAP}(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?(?:,${GAP}|,|${GAP})${YEAR}`, 'dgi'),
];

/** Those that name a month alone; they are read only where no day is named. */
const WITHOUT_DAY: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\d)(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]`, 'dg'),
  new RegExp(`${NAME}\\.?,?${GAP}(?:de${GAP})?${YEAR}`, 'dgi'),
  /(?<![\d/.-])(?<year>\d{4})-(?<month>\d{2})(?![\d-])/dg,
  new RegExp(String.raw`(?<![\d/.-])(?<month>0[1-9]|1[0-2])/${YEAR}(?!/)`, 'dg'),
];

/** Longer texts are searched this far: no value that is a date is as long. */
const LONGEST = 2_000;
/** Matches of one notation that are looked at in a text. */
const MOST_MATCHES = 50;

interface Match {
  readonly found: FoundDate;
  readonly match: RegExpExecArray;
}

/**
 * The first date in a text: a day before a month alone, and one that is in the calendar before one that is not. Null where there is none.
 * @param order decides `3/4/2026`; null where it is not known
 */
export function findDate(text: string, order: DayOrder | null = null): FoundDate | null {
  return findMatch(text, order)?.found ?? null;
}

/** The days that the date in a text means; null where there is none, or none in the calendar, or `order` is needed and not known. */
export function parseDate(text: string, order: DayOrder | null = null): Days | null {
  const found = findDate(text, order);
  return found?.kind === 'days' ? found.days : null;
}

function findMatch(text: string, order: DayOrder | null): Match | null {
  // Every notation has a year of four digits, and most texts have none.
  if (!/\d{4}/.test(text)) return null;
  const head = text.slice(0, LONGEST);
  return firstOf(head, WITH_DAY, order) ?? firstOf(head, WITHOUT_DAY, order);
}

function firstOf(text: string, notations: readonly RegExp[], order: DayOrder | null): Match | null {
  let best: Match | null = null;
  for (const notation of notations) {
    let looked = 0;
    for (const match of text.matchAll(notation)) {
      const found = understand(match, order);
      if (found !== null && (best === null || isBefore(found, best.found))) best = { found, match };
      if (found?.kind === 'days' || (looked += 1) >= MOST_MATCHES) break;
    }
  }
  return best;
}

function isBefore(one: FoundDate, other: FoundDate): boolean {
  const possible = (found: FoundDate): number => (found.kind === 'impossible' ? 1 : 0);
  return possible(one) - possible(other) < 0 || (possible(one) === possible(other) && one.from < other.from);
}

/** Null where the word in the month's place names none: `Marble 3, 2026`. */
function understand(match: RegExpExecArray, order: DayOrder | null): FoundDate | null {
  const { year = '', month, day, a, b, time } = match.groups ?? {};
  const place = { from: match.index, to: match.index + match[0].length };
  if (a !== undefined && b !== undefined)
    return readPair({ place, year: Number(year), pair: [Number(a), Number(b)], order });
  const number = /^\d/.test(month ?? '') ? Number(month) : monthNamed(month ?? '');
  if (number === null) return null;
  const days = daysOf({ year: Number(year), month: number, day: day === undefined ? null : Number(day) });
  if (days === null) return { ...place, kind: 'impossible' };
  const moment = time === undefined ? null : dayOf(`${days.first}T${isoTime(time)}`);
  return { ...place, kind: 'days', days: moment === null ? days : { first: moment, last: moment } };
}

function readPair({
  place,
  year,
  pair: [a, b],
  order,
}: {
  readonly place: { readonly from: number; readonly to: number };
  readonly year: number;
  readonly pair: readonly [number, number];
  readonly order: DayOrder | null;
}): FoundDate {
  const dayFirst = daysOf({ year, month: b, day: a });
  const monthFirst = daysOf({ year, month: a, day: b });
  const days =
    dayFirst === null || monthFirst === null || a === b
      ? (dayFirst ?? monthFirst)
      : order === null
        ? null
        : order === 'day-first'
          ? dayFirst
          : monthFirst;
  if (days !== null) return { ...place, kind: 'days', days };
  if (dayFirst === null || monthFirst === null) return { ...place, kind: 'impossible' };
  const [early, late] = [dayFirst.first, monthFirst.first].sort();
  return { ...place, kind: 'ambiguous', readings: [early ?? '', late ?? ''] };
}

/** `10:20 UTC`, `T10:20:30+0100` as the time of an ISO date-time; without a zone it is taken as UTC. */
function isoTime(time: string): string {
  const [, clock = '', zone = 'Z'] = /^[T ]([\d:.]+) ?(.*)$/i.exec(time) ?? [];
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(.\d\d):?(\d\d)$/, '$1:$2') : 'Z';
  return `${clock.replace(/(\.\d{3})\d+$/, '$1')}${offset}`;
}

const PAIR = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2\d{4}(?![\d/])/g;

interface Votes {
  readonly dayFirst: number;
  readonly monthFirst: number;
}

/** Kept with the lines of a page: each of its rows may ask. */
const VOTES = new WeakMap<readonly string[], Votes>();

/**
 * Which number the dates of a page put first, by those that can be read in only one way (`3/31/2026`); null where none tells, or they disagree.
 * @param except a date in one of these lines that does not count: the one that is to be read
 */
export function dayOrderOf(lines: readonly string[], except: string): DayOrder | null {
  const all = VOTES.get(lines) ?? countVotes(lines);
  VOTES.set(lines, all);
  const own = countVotes([except]);
  const [dayFirst, monthFirst] = [all.dayFirst > own.dayFirst, all.monthFirst > own.monthFirst];
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}

function countVotes(lines: readonly string[]): Votes {
  let [dayFirst, monthFirst] = [0, 0];
  for (const line of lines) {
    if (!/\d[/-]\d{4}/.test(line)) continue;
    for (const [, a = '', , b = ''] of line.matchAll(PAIR)) {
      if (Number(a) > 12 && Number(b) <= 12) dayFirst += 1;
      if (Number(b) > 12 && Number(a) <= 12) monthFirst += 1;
    }
  }
  return { dayFirst, monthFirst };
}

/** True for a date whose meaning can depend on the order of its numbers. */
export function needsDayOrder(text: string): boolean {
  return text.search(PAIR) >= 0;
}

/**
 * The text with its date replaced by another moment in the same notation, language and precision. The day as `2026-03-31` alone where the text holds
 * no date, or the new one would not be read back as that day.
 */
export function writeDate(old: string, now: Date, order: DayOrder | null = null): string {
  const today = utcDay(now);
  const { found, match } = findMatch(old, order) ?? {};
  if (match === undefined || found?.kind === 'ambiguous') return today;
  // Which number is the day, the old date may show itself: `3/31/2026`.
  const own = ownOrder(match.groups ?? {}) ?? order;
  const padded = isPadded(match.groups ?? {});
  const iso = now.toISOString();
  const parts = Object.entries(match.indices?.groups ?? {})
    .flatMap(([name, span]) => ((span as typeof span | undefined) === undefined ? [] : [{ name, span }]))
    .sort((one, other) => other.span[0] - one.span[0]);
  let text = old;
  for (const { name, span } of parts) {
    const [from, to] = span;
    const part = writePart({ name, written: old.slice(from, to), iso, order: own, padded });
    text = text.slice(0, from) + part + text.slice(to);
  }
  const days = parseDate(text, order);
  return days !== null && days.first <= today && today <= days.last ? text : today;
}

function ownOrder({ a, b }: Readonly<Record<string, string | undefined>>): DayOrder | null {
  if (Number(a) > 12) return 'day-first';
  return Number(b) > 12 ? 'month-first' : null;
}

interface PartToWrite {
  readonly name: string;
  /** What it replaces. */
  readonly written: string;
  /** The new time. */
  readonly iso: string;
  readonly order: DayOrder | null;
  /** Whether numbers below ten have a zero before them. */
  readonly padded: boolean;
}

/** One part of a date as it is written now. */
function writePart({ name, written, iso, order, padded }: PartToWrite): string {
  const numberAt = (at: number): string => (padded ? iso.slice(at, at + 2) : String(Number(iso.slice(at, at + 2))));
  const [month, day] = [numberAt(5), numberAt(8)];
  switch (name) {
    case 'year':
      return iso.slice(0, 4);
    case 'day':
      return day;
    case 'month':
      return /^\d/.test(written) ? month : (nameMonth(Number(month), written) ?? written);
    case 'a':
      return order === 'month-first' ? month : day;
    case 'b':
      return order === 'month-first' ? day : month;
    case 'ordinal': {
      const ordinal = /^er$/i.test(written) ? (Number(day) === 1 ? 'er' : '') : ordinalOf(Number(day));
      return written === written.toUpperCase() ? ordinal.toUpperCase() : ordinal;
    }
    case 'time':
      return writeTime(written, iso);
    default:
      return written;
  }
}

/** Beside a month's name there is a zero only where the old date has one: `12 March` becomes `1 April`. */
function isPadded({ day, month, a, b }: Readonly<Record<string, string | undefined>>): boolean {
  if (month !== undefined && /^\D/.test(month)) return day?.startsWith('0') === true;
  return [day, month, a, b].every((number) => number === undefined || number.length === 2);
}

function ordinalOf(day: number): string {
  const last = day % 10;
  if (last === 1 && day !== 11) return 'st';
  if (last === 2 && day !== 12) return 'nd';
  return last === 3 && day !== 13 ? 'rd' : 'th';
}

const TIME_PART = /(?<=^[T ]|:)\d{2}|\.\d{1,9}|[+-]\d{2}:?\d{2}/g;

/** The time in UTC, as exact as it was written. */
function writeTime(written: string, iso: string): string {
  const parts = [iso.slice(11, 13), iso.slice(14, 16), iso.slice(17, 19)];
  return written.replace(TIME_PART, (part) => {
    if (part.startsWith('.'))
      return `.${iso
        .slice(20, 23)
        .padEnd(9, '0')
        .slice(0, part.length - 1)}`;
    if (/^[+-]/.test(part)) return part.includes(':') ? '+00:00' : '+0000';
    return parts.shift() ?? part;
  });
}
