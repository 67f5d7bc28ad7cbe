// The settings of a run: the configuration at base, then the inputs that override it.
import { findSettings } from '../config/find-settings.ts';
import { overrideSettings } from '../config/override-settings.ts';
import type { ConfigurationState, Settings } from '../config/settings.ts';
import type { Repository } from '../repository/repository.ts';
import { compileGlobs } from '../text/glob.ts';
import { nameCode } from '../text/phrase.ts';
import { ActionError } from './action-error.ts';
import type { Inputs } from './inputs.ts';

export interface ReadSettings {
  readonly settings: Settings;
  /** What is wrong with the configuration of either side, and what could not be read of it. */
  readonly configuration: ConfigurationState;
  /** What the log should say, a sentence each. */
  readonly warnings: readonly string[];
}

/**
 * As `findSettings` finds them, with what the inputs override.
 * @throws ActionError for a file that is nowhere, and for documents that are nowhere
 */
export async function readSettings({
  repository,
  inputs,
}: {
  readonly repository: Repository;
  readonly inputs: Inputs;
}): Promise<ReadSettings> {
  const { config } = inputs;
  const { head, base } = repository;
  const found = await findSettings({ base, head, paths: config === null ? undefined : [config] });
  const warnings: string[] = [];
  if (!found.present.judging && config !== null) {
    if (!found.present.head)
      throw new ActionError(
        `The input \`config\` names \`${config}\`, which does not exist at ${(base ?? head).commit}: use a path from the repository’s root, or leave the input out.`,
      );
    warnings.push(`${config} is new in this change and applies after the merge; this run uses the defaults.`);
  }
  const settings = await overrideSettings(found.settings, {
    documents: inputs.documents,
    failOn: inputs['fail-on'] ?? undefined,
    maxAgeDays: inputs['max-age-days'] ?? undefined,
  });
  warnings.push(...(await checkDocuments(repository, inputs.documents)));
  return { settings, configuration: found.configuration, warnings };
}

/** A warning for each entry of the input that names no file. @throws ActionError where none of them names one. */
async function checkDocuments({ head, base }: Repository, documents: readonly string[]): Promise<readonly string[]> {
  if (documents.length === 0) return [];
  const trees = await Promise.all([head.tree(), ...(base === null ? [] : [base.tree()])]);
  if (trees.some(({ truncated }) => truncated)) return [];
  const matchers = await compileGlobs(documents);
  const paths = trees.flatMap(({ entries }) => [...entries.keys()]);
  const has = (path: string): boolean => trees.some(({ entries }) => entries.has(path));
  const idle = documents.filter(
    (document, at) => !has(document) && !paths.some((path) => matchers[at]?.(path) === true),
  );
  if (idle.length === documents.length)
    throw new ActionError(
      `The input \`documents\` matches no file. It was read as ${nameCode(documents)}: one path or glob per line, from the repository’s root, without brackets, quotes or commas.`,
    );
  return idle.map((document) => `\`${document.slice(0, 200)}\` of the input \`documents\` matches no file.`);
}
