// `--baseline` and `--write-baseline`: the file of findings that do not count.
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { countOf } from '../../text/phrase.ts';
import { type Baseline, MAX_BASELINE_LENGTH, parseBaseline, renderBaseline } from '../../report/baseline.ts';
import type { Report } from '../../report/report.ts';
import type { Host } from '../host.ts';
import type { Flags } from '../arguments/parse-arguments.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { writeOutput } from './write-output.ts';

/** @throws UsageError where the file is not there, or is no baseline. */
export function readBaseline({ file, cwd }: { readonly file: string; readonly cwd: string }): Baseline {
  const path = resolve(cwd, file);
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined)
    throw new UsageError(`--baseline ${file} does not exist; write it with --write-baseline ${file}.`);
  if (!there.isFile())
    throw new UsageError(`--baseline ${file} is not a file; name the one that --write-baseline wrote.`);
  if (there.size > MAX_BASELINE_LENGTH)
    throw new UsageError(`--baseline ${file} is too large to be a baseline; name the one that --write-baseline wrote.`);
  const parsed = parseBaseline(read(path, file));
  if (parsed.baseline === null)
    throw new UsageError(`--baseline ${file} ${parsed.problem}; write it again with --write-baseline ${file}.`);
  return parsed.baseline;
}

/** @throws UsageError for flags that do not go with --write-baseline. */
export function checkBaselineFlags(flags: Flags): void {
  const other = (['output', 'format'] as const).find((name) => flags[name] !== undefined);
  if (other !== undefined) throw new UsageError(`--write-baseline writes no report; leave --${other} out.`);
}

/** Writes what the report finds and says so. The exit code is 0: nothing of it counts from now on. @throws UsageError */
export async function writeBaseline({
  file,
  host,
  flags,
  report,
}: {
  readonly file: string;
  readonly host: Host;
  readonly flags: Flags;
  readonly report: Report;
}): Promise<number> {
  await writeOutput({ file, cwd: host.cwd, pieces: [renderBaseline(report)], flag: '--write-baseline' });
  const count = report.findings.filter(({ origin }) => origin !== 'resolved').length;
  if (flags.quiet === undefined)
    host.stdout.write(
      `Wrote ${countOf(count, 'finding')} to ${file}: with --baseline ${file} only later ones count.\n`,
    );
  return 0;
}

function read(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UsageError(
      `--baseline ${file} cannot be read (${typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(cause)}); check its permissions.`,
    );
  }
}
