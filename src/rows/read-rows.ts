// Finds the claims of a page: the rows of its status tables, and the findings and lists of an audit.
import type { DocumentSettings } from '../config/settings.ts';
import { speaksOfStatus } from '../documents/discover.ts';
import type { Metadata } from '../documents/metadata/metadata.ts';
import type { Page } from '../documents/page.ts';
import { acceptTable } from './tables/accept-table.ts';
import { findTables } from './tables/find-tables.ts';
import { canonicalKey, slugOf } from '../text/keys.ts';
import { keysNamed } from './lists/key-list.ts';
import { readLegend } from './status/legend.ts';
import { readAudit } from './lists/read-audit.ts';
import { readLists } from './lists/read-lists.ts';
import { isCount, readTable } from './tables/read-table.ts';
import type { Row, StatusDocument } from './row.ts';
import { statusSignature } from './status/status-tokens.ts';

export interface RowsInput {
  readonly page: Page;
  readonly settings: DocumentSettings;
  readonly metadata: Metadata;
}

/** Every table is considered, and the refused ones say why. Rows come in the order of the page. */
export function readRows({ page, settings, metadata }: RowsInput): StatusDocument {
  const legend = readLegend(page);
  const overrides = new Map(
    Object.entries(settings.statuses).map(([words, status]) => [statusSignature(words), status]),
  );
  const words = { overrides, legend: legend.words };
  // Most pages hold no table that asks for it.
  let headings: ReadonlySet<string> | null = null;
  const named = (): ReadonlySet<string> =>
    (headings ??= new Set(
      page.blocks.flatMap((block) => (block.kind === 'heading' ? [...keysNamed(block.text), slugOf(block.text)] : [])),
    ));
  const considered = findTables(page).map((placed) => acceptTable({ placed, legend, words, settings, named }));
  const rows = namedByTitle(
    considered.flatMap(({ accepted }, table) => (accepted === null ? [] : readTable({ ...accepted, table, words }))),
  );
  const bare = rows.filter((row) => considered[row.table]?.accepted?.layout.evidence.length === 0);
  const { evidence, entries } = readAudit({ page, rows, bare, words, configured: settings.configured });
  const served = rows.map((row) => {
    const fields = evidence.get(row);
    return fields === undefined ? row : { ...row, evidence: fields };
  });
  const title = page.blocks.find((block) => block.kind === 'heading')?.text ?? '';
  const statusPage =
    rows.length > 0 ||
    metadata.lastVerifiedCommit !== null ||
    (metadata.lastVerifiedDate !== null && /verif|review|audit|check/i.test(metadata.lastVerifiedDate.label)) ||
    speaksOfStatus({ path: page.path, title });
  // Lists of an audit are read as such, and a page with tables keeps its claims in them.
  const lists =
    entries.length > 0 || evidence.size > 0 || (rows.length > 0 && !settings.configured)
      ? { considered: [], rows: [] }
      : readLists({ page, words, configured: settings.configured, statusPage, firstTable: considered.length });
  return {
    listed: { legend: new Set(legend.words.keys()), closed: null },
    dialect: evidence.size > 0 || entries.length > 0 ? 'audit' : 'matrix',
    tables: [...considered.map((one) => one.considered), ...lists.considered],
    rows: [...served, ...entries, ...lists.rows].sort(
      (one, other) => one.range.line - other.range.line || one.range.column - other.range.column,
    ),
  };
}

/** Numbers that begin anew in another table count places and name nothing: then titles name the rows. */
function namedByTitle(rows: readonly Row[]): readonly Row[] {
  const tables = new Map<string, number>();
  const repeats = rows.some(({ key, keyed, table }) => {
    if (!keyed || !isCount(key)) return false;
    const other = tables.get(canonicalKey(key));
    tables.set(canonicalKey(key), table);
    return other !== undefined && other !== table;
  });
  return repeats
    ? rows.map((row) => (row.keyed && isCount(row.key) ? { ...row, key: slugOf(row.title), keyed: false } : row))
    : rows;
}
