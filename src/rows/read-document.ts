// Reads what one page says of itself, and its rows.
import type { Page } from '../documents/page.ts';
import { readMetadata } from '../documents/read-metadata.ts';
import type { GuardedDocument } from './document.ts';
import { readRows } from './read-rows.ts';

/** Metadata and rows of one page. */
export function readDocument({ page, settings }: { readonly page: Page; readonly settings: GuardedDocument['settings'] }): GuardedDocument {
  const metadata = readMetadata(page);
  return { path: page.path, page, metadata, settings, ...readRows({ page, settings, metadata }) };
}
