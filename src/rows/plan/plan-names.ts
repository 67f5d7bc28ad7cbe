// What a plan's headings and the rows are called, in the forms in which the two are compared.
import { canonicalKey, parseKey } from '../../text/keys.ts';
import type { Row } from '../row.ts';

/** A name as it is compared: whole, and as key and title. */
export interface Name {
  readonly full: string;
  readonly key: string | null;
  readonly title: string;
}

/** Marks, kinds of dashes, case, spaces and closing punctuation do not matter. */
export function plain(text: string): string {
  const bare = text
    .slice(0, 500)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[`*_~]/g, '')
    .replace(/[‐-―−﹘﹣]/g, '-')
    .replace(/\s+/g, ' ');
  return bare
    .split('-')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('-')
    .replace(/[\s:.;,]+$/, '')
    .trim();
}

/** `1 Harbour`: a number alone is no key of a row, but where a plan numbers its headings so it is the same as `1. Harbour`. */
const BARE_NUMBER = /^(\d{1,3})\s+(?=\S)/;

/** What a heading is called. */
export function nameOf(text: string): Name {
  const bare = BARE_NUMBER.exec(text);
  if (bare !== null) return { full: plain(text), key: bare[1] ?? '', title: plain(text.slice(bare[0].length)) };
  const { key, keyed, title } = parseKey(text);
  return { full: plain(text), key: keyed ? canonicalKey(key) : null, title: plain(title) };
}

/** What a row is called. */
export function nameOfRow({ key, keyed, title, heading }: Row): Name {
  if (!keyed && BARE_NUMBER.test(heading)) return nameOf(heading);
  const own = plain(title);
  // A row that is nothing but its key has the key for a title.
  return { full: plain(heading), key: keyed ? canonicalKey(key) : null, title: own === plain(key) ? '' : own };
}

export type Meaning = (name: Name, side: 'heading' | 'row') => string | null;

/** Ways in which a heading and a row say the same, the surest first. */
export const MEANINGS: readonly Meaning[] = [
  ({ full }) => full,
  ({ key, title }) => (key === null ? null : `${key}\n${title}`),
  // Only one of the two is numbered.
  ({ key, full, title }, side) => (side === 'heading' ? (key === null ? full : null) : key === null ? null : title),
  ({ key, full, title }, side) => (side === 'heading' ? (key === null ? null : title) : key === null ? full : null),
];

/** Whether the two say the same, or the row only a key. */
export function isSame(heading: Name | undefined, row: Name | null | undefined): boolean {
  if (heading === undefined || row === null || row === undefined) return false;
  return (
    row.title === '' ||
    MEANINGS.some((meaning) => {
      const meant = meaning(heading, 'heading');
      return meant !== null && meant !== '' && meant === meaning(row, 'row');
    })
  );
}
