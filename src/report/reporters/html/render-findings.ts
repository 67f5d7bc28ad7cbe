// Findings as HTML lists, and the two ways in which texts of a repository become HTML.
import { shortenMarked } from '../../../text/marked-text.ts';
import { shorten } from '../../bounds.ts';
import { describeSuggestion } from '../../fix-command.ts';
import { ruleUrl } from '../../link.ts';
import type { ReportFinding } from '../../report.ts';
import { escapeHtml, messageToHtml } from '../escape.ts';

const MAX_MESSAGE = 1_000;
const MAX_TITLE = 200;
/** Findings of one list that are written out. */
const MAX_LISTED = 200;
const MAX_TEXTS = 3;

/** Plain text, of at most `length` UTF-16 code units, as HTML. */
export const text = (value: string, length: number): string => escapeHtml(shorten(value, length));

/** Marked text as HTML. */
export const prose = (marked: string): string => messageToHtml(shortenMarked(marked, MAX_MESSAGE));

export const renderFindings = (findings: readonly ReportFinding[]): string => renderList(findings, renderFinding);

/** Findings that are not news, closed until a reader asks; nothing for none. */
export function renderFolded(summary: string, findings: readonly ReportFinding[]): string {
  if (findings.length === 0) return '';
  const list = renderList(
    findings,
    (finding) =>
      `<code>${text(finding.path, MAX_TITLE)}:${finding.line}</code> ${finding.rowKey === null ? '' : `${text(finding.rowKey, MAX_TITLE)}: `}${renderFinding(finding)}`,
  );
  return `<details>\n<summary>${summary}</summary>\n${list}\n</details>`;
}

function renderList(findings: readonly ReportFinding[], render: (finding: ReportFinding) => string): string {
  const items = findings.slice(0, MAX_LISTED).map((finding) => `<li>${render(finding)}</li>`);
  const rest = findings.length - items.length;
  const more =
    rest === 0
      ? ''
      : `\n<p class="soft">And ${rest} more; <code>matrix-guard check --format json</code> lists all.</p>`;
  return `<ul>\n${items.join('\n')}\n</ul>${more}`;
}

function renderFinding(finding: ReportFinding): string {
  const { severity, message, advice, ruleId } = finding;
  const write = (describeSuggestion(finding)?.texts ?? [])
    .filter((piece) => piece !== '')
    .slice(0, MAX_TEXTS)
    .map((piece) => `<code>${text(piece, MAX_TITLE)}</code>`);
  return [
    `<span class="label ${severity}">${severity}</span> ${prose(message)}`,
    `<a href="${escapeHtml(ruleUrl(ruleId))}">${escapeHtml(ruleId)}</a>`,
    advice === null ? '' : `<span class="soft">${prose(advice)}</span>`,
    write.length === 0 ? '' : `<span class="soft">Suggested: ${write.join(', ')}</span>`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
