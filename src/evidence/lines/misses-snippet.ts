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
/** A bare name, its call without arguments, a path, a flag: none of them is a piece of code that stands on one line alone. */
const NO_SNIPPET = /^[\p{L}\p{N}_$]+(?:\(\))?$|^[\w./\\@-]+\.\w{1,8}(?:[:#]L?\d.*)?$|^-|^[\w.-]*\/|(?:…|\.\.\.)/u;
/** Only a comment, an attribute or a decorator: it is about what comes below it. */
const ABOVE = /^\s*(?:\/\/|\/\*|\*|#|--|;|<!--|"""|@|\[\p{L})/u;
const DOTTED = /^[\p{L}_$][\p{L}\p{N}_$]*(?:(?:\.|::|->)[\p{L}_$][\p{L}\p{N}_$]*){2,8}$/u;

export async function missesSnippet(place: Place, { page, citation, contents }: QuoteQuestion): Promise<boolean> {
  const { row, field } = citation.place;
  const { lines: spans } = citation.reference;
  const cell = page.document.rows[row]?.evidence[field];
  // A range, or one of several anchors, may mean any part of what its cell says.
  const anchors = (page.rows[row] ?? []).filter(
    ({ reference: { kind }, place }) => kind === 'lines' && place.field === field,
  );
  if (cell === undefined || cell.text.length > MAX_CELL || anchors.length !== 1) return false;
  if (spans.some(({ start, end }) => start !== end)) return false;
  const written = cell.segments
    .flatMap(({ kind, link, text }) => (kind === 'code' && link === null ? [squeeze(text)] : []))
    .filter(isSnippet);
  if (written.length === 0) return false;
  const lines = (await contents.lines(place.snapshot, place.path)) ?? [];
  const there = written
    .filter((snippet) => !isDefinedHere(lines, snippet))
    .map((snippet) => linesWith(lines, snippet))
    .filter((found) => found.length > 0 && found.length <= MOST_LINES);
  return (
    there.length > 0 && !there.some((found) => found.some((at) => spans.some(({ start }) => isAt(lines, start, at))))
  );
}

const squeeze = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ');

const squeezed = new WeakMap<readonly string[], readonly string[]>();

/** Once a file, however many anchors it has. */
function squeezeAll(lines: readonly string[]): readonly string[] {
  const known = squeezed.get(lines) ?? lines.map(squeeze);
  squeezed.set(lines, known);
  return known;
}

const isSnippet = (text: string): boolean =>
  text.length >= LENGTH.least && text.length <= LENGTH.most && (DOTTED.test(text) || !NO_SNIPPET.test(text));

/** The name of something that the file defines is cited where it is defined, however it is called elsewhere. */
function isDefinedHere(lines: readonly string[], snippet: string): boolean {
  const [last = ''] = /[\p{L}_$][\p{L}\p{N}_$]*$/u.exec(snippet) ?? [];
  // `year = clock.now.year` defines another thing.
  return (
    DOTTED.test(snippet) && listDefinitions(lines, last).some((at) => !squeezeAll(lines)[at - 1]?.includes(snippet))
  );
}

/** Numbers of the lines that have the code, from 1. */
function linesWith(lines: readonly string[], snippet: string): readonly number[] {
  const found: number[] = [];
  for (const [index, line] of squeezeAll(lines).entries())
    if (line.includes(snippet)) {
      found.push(index + 1);
      if (found.length > MOST_LINES) break;
    }
  return found;
}

/** Whether a cited line is that line, or only what stands above it. */
function isAt(lines: readonly string[], cited: number, at: number): boolean {
  let below = cited;
  while (below < cited + MOST_ABOVE && ABOVE.test(lines[below - 1] ?? '')) below += 1;
  return at >= cited && at <= below;
}
