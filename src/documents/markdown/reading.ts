// One parse of a page or of its cells: where what remark saw is in the page, and what was written down there.
import type { Position } from 'unist';
import type { Range } from '../page.ts';
import type { Parsed, Run, Spot } from './parse-markdown.ts';

/** Where `[label]: url` points. */
export interface Definition {
  readonly url: string;
  readonly urlRange: Range | null;
}

/** Definitions by their normalised label. */
export type Definitions = ReadonlyMap<string, Definition>;

/** One parse, and how its places map to the page's. */
export interface Reading {
  readonly parsed: Parsed;
  /** The page's lines. */
  readonly lines: readonly string[];
  readonly definitions: Definitions;
  /** The page's place of a place in what was parsed. */
  place(line: number, column: number): { readonly line: number; readonly column: number };
}

const before = (line: number, column: number, other: { readonly line: number; readonly column: number }): boolean =>
  line < other.line || (line === other.line && column < other.column);

/** Index of the first of these, in page order, that starts at this place or after it. */
function firstFrom(
  spots: readonly { readonly line: number; readonly column: number }[],
  place: { readonly line: number; readonly column: number },
): number {
  let low = 0;
  let high = spots.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const spot = spots[middle];
    if (spot !== undefined && before(spot.line, spot.column, place)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Runs of one kind inside the position, clipped to it. */
export function runsIn({ parsed }: Reading, position: Position, kind: Run['kind']): readonly Run[] {
  const found: Run[] = [];
  for (let index = Math.max(0, firstFrom(parsed.runs, position.start) - 1); index < parsed.runs.length; index += 1) {
    const run = parsed.runs[index];
    if (run === undefined || !before(run.line, run.column, position.end)) break;
    if (run.kind !== kind || run.line < position.start.line) continue;
    const column = run.line === position.start.line ? Math.max(run.column, position.start.column) : run.column;
    const endColumn = run.line === position.end.line ? Math.min(run.endColumn, position.end.column) : run.endColumn;
    if (column < endColumn) found.push({ ...run, column, endColumn });
  }
  return found;
}

/** The page's range of what was parsed there. */
export function rangeOf(reading: Reading, spot: Spot): Range {
  const start = reading.place(spot.line, spot.column);
  const end = reading.place(spot.endLine, spot.endColumn);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** Where a node is in what was parsed. */
export const spotOf = ({ start, end }: Position): Spot => ({
  line: start.line,
  column: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** What the page has in the range; of several lines the first. */
export const sliceOf = (reading: Reading, range: Range): string =>
  (reading.lines[range.line - 1] ?? '').slice(
    range.column - 1,
    range.endLine === range.line ? range.endColumn - 1 : undefined,
  );

/** Runs of one line as one. */
export function byLine(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.line === run.line) joined[joined.length - 1] = { ...last, endColumn: run.endColumn };
    else joined.push(run);
  }
  return joined;
}

/** the last destination in a node at this position, after `from`. */
export function destinationIn(
  reading: Reading,
  position: Position,
  from: { readonly line: number; readonly column: number },
): Range | null {
  const { destinations } = reading.parsed;
  let found: Spot | null = null;
  for (let index = firstFrom(destinations, from); index < destinations.length; index += 1) {
    const spot = destinations[index];
    if (spot === undefined || !before(spot.line, spot.column, position.end)) break;
    found = spot;
  }
  return found === null ? null : rangeOf(reading, found);
}
