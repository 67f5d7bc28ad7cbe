// The report as Markdown, for a pull request's comment and a job's summary: verdict, causes, last verified, what to do; the rest folded.
import { findNews } from '../arrange.ts';
import { PUBLISHED } from '../fix-command.ts';
import type { Report } from '../report.ts';
import { codeSpan } from './escape.ts';
import { type Detail, MAX_CAUSES, prepareSections, type Sections } from './markdown-sections.ts';

export interface MarkdownOptions {
  /** `https://github.com/owner/name/blob/<commit>`, without closing slash: lines become links. */
  readonly blobUrl?: string | null;
  /** Most characters. What does not fit is dropped in steps, and named. */
  readonly maxLength?: number;
  /** Safe Markdown that says where the rest is read; by default the command that shows it. */
  readonly elsewhere?: string;
  /** What runs Matrix Guard where the reader is. */
  readonly program?: string;
}

const VERDICT: Detail = { causes: 0, folded: 0, existing: 0, notes: 0 };

/** From all there is to the verdict alone. Infinity: all; 0: only the number. What is in sight goes last. */
const STEPS: readonly Detail[] = [
  { causes: MAX_CAUSES, folded: Infinity, existing: Infinity, notes: Infinity },
  { causes: MAX_CAUSES, folded: Infinity, existing: 20, notes: 20 },
  ...[200, 100, 50, 20, 5].map((folded) => ({ causes: MAX_CAUSES, folded, existing: 5, notes: 5 })),
  ...[MAX_CAUSES, 5, 2, 1].map((causes) => ({ causes, folded: 0, existing: 0, notes: 0 })),
  VERDICT,
];

/** Ends with a newline. Texts of the repository show as themselves: no links, no mentions, no HTML. */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  return markdownPieces(report, options).join('');
}

/** The same, section by section: what is written out need not be one string. */
export function markdownPieces(
  report: Report,
  {
    blobUrl = null,
    maxLength = Infinity,
    program = PUBLISHED,
    elsewhere = `${codeSpan(`${program} check --all`)} shows everything.`,
  }: MarkdownOptions = {},
): readonly string[] {
  const render = prepareSections(report, { blobUrl, news: findNews(report), program });
  const piecesOf = ({ sections, omitted }: Sections): readonly string[] => [
    ...[
      ...sections,
      ...(omitted.length === 0 ? [] : [`Left out for length: ${omitted.join(', ')}. ${elsewhere}`]),
    ].flatMap((section, at) => (at === 0 ? [section] : ['\n\n', section])),
    '\n',
  ];
  for (const detail of STEPS) {
    const rendered = render(detail, maxLength);
    const pieces = rendered === null ? null : piecesOf(rendered);
    if (pieces !== null && lengthOf(pieces) <= maxLength) return pieces;
  }
  // Nothing fits: the verdict alone is as short as it gets.
  return piecesOf(render(VERDICT, Infinity) ?? { sections: [], omitted: [] });
}

const lengthOf = (pieces: readonly string[]): number => pieces.reduce((sum, { length }) => sum + length, 0);
