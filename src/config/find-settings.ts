// The settings that judge a change: the configuration at base, with what is wrong with the configuration of either side.
import { defaultSettings } from './defaults.ts';
import { readConfiguration, type FoundConfiguration } from './read-configuration.ts';
import type { ConfigurationProblem, ConfigurationState, Settings } from './settings.ts';
import type { Snapshot } from '../repository/repository.ts';

export interface FoundSettings {
  readonly settings: Settings;
  readonly configuration: ConfigurationState;
  /** True where the side that judges has a configuration, and head where that side has none. */
  readonly present: { readonly judging: boolean; readonly head: boolean };
}

export interface SettingsQuestion {
  readonly base: Snapshot | null;
  readonly head: Snapshot;
  /** Where a configuration is looked for, in this order; without it where it usually is. */
  readonly paths?: readonly string[] | undefined;
}

/**
 * Read from base, so that a change cannot loosen the guard that judges it; from head where there is no base. A configuration that cannot be used is
 * left aside for the defaults. That of head is checked as well.
 */
export async function findSettings({ base, head, paths }: SettingsQuestion): Promise<FoundSettings> {
  const [atHead, atBase] = await Promise.all([
    readConfiguration(head, paths),
    base === null ? null : readConfiguration(base, paths),
  ]);
  const judging = atBase ?? atHead;
  return {
    settings: judging.kind === 'read' ? (judging.parsed.settings ?? defaultSettings()) : defaultSettings(),
    configuration: {
      problems: { head: problemsOf(atHead), base: atBase === null ? [] : problemsOf(atBase) },
      unread: [atHead, ...(atBase === null ? [] : [atBase])].flatMap((found) =>
        found.kind === 'unknown' ? [{ path: found.path, because: found.because }] : [],
      ),
    },
    present: { judging: judging.kind !== 'absent', head: atHead.kind !== 'absent' },
  };
}

const problemsOf = (found: FoundConfiguration): readonly ConfigurationProblem[] =>
  found.kind === 'read' ? found.parsed.problems : [];
