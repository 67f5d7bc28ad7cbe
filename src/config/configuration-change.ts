// Whether the change under judgement edits the guard's own configuration.
import type { Repository } from '../repository/repository.ts';
import type { ConfigurationState } from './settings.ts';

/** Where the configuration is looked for, in this order. */
export const CONFIGURATION_PATHS: readonly string[] = ['.github/matrix-guard.yml', '.github/matrix-guard.yaml'];

/** A file of the repository, not one that a command was pointed at on disk. */
const inRepository = (path: string): boolean => !/^(?:[A-Za-z]:|\/)|\\|(?:^|\/)\.{1,2}(?:\/|$)/.test(path);

/** A configuration file that differs between base and head. */
export interface ConfigurationChange {
  readonly path: string;
  readonly kind: 'added' | 'edited' | 'removed';
  /** What judged the change. `defaults`: base has no configuration. `invalid`: that of base cannot be used, so the defaults did. */
  readonly judgedWith: 'base' | 'defaults' | 'invalid' | 'another-file';
}

interface Judged {
  /** Where the settings of this run came from; null for the defaults. */
  readonly source: string | null;
  readonly configuration?: ConfigurationState | undefined;
}

/** The first configuration file that this change adds, edits or removes; null without a base or a difference. */
export async function findConfigurationChange(
  { base, head }: Repository,
  { source, configuration }: Judged,
): Promise<ConfigurationChange | null> {
  if (base === null) return null;
  const paths = [...new Set([...(source !== null && inRepository(source) ? [source] : []), ...CONFIGURATION_PATHS])];
  const [before, after] = await Promise.all([base.ids(paths), head.ids(paths)]);
  const path = paths.find((one) => before.get(one) !== after.get(one));
  if (path === undefined) return null;
  return {
    path,
    kind: !before.has(path) ? 'added' : after.has(path) ? 'edited' : 'removed',
    judgedWith: describeJudging({ path, source, configuration }),
  };
}

function describeJudging({
  path,
  source,
  configuration,
}: Judged & { readonly path: string }): ConfigurationChange['judgedWith'] {
  if (configuration?.named === true) return 'another-file';
  if (source !== null) return source === path ? 'base' : 'another-file';
  const [problem] = configuration?.problems.base ?? [];
  if (problem === undefined) return 'defaults';
  return problem.path === path ? 'invalid' : 'another-file';
}
