// A card for each page: how its rows are divided, and how fresh its verification is, as age and as changes since.
import type { LastChanges } from '../../../repository/git/last-changes.ts';
import { parseDate } from '../../../text/dates.ts';
import { daysBetween } from '../../../text/days.ts';
import { asCode } from '../../../text/marked-text.ts';
import { countOf } from '../../../text/phrase.ts';
import { headOf } from '../../../text/shorten.ts';
import { findBrokenRows, rowsOf } from '../../broken-rows.ts';
import { describeStamps, type StampLine } from '../../describe-stamps.ts';
import { describeMeasure, divideBar, measurePage, type Share } from '../../measure-pages.ts';
import type { Report, ReportDocument, ReportFinding, ReportRow } from '../../report.ts';
import { changesAmong, countSinceStamp, lastChangeOf } from './last-changes.ts';
import { citedPaths } from './list-rows.ts';
import { prose, text } from './render-findings.ts';

const MAX_PATH = 200;
const MAX_STAMP = 40;
/** Pages that have a card; the map and the table show the rows of all. */
const MAX_PAGES = 60;
/** Units of a bar's width. */
const WIDTH = 400;

export interface Freshness {
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly changes: LastChanges | null;
}

/** `news`: the findings that the page is about. */
export function renderPages(report: Report, news: readonly ReportFinding[], freshness: Freshness): string {
  const { documents } = report;
  if (documents.length === 0) return '';
  const broken = rowsOf(findBrokenRows(report, news));
  const stamps = new Map(describeStamps(report).map((line) => [line.path, line]));
  const cards = documents
    .slice(0, MAX_PAGES)
    .map((document) => renderPage({ document, broken, freshness, stamp: stamps.get(document.path) ?? null }));
  const more = documents.length - cards.length;
  return `<div class="pages">\n${cards.join('\n')}\n</div>${more > 0 ? `\n<p class="soft">And ${countOf(more, 'page')} more.</p>` : ''}`;
}

function renderPage({
  document,
  broken,
  freshness,
  stamp,
}: {
  readonly document: ReportDocument;
  readonly broken: ReadonlySet<ReportRow>;
  readonly freshness: Freshness;
  readonly stamp: StampLine | null;
}): string {
  const measure = measurePage(document, broken);
  return [
    '<section class="card">',
    `<h2>${text(document.path, MAX_PATH)}</h2>`,
    `<p>${countOf(document.rows.length, 'row')}${document.rows.length === 0 ? '' : `: ${describeMeasure(measure)}`}</p>`,
    document.rows.length === 0 ? '' : drawBar(divideBar(measure, WIDTH)),
    ...describeFreshness(document, freshness),
    stamp === null ? '' : `<p class="warning">${stamp.goesOn ? 'Last verified ' : ''}${prose(stamp.says)}</p>`,
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** What is beside it says the same in words. */
function drawBar(shares: readonly (readonly [name: Share | 'changed', width: number])[]): string {
  let from = 0;
  const parts = shares.map(([name, width]) => {
    const part = `<rect class="${name}" x="${from}" width="${width}" height="12"/>`;
    from += width;
    return part;
  });
  return `<svg class="bar" viewBox="0 0 ${WIDTH} 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts.join('')}<rect class="frame" width="${WIDTH}" height="12"/></svg>`;
}

function describeFreshness(document: ReportDocument, { today, changes }: Freshness): readonly string[] {
  const { lastVerifiedCommit: commit, lastVerifiedDate: date } = document.metadata;
  if (commit === null && date === null) return ['<p class="soft">The page does not say when it was last verified.</p>'];
  const stamp = [
    ...(date === null ? [] : [`on ${text(date, MAX_STAMP)}`]),
    ...(commit === null ? [] : [`at ${prose(asCode(headOf(commit, MAX_STAMP)))}`]),
  ].join(' ');
  const verified = `<p><span class="soft">Last verified</span> ${stamp}${ageOf(date, today)}.</p>`;
  const paths = citedPaths({ documents: [document] });
  const most = countSinceStamp(changes, document);
  if (changes === null || most === null || paths.size === 0) return [verified];
  const commits = changesAmong({ changes, paths, most }).size;
  const changed = [...paths].filter((path) => (lastChangeOf(changes, path) ?? most) < most).length;
  const share = Math.round((changed / paths.size) * WIDTH);
  return [
    verified,
    `<p><span class="soft">Since then</span> ${changed === 0 ? 'no cited file changed' : `${countOf(commits, 'commit')} edited, renamed or deleted ${changed} of ${countOf(paths.size, 'cited file')}`}.</p>`,
    drawBar([['changed', share]]),
  ];
}

function ageOf(date: string | null, today: string): string {
  const day = date === null ? null : (parseDate(date)?.last ?? null);
  if (day === null) return '';
  const days = daysBetween(day, today);
  return days < 0 ? '' : days === 0 ? ', today' : `, ${countOf(days, 'day')} ago`;
}
