// Whether code that a cell writes out stands elsewhere in the file than on the lines the cell cites: then the number was wrong already.
import { listDefinitions } from '../names/definitions.ts';
import type { Place } from './line-follower.ts';
import type { QuoteQuestion } from './quoted-lines.ts';

/** Code on more lines than these could be meant on any of them. */
const MOST_LINES = 3;
/** Longest cell that is read as one statement, and the length of a piece of code. */
const MAX_CELL = 400;
const LENGTH = { least: 6, most: 200 } as const;
/** Most lines of comments and attributes between the cited line and what they are about. */
const MOST_ABOVE = 3;
/** Shortest code of which one line shows that a range without it is wrong; and lines beside a range that are about the same. */
const LONG = 20;
const BESIDE = 1;
/** A bare name, its call without arguments, a path, a flag: none of them is a piece of code that stands on one line alone. */
const NO_SNIPPET = /^[\p{L}\p{N}_$]+(?:\(\))?$|^[\w./\\@-]+\.\w{1,8}(?:[:#]L?\d.*)?$|^-|^[\w.-]*\/|(?:…|\.\.\.)/u;
/** Only a comment, an attribute or a decorator: it is about what comes below it. */
const ABOVE = /^\s*(?:\/\/|\/\*|\*|#|--|;|<!--|"""|@|\[\p{L})/u;
/** A name, and perhaps what it is called with. */
const CALLED = /^(?:[\p{L}_$][\p{L}\p{N}_$]*(?:\.|::|->))*([\p{L}_$][\p{L}\p{N}_$]*)(?:\(.*\);?)?$/u;
const DOTTED = /^[\p{L}_$][\p{L}\p{N}_$]*(?:(?:\.|::|->)[\p{L}_$][\p{L}\p{N}_$]*){2,8}$/u;

export async function missesSnippet(place: Place, { page, citation, contents }: QuoteQuestion): Promise<boolean> {
  const { row, field } = citation.place;
  const { lines: spans } = citation.reference;
  const cell = page.document.rows[row]?.evidence[field];
  // One of several anchors may mean any part of what its cell says.
  const anchors = (page.rows[row] ?? []).filter(
    ({ reference: { kind }, place }) => kind === 'lines' && place.field === field,
  );
  if (cell === undefined || cell.text.length > MAX_CELL || anchors.length !== 1) return false;
  // So may a range, but for long code that is on one line alone.
  const isRange = spans.some(({ start, end }) => start !== end);
  const written = cell.segments
    .flatMap(({ kind, link, text }) => (kind === 'code' && link === null ? [squeeze(text)] : []))
    .filter((snippet) => isSnippet(snippet) && (!isRange || snippet.length >= LONG));
  if (written.length === 0) return false;
  const lines = (await contents.lines(place.snapshot, place.path)) ?? [];
  const there = written
    .filter((snippet) => !isDefinedHere(lines, snippet))
    .map((snippet) => linesWith(lines, snippet))
    .filter((found) => found.length > 0 && found.length <= (isRange ? 1 : MOST_LINES));
  const isCited = (at: number): boolean =>
    spans.some(({ start, end }) => (isRange ? at >= start - BESIDE && at <= end + BESIDE : isAt(lines, start, at)));
  return there.length > 0 && !there.some((found) => found.some(isCited));
}

export const squeeze = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ');

/** A file with its white space squeezed. */
interface Squeezed {
  readonly text: string;
  /** What was looked for, and the lines that have it. */
  readonly found: Map<string, readonly number[]>;
  /** Where each line begins in it. */
  readonly starts: readonly number[];
}

const known = new WeakMap<readonly string[], Squeezed>();

/** Once a file, however many anchors it has. */
function squeezeAll(lines: readonly string[]): Squeezed {
  const found = known.get(lines);
  if (found !== undefined) return found;
  const starts: number[] = [];
  let length = 0;
  const all = lines.map((line) => {
    const one = squeeze(line);
    starts.push(length);
    length += one.length + 1;
    return one;
  });
  const made: Squeezed = { text: all.join('\n'), starts, found: new Map() };
  known.set(lines, made);
  return made;
}

export const isSnippet = (text: string): boolean =>
  text.length >= LENGTH.least && text.length <= LENGTH.most && (DOTTED.test(text) || !NO_SNIPPET.test(text));

/** What the file defines is cited where it is defined, however it is called elsewhere. `year = clock.now.year` defines another thing. */
function isDefinedHere(lines: readonly string[], snippet: string): boolean {
  const [, name = ''] = CALLED.exec(snippet) ?? [];
  return (
    name !== '' &&
    listDefinitions(lines, name).some((at) => isCall(snippet) || !squeeze(lines[at - 1] ?? '').includes(snippet))
  );
}

const isCall = (snippet: string): boolean => !DOTTED.test(snippet);

/** Longest text of a file that is looked through for each of many pieces of code. */
const MAX_SEARCHED = 500_000;

export const isSearchable = (lines: readonly string[]): boolean => squeezeAll(lines).text.length <= MAX_SEARCHED;

/** Numbers of the lines that have the code, from 1: of many, the first ones. */
export function linesWith(lines: readonly string[], snippet: string): readonly number[] {
  const { text, starts, found } = squeezeAll(lines);
  const known = found.get(snippet);
  if (known !== undefined) return known;
  const places: number[] = [];
  let line = 0;
  for (let at = text.indexOf(snippet); at >= 0 && places.length <= MOST_LINES;) {
    line = lineAt(starts, at, line);
    places.push(line);
    const next = starts[line];
    at = next === undefined ? -1 : text.indexOf(snippet, next);
  }
  found.set(snippet, places);
  return places;
}

/** The line, from 1, in which a place of the text is; `from` is one before it. */
function lineAt(starts: readonly number[], place: number, from: number): number {
  let [low, high] = [from, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a cited line is that line, or only what stands above it. */
function isAt(lines: readonly string[], cited: number, at: number): boolean {
  let below = cited;
  while (below < cited + MOST_ABOVE && ABOVE.test(lines[below - 1] ?? '')) below += 1;
  return at >= cited && at <= below;
}
