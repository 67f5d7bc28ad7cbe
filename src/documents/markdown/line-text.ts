// One line of a paragraph as a reader sees it, with the way back to the source.
import type { Range, Segment } from '../page.ts';

export interface LineText {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** The lines of a paragraph or cell. HTML and images show nothing. */
export function linesOf(segments: readonly Segment[]): readonly LineText[] {
  const lines: Segment[][] = [[]];
  for (const segment of segments) {
    if (segment.kind === 'break') lines.push([]);
    else if (segment.kind === 'text' || segment.kind === 'code') lines.at(-1)?.push(segment);
  }
  return lines.map((line) => ({ text: line.map(({ text }) => text).join(''), segments: line }));
}

interface Place {
  readonly segment: Segment;
  readonly offset: number;
}

/** The segment that holds the unit at this offset, and the offset in it. */
export function unitAt({ segments }: LineText, offset: number): Place | null {
  let rest = offset;
  for (const segment of segments) {
    if (rest < segment.text.length) return { segment, offset: rest };
    rest -= segment.text.length;
  }
  return null;
}

const columnOf = ({ segment, offset }: Place): number => segment.columns?.[offset] ?? segment.range.column + offset;

/**
 * The source range of a non-empty stretch of the line's text, end exclusive. Inside code marks where it lies in one code span; around them
 * where it reaches beyond.
 */
export function rangeOfText(line: LineText, from: number, to: number): Range | null {
  const first = unitAt(line, from);
  const last = unitAt(line, to - 1);
  if (first === null || last === null) return null;
  const within = first.segment === last.segment;
  const column =
    !within && first.segment.kind === 'code' && first.offset === 0 ? first.segment.outer.column : columnOf(first);
  const closes = last.offset === last.segment.text.length - 1;
  const endColumn =
    !within && last.segment.kind === 'code' && closes
      ? last.segment.outer.endColumn
      : columnOf({ ...last, offset: last.offset + 1 });
  return { line: first.segment.range.line, column, endLine: last.segment.range.line, endColumn };
}
