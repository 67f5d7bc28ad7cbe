// `check --fix`: fixes the pages of the working tree, and says what was fixed.
import { resolve } from 'node:path';
import { countOf } from '../../text/phrase.ts';
import { fixCommandFor, isStatusFix } from '../../report/choose-suggestions.ts';
import type { Report } from '../../report/report.ts';
import { readGitFacts } from '../../repository/git/git-facts.ts';
import type { Repository } from '../../repository/repository.ts';
import type { Host } from '../host.ts';
import { describeLeft, applyFixes, type Fixed } from './apply-fixes.ts';
import type { Flags } from '../arguments/parse-arguments.ts';
import { renderDiff } from '../output/render-diff.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { writePages } from '../output/write-pages.ts';

/** @throws UsageError for flags that do not go with --fix or --dry-run. */
export function checkFixFlags(flags: Flags): void {
  if (flags['dry-run'] !== undefined && flags.fix === undefined)
    throw new UsageError('--dry-run needs --fix; write matrix-guard check --fix --dry-run.');
  if (flags.statuses !== undefined && flags.fix === undefined)
    throw new UsageError('--statuses needs --fix; write matrix-guard check --fix --statuses.');
  if (flags.fix === undefined) return;
  if (flags['dry-run'] !== undefined && flags['write-baseline'] !== undefined)
    throw new UsageError('--dry-run cannot be combined with --write-baseline.');
  const other = (['head', 'staged'] as const).find((name) => flags[name] !== undefined);
  if (other !== undefined)
    throw new UsageError(`--fix works on the working tree and cannot be combined with --${other}.`);
}

interface FixInput {
  readonly host: Host;
  readonly flags: Flags;
  readonly color: boolean;
  readonly repository: Repository;
  /** Judges a repository as the run without --fix would. */
  readonly judge: (repository: Repository) => Promise<Report>;
}

/**
 * The report on the pages as fixed. The patch goes to stdout, or to stderr where stdout is for a report that a program reads;
 * with --dry-run it is all there is on stdout, and nothing is written. @throws UsageError where a page cannot be written.
 */
export async function fix({ host, flags, color, repository, judge }: FixInput): Promise<Report> {
  const { root } = await readGitFacts(resolve(host.cwd, flags.repo ?? '.'));
  if (root === null) throw new UsageError('--fix needs a working tree, but this repository has none.');
  const scope = { all: flags.all !== undefined, statuses: flags.statuses !== undefined };
  const fixed = await applyFixes({ repository, judge, scope });
  const dry = flags['dry-run'] !== undefined;
  if (!dry && fixed.pages.length > 0) await writePages({ root, pages: fixed.pages });
  const plain = (flags.format ?? 'pretty') === 'pretty' || flags.output !== undefined;
  const quiet = flags.quiet !== undefined && !dry && fixed.report.conclusion !== 'failure';
  if (quiet) return fixed.report;
  const target = plain ? host.stdout : host.stderr;
  const patch = await renderDiff(fixed.pages, { color, terminal: target.isTTY === true });
  if (patch !== '') target.write(patch);
  const sentences = describe(fixed, { dry, program: host.program });
  // A patch alone can be piped into `git apply`.
  if (sentences.length > 0)
    (plain && !dry ? host.stdout : host.stderr).write(
      `${patch !== '' && plain && !dry ? '\n' : ''}${sentences.join('\n')}\n${plain && !dry ? '\n' : ''}`,
    );
  return fixed.report;
}

/** Whether the report itself is left out: a dry run prints the patch only, unless the report has a place of its own or another reader. */
export const printsOnlyPatch = (flags: Flags): boolean =>
  flags['dry-run'] !== undefined && flags.output === undefined && (flags.format ?? 'pretty') === 'pretty';

/** What the flags left out, with the command that changes it too. */
function describeOutside(
  { outside, report: { base } }: Pick<Fixed, 'outside' | 'report'>,
  program: string,
): readonly string[] {
  const existing = outside.filter(({ origin }) => origin !== 'new');
  const statuses = outside.filter((finding) => finding.origin === 'new' && isStatusFix(finding));
  const them = (count: number): string => (count === 1 ? 'it' : 'them');
  return [
    ...(existing.length === 0
      ? []
      : [
          `${base === null ? 'Without a base, all findings are existing' : `${countOf(existing.length, 'existing finding')} can be fixed too`}: ${fixCommandFor(program, existing)} fixes ${them(existing.length)}.`,
        ]),
    ...(statuses.length === 0
      ? []
      : [
          `${countOf(statuses.length, 'status change')} can be made too: ${fixCommandFor(program, statuses)} makes ${them(statuses.length)}.`,
        ]),
  ];
}

function describe(
  fixed: Fixed,
  { dry, program }: { readonly dry: boolean; readonly program: string },
): readonly string[] {
  const { pages, findings, left, unfinished } = fixed;
  return [
    pages.length === 0
      ? 'Nothing to fix.'
      : `${dry ? 'Would fix' : 'Fixed'} ${countOf(findings, 'finding')} in ${countOf(pages.length, 'page')}.`,
    ...describeOutside(fixed, program),
    ...left.map(describeLeft),
    ...(unfinished ? ['Some suggestions undo each other; apply them by hand.'] : []),
  ];
}
