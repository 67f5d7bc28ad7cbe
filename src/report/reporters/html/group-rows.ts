// Divides the rows of a page into the parts that the map shows: by heading, else by their keys.
import { nestKeys } from '../../../text/keys.ts';
import { fullLabel, labelRow } from '../../label-row.ts';
import type { ReportDocument, ReportRow } from '../../report.ts';

const MAX_NAME = 80;

/** The name of each row's part, in the order of the rows. */
export function groupRows({ path, rows }: Pick<ReportDocument, 'path' | 'rows'>): readonly string[] {
  const sections = rows.map(({ section }) => section ?? null);
  if (new Set(sections).size > 1) return sections.map((section) => section ?? 'Top of the page');
  return groupByParent(rows) ?? groupByNumber(rows) ?? rows.map(() => sections[0] ?? path);
}

/** By the topmost row that contains each; null where no row contains another. */
function groupByParent(rows: readonly ReportRow[]): readonly string[] | null {
  const parents = nestKeys(rows.map((row) => labelRow({ row, rowKey: row.key }, MAX_NAME).key));
  const holders = new Set(parents.filter((parent) => parent !== null));
  if (holders.size === 0) return null;
  return rows.map((_, index) => {
    let root = index;
    // A parent's key is shorter than its child's, so that this ends.
    for (let parent = parents[root] ?? null; parent !== null; parent = parents[root] ?? null) root = parent;
    const row = rows[root];
    return row === undefined || !holders.has(root) ? 'Other rows' : fullLabel({ row, rowKey: row.key }, MAX_NAME);
  });
}

/** By what its key has before the first dot, `3.x`; null where not every key has that, or all have the same. */
function groupByNumber(rows: readonly ReportRow[]): readonly string[] | null {
  const numbers = rows.map(
    (row) => /^[^.\s]{0,12}\d(?=\.\d)/u.exec(labelRow({ row, rowKey: row.key }, MAX_NAME).key ?? '')?.[0],
  );
  return numbers.includes(undefined) || new Set(numbers).size < 2 ? null : numbers.map((number) => `${number ?? ''}.x`);
}
