// `check`: says which rows no longer hold, as a report in the format asked for.
import { resolve } from 'node:path';
import { guard } from '../guard.ts';
import type { Report } from '../report/report.ts';
import type { Repository } from '../repository/repository.ts';
import type { CommandInput } from './host.ts';
import { withRepository } from './with-repository.ts';

/** 0 where nothing counts, 1 where something does. @throws UsageError, RepositoryError, ConfigurationError */
export async function check({ host, operands, flags, color }: CommandInput): Promise<number> {
  const today = host.now.toISOString().slice(0, 10);
  const { baseline: known, 'write-baseline': written } = flags;
  // What is written is all that is found: also what an older baseline knows.
  const baseline = known === undefined || written !== undefined ? null : (await import('./baseline-file.ts')).readBaseline({ file: known, cwd: host.cwd });
  const fixing = flags.fix === undefined && flags['dry-run'] === undefined ? null : await import('./fix.ts');
  fixing?.checkFixFlags(flags);
  const report = await withRepository({ host, operands, flags }, async ({ repository, settings }) => {
    const judge = (judged: Repository): Promise<Report> => guard({ repository: judged, settings, today, baseline });
    return fixing === null ? await judge(repository) : await fixing.fix({ host, flags, color, repository, judge });
  });
  if (written !== undefined) return await (await import('./baseline-file.ts')).writeBaseline({ file: written, host, flags, report });
  const code = report.conclusion === 'failure' ? 1 : 0;
  if (fixing?.printsOnlyPatch(flags) === true) return code;
  const { output } = flags;
  const width = output === undefined ? host.stdout.columns : undefined;
  const text = await render({ report, format: flags.format ?? 'pretty', color, width });
  if (output !== undefined) {
    const [{ UsageError }, { writeOutput }] = await Promise.all([import('./usage-error.ts'), import('./write-output.ts')]);
    const page = report.documents.find(({ path }) => resolve(host.cwd, output).replaceAll('\\', '/').endsWith(`/${path}`));
    if (page !== undefined) throw new UsageError(`--output ${output} would replace the page ${page.path} that was judged; name another file.`);
    await writeOutput({ file: output, cwd: host.cwd, text });
  } else if (code !== 0 || flags.quiet === undefined) host.stdout.write(text);
  return code;
}

interface RenderInput {
  readonly report: Report;
  readonly format: string;
  readonly color: boolean;
  /** Columns of the terminal, where there is one. */
  readonly width: number | undefined;
}

/** Only the reporter that is used is loaded. */
async function render({ report, format, color, width }: RenderInput): Promise<string> {
  switch (format) {
    case 'json': return (await import('../report/reporters/json.ts')).renderJson(report);
    case 'markdown': return (await import('../report/reporters/markdown.ts')).renderMarkdown(report);
    case 'sarif': {
      const [{ renderSarif }, { RULES }] = await Promise.all([import('../report/reporters/sarif.ts'), import('../findings/rules/index.ts')]);
      return renderSarif(report, { rules: RULES });
    }
    case 'html': return (await import('../report/reporters/html.ts')).renderHtml(report);
    case 'github': return (await import('../report/reporters/annotations.ts')).renderAnnotations(report);
    default: return (await import('../report/reporters/pretty.ts')).renderPretty(report, { color, ...(width === undefined ? {} : { width }) });
  }
}
