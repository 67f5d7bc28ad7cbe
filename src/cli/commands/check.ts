// `check`: says which rows no longer hold, as a report in the format asked for.
import { resolve } from 'node:path';
import type { GuardInput } from '../../guard.ts';
import type { ReportFile } from '../../evidence/reports/read-reports.ts';
import type { Report } from '../../report/report.ts';
import type { Repository } from '../../repository/repository.ts';
import type { CommandInput, Output } from '../host.ts';
import type { Answer } from '../kept-answers.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { withRepository } from '../arguments/with-repository.ts';
import { utcDay } from '../../text/days.ts';

/** 0 where nothing counts, 1 where something does. @throws UsageError, RepositoryError, ConfigurationError */
export async function check({ host, operands, flags, color }: CommandInput): Promise<number> {
  const today = utcDay(host.now);
  const { baseline: known, 'write-baseline': written } = flags;
  // Whatever is wrong with the flags is said before a page may be fixed.
  const fixing =
    flags.fix === undefined && flags['dry-run'] === undefined && flags.statuses === undefined
      ? null
      : await import('./fix.ts');
  fixing?.checkFixFlags(flags);
  const baselines = known === undefined && written === undefined ? null : await import('../output/baseline-file.ts');
  if (written !== undefined) baselines?.checkBaselineFlags(flags);
  const target = await prepareTarget({ host, flags });
  const baseline =
    known === undefined || written !== undefined
      ? null
      : (baselines?.readBaseline({ file: known, cwd: host.cwd }) ?? null);
  const keeping = (await import('../open-keeping.ts')).openKeeping(host);
  const answers =
    keeping === null
      ? null
      : (await import('../kept-answers.ts')).openAnswers({ host, operands, flags, color, today, keeping });
  const say = (report: Report | null): Promise<Said> =>
    sayAll({ report, host, flags, color, today, toFile: target !== null });
  // What is written down for later has to come from the configuration.
  const onFault = fixing === null && written === undefined ? 'judge' : 'refuse';
  const outcome = await withRepository<Answer | { readonly report: Report | null }>(
    { host, operands, flags, onFault },
    async ({ repository, settings, configuration }) => {
      const judge = openJudge({ settings, configuration, today, baseline, keeping, host, flags, target });
      const isEarly =
        mayEndEarly({ operands, flags }) &&
        configuration.problems.head.length === 0 &&
        (await endsEarly({ repository, settings }));
      const report = isEarly
        ? null
        : fixing === null
          ? await judge(repository)
          : await fixing.fix({ host, flags, color, repository, judge });
      const answer = answers === null ? null : wholeOf(await say(report));
      // What nobody could judge may be judged the next time.
      if (answer !== null && answer.code !== NOT_JUDGED) await answers?.keep(answer);
      keeping?.bytes.close();
      return answer ?? { report };
    },
    answers,
  );
  if ('report' in outcome && outcome.report !== null) {
    const { report } = outcome;
    // What is written is all that is found: also what an older baseline knows.
    if (written !== undefined && baselines !== null)
      return await baselines.writeBaseline({ file: written, host, flags, report });
    if (fixing?.printsOnlyPatch(flags) === true) return exitCodeOf(report);
  }
  const { code, pieces } =
    'report' in outcome ? await say(outcome.report) : { code: outcome.code, pieces: [outcome.text] };
  if (target !== null) await target.write(pieces);
  else if (code !== 0 || flags.quiet === undefined) await writeTo(host.stdout, pieces);
  return code;
}

async function endsEarly(opened: Pick<Judging, 'settings'> & { readonly repository: Repository }): Promise<boolean> {
  const { cannotMatter } = await import('../../evidence/untouched/cannot-matter.ts');
  return await cannotMatter(opened);
}

interface Judging
  extends
    Pick<GuardInput, 'settings' | 'configuration' | 'today' | 'baseline' | 'keeping'>,
    Pick<CommandInput, 'host' | 'flags'> {
  readonly target: Target | null;
}

/** What judges the repository, and again after a fix. Loads the engine when it is called. */
function openJudge({ host, flags, target, ...rest }: Judging): (repository: Repository) => Promise<Report> {
  return async (repository) => {
    const { guard } = await import('../../guard.ts');
    const refuse = await target?.guardPages();
    const testReports = await findTestReports({ host, flags });
    const report = await guard({ repository, testReports, ...rest });
    refuse?.(report);
    return report;
  };
}

interface Told extends Pick<CommandInput, 'host' | 'flags' | 'color'> {
  /** Null where the change cannot matter. */
  readonly report: Report | null;
  readonly toFile: boolean;
  readonly today: string;
}

/** What a run says, piece by piece, and its exit code. */
interface Said {
  readonly code: number;
  /** Made while they are written, so that a long report is never in memory as a whole. */
  readonly pieces: Iterable<string>;
}

const wholeOf = ({ code, pieces }: Said): Answer => ({ code, text: [...pieces].join('') });

/** Waits for each piece, so that none is made before it can go; what nobody reads any more is not made at all. */
async function writeTo(stream: Output, pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    const error = await new Promise<Error | null | undefined>((resolve) => void stream.write(piece, resolve));
    if (error instanceof Error) return;
  }
}

async function sayAll({ report, host, flags, color, toFile, today }: Told): Promise<Said> {
  if (report === null) return { code: 0, pieces: [await renderUntouched(color)] };
  const pieces = await render({
    report,
    format: flags.format ?? 'pretty',
    color,
    all: flags.all !== undefined,
    verbose: flags.verbose !== undefined,
    program: host.program,
    width: toFile ? undefined : host.stdout.columns,
    today,
    image: /\.svg$/i.test(flags.output ?? ''),
    directory: resolve(host.cwd, flags.repo ?? '.'),
  });
  return { code: exitCodeOf(report), pieces };
}

/** The files that the flag names, trusted as whatever else is on this disk. @throws UsageError where there is none. */
async function findTestReports({
  host: { cwd },
  flags,
}: Pick<CommandInput, 'host' | 'flags'>): Promise<readonly ReportFile[]> {
  const glob = flags['test-reports'];
  if (glob === undefined) return [];
  const [{ findReportFiles }, { readGitFacts }] = await Promise.all([
    import('../../repository/report-files.ts'),
    import('../../repository/git/git-facts.ts'),
  ]);
  const { root } = await readGitFacts(resolve(cwd, flags.repo ?? '.'));
  const files = await findReportFiles(cwd, glob);
  if (files.length === 0)
    throw new UsageError(`--test-reports ${glob} matches no files; name those that a test run wrote.`);
  return files.map((file): ReportFile => ({ ...file, trusted: true, root }));
}

/** Whether a run that can find nothing new may say so and end: where the rows of the report are asked for, or another measure, it may not. */
function mayEndEarly({ operands, flags }: Pick<CommandInput, 'operands' | 'flags'>): boolean {
  const allowed = new Set(['staged', 'quiet', 'color', 'repo', 'format', 'fail-on']);
  return (
    operands.length === 0 &&
    flags.staged !== undefined &&
    Object.keys(flags).every((name) => allowed.has(name)) &&
    (flags.format ?? 'pretty') === 'pretty'
  );
}

async function renderUntouched(color: boolean): Promise<string> {
  const { makePaint } = await import('../../report/reporters/terminal-text.ts');
  const sentence = 'This change touches no checked page, no file that one cites, and no configuration.';
  return `${makePaint(color)('green', '✔')} ${sentence}\n`;
}

const NOT_JUDGED = 2;

/** 0 clean, 1 where a finding counts, 2 where nothing could be judged. */
const exitCodeOf = ({ judged, conclusion }: Report): number =>
  !judged ? NOT_JUDGED : conclusion === 'failure' ? 1 : 0;

interface Target {
  /** What throws a UsageError where the file that is written is a page of that report. Asks git, so that the repository must be known to be one. */
  guardPages(): Promise<(report: Report) => void>;
  write(pieces: Iterable<string>): Promise<void>;
}

/** The file that the flags name; null for none. @throws UsageError where it cannot be written. */
async function prepareTarget({ host: { cwd }, flags }: Pick<CommandInput, 'host' | 'flags'>): Promise<Target | null> {
  const flag = flags['write-baseline'] === undefined ? 'output' : 'write-baseline';
  const file = flags[flag];
  if (file === undefined) return null;
  const [{ checkOutput, refuseJudgedPage, writeOutput }, { readGitFacts }] = await Promise.all([
    import('../output/write-output.ts'),
    import('../../repository/git/git-facts.ts'),
  ]);
  const output = { file, cwd, flag: `--${flag}` };
  checkOutput(output);
  return {
    guardPages: async () => {
      const { root } = await readGitFacts(resolve(cwd, flags.repo ?? '.'));
      return (report) => {
        refuseJudgedPage({ output, root, report });
      };
    },
    write: (pieces) => writeOutput({ ...output, pieces }),
  };
}

interface RenderInput {
  readonly report: Report;
  readonly format: string;
  readonly color: boolean;
  readonly all: boolean;
  readonly verbose: boolean;
  readonly program: string;
  /** Columns of the terminal, where there is one. */
  readonly width: number | undefined;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Whether the file that is written is to be an image. */
  readonly image: boolean;
  /** The repository's folder, or any folder in it. */
  readonly directory: string;
}

/** Only the reporter that is used is loaded. */
async function render({
  report,
  format,
  today,
  image,
  directory,
  ...terminal
}: RenderInput): Promise<Iterable<string>> {
  const { color, all, verbose, program, width } = terminal;
  switch (format) {
    case 'json':
      return (await import('../../report/reporters/json-pieces.ts')).jsonPieces(report);
    case 'markdown':
      return (await import('../../report/reporters/markdown.ts')).markdownPieces(report, { program });
    case 'sarif': {
      const [{ sarifPieces }, { RULES }] = await Promise.all([
        import('../../report/reporters/sarif.ts'),
        import('../../findings/rules/index.ts'),
      ]);
      return sarifPieces(report, { rules: RULES });
    }
    case 'html':
      return [await (await import('../output/write-html.ts')).writeHtml({ report, today, directory })];
    case 'badge':
      return [(await import('../../report/reporters/badge.ts')).renderBadge(report, { today, image })];
    case 'github':
      return [(await import('../../report/reporters/annotations.ts')).renderAnnotations(report)];
    default:
      return (await import('../../report/reporters/pretty.ts')).prettyPieces(report, {
        color,
        all,
        verbose,
        program,
        ...(width === undefined ? {} : { width }),
      });
  }
}
