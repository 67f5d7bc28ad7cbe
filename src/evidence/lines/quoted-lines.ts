// Whether the lines of a commit hold what the row of an anchor quotes: this tells which of several commits an anchor was written for.
import { containsWord } from '../../text/contains-word.ts';
import type { Citation } from '../citation.ts';
import type { Contents } from '../compare/contents.ts';
import type { CitingPage } from '../run.ts';
import type { Place } from './line-follower.ts';
import { readNamesBeside } from './names-beside.ts';

export interface QuoteQuestion {
  readonly page: CitingPage;
  readonly citation: Citation;
  readonly contents: Contents;
}

/** True where the cited lines, as this commit has them, hold a name of code that the row writes: then the anchor was right there. */
export async function holdsQuote(place: Place, { page, citation, contents }: QuoteQuestion): Promise<boolean> {
  const names = quotedBy(page, citation);
  if (names.length === 0) return false;
  const lines = (await contents.lines(place.snapshot, place.path)) ?? [];
  const cited = citation.reference.lines.flatMap(({ start, end }) => lines.slice(start - 1, end)).join('');
  return names.some((name) => containsWord(cited, name));
}

/** Of several commits that an anchor can have been written for, the one whose lines hold what the row quotes; all of them where none or more do. */
export async function preferQuoted(places: readonly Place[], question: QuoteQuestion): Promise<readonly Place[]> {
  if (places.length < 2) return places;
  const holds = await Promise.all(places.map(async (place) => await holdsQuote(place, question)));
  const holding = places.filter((_, at) => holds[at] === true);
  return holding.length === 1 ? holding : places;
}

/** Names of code in the row, beside the anchor and in its sentence. */
function quotedBy({ rows, document }: CitingPage, citation: Citation): readonly string[] {
  const { row, field } = citation.place;
  const own = rows[row] ?? [];
  return [
    ...own.flatMap(({ reference: { symbol } }) => symbol ?? []),
    ...readNamesBeside(document.page, citation, own).map(({ name }) => name),
    ...(document.rows[row]?.evidence[field]?.codeWords ?? []),
  ];
}
