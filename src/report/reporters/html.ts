// The report as one HTML page: nothing is fetched, nothing runs, and every text of the repository is escaped.
import { claimOf } from '../claim-of.ts';
import { countOf } from '../../text/phrase.ts';
import { describeSuggestion, PUBLISHED } from '../fix-command.ts';
import { arrange, type ArrangedDocument, type ArrangedRow, findNews } from '../arrange.ts';
import { shorten } from '../bounds.ts';
import { asCode, shortenMarked } from '../../text/marked-text.ts';
import { describeStamps } from '../describe-stamps.ts';
import { fullLabel, shortLabel } from '../label-row.ts';
import { ruleUrl } from '../link.ts';
import { describeNotCounted, findNotCounted } from '../not-counted.ts';
import type { Report, ReportDocument, ReportFinding, ReportRow, ReportEvidence } from '../report.ts';
import { nameStatus } from '../../findings/status-order.ts';
import { describeRows, titleOf } from '../sum-up.ts';
import { listCauses, type ReportedCause } from '../list-causes.ts';
import { escapeHtml, messageToHtml } from './escape.ts';
import { STYLE } from './html-style.ts';

const MAX_MESSAGE = 1_000;
const MAX_TITLE = 200;
const MAX_NAME = 40;

/** A whole page, ending with a newline. The same report gives the same page. */
export function renderHtml(report: Report): string {
  const news = findNews(report);
  const listed = new Set(news);
  const before = report.findings.filter(
    (finding) => finding.shown && finding.origin === 'existing' && !listed.has(finding),
  );
  const fixed = report.findings.filter(({ origin, shown }) => shown && origin === 'resolved');
  const notCounted = describeNotCounted(findNotCounted(report), {
    write: (path) => asCode(shorten(path, MAX_TITLE)),
    program: PUBLISHED,
  });
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">",
    '<meta name="referrer" content="no-referrer">',
    `<title>Matrix Guard: ${verdictOf(report, news)}</title>`,
    `<style>\n${STYLE}\n</style>`,
    '</head>',
    '<body>',
    renderHeader(report, news),
    '<main>',
    renderCauses(listCauses(report, news)),
    ...describeStamps(report).map(
      ({ path, says, goesOn }) =>
        `<p><strong>Last verified</strong> (<code>${text(path, MAX_TITLE)}</code>)${goesOn ? '' : ':'} ${prose(says)}</p>`,
    ),
    ...arrange(report, news).map((document, index) => renderDocument(document, index)),
    renderFolded(`${countOf(before.length, 'finding')} from before this change`, before),
    renderFolded(`${countOf(fixed.length, 'finding')} fixed by this change`, fixed),
    notCounted === null ? '' : `<p class="soft">${prose(notCounted)}</p>`,
    ...report.documents.map(renderRows),
    report.notes.length === 0
      ? ''
      : `<h2>Notes</h2>\n<ul>\n${report.notes.map((note) => `<li>${prose(note)}</li>`).join('\n')}\n</ul>`,
    '</main>',
    '</body>',
    '</html>',
  ]
    .filter((part) => part !== '')
    .join('\n')}\n`;
}

function renderHeader(report: Report, news: readonly ReportFinding[]): string {
  const { conclusion, base, head, tool } = report;
  const compared = base === null ? '' : `, compared with <code>${escapeHtml(base.slice(0, 12))}</code>`;
  const judged =
    head === 'WORKTREE'
      ? 'the working tree'
      : head === 'INDEX'
        ? 'what is staged'
        : `<code>${escapeHtml(head.slice(0, 12))}</code>`;
  const word = conclusion === 'failure' ? 'Fails' : conclusion === 'neutral' ? 'Nothing to judge' : 'Passes';
  return [
    '<header>',
    '<h1>Matrix Guard</h1>',
    `<p class="verdict"><span class="${conclusion}">${word}:</span> ${verdictOf(report, news)}</p>`,
    `<p class="soft">Judged: ${judged}${compared}, by ${escapeHtml(tool.name)} ${escapeHtml(tool.version)}.</p>`,
    '</header>',
  ].join('\n');
}

const verdictOf = (report: Report, news: readonly ReportFinding[]): string =>
  messageToHtml(titleOf(report, news).replace(/\.?$/u, '.'));

/** What happened, worst first, with the rows that rely on it. */
function renderCauses(causes: readonly ReportedCause[]): string {
  if (causes.length === 0) return '';
  return renderTable({
    caption: 'What is wrong, and how to fix it',
    headers: ['Cause', 'Rows that rely on it', 'How to fix'],
    rows: causes.map(({ severity, says, rows, fix }) => [
      `<span class="label ${severity}">${severity}</span> ${prose(says)}`,
      rows.map((row) => text(shortLabel(row, MAX_NAME), MAX_TITLE)).join(', '),
      fix === null ? '' : prose(fix),
    ]),
  });
}

function renderDocument({ path, document, rows, whole }: ArrangedDocument, index: number): string {
  return [
    `<section aria-labelledby="document-${index}">`,
    `<h2 id="document-${index}">${text(path, MAX_TITLE)}</h2>`,
    document === null ? '' : `<p class="soft">${describeRows(document.rows)}</p>`,
    whole.length === 0 ? '' : renderFindings(whole),
    rows.length === 0
      ? ''
      : renderTable({
          caption: `Rows with findings in ${text(path, MAX_TITLE)}`,
          headers: ['Row', 'Declared', 'Supported', 'Findings'],
          rows: rows.map(renderArrangedRow),
        }),
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function renderArrangedRow(arranged: ArrangedRow): readonly string[] {
  const { row, line, findings } = arranged;
  return [
    `${text(fullLabel(arranged, MAX_TITLE), 2 * MAX_TITLE)} <span class="soft">line ${line}</span>`,
    ...(row === null ? ['', ''] : statusesOf(row)),
    renderFindings(findings),
  ];
}

const statusesOf = (row: ReportRow): readonly [string, string] => [
  text(claimOf(row).text, MAX_TITLE),
  `<span${claimOf(row).status === row.computed ? '' : ' class="label"'}>${nameStatus(row.computed)}</span>`,
];

function renderFindings(findings: readonly ReportFinding[]): string {
  return `<ul>\n${findings.map((finding) => `<li>${renderFinding(finding)}</li>`).join('\n')}\n</ul>`;
}

function renderFinding(finding: ReportFinding): string {
  const { severity, message, advice, ruleId } = finding;
  const write = (describeSuggestion(finding)?.texts ?? [])
    .filter((piece) => piece !== '')
    .slice(0, 3)
    .map((piece) => `<code>${text(piece, MAX_TITLE)}</code>`);
  return [
    `<span class="label ${severity}">${severity}</span> ${prose(message)}`,
    `<a href="${escapeHtml(ruleUrl(ruleId))}">${escapeHtml(ruleId)}</a>`,
    advice === null && write.length === 0
      ? ''
      : `<span class="soft">${[advice === null ? '' : prose(advice), write.length === 0 ? '' : `Suggested: ${write.join(', ')}`].filter((part) => part !== '').join(' ')}</span>`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Findings that are no news, closed until a reader asks. */
function renderFolded(summary: string, findings: readonly ReportFinding[]): string {
  if (findings.length === 0) return '';
  const items = findings.map(
    (finding) =>
      `<li><code>${text(finding.path, MAX_TITLE)}:${finding.line}</code> ${finding.rowKey === null ? '' : `${text(finding.rowKey, MAX_TITLE)}: `}${renderFinding(finding)}</li>`,
  );
  return `<details>\n<summary>${summary}</summary>\n<ul>\n${items.join('\n')}\n</ul>\n</details>`;
}

/** Every row of a document with its evidence, for whoever wants to see that it was looked at. */
function renderRows({ path, rows }: ReportDocument): string {
  if (rows.length === 0) return '';
  const table = renderTable({
    caption: `All rows of ${text(path, MAX_TITLE)}`,
    headers: ['Row', 'Declared', 'Supported', 'Evidence'],
    rows: rows.map((row) => [
      text(fullLabel({ row, rowKey: row.key }, MAX_TITLE), 2 * MAX_TITLE),
      ...statusesOf(row),
      row.evidence.length === 0
        ? ''
        : `<ul>${row.evidence.map((one) => `<li><code>${text(one.text, MAX_TITLE)}</code> <span class="${one.resolution === 'missing' ? 'error' : 'soft'}">${one.resolution}</span>${testsOf(one)}</li>`).join('')}</ul>`,
    ]),
  });
  return `<details>\n<summary>All ${countOf(rows.length, 'row')} of ${text(path, MAX_TITLE)}</summary>\n${table}\n</details>`;
}

/** Cells are safe HTML; the first of a row is its header. */
function renderTable({
  caption,
  headers,
  rows,
}: {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): string {
  const body = rows.map(
    ([first = '', ...cells]) =>
      `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  return [
    `<div class="scroll" role="region" tabindex="0" aria-label="${caption}">`,
    `<table>\n<caption>${caption}</caption>`,
    `<thead><tr>${headers.map((header) => `<th scope="col">${header}</th>`).join('')}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n</div>`,
  ].join('\n');
}

const text = (value: string, length: number): string => escapeHtml(shorten(value, length));
const prose = (marked: string): string => messageToHtml(shortenMarked(marked, MAX_MESSAGE));

/** How the cited tests ended, else whether they can run; nothing for a reference that cites none. */
function testsOf({ tests }: ReportEvidence): string {
  if (tests === undefined) return '';
  const { source, outcome } = tests;
  const word = outcome ?? (source === 'skipped' ? source : null);
  const bad = word === 'failed' || word === 'skipped';
  return word === null
    ? ''
    : ` <span class="${bad ? 'error' : 'soft'}">${word === 'not-run' ? 'not run' : word}</span>`;
}
