// Pairs a plan's headings with a document's rows, one to one, and says what is left over on either side.
import { findNeededHeadings } from './find-needed-headings.ts';
import { pairHeadings, type Distance } from './pair-headings.ts';
import type { Plan, PlanHeading, UnplannedRow } from './plan.ts';
import { MEANINGS, nameOf, nameOfRow, type Name } from './plan-names.ts';
import type { Row } from '../row.ts';

export interface CoverQuestion {
  readonly headings: readonly PlanHeading[];
  readonly rows: readonly Row[];
  /** False where the page merely names a plan: then only what it evidently maps is judged. */
  readonly configured: boolean;
  readonly depth: number | undefined;
  readonly ignore: readonly string[];
  readonly distance: Distance;
}

export interface Cover extends Pick<Plan, 'unmapped' | 'unplanned' | 'places'> {
  /** False where the page does not map the plan, so that nothing was judged. */
  readonly judged: boolean;
}

export function coverPlan({ headings, rows, configured, depth, ignore, distance }: CoverQuestion): Cover {
  const names = headings.map(({ text }) => nameOf(text));
  const rowNames = rows.map((row): Name | null => (row.table < 0 ? null : nameOfRow(row)));
  const { rowOf, near, astray } = pairHeadings({ names, rowNames, distance });
  const paired = (heading: number): boolean => rowOf.has(heading) || near.has(heading);
  const needed = findNeededHeadings({ headings, names, ignore, paired, configured, depth });
  const judged = configured || needed.size > 0;
  if (!judged) return { unmapped: [], unplanned: [], places: new Map(), judged };

  const unmapped = astray.map(([heading, row]) => ({ heading, count: 1, row }));
  const bare = new Map<string, { readonly heading: number; count: number; readonly row: null }>();
  for (const heading of needed) {
    if (paired(heading)) continue;
    const full = names[heading]?.full ?? '';
    const known = bare.get(full);
    if (known === undefined) bare.set(full, { heading, count: 1, row: null });
    else known.count += 1;
  }
  const taken = new Set([...rowOf.values(), ...near.values()]);
  return {
    judged,
    places: new Map([...rowOf, ...near].map(([heading, row]) => [row, heading])),
    unmapped: [...unmapped, ...bare.values()]
      .sort((a, b) => a.heading - b.heading)
      .flatMap(({ heading: at, ...rest }) => {
        const heading = headings[at];
        return heading === undefined ? [] : [{ heading, ...rest }];
      }),
    unplanned: findUnplanned({ rows, rowNames, names, headings, taken, rowOf, configured }),
  };
}

interface Leftover {
  readonly rows: readonly Row[];
  readonly rowNames: readonly (Name | null)[];
  readonly names: readonly Name[];
  readonly headings: readonly PlanHeading[];
  readonly taken: ReadonlySet<number>;
  readonly rowOf: ReadonlyMap<number, number>;
  readonly configured: boolean;
}

/** Rows left over in tables that map the plan: most of their rows stand for a heading, or, where that is configured, any. */
function findUnplanned({
  rows,
  rowNames,
  names,
  headings,
  taken,
  rowOf,
  configured,
}: Leftover): readonly UnplannedRow[] {
  const sizes = new Map<number, { mapped: number; all: number }>();
  for (const [index, { table }] of rows.entries()) {
    if (rowNames[index] === null) continue;
    const size = sizes.get(table) ?? { mapped: 0, all: 0 };
    sizes.set(table, { mapped: size.mapped + (taken.has(index) ? 1 : 0), all: size.all + 1 });
  }
  const isMap = (table: number): boolean => {
    const { mapped, all } = sizes.get(table) ?? { mapped: 0, all: 1 };
    return configured ? mapped > 0 || sizes.size === 1 : mapped * 2 >= all;
  };
  const headingBy = MEANINGS.map(
    (meaning) => new Map([...names].map((name, index) => [meaning(name, 'heading'), index] as const)),
  );
  return [...rows.keys()].flatMap((row): UnplannedRow[] => {
    const name = rowNames[row];
    if (name === null || name === undefined || taken.has(row) || !isMap(rows[row]?.table ?? -1)) return [];
    const at = MEANINGS.map((meaning, way) => {
      const meant = meaning(name, 'row');
      return meant === null || meant === '' ? undefined : headingBy[way]?.get(meant);
    }).find((heading) => heading !== undefined);
    const heading = at === undefined ? null : (headings[at] ?? null);
    return [{ row, heading, other: at === undefined ? null : (rowOf.get(at) ?? null) }];
  });
}
