// The skeleton of a page: its lines with table bodies cut out, so that remark has little to parse and still sees every block.
import type { Segment } from '../page.ts';

/** A run of body rows, or of lines of fenced code, of which the skeleton keeps one line: its prefix and a lone pipe or letter. */
export interface CutRun {
  readonly kind: 'rows' | 'code';
  /** First and last line of the run, 1-based, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** Length of what comes before each row's first pipe: spaces, tabs, quote marks. */
  readonly prefix: number;
}

export interface Skeleton {
  readonly lines: readonly string[];
  /** The page's line (1-based) of each skeleton line: `places[n - 1]`. */
  readonly places: readonly number[];
  /** Cut runs by skeleton line (1-based). */
  readonly runs: ReadonlyMap<number, CutRun>;
  /** The page's line (1-based) that a shortened skeleton line (1-based) ends on, at its end. */
  readonly ends: ReadonlyMap<number, number>;
  /** Links that shortened skeleton lines (1-based) had, if those are part of a paragraph; null where no line was shortened. */
  readonly links: ReadonlyMap<number, readonly Segment[]> | null;
}

/** Where a row's first pipe is if only spaces, tabs and `>` come before it; else -1. */
function pipeColumn(line: string): number {
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === 124) return at;
    if (code !== 32 && code !== 9 && code !== 62) return -1;
  }
  return -1;
}

/** A line of pipes, dashes, colons and spaces alone, not of dashes only. Whether it is a delimiter row is for remark to say. */
export function looksLikeDelimiter(line: string): boolean {
  let dash = false;
  let divided = false;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === 45) dash = true;
    else if (code === 124 || code === 58) divided = true;
    else if (code !== 32 && code !== 9 && code !== 62) return false;
  }
  return dash && divided;
}

/** How many `>` stand in the line's indentation. */
function quoteMarks(line: string): number {
  let marks = 0;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === 62) marks += 1;
    else if (code !== 32 && code !== 9) break;
  }
  return marks;
}

/** The page as it is: nothing cut. */
export function wholeSkeleton(lines: readonly string[]): Skeleton {
  return { lines, places: lines.map((_, index) => index + 1), runs: new Map(), ends: new Map(), links: null };
}

/**
 * Cuts the rows that follow what looks like a delimiter row. Rows of one run share their prefix, so what remark makes of the line that is
 * kept holds for all of them. Runs that start at a line of `except` (1-based) are left whole.
 */
export function cutTables(lines: readonly string[], except: ReadonlySet<number>): Skeleton {
  const kept: string[] = [];
  const places: number[] = [];
  const runs = new Map<number, CutRun>();
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    kept.push(line);
    places.push(index + 1);
    index += 1;
    if (!line.includes('-') || !looksLikeDelimiter(line)) continue;
    const first = lines[index] ?? '';
    const prefix = pipeColumn(first);
    // A row of another quote is no row of this table, and remark may treat its next line differently again.
    if (prefix === -1 || quoteMarks(first) !== quoteMarks(line) || except.has(index + 1)) continue;
    const head = first.slice(0, prefix + 1);
    const start = index;
    while (index < lines.length && lines[index]?.startsWith(head) === true) index += 1;
    kept.push(head);
    places.push(start + 1);
    runs.set(kept.length, { kind: 'rows', first: start + 1, last: index, prefix });
  }
  return { lines: kept, places, runs, ends: new Map(), links: null };
}
