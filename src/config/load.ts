// The text of a configuration file as settings, or every problem it has with its place and its fix.
import type { Configuration } from './schema.ts';
import type { ConfigurationProblem, Settings } from './settings.ts';
import { readYaml } from './read-yaml.ts';

export { defaultSettings } from './defaults.ts';

export type ParsedConfiguration =
  | { readonly settings: Settings; readonly problems: readonly [] }
  | { readonly settings: null; readonly problems: readonly ConfigurationProblem[] };

/** Settings of the configuration `text`; `path` only names it in problems. Everything in it is hostile until checked. */
export async function parseConfiguration({
  path,
  text,
}: {
  readonly path: string;
  readonly text: string;
}): Promise<ParsedConfiguration> {
  const yaml = await readYaml(text);
  if (yaml.text === null) return { settings: null, problems: yaml.problems.map((problem) => ({ path, ...problem })) };
  const { validateConfiguration } = await import('./validate.ts');
  const { makeSettings } = await import('./make-settings.ts');
  const validated = await validateConfiguration(yaml.text);
  if (validated.configuration === null)
    return { settings: null, problems: validated.problems.map((problem) => ({ path, ...problem })) };
  const configuration: Configuration = validated.configuration;
  return { settings: await makeSettings({ source: path, configuration, yaml: yaml.text }), problems: [] };
}
