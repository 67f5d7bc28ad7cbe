// Tells which headings of a plan need a row.
import type { PlanHeading } from './plan.ts';
import { openIgnored } from './open-ignored.ts';
import type { Name } from './plan-names.ts';

/** Deepest level that needs a row, unless configured or unless most deeper headings have rows. */
const USUAL_DEPTH = 3;
const DEEPEST = 6;

export interface Needs {
  readonly headings: readonly PlanHeading[];
  readonly names: readonly Name[];
  /** Patterns of headings that need no row, nor what is below them. */
  readonly ignore: readonly string[];
  readonly paired: (heading: number) => boolean;
  readonly configured: boolean;
  readonly depth: number | undefined;
}

/**
 * The headings that need a row. Numbered and other headings are two kinds of their own: a plan's tasks are mapped where its prose is not.
 * A level that is not configured is needed where at least half of a kind's headings down to it have rows.
 */
export function findNeededHeadings({ headings, names, ignore, paired, configured, depth }: Needs): ReadonlySet<number> {
  const optional = findOptional(headings, ignore);
  const eligible = [...headings.keys()].filter((heading) => !optional.has(heading));
  if (depth !== undefined && configured)
    return new Set(eligible.filter((heading) => (headings[heading]?.depth ?? DEEPEST) <= depth));
  const needed = new Set<number>();
  for (const keyed of [true, false]) {
    const kind = eligible.filter((heading) => (names[heading]?.key !== null) === keyed);
    for (let level = Math.min(depth ?? DEEPEST, DEEPEST); level > 0; level -= 1) {
      const within = kind.filter((heading) => (headings[heading]?.depth ?? DEEPEST) <= level);
      if (within.length === 0) break;
      const most = within.filter(paired).length * 2 >= within.length;
      if (!most && !(configured && level <= USUAL_DEPTH)) continue;
      for (const heading of within) needed.add(heading);
      break;
    }
  }
  return needed;
}

/** The plan's own title, and headings that are ignored with all below them: they may have a row and need none. */
function findOptional(headings: readonly PlanHeading[], ignore: readonly string[]): ReadonlySet<number> {
  const isIgnored = openIgnored(ignore);
  const optional = new Set<number>();
  const titles = new Map<string, number>();
  for (const { path, depth } of headings) if (depth === 1) titles.set(path, (titles.get(path) ?? 0) + 1);
  let below: { readonly path: string; readonly depth: number } | null = null;
  for (const [index, { path, depth, text }] of headings.entries()) {
    if (below !== null && (below.path !== path || depth <= below.depth)) below = null;
    if (below === null && isIgnored(text)) below = { path, depth };
    if (below !== null || (depth === 1 && titles.get(path) === 1)) optional.add(index);
  }
  return optional;
}
