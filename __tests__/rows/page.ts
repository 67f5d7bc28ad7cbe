// Reads Markdown as the guard would, for the tests of this folder.
import type { Metadata } from '../../src/documents/metadata/metadata.ts';
import type { Page } from '../../src/documents/page.ts';
import type { DocumentSettings } from '../../src/config/settings.ts';
import { readPage } from '../../src/documents/read-page.ts';
import { readRows } from '../../src/rows/read-rows.ts';
import type { StatusDocument } from '../../src/rows/row.ts';

const NO_METADATA: Metadata = {
  status: null,
  owner: null,
  lastVerifiedCommit: null,
  lastVerifiedDate: null,
  sourcePlan: null,
};

export async function pageOf(markdown: string): Promise<Page> {
  const page = await readPage({ path: 'docs/page.md', bytes: new TextEncoder().encode(markdown) });
  if ('reason' in page) throw new Error(page.detail);
  return page;
}

export async function rowsOf(markdown: string, settings: Partial<DocumentSettings> = {}): Promise<StatusDocument> {
  return readRows({
    page: await pageOf(markdown),
    settings: { columns: {}, statuses: {}, configured: false, severities: {}, maxAgeDays: null, ...settings },
    metadata: NO_METADATA,
  });
}

/** What the source says at a range of one line. */
export function at(
  markdown: string,
  range: { readonly line: number; readonly column: number; readonly endColumn: number },
): string {
  return (markdown.split('\n')[range.line - 1] ?? '').slice(range.column - 1, range.endColumn - 1);
}
