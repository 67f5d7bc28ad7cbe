// A value of the configuration as a message names it.
import { shorten } from '../text/shorten.ts';

/** A value as a message names it: short, on one line. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object' && value !== null) return 'mapping';
  const text = String(value).replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
  return `\`${shorten(text, 61)}\``;
}
