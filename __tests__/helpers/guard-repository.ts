// Runs the engine in-process on a real git repository, as both shells do.
import { defaultSettings } from '../../src/config/defaults.ts';
import { parseConfiguration } from '../../src/config/load.ts';
import type { Report, ReportFinding } from '../../src/report/report.ts';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import { guardKept } from './guard-kept.ts';

export interface GuardRun {
  readonly base?: string | null;
  /** A revision; null for the working tree. */
  readonly head?: string | null;
  /** YAML of the configuration. */
  readonly configuration?: string;
  readonly today?: string;
}

/** The report on the repository in `directory`; by default of the working tree without a base. */
export async function guardRepository(
  directory: string,
  { base = null, head = null, configuration, today = '2026-01-02' }: GuardRun = {},
): Promise<Report> {
  let settings = defaultSettings();
  if (configuration !== undefined) {
    const parsed = await parseConfiguration({ path: '.github/matrix-guard.yml', text: configuration });
    if (parsed.settings === null) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
    settings = parsed.settings;
  }
  return await guardKept({ open: () => openGitRepository({ directory, base, head }), settings, today });
}

/** Findings as `origin rule row: evidence`, for assertions that read like a report. */
export const brief = ({ findings }: Report): string[] =>
  findings
    .map(
      ({ origin, ruleId, rowKey, evidence }) =>
        `${origin} ${ruleId} ${rowKey ?? '*'}${evidence === null ? '' : `: ${evidence}`}`,
    )
    .sort();

/** Findings that count as news of this change. */
export const news = (report: Report): ReportFinding[] => report.findings.filter(({ origin }) => origin === 'new');

/** Applies the suggestions' edits to a page's text, last first so that positions stay true. */
export function applySuggestions(text: string, findings: readonly ReportFinding[]): string {
  const lines = text.split('\n');
  const edits = findings.flatMap(({ suggestion }) => suggestion?.edits ?? []);
  const distinct = [...new Map(edits.map((edit) => [`${edit.line}:${edit.column}`, edit])).values()];
  for (const { line, column, endColumn, text: replacement } of distinct.sort(
    (a, b) => b.line - a.line || b.column - a.column,
  )) {
    const source = lines[line - 1] ?? '';
    lines[line - 1] = source.slice(0, column - 1) + replacement + source.slice(endColumn - 1);
  }
  return lines.join('\n');
}
