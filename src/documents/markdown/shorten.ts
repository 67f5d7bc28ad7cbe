// Shortens what a page says in plain words and in code before remark reads it for its links and anchors alone: neither can hold any.
import type { Segment } from '../page.ts';
import { scanLinks } from '../links/scan-links.ts';
import { looksLikeDelimiter, type CutRun, type Skeleton } from './skeleton.ts';

/** Quote marks, list markers and spaces before a line's words: kept to the letter, since they make the page's blocks. */
const PREFIX = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;
/** What can only begin a run of words, never a block of its own; a bracket only where it is known to be a link's. */
const WORDS = /(?:\*{1,3}|_{1,3}|`{1,2})?(?:\p{L}|!?\[)|["'(“‘]|\d+[^\d.)]/uy;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/;
/** These end any paragraph above them, however deep it is: at most three spaces, and an item that is not empty. */
const ITEM = /^ {0,3}[-*+] +\S/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const FENCE = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/;

/** Every link, image, definition, footnote and tag has one of these. */
const LINKING = /[[\]<]/;
/** What is left open by a line with a link can only be closed by one of these. */
const CLOSING = /[[\]<>)`"']/;

/** The line's block marks and a single letter for its words; null where it must stay whole. */
function shortenLine(line: string): string | null {
  const prefix = PREFIX.exec(line)?.[0] ?? '';
  WORDS.lastIndex = prefix.length;
  // A `>` may end a block of HTML, and a pipe may head a table.
  if (!WORDS.test(line) || line.includes('|') || line.includes('>', prefix.length)) return null;
  return `${prefix}x`;
}

/** The lines that remark gets, as they are gathered. */
interface Output {
  readonly lines: string[];
  readonly places: number[];
  readonly runs: Map<number, CutRun>;
  readonly ends: Map<number, number>;
  readonly links: Map<number, Segment[]>;
}

function keep({ lines, places, runs }: Output, skeleton: Skeleton, index: number): void {
  lines.push(skeleton.lines[index] ?? '');
  places.push(skeleton.places[index] ?? index + 1);
  const run = skeleton.runs.get(index + 1);
  if (run !== undefined) runs.set(lines.length, run);
}

/**
 * Shortened lines that follow each other and look the same are one: a second line, item or quote of words changes nothing, nor does a second
 * paragraph after one that is on its own.
 */
function keepShort(output: Output, skeleton: Skeleton, index: number): void {
  const source = skeleton.lines[index] ?? '';
  const place = skeleton.places[index] ?? index + 1;
  const short = shortenLine(source);
  const found = short !== null && LINKING.test(source) ? scanLinks(source, { line: place, column: 1 }) : [];
  if (short === null || found === null) {
    keep(output, skeleton, index);
    return;
  }
  const { lines, places, ends, links } = output;
  const at = lines.length;
  if (
    short === 'x' &&
    lines[at - 1] === '' &&
    lines[at - 2] === 'x' &&
    (lines[at - 3] ?? '') === '' &&
    ends.has(at - 1)
  ) {
    lines.pop();
    places.pop();
  }
  if (lines.at(-1) !== short || !ends.has(lines.length)) {
    lines.push(short);
    places.push(place);
  }
  ends.set(lines.length, place);
  if (found.length === 0) return;
  const known = links.get(lines.length) ?? [];
  links.set(lines.length, known);
  for (const segment of found) known.push(segment);
}

/** Index after the last line that can belong to one paragraph with the line at `start`. */
function endOfChunk(lines: readonly string[], start: number): number {
  let end = start + 1;
  if (HEADING.test(lines[start] ?? '')) return end;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (line.trim() === '' || HEADING.test(line) || FENCE.test(line) || (ITEM.test(line) && !looksLikeDelimiter(line)))
      break;
  }
  return end;
}

interface Work {
  readonly output: Output;
  readonly skeleton: Skeleton;
}

function shortenChunk({ output, skeleton }: Work, start: number, end: number): void {
  const chunk = skeleton.lines.slice(start, end);
  let first = chunk.length;
  let last = -1;
  if (chunk.some((line) => UNDERLINE.test(line) || looksLikeDelimiter(line))) [first, last] = [0, chunk.length];
  else if (chunk.some((line) => LINKING.test(line))) {
    first = chunk.findIndex((line) => scanLinks(line, { line: 1, column: 1 }) === null);
    if (first === -1) first = chunk.length;
    // The line after it may be the destination of a definition.
    last = chunk.findLastIndex((line) => CLOSING.test(line)) + 1;
  }
  for (let index = start; index < end; index += 1) {
    if (index - start < first || index - start > last) keepShort(output, skeleton, index);
    else keep(output, skeleton, index);
  }
}

/** Cuts the lines of a fenced block to one; what looks like a fence stays. Returns the index after the block. */
function shortenFence({ output, skeleton }: Work, start: number, except: ReadonlySet<number>): number {
  const { lines, places, runs } = skeleton;
  const [, indent = '', fence = ''] = FENCE.exec(lines[start] ?? '') ?? [];
  const isInside = (line: string): boolean => line.startsWith(indent) || line.trim() === '';
  keep(output, skeleton, start);
  let index = start + 1;
  while (index < lines.length && isInside(lines[index] ?? '')) {
    let end = index;
    while (end < lines.length && isInside(lines[end] ?? '') && !/`{3}|~{3}/.test(lines[end] ?? '')) end += 1;
    while (end > index && (lines[end - 1] ?? '').trim() === '') end -= 1;
    const first = places[index] ?? index + 1;
    if (end > index && !except.has(first)) {
      output.lines.push(`${indent}x`);
      output.places.push(first);
      output.runs.set(output.lines.length, {
        kind: 'code',
        first,
        last: runs.get(end)?.last ?? places[end - 1] ?? end,
        prefix: indent.length,
      });
      index = end;
    } else {
      keep(output, skeleton, index);
      index += 1;
      const closing = FENCE.exec(lines[index - 1] ?? '')?.[0].trim() ?? '';
      if (closing.startsWith(fence) && (lines[index - 1] ?? '').trim() === closing) break;
    }
  }
  return index;
}

/**
 * The skeleton with paragraphs, items and code cut down where no link, image, definition, tag, heading or footnote can be.
 * Cut code becomes a run, which must turn out to be code; runs that start at a line of `except` are left whole.
 */
export function shorten(skeleton: Skeleton, except: ReadonlySet<number>): Skeleton {
  const output: Output = { lines: [], places: [], runs: new Map(), ends: new Map(), links: new Map() };
  const { lines } = skeleton;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    if (line.trim() === '') {
      keep(output, skeleton, index);
      index += 1;
    } else if (FENCE.test(line)) index = shortenFence({ output, skeleton }, index, except);
    else {
      const end = endOfChunk(lines, index);
      shortenChunk({ output, skeleton }, index, end);
      index = end;
    }
  }
  return output;
}
