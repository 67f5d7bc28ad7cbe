// The report as one HTML page: verdict, pages, map, causes, and a table of every row. Nothing is fetched, and all that runs is our own script.
import type { LastChanges } from '../../../repository/git/last-changes.ts';
import { asCode } from '../../../text/marked-text.ts';
import { countOf } from '../../../text/phrase.ts';
import { arrange, findNews, findOlder } from '../../arrange.ts';
import { shorten } from '../../bounds.ts';
import { isVerification, PUBLISHED } from '../../fix-command.ts';
import { shortLabel } from '../../label-row.ts';
import { describeNotCounted, findNotCounted } from '../../not-counted.ts';
import type { Report, ReportFinding } from '../../report.ts';
import { titleOf } from '../../sum-up.ts';
import { listCauses, type ReportedCause } from '../../list-causes.ts';
import { escapeHtml, messageToHtml, messageToText } from '../escape.ts';
import { escapeJson } from '../escape-json.ts';
import { listRows } from './list-rows.ts';
import { renderPageShell } from './page-shell.ts';
import { prose, renderFindings, renderFolded, text } from './render-findings.ts';
import { renderPages } from './render-pages.ts';
import { STYLE } from './style.ts';

const MAX_TITLE = 200;
const MAX_NAME = 40;
/** Rows of one cause that are named. */
const MAX_ROWS = 40;

export interface HtmlOptions {
  /** The page's script, bundled: all of it is our own. */
  readonly script: string;
  /** `YYYY-MM-DD`, UTC: stamps are as old as they are on this day. */
  readonly today: string;
  /** When evidence last changed; null where git cannot say. */
  readonly changes: LastChanges | null;
}

/** A whole page, ending with a newline. The same report gives the same page on the same day. */
export function renderHtml(report: Report, { script, today, changes }: HtmlOptions): string {
  const news = findNews(report);
  const before = findOlder(report, news);
  const fixed = report.findings.filter(({ shown, origin }) => shown && origin === 'resolved');
  const notCounted = describeNotCounted(findNotCounted(report), {
    write: (path) => asCode(shorten(path, MAX_TITLE)),
    program: PUBLISHED,
  });
  const data = listRows(report, changes);
  const verdict = titleOf(report, news).replace(/\.?$/u, '.');
  const causes = renderCauses(listCauses(report, news));
  return renderPageShell({
    // Browsers show the tags of a title.
    title: `Matrix Guard: ${escapeHtml(messageToText(verdict))}`,
    styles: [STYLE],
    script,
    body: [
      ...(data.rows.length === 0 ? [] : ['<a class="skip" href="#rows-title">Skip to the table of rows</a>']),
      renderHeader(report, verdict),
      '<main>',
      renderPages(report, news, { today, changes }),
      `<div class="top${causes === '' ? '' : ' two'}">`,
      ...(data.rows.length === 0 ? [] : [MAP]),
      causes,
      '</div>',
      ...renderWhole(report, news),
      ...(data.rows.length === 0 ? [] : [TABLE]),
      renderFolded(`${countOf(before.length, 'finding')} from before this change`, before),
      renderFolded(`${countOf(fixed.length, 'finding')} fixed by this change`, fixed),
      notCounted === null ? '' : `<p class="soft">${prose(notCounted)}</p>`,
      report.notes.length === 0
        ? ''
        : `<h2>Notes</h2>\n<ul>\n${report.notes.map((note) => `<li>${prose(note)}</li>`).join('\n')}\n</ul>`,
      '</main>',
      // Nothing in it can close the element or open a comment.
      `<script type="application/json" id="data">${escapeJson(JSON.stringify(data)).replaceAll('<', '\\u003c')}</script>`,
    ],
  });
}

/** What is wrong with a page, and not with one of its rows. Its card speaks of its last verification. */
const renderWhole = (report: Report, news: readonly ReportFinding[]): readonly string[] =>
  arrange(
    report,
    news.filter(({ rowKey, ruleId }) => rowKey === null && !isVerification(ruleId)),
  ).map(({ path, whole }) => `<h2>${text(path, MAX_TITLE)} as a whole</h2>\n${renderFindings(whole)}`);

const NEEDS_SCRIPT =
  '<noscript><p>The map and the table need JavaScript. <code>matrix-guard check --format markdown</code> writes a report without it.</p></noscript>';

/** Filled by the script, as the next. */
const MAP = `<section aria-labelledby="map-title">
<h2 id="map-title">Map of rows</h2>
${NEEDS_SCRIPT}
<div id="map"></div>
</section>`;

const TABLE = `<section aria-labelledby="rows-title">
<h2 id="rows-title" tabindex="-1">All rows</h2>
<div id="rows"></div>
</section>`;

/** @param verdict marked text */
function renderHeader(report: Report, verdict: string): string {
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
    `<p class="verdict"><span class="${conclusion}">${word}:</span> ${messageToHtml(verdict)}</p>`,
    `<p class="soft">Judged: ${judged}${compared}, by ${escapeHtml(tool.name)} ${escapeHtml(tool.version)}.</p>`,
    '</header>',
  ].join('\n');
}

/** What happened, worst first, with the rows that rely on it. */
function renderCauses(causes: readonly ReportedCause[]): string {
  if (causes.length === 0) return '';
  const items = causes.map(({ severity, says, rows, fix }) =>
    [
      `<li class="${severity}"><p><span class="label ${severity}">${severity}</span> ${prose(says)}</p>`,
      rows.length === 0 ? '' : `<p><span class="soft">Rows:</span> ${nameRows(rows)}</p>`,
      fix === null ? '' : `<p><span class="soft">Fix:</span> ${prose(fix)}</p>`,
      '</li>',
    ]
      .filter((part) => part !== '')
      .join('\n'),
  );
  return `<section aria-labelledby="causes-title">
<h2 id="causes-title">Causes</h2>
<ol class="causes">
${items.join('\n')}
</ol>
</section>`;
}

function nameRows(rows: ReportedCause['rows']): string {
  const named = rows.slice(0, MAX_ROWS).map((row) => text(shortLabel(row, MAX_NAME), MAX_TITLE));
  const more = rows.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
