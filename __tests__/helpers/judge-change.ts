// Judges a change from one set of files to another in memory, by the whole engine.
import { defaultSettings } from '../../src/config/defaults.ts';
import { parseConfiguration } from '../../src/config/load.ts';
import type { Report, ReportFinding } from '../../src/report/report.ts';
import { guardKept } from './guard-kept.ts';
import { memoryRepository, memorySnapshot } from './memory-repository.ts';

export type Files = Readonly<Record<string, string>>;

export interface Judged {
  /** The files at base; null for a run without a base. */
  readonly before: Files | null;
  readonly after: Files;
  /** YAML of the configuration; without it pages are detected. */
  readonly configuration?: string | undefined;
}

export async function judgeChange({ before, after, configuration }: Judged): Promise<Report> {
  let settings = defaultSettings();
  if (configuration !== undefined) {
    const parsed = await parseConfiguration({ path: '.github/matrix-guard.yml', text: configuration });
    if (parsed.settings === null) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
    settings = parsed.settings;
  }
  const base = before === null ? null : memorySnapshot('b'.repeat(40), before);
  const head = memorySnapshot('a'.repeat(40), after);
  return await guardKept({ open: () => memoryRepository(head, base), settings, today: '2026-01-02' });
}

/** What one rule says of the change, as its tests state it. */
export function saidBy(ruleId: string, { findings }: Report): Partial<ReportFinding>[] {
  return findings
    .filter((finding) => finding.ruleId === ruleId && finding.origin !== 'resolved')
    .map(({ messageId, data, message, severity, origin, ground, shown, line, column, rowKey }) => ({
      messageId,
      data,
      message,
      severity,
      origin,
      ground,
      shown,
      line,
      column,
      rowKey,
    }));
}
