// Waivers of a checked configuration, each with its place, so that one that has expired can be pointed at.
import { compileGlobs } from '../text/glob.ts';
import type { YamlText } from './read-yaml.ts';
import type { Configuration } from './schema.ts';
import type { Waiver } from './settings.ts';

interface WaiversInput {
  /** The configuration's path. */
  readonly source: string;
  readonly waivers: NonNullable<Configuration['waivers']>;
  readonly yaml: YamlText;
}

/** In the order of the file; globs must have been checked. */
export async function makeWaivers({ source, waivers, yaml }: WaiversInput): Promise<readonly Waiver[]> {
  const matchers = await compileGlobs(waivers.map(({ document }) => document));
  return waivers.map(({ rule, document, row = null, reason, until = null }, index): Waiver => ({
    rule,
    document,
    row,
    until,
    reason: reason.trim(),
    matches: matchers[index] ?? (() => false),
    place: { path: source, ...yaml.locate(['waivers', index], 'value') },
  }));
}
