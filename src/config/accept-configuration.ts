// Takes a configuration that was found as the settings of a run, or refuses it.
import { ConfigurationError } from './configuration-error.ts';
import { defaultSettings } from './defaults.ts';
import type { FoundConfiguration } from './read-configuration.ts';
import type { Settings } from './settings.ts';

/** The settings; the defaults where there is no configuration. @throws ConfigurationError where it cannot be read or used. */
export function acceptConfiguration(found: FoundConfiguration): Settings {
  switch (found.kind) {
    case 'absent':
      return defaultSettings();
    case 'read':
      if (found.parsed.settings === null) throw new ConfigurationError(found.parsed.problems);
      return found.parsed.settings;
    case 'unknown':
      throw new ConfigurationError([
        { path: found.path, line: 1, column: 1, message: `The configuration cannot be read: ${found.because}.` },
      ]);
  }
}
