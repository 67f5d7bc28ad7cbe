// A page's history as one HTML page: the drawing, and a table with its numbers. Nothing is fetched and nothing runs.
import { countOf } from '../../text/phrase.ts';
import { shorten } from '../bounds.ts';
import { escapeHtml } from '../reporters/escape.ts';
import { renderPageShell } from '../reporters/html/page-shell.ts';
import { STYLE } from '../reporters/html/style.ts';
import { DRAWING_STYLE, drawHistory } from './draw-history.ts';
import { describeMark, type HistoryPoint, type PageHistory } from './point.ts';

const MAX_PATH = 200;

/** Ends with a newline. */
export function renderHistoryPage(history: PageHistory): string {
  const { path, points, left } = history;
  const name = escapeHtml(shorten(path, MAX_PATH));
  const headers = [
    'Date',
    'Commit',
    'Rows',
    'Done',
    'Of them supported',
    'Not checked',
    'Partial',
    'Not started',
    'Other',
    'What happened',
  ];
  return renderPageShell({
    title: `Matrix Guard: history of ${name}`,
    styles: [`${STYLE}.scroll svg { max-width: none; }\ntd code, tbody th { white-space: nowrap; }\n`, DRAWING_STYLE],
    script: null,
    body: [
      '<main>',
      `<h1>History of ${name}</h1>`,
      `<p class="soft">${countOf(points.length, 'point')}${left === 0 ? '' : `; ${countOf(left, 'version')} without rows left out`}.</p>`,
      `<div class="scroll" role="region" tabindex="0" aria-label="Drawing">\n${drawHistory(history).trimEnd()}\n</div>`,
      '<div class="scroll" role="region" tabindex="0" aria-label="Numbers">',
      '<table>',
      '<caption>Each version, newest first</caption>',
      `<thead><tr>${headers.map((header) => `<th scope="col">${header}</th>`).join('')}</tr></thead>`,
      `<tbody>\n${[...points].reverse().map(renderPoint).join('\n')}\n</tbody>`,
      '</table>',
      '</div>',
      '</main>',
    ],
  });
}

function renderPoint(point: HistoryPoint): string {
  const { date, commit, rows, done, supported, unchecked, partial, notStarted, other } = point;
  const cells = [
    commit === 'WORKTREE' ? 'working tree' : `<code>${escapeHtml(commit.slice(0, 10))}</code>`,
    rows,
    done,
    `<span${supported + unchecked < done ? ' class="label error"' : ''}>${supported}</span>`,
    unchecked,
    partial,
    notStarted,
    other,
    describeMark(point) ?? '',
  ];
  return `<tr><th scope="row">${date.slice(0, 10)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
