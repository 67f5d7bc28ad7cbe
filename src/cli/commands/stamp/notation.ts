// Writes a commit or a date the way the one it replaces is written.
import { parseDate } from '../../../text/dates.ts';

/** What a page is stamped with. */
export interface StampValues {
  /** Full id of the commit. */
  readonly commit: string;
  /** Fewest digits that name this commit and no other. */
  readonly shortest: number;
  readonly now: Date;
}

/** Digits of a new commit id where no old one says how many; git's own least. */
const DIGITS = 7;

const COMMIT = /(?<![\w-])(?=[0-9a-f]{0,63}\d)[0-9a-f]{7,64}(?![\w-])/i;

/** The old text with its commit replaced, as many digits as before; the commit alone where the old text names none (`TBD`). */
export function writeCommit(old: string, { commit, shortest }: StampValues): string {
  const match = COMMIT.exec(old);
  const [written = ''] = match ?? [];
  if (match === null || /^20\d{6}$/.test(written)) return commit.slice(0, Math.max(DIGITS, shortest));
  const id = commit.slice(0, Math.max(written.length, shortest));
  const cased = written === written.toUpperCase() && written !== written.toLowerCase() ? id.toUpperCase() : id;
  return old.slice(0, match.index) + cased + old.slice(match.index + written.length);
}

export const namesCommit = (text: string): boolean => COMMIT.test(text);

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MONTH = '(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?<rest>[a-z]{0,6})';
const TIME = /(?<=^[T ]|:)\d{2}|\.\d{1,9}|[+-]\d{2}:?\d{2}/g;

/** Each notation that the rules read again, the most telling one first. */
const NOTATIONS: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?<time>[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?(?!\d)/d,
  /(?<!\d)(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?!\d)/d,
  /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/d,
  new RegExp(`(?<!\\w)(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)? ${MONTH}\\.?,? (?<year>\\d{4})(?!\\d)`, 'di'),
  new RegExp(`(?<!\\w)${MONTH}\\.? (?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)`, 'di'),
  new RegExp(`(?<!\\w)${MONTH}\\.?,? (?<year>\\d{4})(?!\\d)`, 'di'),
  /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})(?![\d-])/d,
];

/** The old text with its date replaced in its own notation; the day as 2026-03-31 where the old text names none that is understood. */
export function writeDate(old: string, { now }: StampValues): string {
  const iso = now.toISOString();
  const today = iso.slice(0, 10);
  for (const notation of NOTATIONS) {
    const match = notation.exec(old);
    if (match === null) continue;
    let text = old;
    const spans = Object.entries(match.indices?.groups ?? {}).filter(
      (entry): entry is [string, [number, number]] => (entry[1] as unknown) !== undefined,
    );
    for (const [name, [from, to]] of spans.sort(([, a], [, b]) => b[0] - a[0])) {
      text =
        text.slice(0, from) +
        writePart({ name, written: old.slice(from, to), iso, month: match.groups?.['month'] ?? '' }) +
        text.slice(to);
    }
    const days = parseDate(text);
    return days !== null && days.first <= today && today <= days.last ? text : today;
  }
  return today;
}

export const namesDate = (text: string): boolean => NOTATIONS.some((notation) => notation.test(text));

/** One part of a date; `iso` is the new time, `month` the old month's name or number. */
function writePart({
  name,
  written,
  iso,
  month,
}: {
  readonly name: string;
  readonly written: string;
  readonly iso: string;
  readonly month: string;
}): string {
  const day = Number(iso.slice(8, 10));
  const number = Number(iso.slice(5, 7));
  const monthName = MONTHS[number - 1] ?? '';
  switch (name) {
    case 'year':
      return iso.slice(0, 4);
    case 'day':
      return written.length === 1 ? String(day) : String(day).padStart(2, '0');
    case 'month':
      return /^\d/.test(written)
        ? written.length === 1
          ? String(number)
          : iso.slice(5, 7)
        : inCaseOf(monthName.slice(0, 3), written);
    // `May` is whole and short at once: the day it was written tells nothing, so that the new month is whole too.
    case 'rest':
      return written === '' && month.toLowerCase() !== 'may'
        ? ''
        : inCaseOf(monthName.slice(3), written === '' ? month.slice(1) : written);
    case 'ordinal':
      return inCaseOf(
        day % 10 === 1 && day !== 11
          ? 'st'
          : day % 10 === 2 && day !== 12
            ? 'nd'
            : day % 10 === 3 && day !== 13
              ? 'rd'
              : 'th',
        written,
      );
    case 'time':
      return writeTime(written, iso);
    default:
      return written;
  }
}

/** The time in UTC, as exact as it was written. */
function writeTime(written: string, iso: string): string {
  const parts = [iso.slice(11, 13), iso.slice(14, 16), iso.slice(17, 19)];
  return written.replace(TIME, (part) =>
    part.startsWith('.')
      ? `.${iso
          .slice(20, 23)
          .padEnd(part.length - 1, '0')
          .slice(0, part.length - 1)}`
      : /^[+-]/.test(part)
        ? part.includes(':')
          ? '+00:00'
          : '+0000'
        : (parts.shift() ?? part),
  );
}

function inCaseOf(text: string, written: string): string {
  if (written === '') return text;
  if (written === written.toUpperCase() && written.length > 1) return text.toUpperCase();
  return written === written.toLowerCase() ? text.toLowerCase() : text;
}
