// Finds the lines of a page that look like table rows and that no reader takes for one, each with the reason.
import type { Block, Page } from '../../documents/page.ts';
import { looksLikeDelimiter } from '../../documents/markdown/skeleton.ts';
import { splitRow } from '../../documents/markdown/split-row.ts';
import type { ConsideredTable, StatusDocument } from '../row.ts';

/** Why a line is not read as a row. Lines are 1-based. */
export type UnreadReason =
  /** Only blank lines and comments are between it and the table that ends at `after`; `by` is the first of them. */
  | { readonly code: 'cut'; readonly by: number; readonly after: number; readonly table: number }
  | { readonly code: 'comment' }
  | { readonly code: 'code' }
  | { readonly code: 'conflict'; readonly marker: number }
  /** The delimiter row at `at` has another number of cells than the header above it. */
  | { readonly code: 'delimiter'; readonly at: number; readonly cells: number; readonly expected: number }
  | { readonly code: 'headless' }
  | { readonly code: 'refused'; readonly reason: string }
  /** In a table that is read, and not taken for a claim there. */
  | { readonly code: 'other' };

export interface UnreadLine {
  readonly line: number;
  /** Its cells without marks, in lower case. */
  readonly cells: readonly string[];
  /** The first line of the block of lines it belongs to: what happened to all of them happened once. */
  readonly block: number;
  readonly reason: UnreadReason;
}

interface Read extends Pick<StatusDocument, 'tables'> {
  readonly page: Page;
  /** Lines that are read as rows. */
  readonly read: ReadonlySet<number>;
  /** Lines without a pipe that are looked for as well, without the space around them and without comment marks. */
  readonly wanted?: ReadonlySet<string>;
}

/** A line as it is compared with others. */
export const trimLine = (text: string): string => text.replaceAll(/<!--|-->/g, '').trim();

/** The cells of a line as words: without code marks, emphasis, quote and comment marks, in lower case. */
export function cellsOf(line: string): readonly string[] {
  const from = /^[\s>]*(?:<!--)?/.exec(line)?.[0].length ?? 0;
  return splitRow(line, from, MAX_CELLS).map(({ start, end }) => wordsOf(line.slice(start, end)));
}

/** A text as cells are compared. */
export function wordsOf(text: string): string {
  return text
    .replaceAll(/<!--|-->|[`*_~]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Most cells of one line that are compared. */
const MAX_CELLS = 50;

/** The lines of a page with a pipe that are neither rows nor the header or delimiter row of a table that is read. In their order. */
export function findUnreadLines({ page, tables, read, wanted = new Set() }: Read): readonly UnreadLine[] {
  const outline = outlineOf({ page, tables });
  const found: UnreadLine[] = [];
  let chunk: Chunk | null = null;
  let last: { readonly place: Place; readonly block: number; readonly reason: UnreadReason } | null = null;
  page.lines.forEach((text, index) => {
    const line = index + 1;
    if (isBlank(text)) {
      chunk = last = null;
      return;
    }
    chunk ??= readChunk(outline, line);
    const table = outline.accepted.get(line);
    const isFrame = table !== undefined && line <= table.range.line + 1;
    const piped = text.includes('|');
    if ((!piped && !wanted.has(trimLine(text))) || read.has(line) || isFrame || looksLikeDelimiter(text)) return;
    const place = placeOf(outline, { line, piped });
    if (last?.place !== place) last = { place, block: line, reason: reasonOf({ outline, chunk, place, line }) };
    found.push({ line, cells: cellsOf(text), block: last.block, reason: last.reason });
  });
  return found;
}

/** What covers which line. */
interface Outline {
  readonly lines: readonly string[];
  readonly code: ReadonlySet<number>;
  readonly comments: ReadonlySet<number>;
  readonly accepted: ReadonlyMap<number, ConsideredTable>;
  readonly refused: ReadonlyMap<number, ConsideredTable>;
}

function outlineOf({ page: { lines, blocks }, tables }: Pick<Read, 'page' | 'tables'>): Outline {
  const code = codeLines(blocks);
  // Lists are considered as well.
  const written = tables.filter(
    ({ columns, range }) => columns.length > 0 || looksLikeDelimiter(lines[range.line] ?? ''),
  );
  return {
    lines,
    code,
    comments: commentLines(lines, code),
    accepted: coverLines(written.filter(({ accepted }) => accepted)),
    refused: coverLines(written.filter(({ accepted }) => !accepted)),
  };
}

/** Lines that no blank line divides. */
interface Chunk {
  readonly first: number;
  /** Its first conflict marker, where it has one that opens a conflict; else null. */
  readonly marker: number | null;
  /** Its first line outside of tables that looks like a delimiter row below a header; null where it has none. */
  readonly delimiter: number | null;
}

function readChunk({ lines, accepted, refused, comments, code }: Outline, first: number): Chunk {
  let marker: number | null = null;
  let delimiter: number | null = null;
  for (let line = first; line <= lines.length && !isBlank(lines[line - 1]); line += 1) {
    const text = lines[line - 1] ?? '';
    if (OPENS_CONFLICT.test(text)) marker ??= line;
    const inside = accepted.has(line) || refused.has(line) || comments.has(line) || code.has(line);
    if (!inside && line > first && text.includes('|') && looksLikeDelimiter(text)) delimiter ??= line;
  }
  return { first, marker, delimiter };
}

type Place = 'code' | 'comment' | 'other' | 'refused' | 'headless';

function placeOf(
  { code, comments, accepted, refused }: Outline,
  { line, piped }: { readonly line: number; readonly piped: boolean },
): Place {
  if (code.has(line)) return 'code';
  if (comments.has(line)) return 'comment';
  if (accepted.has(line) || !piped) return 'other';
  return refused.has(line) ? 'refused' : 'headless';
}

function reasonOf({
  outline,
  chunk,
  place,
  line,
}: {
  readonly outline: Outline;
  readonly chunk: Chunk;
  readonly place: Place;
  readonly line: number;
}): UnreadReason {
  if (place === 'code' || place === 'comment') return { code: place };
  if (chunk.marker !== null) return { code: 'conflict', marker: chunk.marker };
  if (place === 'refused') return { code: place, reason: outline.refused.get(line)?.reason ?? '' };
  return place === 'other' ? { code: place } : reasonOfText({ outline, chunk, line });
}

/** Of lines outside of all tables, which are text to a renderer. */
function reasonOfText({
  outline: { lines, comments, accepted },
  chunk: { delimiter },
  line,
}: Omit<Parameters<typeof reasonOf>[0], 'place'>): UnreadReason {
  const [cells, expected] = delimiter === null ? [0, 0] : [lines[delimiter - 1], lines[delimiter - 2]].map(countCells);
  if (delimiter !== null && cells !== expected)
    return { code: 'delimiter', at: delimiter, cells: cells ?? 0, expected: expected ?? 0 };
  let above = line - 1;
  while (above >= 1 && (isBlank(lines[above - 1]) || comments.has(above))) above -= 1;
  const table = accepted.get(above);
  return table === undefined
    ? { code: 'headless' }
    : { code: 'cut', by: above + 1, after: above, table: table.range.line };
}

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

const countCells = (text: string | undefined = ''): number =>
  splitRow(text, /^[\s>]*/.exec(text)?.[0].length ?? 0, 1_000).length;

const OPENS_CONFLICT = /^<{7}(?: |$)/;
const CLOSES_CONFLICT = /^>{7}(?: |$)/;

/** First lines of merge conflicts in or at tables that are read; 1-based. */
export function findConflicts({ page, tables }: Pick<Read, 'page' | 'tables'>): readonly number[] {
  const { lines } = page;
  if (!lines.some((text) => OPENS_CONFLICT.test(text) || CLOSES_CONFLICT.test(text))) return [];
  const { code, accepted: near } = outlineOf({ page, tables });
  const found: number[] = [];
  let opened: number | null = null;
  let touches = false;
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (OPENS_CONFLICT.test(text) && !code.has(line)) {
      opened = line;
      touches = false;
    }
    touches ||= near.has(line) || near.has(line - 1);
    if (!CLOSES_CONFLICT.test(text) || code.has(line)) continue;
    // One marker that was left behind is no better than a whole conflict.
    if (opened === null ? near.has(line) || near.has(line - 1) : touches) found.push(opened ?? line);
    opened = null;
  }
  if (opened !== null && touches) found.push(opened);
  return found;
}

/** Which table covers a line. */
function coverLines(tables: readonly ConsideredTable[]): ReadonlyMap<number, ConsideredTable> {
  const covered = new Map<number, ConsideredTable>();
  for (const table of tables)
    for (let { line } = table.range; line <= table.range.endLine; line += 1)
      if (!covered.has(line)) covered.set(line, table);
  return covered;
}

function* walk(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'quote' || block.kind === 'definition' || block.kind === 'footnote') yield* walk(block.blocks);
    else if (block.kind === 'list') for (const item of block.items) yield* walk(item.blocks);
  }
}

function codeLines(blocks: readonly Block[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { kind, range } of walk(blocks))
    if (kind === 'code') for (let { line } = range; line <= range.endLine; line += 1) lines.add(line);
  return lines;
}

/** Lines of which nothing is outside of a comment. One without an end reaches to the end of the page where it begins a line. */
function commentLines(lines: readonly string[], code: ReadonlySet<number>): ReadonlySet<number> {
  const covered = new Set<number>();
  /** Lines of a comment that is still open. */
  let open: number[] | null = null;
  let opensLine = false;
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (code.has(line)) continue;
    let outside = open === null ? '' : ' ';
    let at = 0;
    for (;;) {
      const next = text.indexOf(open === null ? '<!--' : '-->', at);
      if (open === null) outside += text.slice(at, next < 0 ? undefined : next);
      if (next < 0) break;
      if (open === null) {
        open = [];
        opensLine = outside.trim() === '';
        at = next + 2;
      } else {
        for (const one of open) covered.add(one);
        open = null;
        at = next + 3;
      }
    }
    if (outside.trim() !== '' || text.trim() === '') continue;
    if (open === null) covered.add(line);
    else open.push(line);
  }
  if (opensLine) for (const line of open ?? []) covered.add(line);
  return covered;
}
