// Finds what a reader sees of the links that lead to one destination: a page often writes it there a second time.
import { placeOf } from '../documents/links/read-links.ts';
import type { Block, Link, Page, Range, Segment } from '../documents/page.ts';
import { insideLink, linkOfTag } from '../evidence/read/html-link.ts';
import { appendTo } from '../text/group-by.ts';

const known = new WeakMap<Page, ReadonlyMap<string, readonly Segment[]>>();

/** The visible text of the links whose destination is written at this place: of all, where several use one definition. */
export function labelsAt(page: Page, destination: Range): readonly Segment[] {
  const labels = known.get(page) ?? readLabels(page);
  known.set(page, labels);
  return labels.get(placeOf(destination)) ?? [];
}

function readLabels(page: Page): ReadonlyMap<string, readonly Segment[]> {
  const labels = new Map<string, Segment[]>();
  for (const segments of runsOf(page.blocks))
    for (const [at, segment] of segments.entries()) {
      const tag = segment.link === null ? linkOfTag(segment) : null;
      const place = segment.link?.urlRange ?? tag?.urlRange ?? null;
      if (place === null) continue;
      for (const one of tag === null ? [segment] : insideLink(segments, at + 1))
        if (one.kind === 'text' || one.kind === 'code') appendTo(labels, placeOf(place), one);
    }
  return labels;
}

/** An address with lines, in whose text the page has a reference. */
const ADDRESS = /^https?:\/\/.*#L\d/i;
const addressed = new WeakMap<Page, ReadonlyMap<number, readonly Segment[]>>();

/** The link to lines of another site that this place is the text of; null where there is none. */
export function addressAround(page: Page, { line, column, endColumn }: Range): Link | null {
  const byLine = addressed.get(page) ?? readAddressed(page);
  addressed.set(page, byLine);
  const around = byLine
    .get(line)
    ?.find(({ range }) => range.line === range.endLine && range.column <= column && endColumn <= range.endColumn);
  return around?.link ?? null;
}

function readAddressed(page: Page): ReadonlyMap<number, readonly Segment[]> {
  const byLine = new Map<number, Segment[]>();
  for (const segments of runsOf(page.blocks))
    for (const segment of segments)
      if (segment.link !== null && ADDRESS.test(segment.link.url)) appendTo(byLine, segment.range.line, segment);
  return byLine;
}

/** The inline content of a page, paragraph by paragraph and cell by cell. */
function* runsOf(blocks: readonly Block[]): Generator<readonly Segment[]> {
  for (const block of blocks)
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        yield block.segments;
        break;
      case 'list':
        for (const item of block.items) yield* runsOf(item.blocks);
        break;
      case 'table':
        for (const row of [block.header, ...block.rows]) for (const cell of row.cells) yield cell.segments;
        break;
      case 'quote':
      case 'footnote':
        yield* runsOf(block.blocks);
        break;
      case 'definition':
      case 'html':
      case 'code':
        break;
    }
}
