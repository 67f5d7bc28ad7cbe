// Cuts the values of metadata to size, and says in which order the page writes day and month.
import type { Stretch } from '../../text/commit-ids.ts';
import { dayOrderOf, needsDayOrder } from '../../text/dates.ts';
import type { Page } from '../page.ts';
import type { MetadataField } from './metadata.ts';

/** A date as the page's other dates explain it. Every other field stays as it is. */
export function withDayOrder(field: MetadataField, { lines }: Pick<Page, 'lines'>): MetadataField {
  const dayOrder = needsDayOrder(field.value) ? dayOrderOf(lines, field.value) : null;
  return dayOrder === null ? field : { ...field, dayOrder };
}

/** The value without the spaces, sentence end and line-break backslash around it. */
export function trimValue(text: string, from: number, to: number): Stretch {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  for (;;) {
    while (end > start && /[\s\\]/.test(text.charAt(end - 1))) end -= 1;
    const stop = text.charAt(end - 1) === '.' && end - 1 > start && text.charAt(end - 2) !== '.';
    if (!stop) return { from: start, to: end };
    end -= 1;
  }
}
