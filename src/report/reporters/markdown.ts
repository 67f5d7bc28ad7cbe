// The report as Markdown, for a pull request's comment and a job's summary: verdict, rows that no longer hold, what to do.
import { findNews } from '../arrange.ts';
import type { Report } from '../report.ts';
import { type Detail, prepareSections, type Sections } from './markdown-sections.ts';

export interface MarkdownOptions {
  /** `https://github.com/owner/name/blob/<commit>`, without closing slash: lines become links. */
  readonly blobUrl?: string | null;
  /** Most characters. What does not fit is dropped in steps, and named. */
  readonly maxLength?: number;
  /** Safe Markdown that says where the rest is read; by default the command that shows it. */
  readonly elsewhere?: string;
}

const VERDICT: Detail = { existing: 0, notes: 0, news: 0 };

/** From all there is to the verdict alone. Infinity: all; 0: only the number. */
const STEPS: readonly Detail[] = [
  { existing: Infinity, notes: Infinity, news: Infinity },
  { existing: 20, notes: 20, news: Infinity },
  { existing: 0, notes: 5, news: Infinity },
  ...[100, 50, 20, 10, 5, 1].map((news) => ({ existing: 0, notes: 0, news })),
  VERDICT,
];

/** Ends with a newline. Texts of the repository show as themselves: no links, no mentions, no HTML. */
export function renderMarkdown(
  report: Report,
  { blobUrl = null, maxLength = Infinity, elsewhere = '`matrix-guard check` shows everything.' }: MarkdownOptions = {},
): string {
  const render = prepareSections(report, { blobUrl, news: findNews(report) });
  const whole = ({ sections, omitted }: Sections): string =>
    `${[...sections, ...(omitted.length === 0 ? [] : [`Left out for length: ${omitted.join(', ')}. ${elsewhere}`])].join('\n\n')}\n`;
  for (const detail of STEPS) {
    const rendered = render(detail, maxLength);
    const text = rendered === null ? null : whole(rendered);
    if (text !== null && text.length <= maxLength) return text;
  }
  // Nothing fits: the verdict alone is as short as it gets.
  return whole(render(VERDICT, Infinity) ?? { sections: [], omitted: [] });
}
