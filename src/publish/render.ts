// The report's text for each place it is published at, as long as that place allows.
import { codeSpan, linkTo } from '../report/reporters/escape.ts';
import { renderMarkdown } from '../report/reporters/markdown.ts';
import { ABOUT } from '../report/link.ts';
import { PUBLISHED } from '../report/fix-command.ts';
import { fixCommandFor } from '../report/choose-suggestions.ts';
import type { Report, ReportFinding } from '../report/report.ts';
import { fence } from './review-body.ts';
import type { Target } from './target.ts';

const blobUrl = ({ serverUrl, owner, repo, headSha }: Target): string =>
  `${serverUrl}/${owner}/${repo}/blob/${headSha}`;

const elsewhere = ({ runUrl }: Target): string =>
  `${linkTo('The summary of the workflow run', runUrl)} shows more, ${codeSpan(`${PUBLISHED} check --all`)} shows everything.`;

/** The check run's summary; its text would only repeat it. */
export const renderForCheckRun = (report: Report, target: Target, maxLength: number): string =>
  renderMarkdown(report, { blobUrl: blobUrl(target), maxLength, elsewhere: elsewhere(target) });

/** Longest patch a comment shows, in characters; a longer one is for the command. A bound of ours. */
const MAX_PATCH = 20_000;

/** The comment, with what no button can offer as a patch, and who speaks, at its end. */
export function renderForComment(
  report: Report,
  target: Target,
  {
    maxLength,
    patch,
    patched,
  }: {
    readonly maxLength: number;
    readonly patch: string | null;
    /** The findings that the patch fixes. */
    readonly patched: readonly ReportFinding[];
  },
): string {
  const section =
    patch === null || patch.length > MAX_PATCH ? '' : renderPatch(patch, fixCommandFor(PUBLISHED, patched));
  const end = `${section}\n${ABOUT}\n`;
  return `${renderMarkdown(report, { blobUrl: blobUrl(target), maxLength: maxLength - end.length, elsewhere: elsewhere(target) })}${end}`;
}

function renderPatch(patch: string, command: string): string {
  const marks = fence(patch.split('\n'));
  return [
    '',
    '<details><summary>Changes outside the diff, as a patch</summary>',
    '',
    `Save it and run \`git apply\`, or let ${codeSpan(command)} make them.`,
    '',
    // A patch may end in spaces, or in an empty line of the page, and applies with them alone.
    `${marks}diff`,
    patch.replace(/\n$/, ''),
    marks,
    '',
    '</details>',
    '',
  ].join('\n');
}

/** The job summary. The report counts characters and the runner bytes, so a report in many scripts is asked for again. */
export function renderForSummary(report: Report, target: Target, maxBytes: number): string {
  let text = renderMarkdown(report, { blobUrl: blobUrl(target), maxLength: maxBytes });
  const bytes = Buffer.byteLength(text);
  if (bytes > maxBytes)
    text = renderMarkdown(report, { blobUrl: blobUrl(target), maxLength: Math.floor(maxBytes / 3) });
  return text;
}
