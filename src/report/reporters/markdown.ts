// The report as Markdown, for a pull request's comment and a job's summary: verdict, rows that no longer hold, what to do.
import { findNews } from '../arrange.ts';
import type { Report } from '../report.ts';
import { type Detail, renderSections } from './markdown-sections.ts';

export interface MarkdownOptions {
  /** `https://github.com/owner/name/blob/<commit>`, without closing slash: lines become links. */
  readonly blobUrl?: string | null;
  /** Most characters. What does not fit is dropped in steps, and named. */
  readonly maxLength?: number;
  /** Safe Markdown that says where the rest is read; by default the command that shows it. */
  readonly elsewhere?: string;
}

/** From all there is to the verdict alone. Infinity: all; 0: only the number. */
const STEPS: readonly Detail[] = [
  { existing: Infinity, notes: Infinity, news: Infinity },
  { existing: 20, notes: 20, news: Infinity },
  { existing: 0, notes: 5, news: Infinity },
  ...[100, 50, 20, 10, 5, 1, 0].map((news) => ({ existing: 0, notes: 0, news })),
];

/** Ends with a newline. Texts of the repository show as themselves: no links, no mentions, no HTML. */
export function renderMarkdown(report: Report, { blobUrl = null, maxLength = Infinity, elsewhere = '`matrix-guard check` shows everything.' }: MarkdownOptions = {}): string {
  let text = '';
  for (const detail of STEPS) {
    const { sections, omitted } = renderSections(report, { blobUrl, detail, news: findNews(report) });
    const left = omitted.length === 0 ? [] : [`Left out for length: ${omitted.join(', ')}. ${elsewhere}`];
    text = `${[...sections, ...left].join('\n\n')}\n`;
    if (text.length <= maxLength) return text;
  }
  return text;
}
