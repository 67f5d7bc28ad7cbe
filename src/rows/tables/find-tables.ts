// Walks a page for its tables, also those in lists and quotes, each with the heading it is under.
import type { Block, Heading, Page, Table } from '../../documents/page.ts';

export interface PlacedTable {
  readonly table: Table;
  /** The last heading above it; null at the top of the page. */
  readonly heading: Heading | null;
}

/** In the order of the page. */
export function findTables(page: Page): readonly PlacedTable[] {
  const found: PlacedTable[] = [];
  let heading: Heading | null = null;
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'heading') heading = block;
      else if (block.kind === 'table') found.push({ table: block, heading });
      else if (block.kind === 'quote') visit(block.blocks);
      else if (block.kind === 'list') for (const item of block.items) visit(item.blocks);
    }
  };
  visit(page.blocks);
  return found;
}
