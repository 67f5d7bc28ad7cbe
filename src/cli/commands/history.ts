// `history`: what a page claimed over its git history, and what of that the repository supported.
import { resolve } from 'node:path';
import { overrideSettings } from '../../config/override-settings.ts';
import { guard } from '../../guard.ts';
import { measureReported, pointOf, type PageHistory } from '../../report/history/point.ts';
import { renderHistory } from '../../report/history/render-history.ts';
import type { Report } from '../../report/report.ts';
import { readGitFacts } from '../../repository/git/git-facts.ts';
import { openPastFates } from '../../repository/git/past-fates.ts';
import { listPageVersions } from '../../repository/git/page-versions.ts';
import { parseDate } from '../../text/dates.ts';
import { utcDay } from '../../text/days.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { withRepository } from '../arguments/with-repository.ts';
import type { CommandInput, Host } from '../host.ts';
import { checkOutput, refuseJudgedPage, writeOutput } from '../output/write-output.ts';
import { measureVersions } from './history/measure-versions.ts';

/** @throws UsageError, RepositoryError, ConfigurationError */
export async function history({ host, operands, flags }: CommandInput): Promise<number> {
  const { cwd } = host;
  const since = readSince(flags.since);
  const output = flags.output === undefined ? null : { file: flags.output, cwd };
  if (output !== null) checkOutput(output);
  const folder = resolve(cwd, flags.repo ?? '.');
  const drawn = await withRepository({ host, operands, flags, onFault: 'refuse' }, async ({ repository, settings }) => {
    const [path = ''] = settings.paths ?? [];
    const { root, shallow } = await readGitFacts(folder);
    const today = utcDay(host.now);
    const report = await guard({ repository, settings, today });
    if (output !== null) refuseJudgedPage({ output, root, report });
    const directory = root ?? folder;
    const versions = await listPageVersions({ directory, path, since });
    const progress = openProgress(host, versions.length);
    const measured = await measureVersions({
      directory,
      versions,
      settingsFor: async (at) => await overrideSettings(settings, { paths: [at] }),
      today,
      fates: openPastFates({ directory, shallow }),
      onVersion: progress.show,
    }).finally(progress.clear);
    return addLast({ path, report, measured, now: host.now });
  });
  const text = renderHistory(drawn, flags.format ?? 'svg');
  if (output === null) host.stdout.write(text);
  else await writeOutput({ ...output, pieces: [text] });
  return 0;
}

/** The first day that is asked for. */
function readSince(text: string | undefined): string | null {
  if (text === undefined) return null;
  const days = parseDate(text);
  if (days === null)
    throw new UsageError(
      `Unexpected \`${text}\` for --since, expected a day or a month, such as 2026-03-31 or 2026-03.`,
    );
  return days.first;
}

/** The history with what `check` says now as its last point. */
function addLast({
  path,
  report,
  measured: { points, left },
  now,
}: {
  readonly path: string;
  readonly report: Report;
  readonly measured: Awaited<ReturnType<typeof measureVersions>>;
  readonly now: Date;
}): PageHistory {
  const document = report.documents.find((one) => one.path === path);
  const last =
    document === undefined
      ? []
      : [pointOf(measureReported(document), { commit: report.head, date: now.toISOString() }, points.at(-1) ?? null)];
  if (points.length + last.length === 0)
    throw new UsageError(`${path} has no rows in any version; matrix-guard inspect ${path} shows how it was read.`);
  return { path, points: [...points, ...last], left };
}

/** A line that is written over again, on a terminal only. */
function openProgress(
  { stderr }: Host,
  total: number,
): { readonly show: (measured: number) => void; readonly clear: () => void } {
  const terminal = stderr.isTTY === true;
  return {
    show: (measured) => {
      if (terminal) stderr.write(`\r${measured} of ${total} versions`);
    },
    clear: () => {
      if (terminal) stderr.write('\r\u001b[K');
    },
  };
}
