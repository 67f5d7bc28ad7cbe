// Days until a verification expires, as flags, inputs and configuration give them.

/** A century: more is a typing mistake. */
export const MAX_AGE_DAYS = 36_500;

/** What `parseDays` takes, as the end of a sentence "expected …". */
export const DAYS_EXPECTED = `a whole number of days from 0 (never) to ${MAX_AGE_DAYS}`;

/** A whole number of days, 0 for never, written in digits alone; null for any other text. */
export function parseDays(text: string): number | null {
  const days = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  return days <= MAX_AGE_DAYS ? days : null;
}
