// Whether a page can have any link that leads into the repository: a quick look at its text.
import type { Page } from '../page.ts';

/** False where the page has none for sure. */
export function mayHaveLinks({ text }: Page): boolean {
  return text.includes('](') || text.includes(']:') || /<(?:a|img|source|video|audio)\s/i.test(text);
}
