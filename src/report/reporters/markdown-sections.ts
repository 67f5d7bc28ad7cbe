// The parts of the Markdown report, each as long as it may be.
import { countOf } from '../../findings/phrase.ts';
import { FIX_COMMAND, isVerification, stampCommand } from '../advice.ts';
import { arrange, type ArrangedDocument, type ArrangedRow, compareSeverity, isOverstated, whyOf } from '../arrange.ts';
import { shorten } from '../bounds.ts';
import { lineUrl, ruleUrl } from '../link.ts';
import type { Report, ReportFinding } from '../report.ts';
import { statusName } from '../status-name.ts';
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
  readonly detail: Detail;
  readonly news: readonly ReportFinding[];
}

const MAX_MESSAGE = 400;
const MAX_TITLE = 120;
/** Causes of one row that the table names. */
const MAX_CAUSES = 3;

interface Sections {
  readonly sections: readonly string[];
  /** What was left out, in words. */
  readonly omitted: readonly string[];
}

export function renderSections(report: Report, { blobUrl, detail, news }: SectionsInput): Sections {
  const documents = arrange(report, news);
  const several = new Set([...report.documents, ...news].map(({ path }) => path)).size > 1;
  const place: Place = ({ text, path, line }) => linkTo(text, lineUrl({ blobUrl, path, line }));
  const rows = documents.flatMap((document) => document.rows.filter(isOverstated).map((row) => ({ document, row })));
  const inTable = new Set(rows.flatMap(({ row }) => row.findings));
  const others = news.filter((finding) => !inTable.has(finding) && !isVerification(finding.ruleId)).sort(compareSeverity);
  const stale = documents.flatMap((document) => renderVerification({ document, several }));
  const omitted: string[] = [];
  const limit = <Item>(items: readonly Item[], { most, noun }: { readonly most: number; readonly noun: string }): readonly Item[] => {
    if (items.length > most) omitted.push(most === 0 ? countOf(items.length, noun) : `${items.length - most} of ${countOf(items.length, noun)}`);
    return items.slice(0, most);
  };
  const listedRows = limit(rows, { most: detail.news, noun: 'row' });
  const listedOthers = limit(others, { most: detail.news, noun: 'other finding' });
  const listedStale = limit(stale, { most: detail.news, noun: 'page to verify' });
  const told = new Set(news);
  const existing = report.findings.filter((finding) => finding.origin === 'existing' && !told.has(finding));
  const sections = [
    renderVerdict(report, { news, rows: rows.length, listed: listedRows.length > 0 }),
    renderTable(listedRows, { place, several }),
    listedOthers.length === 0 ? '' : [rows.length > 0 ? 'Also:' : '', listedOthers.map((finding) => `- ${renderFinding(finding, place)}`).join('\n')].filter((part) => part !== '').join('\n\n'),
    listedStale.join('\n\n'),
    renderMends(news),
    renderFolded({ summary: `${countOf(existing.length, 'finding')} from before this change`, items: limit(existing, { most: detail.existing, noun: 'earlier finding' }).map((finding) => renderFinding(finding, place)), total: existing.length }),
    report.counts.resolved === 0 ? '' : `This change mends ${countOf(report.counts.resolved, 'earlier finding')}. Thank you!`,
    renderFolded({ summary: countOf(report.notes.length, 'note'), items: limit(report.notes, { most: detail.notes, noun: 'note' }).map((note) => messageToMarkdown(shorten(note, MAX_MESSAGE))), total: report.notes.length }),
  ];
  return { sections: sections.filter((section) => section !== ''), omitted };
}

type Place = (where: { readonly text: string; readonly path: string; readonly line: number }) => string;

function renderVerdict(report: Report, { news, rows, listed }: { readonly news: readonly ReportFinding[]; readonly rows: number; readonly listed: boolean }): string {
  const { base, conclusion, counts, documents } = report;
  if (news.length === 0) return `### ${conclusion === 'neutral' ? '' : '✅ '}${messageToMarkdown(sumUp(report).replace(/\.$/, ''))}`;
  const icon = conclusion === 'failure' ? '❌' : '⚠️';
  const headline = rows > 0
    ? `${countOf(rows, 'row')} ${rows === 1 ? 'claims' : 'claim'} more than the repository shows`
    : `${describeCounts(news)} on the status ${counts.documents === 1 ? 'page' : 'pages'}`;
  const names = documents.slice(0, 3).map(({ path }) => codeSpan(path)).join(', ');
  const pages = documents.length === 0 ? 'A guarded page' : documents.length > 3 ? `${countOf(documents.length, 'page')} (${names}, …)` : names;
  const verb = documents.length > 1 ? 'say' : 'says';
  const statuses = describeStatuses(counts);
  return [
    `### ${icon} ${headline}`,
    `${pages} ${verb} which parts of the plan are done, and which files prove it${statuses === '' ? '' : ` (${countOf(counts.rows, 'row')}: ${statuses})`}. `
    + renderTurn({ base, rows, end: listed ? ':' : '.' }),
  ].join('\n\n');
}

/** The sentence between what the page claims and what was found. */
function renderTurn({ base, rows, end }: { readonly base: string | null; readonly rows: number; readonly end: string }): string {
  if (rows === 0) return base === null ? 'It was compared with the files of this repository.' : 'This change leaves something to look at.';
  return `${base === null ? 'In this repository' : 'After this change'} that is no longer true of ${rows === 1 ? 'this row' : 'these rows'}${end}`;
}

function renderTable(rows: readonly { readonly document: ArrangedDocument; readonly row: ArrangedRow }[], { place, several }: { readonly place: Place; readonly several: boolean }): string {
  if (rows.length === 0) return '';
  const lines = rows.map(({ document: { path }, row: arranged }) => {
    const { row, rowKey, line, findings } = arranged;
    const title = row === null || row.title === rowKey ? '' : ` ${escapeMarkdown(shorten(row.title, MAX_TITLE))}`;
    const where = place({ text: codeSpan(`${several ? path : path.split('/').at(-1) ?? path}:${line}`), path, line });
    return [
      `**${escapeMarkdown(rowKey)}**${title}<br>${where}`,
      escapeMarkdown(shorten(row?.declared.text ?? '', MAX_TITLE)),
      row === null ? '' : `**${statusName(row.computed)}**`,
      renderCauses(findings),
    ].map(toTableCell).join(' | ');
  });
  return ['| Row | Page says | Evidence supports | Why |', '|---|---|---|---|', ...lines.map((line) => `| ${line} |`)].join('\n');
}

/** The findings about single references; where there are none, the finding about the status names the cause itself. */
function renderCauses(findings: readonly ReportFinding[]): string {
  const own = findings.filter(({ ruleId }) => ruleId !== 'status-overstated' && !isVerification(ruleId));
  const causes = [...new Set((own.length > 0 ? own : findings.filter(({ ruleId }) => ruleId === 'status-overstated')).map((finding) => shorten(whyOf(finding), MAX_MESSAGE)))];
  const rest = causes.length - MAX_CAUSES;
  return [...causes.slice(0, MAX_CAUSES).map(messageToMarkdown), ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>');
}

function renderFinding({ path, line, rowKey, message, severity, ruleId }: ReportFinding, place: Place): string {
  const row = rowKey === null ? '' : ` **${escapeMarkdown(rowKey)}**`;
  return `${place({ text: codeSpan(`${path}:${line}`), path, line })}${row}: ${messageToMarkdown(shorten(message, MAX_MESSAGE))} (${severity}, [${escapeMarkdown(ruleId)}](${ruleUrl(ruleId)}))`;
}

/** All about a page's last verification, as one line. */
function renderVerification({ document: { path, rows, whole }, several }: { readonly document: ArrangedDocument; readonly several: boolean }): string[] {
  const messages = [...whole, ...rows.flatMap(({ findings }) => findings)].filter(({ ruleId }) => isVerification(ruleId)).map(({ message }) => messageToMarkdown(shorten(message, MAX_MESSAGE)));
  return messages.length === 0 ? [] : [`**Last verified**${several ? ` (${codeSpan(path)})` : ''}: ${[...new Set(messages)].join(' ')}`];
}

function renderMends(news: readonly ReportFinding[]): string {
  const suggested = news.filter(({ suggestion }) => suggestion !== null).length;
  const stamped = [...new Set(news.filter(({ ruleId }) => isVerification(ruleId)).map(({ path }) => path))];
  const broken = news.some(({ ruleId }) => !isVerification(ruleId));
  const items = [
    ...(broken ? ['Make the page true again: restore what is gone, cite what replaced it, or change the status.'] : []),
    ...(suggested > 0 ? [`${codeSpan(FIX_COMMAND)} makes ${suggested === 1 ? 'the one change' : `the ${suggested} changes`} that can be made for you.`] : []),
    ...(stamped.length > 0 ? [`Once you have read the rows again: ${codeSpan(stampCommand(stamped.slice(0, 5)))}`] : []),
  ];
  return items.length === 0 ? '' : `**What to do**\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

function renderFolded({ summary, items, total }: { readonly summary: string; readonly items: readonly string[]; readonly total: number }): string {
  if (total === 0) return '';
  if (items.length === 0) return `${summary}.`;
  return `<details><summary>${summary}</summary>\n\n${items.map((item) => `- ${item}`).join('\n')}\n\n</details>`;
}
