// What a checked configuration says of a document's rows: their form, their plan, and what is not evidence.
import { compileGlobs } from '../text/glob.ts';
import { compilePattern, type Pattern } from '../text/pattern.ts';
import type { Configuration } from './schema.ts';
import type { DocumentSettings, FormSettings, Ignored } from './settings.ts';

type Entry = Exclude<Configuration['documents'][number], string>;

/** Undefined where nothing is asked of the rows. */
export function makeForm(form: Entry['form']): FormSettings | undefined {
  if (form === undefined) return undefined;
  return {
    filled: form.filled ?? [],
    key: form.key === undefined ? null : patternOf(form.key),
    forbid: form.forbid ?? [],
  };
}

/** The files of a plan, and what an id in them looks like where its ids are the rows. */
export function makePlan(plan: NonNullable<Entry['plan']>): Pick<DocumentSettings, 'plan' | 'planIds'> {
  if (typeof plan === 'string' || !('ids' in plan)) return { plan: [plan].flat(), planIds: undefined };
  return { plan: [plan.path].flat(), planIds: patternOf(plan.ids) };
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
