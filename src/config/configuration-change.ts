// Whether the change under judgement edits the guard's own configuration.
import type { Repository } from '../repository/repository.ts';

/** Where the configuration is looked for, in this order. */
export const CONFIGURATION_PATHS: readonly string[] = ['.github/matrix-guard.yml', '.github/matrix-guard.yaml'];

/** Path of the configuration file that differs between base and head (added, edited or removed); null without a base or a difference. */
export async function findConfigurationChange({ base, head }: Repository): Promise<string | null> {
  if (base === null) return null;
  const [before, after] = await Promise.all([base.ids(CONFIGURATION_PATHS), head.ids(CONFIGURATION_PATHS)]);
  return CONFIGURATION_PATHS.find((path) => before.get(path) !== after.get(path)) ?? null;
}
