// What holds without a configuration file. Apart from the schema, so that a run without one loads neither zod nor yaml.
import type { Settings } from './settings.ts';

/** Days after which a verification expires, unless configured. */
export const DEFAULT_MAX_AGE_DAYS = 90;

/** An object without a prototype: what is looked up in it comes from pages, and `constructor` is a word like any other. */
export function emptyRecord<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}

/** Documents are discovered, every rule keeps its severity, nothing is read specially. */
export function defaultSettings(): Settings {
  const severities = emptyRecord<never>();
  const forAll = {
    severities,
    maxAgeDays: DEFAULT_MAX_AGE_DAYS,
    columns: emptyRecord<never>(),
    statuses: emptyRecord<never>(),
    configured: false,
  };
  return { source: null, documents: [], forDocument: () => forAll, severities, failOn: null };
}
