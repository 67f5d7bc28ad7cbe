// What a checked configuration requires of evidence, with its globs made ready to match.
import { compileGlobs } from '../text/glob.ts';
import type { Configuration } from './schema.ts';
import type { Requirement, Requirements } from './settings.ts';

type Written = NonNullable<NonNullable<Configuration['require']>['done']>;

/** Undefined where nothing is required. */
export async function makeRequirements(require: Configuration['require']): Promise<Requirements | undefined> {
  if (require === undefined) return undefined;
  const { done, partial, words } = require;
  return {
    ...(done === undefined ? {} : { done: await makeAll(done) }),
    ...(partial === undefined ? {} : { partial: await makeAll(partial) }),
    ...(words === undefined
      ? {}
      : {
          words: await Promise.all(
            Object.entries(words).map(async ([word, list]) => ({ word, requirements: await makeAll(list) })),
          ),
        }),
  };
}

async function makeAll(list: Written): Promise<readonly Requirement[]> {
  return await Promise.all(
    list.map(async ({ column = null, glob = null, atLeast, tests }): Promise<Requirement> => {
      const [matches = (): boolean => true] = glob === null ? [] : await compileGlobs([glob]);
      return { column, glob, atLeast, matches, tests };
    }),
  );
}
