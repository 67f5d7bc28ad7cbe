// rows/ finds what a page claims: its status tables and lists as rows, each with a status and evidence. This file reads one page's rows.
import type { DocumentSettings } from '../config/settings.ts';
import type { Page } from '../documents/page.ts';
import { readMetadata } from '../documents/metadata/read-metadata.ts';
import type { GuardedDocument } from './document.ts';
import { readRows } from './read-rows.ts';

const understood = new WeakMap<Page, GuardedDocument>();

/** Metadata and rows of one page; the same object for the same page and settings. */
export function readDocument({
  page,
  settings,
}: {
  readonly page: Page;
  readonly settings: DocumentSettings;
}): GuardedDocument {
  const known = understood.get(page);
  if (known?.settings === settings) return known;
  const metadata = readMetadata(page);
  const document = { path: page.path, page, metadata, settings, ...readRows({ page, settings, metadata }) };
  understood.set(page, document);
  return document;
}

/** A document that was read before and kept: `readDocument` gives it for its page and settings. */
export function recallDocument(document: GuardedDocument): void {
  understood.set(document.page, document);
}
