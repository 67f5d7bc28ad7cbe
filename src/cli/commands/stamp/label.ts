// Names the missing half of a stamp the way its other half is named.
import { understandLabel } from '../../../documents/metadata/metadata-labels.ts';

export type Half = 'commit' | 'date';

const OF_COMMIT = /commit|sha|revision|hash/i;
const OF_DATE = /date/i;

/** `Last Verified Commit` → `Last Verified Date`, `last_verified_date` → `last_verified_commit`; in the style of `label` where that is something else. */
export function labelLike(label: string, { half, key }: { readonly half: Half; readonly key: boolean }): string {
  const other = label.replace(half === 'date' ? OF_COMMIT : OF_DATE, (word) => inCaseOf(half, word));
  const meaning = understandLabel(other);
  if (other !== label && meaning?.meaning === half && meaning.strength === 3) return other;
  if (key || label.includes('_')) return `last_verified_${half}`.replaceAll('_', /\w-\w/.test(label) ? '-' : '_');
  if (label === label.toUpperCase()) return `LAST VERIFIED ${half.toUpperCase()}`;
  if (label === label.toLowerCase()) return `last verified ${half}`;
  return /^\S+ \p{Ll}/u.test(label)
    ? `Last verified ${half}`
    : `Last Verified ${half === 'commit' ? 'Commit' : 'Date'}`;
}

function inCaseOf(text: string, word: string): string {
  if (word === word.toUpperCase()) return text.toUpperCase();
  return word === word.toLowerCase() ? text : text.slice(0, 1).toUpperCase() + text.slice(1);
}
