// The settings of a run: the configuration file, then the flags that override it.
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { findSettings } from '../../config/find-settings.ts';
import { DAYS_EXPECTED, parseDays } from '../../config/parse-days.ts';
import { decodeConfiguration } from '../../config/read-configuration.ts';
import type { ConfigurationState, FailOn, Settings } from '../../config/settings.ts';
import type { Repository } from '../../repository/repository.ts';
import { ConfigurationError } from './configuration-error.ts';
import type { Flags } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

/** Largest configuration file that is read from disk, in bytes; the parser has a bound of its own below it. */
const MAX_FILE_BYTES = 4_000_000;

interface SettingsInput {
  readonly repository: Repository;
  /** Documents named on the command line, from the repository's root. */
  readonly paths: readonly string[];
  readonly flags: Flags;
  readonly cwd: string;
  /** Whether a change can be judged in spite of a configuration that cannot be used or read: by the defaults, and not at all. */
  readonly onFault: OnFault;
}

export type OnFault = 'judge' | 'refuse';

export interface ReadSettings {
  readonly settings: Settings;
  readonly configuration: ConfigurationState;
}

/** Nothing but a file that the command was pointed at, or that of head without a base, can judge then. @throws UsageError for a flag, ConfigurationError for the file. */
export async function readSettings({
  repository: { base, head },
  paths,
  flags,
  cwd,
  onFault,
}: SettingsInput): Promise<ReadSettings> {
  const maxAgeDays = readDays(flags['max-age-days']);
  const { settings, configuration } =
    flags.config === undefined
      ? await findSettings({ base, head })
      : await useNamed(readNamed({ file: flags.config, cwd }));
  if (base === null || onFault === 'refuse') refuseFaults(configuration, base === null ? 'head' : 'base');
  const failOn = flags['fail-on'] as FailOn | undefined;
  if (paths.length === 0 && maxAgeDays === undefined && failOn === undefined) return { settings, configuration };
  const { overrideSettings } = await import('../../config/override-settings.ts');
  return { settings: await overrideSettings(settings, { paths, failOn, maxAgeDays }), configuration };
}

interface ConfigurationFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

async function useNamed(file: ConfigurationFile): Promise<ReadSettings> {
  const { settings, problems } = await decodeConfiguration(file);
  if (settings === null) throw new ConfigurationError(problems);
  return { settings, configuration: { problems: { head: [], base: [] }, unread: [], named: true } };
}

function refuseFaults({ problems, unread }: ConfigurationState, judging: 'head' | 'base'): void {
  const [where] = unread;
  if (where !== undefined)
    throw new ConfigurationError([
      { path: where.path, line: 1, column: 1, message: `The configuration cannot be read: ${where.because}.` },
    ]);
  if (problems[judging].length > 0) throw new ConfigurationError(problems[judging]);
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
