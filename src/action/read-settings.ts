// The settings of a run: the configuration at base, then the inputs that override it.
import { defaultSettings } from '../config/defaults.ts';
import { overrideSettings } from '../config/override-settings.ts';
import { readConfiguration } from '../config/read-configuration.ts';
import type { ConfigurationProblem, Settings } from '../config/settings.ts';
import type { Repository } from '../repository/repository.ts';
import { ActionError } from './action-error.ts';
import type { Inputs } from './inputs.ts';

export type ReadSettings =
  | {
      readonly settings: Settings;
      /** What the log should say, a sentence each. */ readonly warnings: readonly string[];
      readonly problems: readonly [];
    }
  | {
      readonly settings: null;
      readonly warnings: readonly string[];
      readonly problems: readonly ConfigurationProblem[];
    };

/** Read from base, so that a change cannot loosen the guard that judges it; from head where there is no base. @throws ActionError for a file that is nowhere. */
export async function readSettings({
  repository,
  inputs,
}: {
  readonly repository: Repository;
  readonly inputs: Inputs;
}): Promise<ReadSettings> {
  const { config } = inputs;
  const judging = repository.base ?? repository.head;
  const parsed = await readConfiguration(judging, config === null ? undefined : [config]);
  const warnings: string[] = [];
  if (parsed === null && config !== null) {
    const coming = judging !== repository.head && (await repository.head.ids([config])).has(config);
    if (!coming)
      throw new ActionError(
        `The input \`config\` names \`${config}\`, which does not exist at ${judging.commit}: use a path from the repository’s root, or leave the input out.`,
      );
    warnings.push(`${config} is new in this change and applies after the merge; this run uses the defaults.`);
  }
  if (parsed?.settings === null) return { settings: null, warnings, problems: parsed.problems };
  const settings = await overrideSettings(parsed?.settings ?? defaultSettings(), {
    documents: inputs.documents,
    failOn: inputs['fail-on'] ?? undefined,
    maxAgeDays: inputs['max-age-days'] ?? undefined,
  });
  return { settings, warnings, problems: [] };
}
