// Inline content as one text whose offsets lead back to exact places in the source.
import type { Range, Segment } from '../documents/page.ts';

/** Segments that make up a text, with the offset at which each begins. */
export interface InlineText {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly starts: readonly number[];
}

/** Joins segments until `limit` UTF-16 units are reached, so that huge cells cost nothing. */
export function inlineText(segments: readonly Segment[], limit: number): InlineText {
  const taken: Segment[] = [];
  const starts: number[] = [];
  let text = '';
  for (const segment of segments) {
    if (text.length >= limit) break;
    taken.push(segment);
    starts.push(text.length);
    // A raw HTML tag shows nothing.
    text += segment.kind === 'html' ? '' : segment.text.slice(0, limit);
  }
  return { text, segments: taken, starts };
}

/**
 * The source range of `text.slice(start, end)`. Where it lies in one segment, that text alone, inside its marks;
 * where it spans several, everything between their neighbours, so that no mark is left without its partner.
 * Null where it covers several lines or nothing.
 */
export function rangeOfText(inline: InlineText, start: number, end: number): Range | null {
  const first = segmentAt(inline, start);
  const last = segmentAt(inline, end - 1);
  const opening = inline.segments[first];
  const closing = inline.segments[last];
  if (opening === undefined || closing === undefined || opening.range.line !== closing.range.line) return null;
  const from = start - (inline.starts[first] ?? 0);
  const to = end - (inline.starts[last] ?? 0);
  if (first === last)
    return {
      line: opening.range.line,
      column: columnOf(opening, from),
      endLine: opening.range.line,
      endColumn: columnOf(opening, to),
    };
  const before = inline.segments[first - 1];
  const after = inline.segments[last + 1];
  const column =
    from > 0 || before === undefined || before.outer.endLine !== opening.range.line
      ? columnOf(opening, from)
      : before.outer.endColumn;
  const endColumn =
    to < closing.text.length || after === undefined || after.outer.line !== closing.range.line
      ? outerEnd(closing, to)
      : after.outer.column;
  return {
    line: opening.range.line,
    column: from === 0 && before === undefined ? opening.outer.column : column,
    endLine: opening.range.line,
    endColumn,
  };
}

/** Source column of the unit at `offset` of a segment's text. */
export function columnOf(segment: Segment, offset: number): number {
  return segment.columns?.[offset] ?? segment.range.column + offset;
}

function outerEnd(segment: Segment, offset: number): number {
  return offset >= segment.text.length ? segment.outer.endColumn : columnOf(segment, offset);
}

function segmentAt({ starts }: InlineText, offset: number): number {
  return starts.findLastIndex((start) => start <= offset);
}

/** The segments from `offset` of their joined text on; a segment that the offset divides is cut in two. */
export function segmentsFrom(segments: readonly Segment[], offset: number): readonly Segment[] {
  let skipped = 0;
  return segments.flatMap((segment) => {
    const start = skipped;
    skipped += segment.text.length;
    if (skipped <= offset) return [];
    return [start >= offset ? segment : cut(segment, offset - start)];
  });
}

/** The segments up to `offset` of their joined text; one that the offset divides is cut in two. */
export function segmentsUntil(segments: readonly Segment[], offset: number): readonly Segment[] {
  let before = 0;
  return segments.flatMap((segment) => {
    const length = Math.min(segment.text.length, offset - before);
    before += segment.text.length;
    if (length <= 0) return [];
    if (length === segment.text.length) return [segment];
    const range = { ...segment.range, endColumn: columnOf(segment, length) };
    return [
      {
        ...segment,
        text: segment.text.slice(0, length),
        range,
        outer: { ...segment.outer, endColumn: range.endColumn },
        columns: segment.columns?.slice(0, length + 1) ?? null,
      },
    ];
  });
}

/** The place that segments fill together; null for none. */
export function rangeOfSegments(segments: readonly Segment[]): Range | null {
  const first = segments[0]?.outer;
  const last = segments.at(-1)?.outer;
  return first === undefined || last === undefined
    ? null
    : { line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn };
}

/** Segments of one paragraph, a list for each line of it. */
export function linesOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const lines: Segment[][] = [[]];
  for (const segment of segments) {
    if (segment.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(segment);
  }
  return lines.filter((line) => line.length > 0);
}

function cut(segment: Segment, offset: number): Segment {
  const range = { ...segment.range, column: columnOf(segment, offset) };
  return {
    ...segment,
    text: segment.text.slice(offset),
    range,
    outer: { ...segment.outer, column: range.column },
    columns: segment.columns?.slice(offset) ?? null,
  };
}
