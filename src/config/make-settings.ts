// A checked configuration as the settings of a run: defaults, then the top level, then every entry whose glob matches, in order.
import { emptyRecord } from './defaults.ts';
import { compileGlobs } from './glob.ts';
import type { Configuration } from './schema.ts';
import type { DocumentSettings, Settings } from './settings.ts';

/** Settings of a configuration whose globs were checked; `source` is its path. */
export async function makeSettings({ source, configuration }: { readonly source: string; readonly configuration: Configuration }): Promise<Settings> {
  const entries = configuration.documents.map((document) => (typeof document === 'string' ? { path: document } : document));
  const matchers = await compileGlobs(entries.map(({ path }) => path));
  const top: DocumentSettings = {
    severities: merge(configuration.rules),
    maxAgeDays: toDays(configuration.maxAgeDays),
    columns: merge(configuration.columns),
    statuses: merge(configuration.statuses),
    configured: false,
  };
  const forDocument = (path: string): DocumentSettings =>
    entries.filter((_, index) => matchers[index]?.(path) === true).reduce<DocumentSettings>((settings, entry) => ({
      severities: merge(settings.severities, entry.rules),
      maxAgeDays: entry.maxAgeDays === undefined ? settings.maxAgeDays : toDays(entry.maxAgeDays),
      columns: merge(settings.columns, entry.columns),
      statuses: merge(settings.statuses, entry.statuses),
      configured: true,
    }), top);
  return { source, documents: entries.map(({ path }) => path), forDocument, severities: top.severities, failOn: configuration.failOn ?? null };
}

const toDays = (days: number | false | null): number | null => (days === 0 || days === false ? null : days);

/** Later entries win, also over an earlier spelling of the same word: they are compared without case and outer spaces. */
function merge<Value>(...records: readonly (Readonly<Record<string, Value>> | undefined)[]): Record<string, Value> {
  const byWord = new Map<string, readonly [string, Value]>();
  for (const record of records) {
    for (const [name, value] of Object.entries(record ?? {})) byWord.set(name.trim().toLowerCase(), [name, value]);
  }
  const merged = emptyRecord<Value>();
  for (const [name, value] of byWord.values()) merged[name] = value;
  return merged;
}
