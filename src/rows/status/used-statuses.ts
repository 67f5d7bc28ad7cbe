// Tells which words a page uses as statuses in its tables.
import type { Block, Page, Table } from '../../documents/page.ts';
import { lazily } from '../../text/lazily.ts';
import { namesStatus } from '../../text/table-headers.ts';
import { LONGEST_TERM } from './divide-legend.ts';
import { statusSignature } from './status-tokens.ts';

/** Tells which words some table of the page has in a column that its header calls a status, where that is not the first. */
export function openUsed(page: Page): (signature: string) => boolean {
  const used = lazily(() => {
    const found = new Set<string>();
    const look = (blocks: readonly Block[]): void => {
      for (const block of blocks) {
        if (block.kind === 'table') for (const word of statusesIn(block)) found.add(word);
        else if (block.kind === 'quote') look(block.blocks);
        else if (block.kind === 'list') for (const item of block.items) look(item.blocks);
      }
    };
    look(page.blocks);
    return found;
  });
  return (signature) => used().has(signature);
}

function statusesIn({ header, rows }: Table): readonly string[] {
  const columns = header.cells.flatMap(({ text }, at) => (at > 0 && namesStatus(text) ? [at] : []));
  return rows.flatMap(({ cells }) =>
    columns.flatMap((at) => {
      const text = cells[at]?.text ?? '';
      return text.length > LONGEST_TERM ? [] : [statusSignature(text)];
    }),
  );
}
