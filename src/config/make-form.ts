// What a checked configuration says of a document's rows: their form, their plan, and what is not evidence.
import { compileGlobs } from '../text/glob.ts';
import { compilePattern, type Pattern } from '../text/pattern.ts';
import type { Configuration } from './schema.ts';
import type { CellDemands, CitedPlace, DocumentSettings, FormSettings, Ignored } from './settings.ts';

type Entry = Exclude<Configuration['documents'][number], string>;

type Form = NonNullable<Entry['form']>;

/** Undefined where nothing is asked of the rows. Globs must have been checked. */
export async function makeForm(form: Entry['form']): Promise<FormSettings | undefined> {
  if (form === undefined) return undefined;
  const { columns = null, key, forbid = [], unique = [], order = null, keys = [], headings = [], text, words } = form;
  return {
    ...makeDemands(form),
    columns,
    key: key === undefined ? null : patternOf(key),
    forbid,
    cites: await makeCited(form.cites),
    unique,
    order,
    keys,
    rows: makeCount(form.rows),
    headings,
    text: { require: (text?.require ?? []).map(patternOf), forbid: (text?.forbid ?? []).map(patternOf) },
    words: Object.entries(words ?? {}).map(([word, demands]) => ({
      word,
      ...makeDemands(demands),
      empty: demands.empty ?? [],
    })),
  };
}

const makeDemands = ({ filled = [], cells = {} }: Pick<Form, 'filled' | 'cells'>): CellDemands => ({
  filled,
  cells: makeCells(cells),
});

const makeCells = (cells: NonNullable<Form['cells']>): CellDemands['cells'] =>
  Object.entries(cells).map(([column, source]) => ({ column, pattern: patternOf(source) }));

function makeCount(rows: Form['rows']): FormSettings['rows'] {
  if (rows === undefined) return null;
  if (typeof rows === 'number') return { atLeast: rows, atMost: rows };
  return { atLeast: rows.atLeast ?? 0, atMost: rows.atMost ?? Number.POSITIVE_INFINITY };
}

async function makeCited(cites: Form['cites'] = {}): Promise<readonly CitedPlace[]> {
  return await Promise.all(
    Object.entries(cites).map(async ([column, written]): Promise<CitedPlace> => {
      const globs = [written].flat();
      const matchers = await compileGlobs(globs);
      return { column, globs, matches: (path) => matchers.some((matches) => matches(path)) };
    }),
  );
}

/** What settings say of a document's plan. */
export type PlanSettings = Pick<DocumentSettings, 'plan' | 'planIds' | 'planStatuses' | 'planCells'>;

/** The files of a plan, and what an id in them and its status look like where its ids are the rows. */
export function makePlan(plan: NonNullable<Entry['plan']>): PlanSettings {
  if (typeof plan === 'string' || !('ids' in plan))
    return { plan: [plan].flat(), planIds: undefined, planStatuses: undefined, planCells: undefined };
  const { path, ids, statuses, cells } = plan;
  return {
    plan: [path].flat(),
    planIds: patternOf(ids),
    planStatuses: statuses === undefined ? undefined : patternOf(statuses),
    planCells: cells === undefined ? undefined : makeCells(cells),
  };
}

/** Undefined where nothing is ignored. */
export async function makeIgnored(ignore: Entry['ignore']): Promise<readonly Ignored[] | undefined> {
  if (ignore === undefined) return undefined;
  return await Promise.all(
    ignore.map(async (name): Promise<Ignored> => {
      // A word may be what no glob may be: `/var/log`, `@scope/part`.
      const [matches] = /[*?[\]{}]/.test(name) ? await compileGlobs([name]) : [];
      return { name, matches: matches ?? ((path) => path === name) };
    }),
  );
}

/** @throws RangeError for a pattern that validation refuses. */
function patternOf(source: string): Pattern {
  const { pattern, problem } = compilePattern(source);
  if (pattern === null) throw new RangeError(`\`${source}\` ${problem}.`);
  return pattern;
}
