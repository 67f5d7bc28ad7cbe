// Divides the rows of a page into the parts that the map shows: by heading, else by their keys.
import { groupBy } from '../../../text/group-by.ts';
import { nestKeys } from '../../../text/keys.ts';
import { fullLabel, labelRow } from '../../label-row.ts';
import type { ReportDocument, ReportRow } from '../../report.ts';

const MAX_NAME = 80;

/** A heading with more rows than these is divided further. */
const MANY = 20;

/** The name of each row's part, in the order of the rows. */
export function groupRows({ path, rows }: Pick<ReportDocument, 'path' | 'rows'>): readonly string[] {
  const sections = groupBy(rows.keys(), (index) => rows[index]?.section ?? null);
  const names: string[] = [];
  for (const [section, indexes] of sections) {
    const whole = section ?? (sections.size > 1 ? 'Top of the page' : path);
    const own = indexes.flatMap((index) => rows[index] ?? []);
    const parts = sections.size === 1 || own.length > MANY ? (groupByParent(own) ?? groupByNumber(own)) : null;
    indexes.forEach((index, at) => (names[index] = parts?.[at] ?? (parts === null ? whole : REST)));
  }
  return names;
}

/** Rows that no other contains, and that contain none. */
const REST = 'Other rows';

/** By the topmost row that contains each, null for one that none does; null as a whole where no row contains another. */
function groupByParent(rows: readonly ReportRow[]): readonly (string | null)[] | null {
  const parents = nestKeys(rows.map((row) => labelRow({ row, rowKey: row.key }, MAX_NAME).key));
  const holders = new Set(parents.filter((parent) => parent !== null));
  if (holders.size === 0) return null;
  return rows.map((_, index) => {
    let root = index;
    // A parent's key is shorter than its child's, so that this ends.
    for (let parent = parents[root] ?? null; parent !== null; parent = parents[root] ?? null) root = parent;
    const row = rows[root];
    return row === undefined || !holders.has(root) ? null : fullLabel({ row, rowKey: row.key }, MAX_NAME);
  });
}

/** By what its key has before the first dot, `3.x`; null where not every key has that, or all have the same. */
function groupByNumber(rows: readonly ReportRow[]): readonly string[] | null {
  const numbers = rows.map(
    (row) => /^[^.\s]{0,12}\d(?=\.\d)/u.exec(labelRow({ row, rowKey: row.key }, MAX_NAME).key ?? '')?.[0],
  );
  return numbers.includes(undefined) || new Set(numbers).size < 2 ? null : numbers.map((number) => `${number ?? ''}.x`);
}
