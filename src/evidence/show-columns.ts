// Says of the tables of a page which columns are evidence for what their cells hold: only the repository can tell, so the page alone does not know.
import { normaliseHeader } from '../text/table-headers.ts';
import type { ResolvedDocument } from './resolved-document.ts';

const REASON = 'half of its cells or more cite files';

/** The document with its columns as they were taken in the end; for people who look at how a page is understood. */
export function showColumns(resolved: ResolvedDocument): ResolvedDocument {
  const { document, evidence } = resolved;
  const taken = new Map<number, Set<string>>();
  for (const [at, row] of evidence.entries())
    for (const { place } of row) {
      const { table = -1 } = document.rows[at] ?? {};
      if (place.byContents !== undefined)
        taken.set(table, (taken.get(table) ?? new Set()).add(normaliseHeader(place.column)));
    }
  if (taken.size === 0) return resolved;
  const tables = document.tables.map((table, index) => ({
    ...table,
    columns: table.columns.map((column) =>
      taken.get(index)?.has(normaliseHeader(column.header)) !== true
        ? column
        : column.role === 'other'
          ? { ...column, role: 'implementation' as const, reason: REASON }
          : { ...column, reason: `${column.reason}, and ${REASON}` },
    ),
  }));
  return { ...resolved, document: { ...document, tables } };
}
