// The text of review comments: what is wrong, in one line each, and the block with the button.
import { shorten } from '../report/bounds.ts';
import { shortenMarked } from '../text/marked-text.ts';
import { fullLabel } from '../report/label-row.ts';
import { lineUrl } from '../report/link.ts';
import { codeSpan, escapeMarkdown, linkTo, messageToMarkdown } from '../report/reporters/escape.ts';
import type { ReportFinding } from '../report/report.ts';
import type { FileComment, LineComment } from './placement.ts';
import type { Target } from './target.ts';

/** Findings listed in one comment before the rest is only counted. */
const MAX_FINDINGS = 10;
const MAX_MESSAGE = 600;
const MAX_NAME = 80;
const MAX_WORD = 30;

const say = (finding: ReportFinding): string => messageToMarkdown(shortenMarked(finding.message, MAX_MESSAGE));

function listOf(findings: readonly ReportFinding[], describe: (finding: ReportFinding) => string): string {
  const lines = findings.slice(0, MAX_FINDINGS).map((finding) => `- ${describe(finding)}`);
  const left = findings.length - lines.length;
  return [...lines, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
}

/** Marks of a code block that nothing in these lines can end: longer than any run of backticks inside. */
export function fence(lines: readonly string[]): string {
  let longest = 2;
  for (const line of lines) for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return '`'.repeat(longest + 1);
}

/** A block GitHub offers to commit. */
function suggestionBlock(replacement: readonly string[]): string {
  const marks = fence(replacement);
  return [`${marks}suggestion`, ...replacement, marks].join('\n');
}

/** The body of a comment on lines of the page, without its marker. */
export function renderLineComment({ findings, replacement }: LineComment): string {
  const [only, ...others] = findings;
  const words = only !== undefined && others.length === 0 ? say(only) : listOf(findings, say);
  return `${words}\n\n${suggestionBlock(replacement)}`;
}

/** The body of a comment on a deleted or renamed file, without its marker: once what happened, then the rows that rely on it. */
export function renderFileComment({ path, previousPath, folder, findings, rows }: FileComment, target: Target): string {
  const subject =
    folder === null
      ? codeSpan(previousPath ?? path)
      : `${folder.count} files ${folder.path === '' ? 'of the top folder' : `in ${codeSpan(folder.path)}`}`;
  const to = previousPath === null || folder !== null ? '' : ` to ${codeSpan(path)}`;
  const what = `This change ${previousPath === null ? 'deletes' : 'renames'} ${subject}${to}`;
  const places = findings.map((finding) => {
    const blobUrl = `${target.serverUrl}/${target.owner}/${target.repo}/blob/${target.headSha}`;
    const place = lineUrl({ blobUrl, path: finding.path, line: finding.line });
    const row = rows.find(({ findings: own }) => own.includes(finding));
    const name = row === undefined ? '' : ` ${escapeMarkdown(fullLabel(row, MAX_NAME))}`;
    const lowered = row?.lowered ?? null;
    const fall =
      lowered === null
        ? ''
        : `: ${escapeMarkdown(shorten(lowered.from, MAX_WORD))} → **${escapeMarkdown(shorten(lowered.to, MAX_WORD))}**`;
    return `- ${linkTo(codeSpan(`${finding.path}:${finding.line}`), place)}${name}${fall}`;
  });
  // A row that relies on several of the files is named once.
  const distinct = [...new Set(places)];
  const lines = distinct.slice(0, MAX_FINDINGS);
  const left = distinct.length - lines.length;
  const [advice] = findings.flatMap((finding) => finding.advice ?? []);
  return [
    `${what}. The page was not changed, and rows of it rely on ${folder === null ? 'that file' : 'those files'}:`,
    [...lines, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n'),
    ...(advice === undefined ? [] : [messageToMarkdown(shortenMarked(advice, MAX_MESSAGE))]),
  ].join('\n\n');
}
