// The parts of the Markdown report, each as long as it may be.
import { countOf } from '../../text/phrase.ts';
import { isVerification, stampCommand } from '../fix-command.ts';
import { chooseSuggestions, fixCommandFor, isStatusFix } from '../choose-suggestions.ts';
import { arrange, type ArrangedDocument, type ArrangedRow, isOverstated, whyOf } from '../arrange.ts';
import { compareSeverity } from '../compare-severity.ts';
import { shorten } from '../bounds.ts';
import { asCode, shortenMarked } from '../../text/marked-text.ts';
import { lineUrl, ruleUrl } from '../link.ts';
import { describeNotCounted, findNotCounted } from '../not-counted.ts';
import type { Report, ReportFinding } from '../report.ts';
import { nameStatus } from '../../findings/status-order.ts';
import { describeCounts, describeStatuses, sumUp } from '../sum-up.ts';
import { codeSpan, escapeMarkdown, linkTo, messageToMarkdown, toTableCell } from './escape.ts';

/** How many entries of each kind are listed. */
export interface Detail {
  readonly news: number;
  readonly existing: number;
  readonly notes: number;
}

export interface SectionsInput {
  readonly blobUrl: string | null;
  readonly news: readonly ReportFinding[];
}

const MAX_MESSAGE = 400;
const MAX_TITLE = 120;
/** Causes of one row that the table names. */
const MAX_CAUSES = 3;

export interface Sections {
  readonly sections: readonly string[];
  /** What was left out, in words. */
  readonly omitted: readonly string[];
}

/** Gives the sections at a level of detail; null as soon as they are longer than `most` characters. */
export type RenderSections = (detail: Detail, most: number) => Sections | null;

/** Entries of one kind, each rendered when it is first asked for and never again. */
interface Entries {
  readonly count: number;
  /** The first `entries` of them; null as soon as they are longer than `most` characters. */
  readonly take: (entries: number, most: number) => readonly string[] | null;
}

function enter<Item>(items: readonly Item[], render: (item: Item) => string): Entries {
  const rendered: string[] = [];
  return {
    count: items.length,
    take(entries, most) {
      const taken = items.slice(0, entries);
      let length = 0;
      for (const [index, item] of taken.entries()) {
        const text = (rendered[index] ??= render(item));
        length += text.length;
        if (length > most) return null;
      }
      return rendered.slice(0, taken.length);
    },
  };
}

/** Arranges the report once; what it returns is asked for less and less until it fits. */
export function prepareSections(report: Report, { blobUrl, news }: SectionsInput): RenderSections {
  const documents = arrange(report, news);
  const several = new Set([...report.documents, ...news].map(({ path }) => path)).size > 1;
  const place: Place = ({ text, path, line }) => linkTo(text, lineUrl({ blobUrl, path, line }));
  const overstated = documents.flatMap((document) =>
    document.rows.filter(isOverstated).map((row) => ({ document, row })),
  );
  const inTable = new Set(overstated.flatMap(({ row }) => row.findings));
  const told = new Set(news);
  const rows = enter(overstated, (row) => renderRow(row, { place, several }));
  const others = enter(
    news.filter((finding) => !inTable.has(finding) && !isVerification(finding.ruleId)).sort(compareSeverity),
    (finding) => `- ${renderFinding(finding, place)}`,
  );
  const stale = enter(
    documents.flatMap((document) => renderVerification({ document, several })),
    (line) => line,
  );
  const existing = enter(
    report.findings.filter((finding) => finding.shown && finding.origin === 'existing' && !told.has(finding)),
    (finding) => `- ${renderFinding(finding, place)}`,
  );
  const notes = enter(report.notes, (note) => `- ${messageToMarkdown(shortenMarked(note, MAX_MESSAGE))}`);
  const mends = renderFixes(news, report);
  const notCounted = describeNotCounted(findNotCounted(report), (path) => asCode(shorten(path, MAX_TITLE)));
  return (detail, most) => {
    const omitted: string[] = [];
    const list = (
      { count, take }: Entries,
      { entries, noun }: { readonly entries: number; readonly noun: string },
    ): readonly string[] | null => {
      if (count > entries)
        omitted.push(entries === 0 ? countOf(count, noun) : `${count - entries} of ${countOf(count, noun)}`);
      return take(entries, most);
    };
    const listedRows = list(rows, { entries: detail.news, noun: 'row' });
    const listedOthers = list(others, { entries: detail.news, noun: 'other finding' });
    const listedStale = list(stale, { entries: detail.news, noun: 'page to verify' });
    const listedExisting = list(existing, { entries: detail.existing, noun: 'earlier finding' });
    const listedNotes = list(notes, { entries: detail.notes, noun: 'note' });
    if (
      listedRows === null ||
      listedOthers === null ||
      listedStale === null ||
      listedExisting === null ||
      listedNotes === null
    )
      return null;
    const sections = [
      renderVerdict(report, { news, rows: rows.count, listed: listedRows.length > 0 }),
      listedRows.length === 0 ? '' : [...TABLE_HEAD, ...listedRows].join('\n'),
      listedOthers.length === 0
        ? ''
        : [rows.count > 0 ? 'Also:' : '', listedOthers.join('\n')].filter((part) => part !== '').join('\n\n'),
      listedStale.join('\n\n'),
      mends,
      renderFolded({
        summary: `${countOf(existing.count, 'finding')} from before this change`,
        items: listedExisting,
        total: existing.count,
      }),
      report.counts.resolved === 0
        ? ''
        : `This change fixes ${countOf(report.counts.resolved, 'earlier finding')}. Thank you!`,
      notCounted === null ? '' : messageToMarkdown(notCounted),
      renderFolded({ summary: countOf(report.notes.length, 'note'), items: listedNotes, total: report.notes.length }),
    ];
    return { sections: sections.filter((section) => section !== ''), omitted };
  };
}

type Place = (where: { readonly text: string; readonly path: string; readonly line: number }) => string;

/** What a verdict begins with where there is no news to count. */
const MARKS = { success: '✅ ', neutral: '', failure: '❌ ' } as const satisfies Record<Report['conclusion'], string>;

function renderVerdict(
  report: Report,
  { news, rows, listed }: { readonly news: readonly ReportFinding[]; readonly rows: number; readonly listed: boolean },
): string {
  const { base, conclusion, counts, documents } = report;
  if (news.length === 0) return `### ${MARKS[conclusion]}${messageToMarkdown(sumUp(report).replace(/\.$/, ''))}`;
  const icon = conclusion === 'failure' ? '❌' : '⚠️';
  const headline =
    rows > 0
      ? `${countOf(rows, 'row')} ${rows === 1 ? 'claims' : 'claim'} more than the repository shows`
      : `${describeCounts(news)} on the status ${counts.documents === 1 ? 'page' : 'pages'}`;
  const names = documents
    .slice(0, 3)
    .map(({ path }) => codeSpan(path))
    .join(', ');
  const pages =
    documents.length === 0
      ? 'A guarded page'
      : documents.length > 3
        ? `${countOf(documents.length, 'page')} (${names}, …)`
        : names;
  const verb = documents.length > 1 ? 'say' : 'says';
  const statuses = describeStatuses(counts);
  return [
    `### ${icon} ${headline}`,
    `${pages} ${verb} which parts of the plan are done, and which files prove it${statuses === '' ? '' : ` (${countOf(counts.rows, 'row')}: ${statuses})`}. ` +
      renderTurn({ base, rows, end: listed ? ':' : '.' }),
  ].join('\n\n');
}

/** The sentence between what the page claims and what was found. */
function renderTurn({
  base,
  rows,
  end,
}: {
  readonly base: string | null;
  readonly rows: number;
  readonly end: string;
}): string {
  if (rows === 0)
    return base === null
      ? 'It was compared with the files of this repository.'
      : 'This change leaves something to look at.';
  return `${base === null ? 'In this repository' : 'After this change'} that is no longer true of ${rows === 1 ? 'this row' : 'these rows'}${end}`;
}

const TABLE_HEAD = ['| Row | Page says | Evidence supports | Why |', '|---|---|---|---|'];

function renderRow(
  {
    document: { path },
    row: { row, rowKey, line, findings },
  }: { readonly document: ArrangedDocument; readonly row: ArrangedRow },
  { place, several }: { readonly place: Place; readonly several: boolean },
): string {
  const title = row === null || row.title === rowKey ? '' : ` ${escapeMarkdown(shorten(row.title, MAX_TITLE))}`;
  const where = place({ text: codeSpan(`${several ? path : (path.split('/').at(-1) ?? path)}:${line}`), path, line });
  return `| ${[
    `**${escapeMarkdown(rowKey)}**${title}<br>${where}`,
    escapeMarkdown(shorten(row?.declared?.text ?? '', MAX_TITLE)),
    row === null ? '' : `**${nameStatus(row.computed)}**`,
    renderCauses(findings),
  ]
    .map(toTableCell)
    .join(' | ')} |`;
}

/** The findings about single references; where there are none, the finding about the status names the cause itself. */
function renderCauses(findings: readonly ReportFinding[]): string {
  const own = findings.filter(({ ruleId }) => ruleId !== 'status-overstated' && !isVerification(ruleId));
  const causes = [
    ...new Set(
      (own.length > 0 ? own : findings.filter(({ ruleId }) => ruleId === 'status-overstated')).map((finding) =>
        shortenMarked(whyOf(finding), MAX_MESSAGE),
      ),
    ),
  ];
  const rest = causes.length - MAX_CAUSES;
  return [...causes.slice(0, MAX_CAUSES).map(messageToMarkdown), ...(rest > 0 ? [`and ${rest} more`] : [])].join(
    '<br>',
  );
}

function renderFinding({ path, line, rowKey, message, severity, ruleId }: ReportFinding, place: Place): string {
  const row = rowKey === null ? '' : ` **${escapeMarkdown(rowKey)}**`;
  return `${place({ text: codeSpan(`${path}:${line}`), path, line })}${row}: ${messageToMarkdown(shortenMarked(message, MAX_MESSAGE))} (${severity}, [${escapeMarkdown(ruleId)}](${ruleUrl(ruleId)}))`;
}

/** All about a page's last verification, as one line. */
function renderVerification({
  document: { path, rows, whole },
  several,
}: {
  readonly document: ArrangedDocument;
  readonly several: boolean;
}): string[] {
  const messages = [...whole, ...rows.flatMap(({ findings }) => findings)]
    .filter(({ ruleId }) => isVerification(ruleId))
    .map(({ message }) => messageToMarkdown(shortenMarked(message, MAX_MESSAGE)));
  return messages.length === 0
    ? []
    : [`**Last verified**${several ? ` (${codeSpan(path)})` : ''}: ${[...new Set(messages)].join(' ')}`];
}

/** The commands that make the changes which can be made, each with what it changes: exactly what a run of it would. */
function renderCommands({ base, findings }: Report): string[] {
  const all = base === null;
  const sure = chooseSuggestions(findings, { all, statuses: false }).findings;
  const statuses = chooseSuggestions(findings, { all, statuses: true }).findings.filter(isStatusFix);
  return [
    ...(sure.length === 0
      ? []
      : [
          `${codeSpan(fixCommandFor(sure))} makes ${sure.length === 1 ? 'the one change' : `the ${sure.length} changes`} that can be made for you.`,
        ]),
    ...(statuses.length === 0
      ? []
      : [
          `${codeSpan(fixCommandFor(statuses))} ${sure.length === 0 ? '' : 'also '}changes ${statuses.length === 1 ? 'one status' : `${statuses.length} statuses`} to what the evidence supports.`,
        ]),
  ];
}

function renderFixes(news: readonly ReportFinding[], report: Report): string {
  const stamped = [...new Set(news.filter(({ ruleId }) => isVerification(ruleId)).map(({ path }) => path))];
  const broken = news.some(({ ruleId }) => !isVerification(ruleId));
  const items = [
    ...(broken ? ['Make the page true again: restore what is gone, cite what replaced it, or change the status.'] : []),
    ...renderCommands(report),
    ...(stamped.length > 0
      ? [`Once you have read the rows again: ${codeSpan(stampCommand(stamped.slice(0, 5)))}`]
      : []),
  ];
  return items.length === 0 ? '' : `**What to do**\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

function renderFolded({
  summary,
  items,
  total,
}: {
  readonly summary: string;
  readonly items: readonly string[];
  readonly total: number;
}): string {
  if (total === 0) return '';
  if (items.length === 0) return `${summary}.`;
  return `<details><summary>${summary}</summary>\n\n${items.join('\n')}\n\n</details>`;
}
