// Makes rows of the paragraphs of a page whose references are followed: they claim nothing, and their paths are looked at.
import type { Block, Page, Range, Segment } from '../../documents/page.ts';
import type { Row } from '../row.ts';
import { saysGone } from '../tables/row-remark.ts';

/** One row for each heading, paragraph and table cell with code marks or a link, in the order of the page. */
export function readProse(page: Page): readonly Row[] {
  const rows: Row[] = [];
  const add = (segments: readonly Segment[], range: Range): void => {
    if (segments.some(isMarked)) rows.push(rowOf(segments, range));
  };
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      switch (block.kind) {
        case 'heading':
        case 'paragraph':
          add(block.segments, block.range);
          break;
        case 'list':
          for (const item of block.items) visit(item.blocks);
          break;
        case 'table':
          for (const { cells } of [block.header, ...block.rows])
            if (!cells.some(({ text }) => saysGone(text.trim())))
              for (const { segments, range } of cells) add(segments, range);
          break;
        case 'quote':
        case 'definition':
        case 'footnote':
          visit(block.blocks);
          break;
        case 'code':
        case 'html':
          break;
      }
    }
  };
  visit(page.blocks);
  return rows;
}

/** Code marks and links: what else looks like a path in prose is too often a word. */
export function isMarked({ kind, link }: Segment): boolean {
  return kind === 'code' || link !== null;
}

function rowOf(segments: readonly Segment[], range: Range): Row {
  const text = segments.map((segment) => segment.text).join('');
  return {
    key: '',
    keyed: false,
    title: '',
    heading: '',
    range,
    table: -1,
    declared: { text: '', status: 'unknown', range, reason: 'prose claims no status' },
    evidence: [{ column: '', role: 'implementation', polarity: 'work', claim: null, segments, text, range }],
    required: [],
    note: null,
    verifiedCommit: null,
    verifiedDate: null,
    shape: null,
  };
}
