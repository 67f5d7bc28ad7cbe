// Reads texts as pages, and shows pages in a shape that is easy to compare.
import type { ReadingMode } from '../../src/documents/markdown/read-markdown.ts';
import { readPage } from '../../src/documents/read-page.ts';
import type { Block, Page, Range, Segment } from '../../src/documents/page.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export async function pageOf(text: string, mode: ReadingMode = 'skeleton'): Promise<Page> {
  const page = await readPage({ path: 'docs/status.md', bytes: bytesOf(text), mode });
  if ('reason' in page) throw new Error(`Unreadable: ${page.reason}`);
  return page;
}

export function tablesOf(blocks: readonly Block[]): readonly Extract<Block, { kind: 'table' }>[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [block];
    if (block.kind === 'list') return block.items.flatMap((item) => tablesOf(item.blocks));
    return block.kind === 'quote' || block.kind === 'footnote' ? tablesOf(block.blocks) : [];
  });
}

/** What the page's source has in this range of one line. */
export const sourceOf = (page: Page, range: Range): string =>
  (page.lines[range.line - 1] ?? '').slice(range.column - 1, range.endColumn - 1);

/** A segment in short: kind, text, marks, link. */
export function show(segment: Segment): string {
  const marks = [segment.strong && 'strong', segment.emphasis && 'emphasis', segment.struck && 'struck']
    .filter(Boolean)
    .join(' ');
  return `${segment.kind}${marks === '' ? '' : ` ${marks}`}${segment.link === null ? '' : ` -> ${segment.link.url}`}: ${segment.text}`;
}
