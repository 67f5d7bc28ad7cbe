// Reads the dates people write into a page's header.

/** First and last day a date can mean, `YYYY-MM-DD`: one day, or a whole month where only the month is written. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Longer values are no dates, and are not searched. */
const LONGEST = 200;

/** Each notation with the place of year, month and day among its groups; no day means the whole month. */
const NOTATIONS: readonly {
  readonly pattern: RegExp;
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}[] = [
  { pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, year: 1, month: 2, day: 3 },
  { pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, year: 3, month: 2, day: 1 },
  { pattern: /(?<!\d)(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})(?!\d)/i, year: 3, month: 2, day: 1 },
  { pattern: /(?<![a-z])([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i, year: 3, month: 1, day: 2 },
  { pattern: /(?<!\d)(\d{4})-(\d{2})(?![\d-])/, year: 1, month: 2, day: null },
  { pattern: /(?<![a-z])([a-z]{3,9})\.?,? (\d{4})(?!\d)/i, year: 2, month: 1, day: null },
];

/** The days a written date means (`2026-03-03`, an ISO time, `March 3, 2026`, `3 March 2026`, `March 2026`, `2026/03/03`), text around it allowed; null for none. */
export function parseDate(text: string): Days | null {
  if (text.length > LONGEST) return null;
  for (const { pattern, year, month, day } of NOTATIONS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const named = monthOf(match[month] ?? '');
    if (named === null) continue;
    // The first notation that fits decides: 2026-13-45 is no month 2026-13 either.
    return toDays({ year: Number(match[year]), month: named, day: day === null ? null : Number(match[day]) });
  }
  return null;
}

/** Later days are written with a sign and no longer sort as text. */
const LAST_DAY = Date.UTC(9999, 11, 31);

/** The day `days` after `day`, both `YYYY-MM-DD`; never later than the year 9999. */
export function addDays(day: string, days: number): string {
  return new Date(Math.min(LAST_DAY, Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)).toISOString().slice(0, 10);
}

/** The day in UTC of an ISO time with offset; null where it is none. */
export function dayOf(time: string): string | null {
  const parsed = Date.parse(time);
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString().slice(0, 10);
}

function monthOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const index = MONTHS.findIndex((name) => name.startsWith(text.toLowerCase()));
  return index < 0 ? null : index + 1;
}

function toDays({
  year,
  month,
  day,
}: {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}): Days | null {
  if (year < 1000 || month < 1 || month > 12) return null;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day !== null && (day < 1 || day > length)) return null;
  const write = (number: number): string =>
    `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
  return { first: write(day ?? 1), last: write(day ?? length) };
}
