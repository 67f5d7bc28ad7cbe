// Whether the change under judgement edits the guard's own configuration.
import type { Repository } from '../repository/repository.ts';

/** Where the configuration is looked for, in this order. */
export const CONFIGURATION_PATHS: readonly string[] = ['.github/matrix-guard.yml', '.github/matrix-guard.yaml'];

/** A file of the repository, not one that a command was pointed at on disk. */
const inRepository = (path: string): boolean => !/^(?:[A-Za-z]:|\/)|\\|(?:^|\/)\.{1,2}(?:\/|$)/.test(path);

/**
 * Path of the configuration file that differs between base and head (added, edited or removed); null without a base or a difference.
 * `source` is where the configuration of this run came from; null for none.
 */
export async function findConfigurationChange(
  { base, head }: Repository,
  source: string | null = null,
): Promise<string | null> {
  if (base === null) return null;
  const paths = [...new Set([...(source !== null && inRepository(source) ? [source] : []), ...CONFIGURATION_PATHS])];
  const [before, after] = await Promise.all([base.ids(paths), head.ids(paths)]);
  return paths.find((path) => before.get(path) !== after.get(path)) ?? null;
}
