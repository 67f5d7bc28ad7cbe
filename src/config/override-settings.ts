// What flags and inputs change of the settings, whether or not a configuration file gave them.
import { compileGlobs } from './glob.ts';
import type { FailOn, Settings } from './settings.ts';

export interface Overrides {
  /** Guard these documents and no others: paths or globs that `findGlobProblem` does not refuse. Empty or absent: as configured. */
  readonly documents?: readonly string[] | undefined;
  readonly failOn?: FailOn | undefined;
  /** Wins over every entry of the configuration; null or 0 for never. */
  readonly maxAgeDays?: number | null | undefined;
}

/** The settings with the overrides; what is not given stays. */
export async function overrideSettings(settings: Settings, { documents = [], failOn, maxAgeDays }: Overrides): Promise<Settings> {
  const matchers = await compileGlobs(documents);
  const named = documents.length > 0 || maxAgeDays !== undefined;
  return {
    ...settings,
    ...(documents.length > 0 ? { links: undefined, metadata: undefined, index: undefined } : {}),
    documents: documents.length > 0 ? documents : settings.documents,
    narrowed: documents.length > 0 || settings.narrowed,
    failOn: failOn ?? settings.failOn,
    forDocument: (path) => {
      const own = settings.forDocument(path);
      return !named ? own : {
        ...own,
        configured: own.configured || matchers.some((matches) => matches(path)),
        maxAgeDays: maxAgeDays === undefined ? own.maxAgeDays : maxAgeDays === 0 ? null : maxAgeDays,
      };
    },
  };
}
