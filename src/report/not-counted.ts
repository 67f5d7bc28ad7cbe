// What was found on pages that nobody declared and does not count there, in one sentence that says how to have it counted.
import { countOf } from '../text/phrase.ts';
import type { Report } from './report.ts';

export interface NotCounted {
  readonly path: string;
  /** How many findings there would count on a declared page. */
  readonly findings: number;
}

/** Most pages that the sentence names. */
const MAX_NAMED = 3;

/** The detected pages, by path; with a base those alone that have findings. */
export function findNotCounted({
  base,
  documents,
  findings,
}: Pick<Report, 'base' | 'documents' | 'findings'>): readonly NotCounted[] {
  const counts = new Map<string, number>();
  for (const { path, origin, shown, ground } of findings)
    if (!shown && origin !== 'resolved' && ground !== 'reading' && ground !== 'change')
      counts.set(path, (counts.get(path) ?? 0) + 1);
  return documents
    .filter(({ declared }) => !declared)
    .map(({ path }) => ({ path, findings: counts.get(path) ?? 0 }))
    .filter(({ findings: count }) => base === null || count > 0);
}

export interface NotCountedWords {
  /** Makes a name safe for where it lands. */
  readonly write: (path: string) => string;
  /** What runs Matrix Guard where the reader is. */
  readonly program: string;
}

/** Null where there is nothing to say. */
export function describeNotCounted(pages: readonly NotCounted[], { write, program }: NotCountedWords): string | null {
  const total = pages.reduce((sum, { findings }) => sum + findings, 0);
  if (total === 0) return null;
  const touched = pages.filter(({ findings }) => findings > 0);
  const names = touched.slice(0, MAX_NAMED).map(({ path }) => write(path));
  const rest = touched.length - names.length;
  return `${countOf(total, 'more finding')} on ${names.join(', ')}${rest > 0 ? ` and ${countOf(rest, 'more page')}` : ''} ${total === 1 ? 'is' : 'are'} left out because no configuration names ${touched.length === 1 ? 'the page' : 'the pages'}. \`${program} init\` writes one.`;
}
