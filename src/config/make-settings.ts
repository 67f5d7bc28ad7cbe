// A checked configuration as the settings of a run: defaults, then the top level, then every entry whose glob matches, in order.
import { emptyRecord } from './defaults.ts';
import { compileGlobs } from '../text/glob.ts';
import type { Configuration } from './schema.ts';
import { listNames } from './list-names.ts';
import { makeForm, makeIgnored, makePlan, type PlanSettings } from './make-form.ts';
import { makeRequirements } from './make-requirements.ts';
import { makeWaivers } from './make-waivers.ts';
import type { YamlText } from './read-yaml.ts';
import type { DocumentSettings, HeaderSettings, Settings } from './settings.ts';

/** Settings of a configuration whose globs were checked; `source` is its path. */
export async function makeSettings({
  source,
  configuration,
  yaml,
}: {
  readonly source: string;
  readonly configuration: Configuration;
  readonly yaml: YamlText;
}): Promise<Settings> {
  const entries = configuration.documents.map((document) =>
    typeof document === 'string' ? { path: document } : document,
  );
  const headers = (configuration.metadata ?? []).map((header) =>
    typeof header === 'string' ? { path: header } : header,
  );
  const references = (configuration.references ?? []).map((page) =>
    typeof page === 'string' ? { path: page, exist: false } : page,
  );
  const [matchers, isHeader, require, required, ignored, forms, mustExist] = await Promise.all([
    compileGlobs(entries.map(({ path }) => path)),
    compileGlobs(headers.map(({ path }) => path)),
    makeRequirements(configuration.require),
    Promise.all(entries.map((entry) => makeRequirements(entry.require))),
    Promise.all(entries.map((entry) => makeIgnored(entry.ignore))),
    Promise.all(entries.map((entry) => makeForm(entry.form))),
    compileGlobs(references.filter(({ exist }) => exist).map(({ path }) => path)),
  ]);
  const top: DocumentSettings = {
    severities: merge(configuration.rules),
    maxAgeDays: toDays(configuration.maxAgeDays),
    columns: merge(configuration.columns),
    statuses: merge(configuration.statuses),
    configured: false,
    planDepth: configuration.planDepth,
    planIgnore: configuration.planIgnore,
    require,
    rows: configuration.rows,
    workPatterns: configuration.workPatterns,
  };
  const forDocument = (path: string): DocumentSettings =>
    entries.reduce<DocumentSettings>(
      (settings, entry, index) =>
        matchers[index]?.(path) !== true
          ? settings
          : {
              severities: merge(settings.severities, entry.rules),
              maxAgeDays: entry.maxAgeDays === undefined ? settings.maxAgeDays : toDays(entry.maxAgeDays),
              columns: merge(settings.columns, entry.columns),
              statuses: merge(settings.statuses, entry.statuses),
              maxAgeSet:
                entry.maxAgeDays === undefined ? settings.maxAgeSet : toDays(entry.maxAgeDays) !== null || undefined,
              configured: true,
              literal: settings.literal ?? (entry.path === path || undefined),
              ...(entry.plan === undefined ? planOf(settings) : makePlan(entry.plan)),
              planDepth: entry.planDepth ?? settings.planDepth,
              planIgnore: entry.planIgnore ?? settings.planIgnore,
              require: required[index] === undefined ? settings.require : { ...settings.require, ...required[index] },
              closedStatuses: entry.closedStatuses ?? settings.closedStatuses,
              form: forms[index] ?? settings.form,
              ignore: ignored[index] ?? settings.ignore,
              rows: entry.rows ?? settings.rows,
              workPatterns: entry.workPatterns ?? settings.workPatterns,
              header: settings.header,
              existing: settings.existing,
            },
      { ...top, header: headerOf(path), existing: mustExist.some((matches) => matches(path)) ? true : undefined },
    );
  const headerOf = (path: string): HeaderSettings | undefined => {
    const header = headers.findLast((_, index) => isHeader[index]?.(path) === true);
    return header === undefined
      ? undefined
      : { statuses: header.statuses?.map((word) => word.trim().toLowerCase()) ?? null };
  };
  return {
    source,
    forDocument,
    documents: entries.map(({ path }) => path),
    links: configuration.links,
    metadata: headers.length === 0 ? undefined : headers.map(({ path }) => path),
    index: configuration.index,
    waivers: await makeWaivers({ source, waivers: configuration.waivers ?? [], yaml }),
    agree: configuration.pages === 'exact' ? 'exact' : configuration.pages === 'agree',
    references: configuration.references === undefined ? undefined : references.map(({ path }) => path),
    names: await listNames({ source, configuration, yaml }),
    severities: top.severities,
    flaky: configuration.reports?.flaky,
    failOn: configuration.failOn ?? null,
  };
}

const planOf = ({ plan, planIds, planStatuses, planCells }: DocumentSettings): PlanSettings => ({
  plan,
  planIds,
  planStatuses,
  planCells,
});

const toDays = (days: number | false | null): number | null => (days === 0 || days === false ? null : days);

/** Later entries win, also over an earlier spelling of the same word: they are compared without case and outer spaces. */
function merge<Value>(...records: readonly (Readonly<Record<string, Value>> | undefined)[]): Record<string, Value> {
  const byWord = new Map<string, readonly [string, Value]>();
  for (const record of records) {
    for (const [name, value] of Object.entries(record ?? {})) byWord.set(name.trim().toLowerCase(), [name, value]);
  }
  return Object.assign(emptyRecord<Value>(), Object.fromEntries(byWord.values()));
}
