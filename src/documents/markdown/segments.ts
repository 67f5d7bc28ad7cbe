// Gathers the segments of one paragraph, heading or cell: joins what looks the same, puts breaks between lines, resolves HTML marks.
import type { Range, Segment } from '../page.ts';

/** The text a reader sees: HTML tags show nothing. */
export const textOf = (segments: readonly Segment[]): string =>
  segments.map((segment) => (segment.kind === 'html' ? '' : segment.text)).join('');

const identity = (range: Range, length: number): readonly number[] =>
  Array.from({ length: length + 1 }, (_, index) => range.column + index);

/** True for two pieces of text that touch and look the same. */
function touch(left: Segment, right: Segment): boolean {
  return (
    left.kind === 'text' &&
    right.kind === 'text' &&
    left.range.endLine === right.range.line &&
    left.range.endColumn === right.range.column &&
    left.strong === right.strong &&
    left.emphasis === right.emphasis &&
    left.struck === right.struck &&
    left.link === right.link
  );
}

/** Pieces of text that touch each other, as one. Each is copied once: a page may consist of escapes. */
function joinAll(pieces: readonly Segment[]): Segment | null {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined || first === last) return first ?? null;
  const range = { ...first.range, endColumn: last.range.endColumn };
  const asWritten = pieces.every(({ columns }) => columns === null);
  return {
    ...first,
    text: pieces.map(({ text }) => text).join(''),
    range,
    outer: range,
    columns: asWritten
      ? null
      : [
          ...pieces.flatMap((piece) => (piece.columns ?? identity(piece.range, piece.text.length)).slice(0, -1)),
          range.endColumn,
        ],
  };
}

const TAG = /^<(\/?)(del|s|strike|b|strong|i|em)\s*>$/i;

/** Marks between paired tags, which are taken out; a tag without its partner stays. */
function resolveTags(segments: readonly Segment[]): readonly Segment[] {
  if (!segments.some(({ kind, text }) => kind === 'html' && TAG.test(text))) return segments;
  const open = new Map<string, number[]>();
  const partners = new Map<number, number>();
  segments.forEach(({ kind, text }, index) => {
    const tag = kind === 'html' ? TAG.exec(text) : null;
    if (tag === null) return;
    const name = (tag[2] ?? '').toLowerCase();
    const stack = open.get(name) ?? [];
    open.set(name, stack);
    if (tag[1] === '') stack.push(index);
    else {
      const start = stack.pop();
      if (start !== undefined) partners.set(start, 1).set(index, -1);
    }
  });
  const depth = { strong: 0, emphasis: 0, struck: 0 };
  return segments.flatMap((segment, index) => {
    const step = partners.get(index);
    if (step === undefined) {
      if (segment.kind === 'break') return [segment];
      return [
        {
          ...segment,
          strong: segment.strong || depth.strong > 0,
          emphasis: segment.emphasis || depth.emphasis > 0,
          struck: segment.struck || depth.struck > 0,
        },
      ];
    }
    const name = (TAG.exec(segment.text)?.[2] ?? '').toLowerCase();
    if (name === 'b' || name === 'strong') depth.strong += step;
    else if (name === 'i' || name === 'em') depth.emphasis += step;
    else depth.struck += step;
    return [];
  });
}

/** The break between two pieces that are on different lines; null where they share one. */
function breakBetween(last: Segment, next: Segment, lines: readonly string[]): Segment | null {
  if (last.kind === 'break' || last.outer.endLine >= next.outer.line) return null;
  const { endLine: line, endColumn: column } = last.outer;
  const range = { line, column, endLine: line, endColumn: Math.max(column, (lines[line - 1]?.length ?? 0) + 1) };
  return {
    kind: 'break',
    text: '\n',
    range,
    outer: range,
    columns: null,
    strong: false,
    emphasis: false,
    struck: false,
    link: null,
  };
}

/** The finished segments of a list of pieces in page order. `lines` are the page's. */
export function gatherSegments(pieces: readonly Segment[], lines: readonly string[]): readonly Segment[] {
  const gathered: Segment[] = [];
  let touching: Segment[] = [];
  const finish = (): void => {
    const joined = joinAll(touching);
    if (joined !== null) gathered.push(joined);
    touching = [];
  };
  for (const piece of pieces) {
    const last = touching.at(-1);
    if (last !== undefined && !touch(last, piece)) {
      finish();
      const between = breakBetween(last, piece, lines);
      if (between !== null) gathered.push(between);
    }
    touching.push(piece);
  }
  finish();
  return resolveTags(gathered);
}
