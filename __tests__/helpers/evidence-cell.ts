// Reads Markdown cells as evidence fields of a real table, through the real page and row readers.
import 'remark';
import 'remark-gfm';
import { readPage } from '../../src/documents/read-page.ts';
import type { Page } from '../../src/documents/page.ts';
import type { GuardedDocument } from '../../src/rows/document.ts';
import type { EvidenceField } from '../../src/rows/row.ts';
import { readRows } from '../../src/rows/read-rows.ts';

const SETTINGS: GuardedDocument['settings'] = {
  severities: {},
  maxAgeDays: 90,
  columns: {},
  statuses: {},
  configured: true,
};
const METADATA: GuardedDocument['metadata'] = {
  status: null,
  owner: null,
  lastVerifiedCommit: null,
  lastVerifiedDate: null,
  sourcePlan: null,
};

/** A guarded document with this text; a header can be given as metadata. */
export async function documentOf(
  path: string,
  text: string,
  metadata: Partial<GuardedDocument['metadata']> = {},
): Promise<GuardedDocument> {
  const page = await readPage({ path, bytes: Buffer.from(text) });
  if ('reason' in page) throw new Error(page.detail);
  const all = { ...METADATA, ...metadata };
  return { path, page, metadata: all, settings: SETTINGS, ...readRows({ page, settings: SETTINGS, metadata: all }) };
}

/** A matrix page with one row for each list of cells: status, evidence, tests. */
export function matrixOf(rows: readonly (readonly [status: string, evidence: string, tests?: string])[]): string {
  return [
    '# Matrix',
    '',
    '| Item | Status | Evidence | Tests |',
    '|---|---|---|---|',
    ...rows.map(
      ([status, evidence, tests = '`docs/guide.md`'], index) =>
        `| ${index + 1}.1 Piece | ${status} | ${evidence} | ${tests} |`,
    ),
    '',
  ].join('\n');
}

/** The evidence fields of these cells, one each, in order. */
export async function fieldsOf(
  cells: readonly string[],
): Promise<{ readonly page: Page; readonly fields: readonly EvidenceField[] }> {
  const { page, rows } = await documentOf('docs/status.md', matrixOf(cells.map((cell) => ['done', cell])));
  if (rows.length !== cells.length) throw new Error(`Unexpected ${rows.length} rows, expected ${cells.length}`);
  return { page, fields: rows.map(({ evidence }) => evidence.find(({ role }) => role === 'implementation')!) };
}
