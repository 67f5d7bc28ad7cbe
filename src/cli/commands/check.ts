// `check`: says which rows no longer hold, as a report in the format asked for.
import { resolve } from 'node:path';
import type { ReportFile } from '../../evidence/reports/read-reports.ts';
import type { Report } from '../../report/report.ts';
import type { Repository } from '../../repository/repository.ts';
import type { CommandInput } from '../host.ts';
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
  // What is written is all that is found: also what an older baseline knows.
  const baseline =
    known === undefined || written !== undefined
      ? null
      : (baselines?.readBaseline({ file: known, cwd: host.cwd }) ?? null);
  // What is written down for later has to come from the configuration.
  const onFault = fixing === null && written === undefined ? 'judge' : 'refuse';
  const report = await withRepository({ host, operands, flags, onFault }, async (opened) => {
    const { repository, settings, configuration } = opened;
    if (mayEndEarly({ operands, flags }) && configuration.problems.head.length === 0) {
      const { cannotMatter } = await import('../../evidence/untouched/cannot-matter.ts');
      if (await cannotMatter({ repository, settings })) return null;
    }
    const { guard } = await import('../../guard.ts');
    const refuse = await target?.guardPages();
    const testReports = await findTestReports({ host, flags });
    const judge = async (judged: Repository): Promise<Report> => {
      const judgement = await guard({
        repository: judged,
        settings,
        configuration,
        today,
        baseline,
        testReports,
      });
      refuse?.(judgement);
      return judgement;
    };
    return fixing === null ? await judge(repository) : await fixing.fix({ host, flags, color, repository, judge });
  });
  if (report === null) {
    if (flags.quiet === undefined) host.stdout.write(await renderUntouched(color));
    return 0;
  }
  if (written !== undefined && baselines !== null)
    return await baselines.writeBaseline({ file: written, host, flags, report });
  if (fixing?.printsOnlyPatch(flags) !== true) await print({ host, flags, color, report, target, today });
  return exitCodeOf(report);
}

/** To the file that the flags name, else to the terminal. */
async function print({
  host,
  flags,
  color,
  report,
  target,
  today,
}: Omit<CommandInput, 'operands'> & {
  readonly report: Report;
  readonly target: Target | null;
  readonly today: string;
}): Promise<void> {
  const text = await render({
    report,
    format: flags.format ?? 'pretty',
    color,
    all: flags.all !== undefined,
    verbose: flags.verbose !== undefined,
    program: host.program,
    width: target === null ? host.stdout.columns : undefined,
    today,
    image: /\.svg$/i.test(flags.output ?? ''),
    directory: resolve(host.cwd, flags.repo ?? '.'),
  });
  if (target !== null) await target.write(text);
  else if (exitCodeOf(report) !== 0 || flags.quiet === undefined) host.stdout.write(text);
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

/** 0 clean, 1 where a finding counts, 2 where nothing could be judged. */
const exitCodeOf = ({ judged, conclusion }: Report): number => (!judged ? 2 : conclusion === 'failure' ? 1 : 0);

interface Target {
  /** What throws a UsageError where the file that is written is a page of that report. Asks git, so that the repository must be known to be one. */
  guardPages(): Promise<(report: Report) => void>;
  write(text: string): Promise<void>;
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
    write: (text) => writeOutput({ ...output, text }),
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
async function render({ report, format, today, image, directory, ...terminal }: RenderInput): Promise<string> {
  const { color, all, verbose, program, width } = terminal;
  switch (format) {
    case 'json':
      return (await import('../../report/reporters/json.ts')).renderJson(report);
    case 'markdown':
      return (await import('../../report/reporters/markdown.ts')).renderMarkdown(report, { program });
    case 'sarif': {
      const [{ renderSarif }, { RULES }] = await Promise.all([
        import('../../report/reporters/sarif.ts'),
        import('../../findings/rules/index.ts'),
      ]);
      return renderSarif(report, { rules: RULES });
    }
    case 'html':
      return await (await import('../output/write-html.ts')).writeHtml({ report, today, directory });
    case 'badge':
      return (await import('../../report/reporters/badge.ts')).renderBadge(report, { today, image });
    case 'github':
      return (await import('../../report/reporters/annotations.ts')).renderAnnotations(report);
    default:
      return (await import('../../report/reporters/pretty.ts')).renderPretty(report, {
        color,
        all,
        verbose,
        program,
        ...(width === undefined ? {} : { width }),
      });
  }
}
