// The parts of the Markdown report, each as long as it may be: verdict, counts, causes, last verified, what to do; then what is folded.
import { countOf } from '../../text/phrase.ts';
import { describeNews, findBrokenRows, rowsOf } from '../broken-rows.ts';
import { describeMeasure, divideBar, measurePage, type Share } from '../measure-pages.ts';
import { describeStamps, type StampLine } from '../describe-stamps.ts';
import { describeNotCounted, findNotCounted } from '../not-counted.ts';
import type { Report, ReportDocument, ReportFinding, ReportRow } from '../report.ts';
import { sumUp } from '../sum-up.ts';
import { listCauses, type AffectedRow, type ReportedCause } from '../list-causes.ts';
import { asCode, shortenMarked } from '../../text/marked-text.ts';
import { nameOf } from '../../text/paths.ts';
import { shortenMiddle, shortenPath } from '../../text/shorten.ts';
import { findOlder, whyOf } from '../arrange.ts';
import { lineUrl } from '../link.ts';
import { codeSpan, linkTo, messageToMarkdown } from './escape.ts';
import { causeToItem, causeToRow, type Places, placeToItem, ROWS_HEAD, rowToRow } from './markdown-causes.ts';
import { enter, type Entries } from './enter.ts';
import { renderAdvice } from './render-advice.ts';

/** How many entries of each kind are listed. */
export interface Detail {
  /** Causes in sight. */
  readonly causes: number;
  /** Entries in each fold: further causes, rows, places. */
  readonly folded: number;
  readonly existing: number;
  readonly notes: number;
}

export interface SectionsInput {
  readonly blobUrl: string | null;
  readonly news: readonly ReportFinding[];
  /** What runs Matrix Guard where the reader is. */
  readonly program: string;
}

export interface Sections {
  readonly sections: readonly string[];
  /** What was left out, in words. */
  readonly omitted: readonly string[];
}

/** Gives the sections at a level of detail; null as soon as they are longer than `most` characters. */
export type RenderSections = (detail: Detail, most: number) => Sections | null;

/** Causes in sight at most: who reads more reads the fold. */
export const MAX_CAUSES = 10;
/** Pages that get a bar, and a line on their last verification, in sight. */
const MAX_PAGES = 5;
const MAX_NOTE = 400;
const MAX_PATH = 80;
/** Beside a bar a line has room for this much. */
const MAX_BAR_NAME = 36;
const BAR_CELLS = 10;
const CELLS = {
  holds: '🟩',
  claimsMore: '🟥',
  outdated: '🟧',
  partial: '🟨',
  notStarted: '⬜',
  other: '🟦',
} as const satisfies Record<Share, string>;

/** Arranges the report once; what it returns is asked for less and less until it fits. */
export function prepareSections(report: Report, input: SectionsInput): RenderSections {
  const { news, blobUrl, program } = input;
  const causes = listCauses(report, news);
  const broken = findBrokenRows(report, news);
  const older = findOlder(report, news);
  const places: Places = {
    blobUrl,
    several: new Set([...report.documents, ...news].map(({ path }) => path)).size > 1,
    headed: report.base !== null && causes.every(({ isDeed }) => isDeed),
  };
  const lists = prepareLists({ report, causes, broken, older, places });
  const stamps = describeStamps(report);
  const head = renderHead(report, { news, broken: rowsOf(broken), places });
  const verified = renderVerified(stamps, places);
  const advice = renderAdvice(report, { news, stamped: stamps.map(({ path }) => path), program });
  const notCounted = describeNotCounted(findNotCounted(report), {
    write: (path) => asCode(shortenMiddle(path, MAX_PATH)),
    program,
  });
  const { resolved } = report.counts;
  const rest = [
    ...(resolved === 0 ? [] : [`${countOf(resolved, 'earlier finding')} fixed by this change.`]),
    ...(notCounted === null ? [] : [messageToMarkdown(notCounted)]),
  ].join('\n\n');
  return (detail, most) => {
    const omitted: string[] = [];
    const list = (entries: Entries, most_: number, noun: string): readonly string[] | null => {
      if (entries.count > most_)
        omitted.push(
          most_ === 0 ? countOf(entries.count, noun) : `${entries.count - most_} of ${countOf(entries.count, noun)}`,
        );
      return entries.take(most_, most);
    };
    const first = lists.causes.take(detail.causes, most);
    const further = list(lists.further, Math.max(0, detail.causes < MAX_CAUSES ? 0 : detail.folded), 'further cause');
    const rows = list(lists.rows, detail.folded, 'row');
    const others = list(lists.others, detail.folded, 'other finding');
    const existing = list(lists.existing, detail.existing, 'cause from before this change');
    const notes = list(lists.notes, detail.notes, 'note');
    if (!first || !further || !rows || !others || !existing || !notes) return null;
    if (first.length < lists.causes.count) omitted.unshift(countOf(lists.causes.count - first.length, 'cause'));
    const sections = [
      ...head,
      first.length === 0 ? '' : [...causesHead(places), ...first].join('\n'),
      verified,
      advice,
      fold(countOf(lists.further.count, 'more cause'), further, causesHead(places)),
      fold(`All rows that no longer hold (${lists.rows.count})`, rows, ROWS_HEAD),
      fold(`All findings that are about no row (${lists.others.count})`, others),
      fold(`${countOf(older.length, 'finding')} from before this change`, existing),
      rest,
      fold(countOf(lists.notes.count, 'note'), notes),
    ];
    return { sections: sections.filter((section) => section !== ''), omitted };
  };
}

interface Lists {
  readonly causes: Entries;
  readonly further: Entries;
  readonly rows: Entries;
  /** Findings that are about no row and that no cause says in full. */
  readonly others: Entries;
  readonly existing: Entries;
  readonly notes: Entries;
}

function prepareLists({
  report,
  causes,
  broken,
  older,
  places,
}: {
  readonly report: Report;
  readonly causes: readonly ReportedCause[];
  readonly broken: readonly AffectedRow[];
  readonly older: readonly ReportFinding[];
  readonly places: Places;
}): Lists {
  const said = new Set(
    causes.flatMap(({ isWhole, findings }) => (isWhole ? findings : findings.slice(0, 1)).map(whyOf)),
  );
  const others = causes
    .filter(({ isWhole }) => !isWhole)
    .flatMap(({ findings }) => findings.filter((one) => one.rowKey === null && !said.has(one.message)));
  return {
    causes: enter(causes.slice(0, MAX_CAUSES), (cause) => causeToRow(cause, places)),
    further: enter(causes.slice(MAX_CAUSES), (cause) => causeToRow(cause, places)),
    rows: enter(broken, (row) => rowToRow(row, places, said)),
    others: enter(others, (one) => placeToItem(one, places)),
    existing: enter(listCauses(report, older), (cause) => causeToItem(cause, places)),
    notes: enter(report.notes, (note) => `- ${messageToMarkdown(shortenMarked(note, MAX_NOTE))}`),
  };
}

/** The verdict, and a line a page of how its rows are divided. */
function renderHead(
  report: Report,
  {
    news,
    broken,
    places,
  }: {
    readonly news: readonly ReportFinding[];
    readonly broken: ReadonlySet<ReportRow>;
    readonly places: Places;
  },
): readonly string[] {
  const { conclusion, documents } = report;
  const verdict = describeNews(report, news);
  if (verdict === null)
    return [
      `### ${conclusion === 'success' ? '✅ ' : conclusion === 'failure' ? '❌ ' : ''}${messageToMarkdown(sumUp(report).replace(/\.$/, ''))}`,
    ];
  const touched = new Set(news.map(({ path }) => path));
  const pages = documents.filter(({ path, rows }) => touched.has(path) && rows.length > 0);
  const rest = pages.length - MAX_PAGES;
  return [
    `### ${conclusion === 'failure' ? '❌' : '⚠️'} ${messageToMarkdown(verdict)}; the check ${conclusion === 'failure' ? 'fails' : 'passes'}`,
    [
      ...pages.slice(0, MAX_PAGES).map((page) => renderBar(page, broken, places)),
      ...(rest > 0 ? [`and ${countOf(rest, 'more page')}`] : []),
    ].join('<br>\n'),
  ];
}

function renderBar(page: ReportDocument, broken: ReadonlySet<ReportRow>, { blobUrl, several }: Places): string {
  const measure = measurePage(page, broken);
  const bar = divideBar(measure, BAR_CELLS)
    .map(([share, cells]) => CELLS[share].repeat(cells))
    .join('');
  const name = linkTo(
    codeSpan(shortenPath(several || blobUrl === null ? page.path : nameOf(page.path), MAX_BAR_NAME)),
    lineUrl({ blobUrl, path: page.path, line: 1 }),
  );
  return `${bar} ${name}: ${describeMeasure(measure)}`;
}

/** One line a page, never folded. */
function renderVerified(stamps: readonly StampLine[], { blobUrl, several }: Places): string {
  const lines = stamps.slice(0, MAX_PAGES).map(({ path, line, says, goesOn }) => {
    const page = several
      ? ` (${linkTo(codeSpan(shortenMiddle(path, MAX_PATH)), lineUrl({ blobUrl, path, line }))})`
      : '';
    return `**Last verified**${page}${goesOn ? '' : ':'} ${messageToMarkdown(shortenMarked(says, MAX_NOTE))}`;
  });
  const rest = stamps.length - lines.length;
  return [...lines, ...(rest > 0 ? [`${countOf(rest, 'more page')} to verify`] : [])].join('<br>\n');
}

const causesHead = ({ headed }: Places): readonly string[] => [
  `| ${headed ? 'What this change does' : 'What is wrong'} | Rows that rely on it | How to fix |`,
  '|---|---|---|',
];

function fold(summary: string, items: readonly string[], head: readonly string[] = []): string {
  return items.length === 0
    ? ''
    : `<details><summary>${summary}</summary>\n\n${[...head, ...items].join('\n')}\n\n</details>`;
}
