// What flags and inputs change of the settings, whether or not a configuration file gave them.
import { compileGlobs } from '../text/glob.ts';
import type { FailOn, Settings } from './settings.ts';

export interface Overrides {
  /** Guard these documents and no others: paths or globs that `findGlobProblem` does not refuse. Empty or absent: as configured. */
  readonly documents?: readonly string[] | undefined;
  /** The same for paths that are known to be there, whatever characters they hold; they win over `documents`. */
  readonly paths?: readonly string[] | undefined;
  readonly failOn?: FailOn | undefined;
  /** Wins over every entry of the configuration; null or 0 for never. */
  readonly maxAgeDays?: number | null | undefined;
}

/** The settings with the overrides; what is not given stays. */
export async function overrideSettings(
  settings: Settings,
  { documents = [], paths = [], failOn, maxAgeDays }: Overrides,
): Promise<Settings> {
  const [matchers, literal] = [await compileGlobs(documents), new Set(paths)];
  const narrowed = documents.length > 0 || paths.length > 0;
  return {
    ...settings,
    ...(narrowed ? { links: undefined, metadata: undefined, index: undefined, references: undefined } : {}),
    documents: documents.length > 0 ? documents : settings.documents,
    paths: paths.length > 0 ? paths : settings.paths,
    narrowed: narrowed || settings.narrowed,
    failOn: failOn ?? settings.failOn,
    forDocument: (path) => {
      const own = settings.forDocument(path);
      return !narrowed && maxAgeDays === undefined
        ? own
        : {
            ...own,
            literal: own.literal === true || literal.has(path) || documents.includes(path),
            ...(maxAgeDays === undefined ? {} : { maxAgeSet: maxAgeDays !== 0 && maxAgeDays !== null }),
            ...(own.configured ? {} : { askedOnly: true }),
            configured: own.configured || literal.has(path) || matchers.some((matches) => matches(path)),
            maxAgeDays: maxAgeDays === undefined ? own.maxAgeDays : maxAgeDays === 0 ? null : maxAgeDays,
          };
    },
  };
}
