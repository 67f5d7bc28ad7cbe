// What the label of a line (`Status: …`, `Unit tests: …`, `Control ID: …`) makes of the words behind it: labels and column headers are one vocabulary.
import { remember } from './remember.ts';
import { meaningsOf } from './table-headers.ts';

export type RowLabel =
  | { readonly kind: 'status' }
  | { readonly kind: 'evidence'; readonly role: 'implementation' | 'tests' }
  /** Says which row it is (`ID`, `Control ID`). */
  | { readonly kind: 'key' }
  /** Says what the row is about (`Requirement`, `Feature`). */
  | { readonly kind: 'item' };

/** Longest label, with its marks; most words of one. What is longer is a sentence with a colon. */
const LONGEST_LABEL = 48;
const MOST_WORDS = 4;

/** Null where the words head no such column, or may as well mean something else. */
export const rowLabelOf: (label: string) => RowLabel | null = remember((label) => {
  if (label.length > LONGEST_LABEL || label.trim().split(/\s+/u).length > MOST_WORDS) return null;
  const meanings = meaningsOf(label);
  if (meanings.some((meaning) => meaning.kind === 'status' && meaning.strength === 'strong')) return { kind: 'status' };
  if (meanings.some((meaning) => meaning.kind === 'plain' && meaning.role === 'key')) return { kind: 'key' };
  for (const meaning of meanings)
    if (meaning.kind === 'evidence' && !meaning.weak) return { kind: 'evidence', role: meaning.role };
  return meanings.some((meaning) => meaning.kind === 'item' && !meaning.weak) ? { kind: 'item' } : null;
});

/** What is before the label of a line: the marker of an item, a quote, bold marks. */
const BEFORE = /^[\s>*+_`-]*(?:\d{1,9}[.)]\s+)?[*_`]{0,3}/;

/** The same of a line as it is written in Markdown. */
export function rowLabelOfLine(line: string): RowLabel | null {
  const colon = line.slice(0, LONGEST_LABEL).search(/[:：]/u);
  if (colon < 1) return null;
  const label = line
    .slice(0, colon)
    .replace(BEFORE, '')
    .replace(/[*_`\s]+$/u, '');
  return label === '' || /[|[\]()/<>]/.test(label) ? null : rowLabelOf(label);
}
