// Days of the calendar in UTC: what a day is, and how to count from one to another.

/** First and last day a date can mean, `YYYY-MM-DD` in UTC: one day, or a whole month where only the month is written. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** The day in the calendar, or all days of the month where `day` is null; null where the calendar has none such. */
export function daysOf({
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
  const write = (number: number): string => `${year}-${pad(month)}-${pad(number)}`;
  return { first: write(day ?? 1), last: write(day ?? length) };
}

const MILLISECONDS = 86_400_000;

/** Days from one `YYYY-MM-DD` to another; below zero where the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS);

/** Later days are written with a sign and no longer sort as text. */
const LAST_DAY = Date.UTC(9999, 11, 31);

/** The day `days` after `day`, both `YYYY-MM-DD`; never later than the year 9999. */
export function addDays(day: string, days: number): string {
  return utcDay(new Date(Math.min(LAST_DAY, Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS)));
}

/** The day of a moment in UTC, `YYYY-MM-DD`. */
export const utcDay = (time: Date): string => time.toISOString().slice(0, 10);

/** The day in UTC of an ISO time with offset; null where it is not one. */
export function dayOf(time: string): string | null {
  const parsed = Date.parse(time);
  return Number.isNaN(parsed) ? null : utcDay(new Date(parsed));
}

/** True for a day of the calendar written as `YYYY-MM-DD` and nothing else. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dayOf(`${text}T00:00:00Z`) === text;
}

const pad = (number: number): string => String(number).padStart(2, '0');
