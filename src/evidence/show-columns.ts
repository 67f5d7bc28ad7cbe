// Says of the tables of a page which columns are evidence for what their cells hold: only the repository can tell, so the page alone does not know.
import type { Column } from '../rows/row.ts';
import { normaliseHeader } from '../text/table-headers.ts';
import type { ResolvedDocument } from './resolved-document.ts';

const FILES = 'half of its cells or more cite files';
const TESTS = 'its cells name tests';

/** The document with its columns as they were taken in the end; for people who look at how a page is understood. */
export function showColumns(resolved: ResolvedDocument): ResolvedDocument {
  const { document, evidence } = resolved;
  const taken = new Map<number, Map<string, Set<string>>>();
  for (const [at, row] of evidence.entries())
    for (const { place } of row) {
      if (place.byContents === undefined) continue;
      const { table = -1 } = document.rows[at] ?? {};
      const columns = taken.get(table) ?? new Map<string, Set<string>>();
      taken.set(table, columns);
      const header = normaliseHeader(place.column);
      columns.set(header, (columns.get(header) ?? new Set()).add(place.byContents === 'test-names' ? TESTS : FILES));
    }
  if (taken.size === 0) return resolved;
  const tables = document.tables.map((table, index) => ({
    ...table,
    columns: table.columns.map((column): Column => {
      const reasons = taken.get(index)?.get(normaliseHeader(column.header));
      if (reasons === undefined) return column;
      const reason = [...reasons].join(', and ');
      return column.role === 'other'
        ? { ...column, role: reasons.has(FILES) ? 'implementation' : 'tests', reason }
        : { ...column, reason: `${column.reason}, and ${reason}` };
    }),
  }));
  return { ...resolved, document: { ...document, tables } };
}
