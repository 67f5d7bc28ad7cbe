// The settings of a run: the configuration file, then the flags that override it.
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { acceptConfiguration } from '../../config/accept-configuration.ts';
import { DAYS_EXPECTED, parseDays } from '../../config/parse-days.ts';
import { decodeConfiguration, readConfiguration } from '../../config/read-configuration.ts';
import type { FailOn, Settings } from '../../config/settings.ts';
import type { Snapshot } from '../../repository/repository.ts';
import type { Flags } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

/** Largest configuration file that is read from disk, in bytes; the parser has a bound of its own below it. */
const MAX_FILE_BYTES = 4_000_000;

interface SettingsInput {
  /** The snapshot whose configuration judges: base, so that a change cannot loosen it; head where there is no base. */
  readonly snapshot: Snapshot;
  /** Documents named on the command line, from the repository's root. */
  readonly paths: readonly string[];
  readonly flags: Flags;
  readonly cwd: string;
}

/** @throws UsageError for a flag, ConfigurationError for the file. */
export async function readSettings({ snapshot, paths, flags, cwd }: SettingsInput): Promise<Settings> {
  const maxAgeDays = readDays(flags['max-age-days']);
  const settings =
    flags.config === undefined
      ? acceptConfiguration(await readConfiguration(snapshot))
      : acceptConfiguration({
          kind: 'read',
          parsed: await decodeConfiguration(readNamed({ file: flags.config, cwd })),
        });
  const failOn = flags['fail-on'] as FailOn | undefined;
  if (paths.length === 0 && maxAgeDays === undefined && failOn === undefined) return settings;
  const { overrideSettings } = await import('../../config/override-settings.ts');
  return await overrideSettings(settings, { paths, failOn, maxAgeDays });
}

interface ConfigurationFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

function readNamed({ file, cwd }: { readonly file: string; readonly cwd: string }): ConfigurationFile {
  const path = resolve(cwd, file);
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined)
    throw new UsageError(`--config ${file} does not exist; name a file that does, or leave the flag out.`);
  if (!there.isFile()) throw new UsageError(`--config ${file} is not a file; name a YAML file.`);
  if (there.size > MAX_FILE_BYTES)
    throw new UsageError(
      `--config ${file} is larger than ${MAX_FILE_BYTES} bytes; a configuration is a few lines of YAML.`,
    );
  try {
    return { path: file, bytes: readFileSync(path) };
  } catch (cause) {
    throw new UsageError(
      `--config ${file} cannot be read (${typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(cause)}); check its permissions.`,
    );
  }
}

function readDays(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const days = parseDays(text);
  if (days === null) throw new UsageError(`Unexpected \`${text}\` for --max-age-days, expected ${DAYS_EXPECTED}.`);
  return days;
}
