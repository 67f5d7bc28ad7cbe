// Causes and rows as lines of Markdown tables: short enough to be read at a glance, whole in their links.
import type { Severity } from '../../findings/finding.ts';
import { nameStatus } from '../../findings/status-order.ts';
import { groupBy } from '../../text/group-by.ts';
import { shortenMarked } from '../../text/marked-text.ts';
import { nameOf } from '../../text/paths.ts';
import { shortenMiddle } from '../../text/shorten.ts';
import { whyOf } from '../arrange.ts';
import { claimOf } from '../claim-of.ts';
import { labelRow, shortLabel } from '../label-row.ts';
import { lineUrl, ruleUrl } from '../link.ts';
import type { ReportFinding } from '../report.ts';
import type { ReportedCause, AffectedRow } from '../list-causes.ts';
import { codeSpan, escapeMarkdown, linkTo, messageToMarkdown, toTableCell } from './escape.ts';

const MARKS = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const satisfies Record<Severity, string>;

/** Rows that one cause names; the others are in the table of all rows. */
const MAX_ROWS = 3;
/** Longest name of a row in a list of rows, longest title, longest word of a page, in UTF-16 code units. */
const MAX_NAME = 32;
/** Most characters of a cause's rows that are kept on one line of the table. */
const MAX_LINE = 44;
/** Characters of “and 12 more”. */
const AND_MORE = 11;
const MAX_TITLE = 60;
const MAX_WORD = 30;
const MAX_MESSAGE = 400;
const MAX_UNBROKEN = 24;
/** References that the table of all rows names of one row. */
const MAX_EVIDENCE = 4;
/** A longer address is no link: a table of them would crowd out the rest. */
const MAX_URL = 600;

export interface Places {
  readonly blobUrl: string | null;
  /** Whether there is more than one page, so that each is named. */
  readonly several: boolean;
  /** Whether the heading of the causes says already that this change did it. */
  readonly headed: boolean;
}

const link = (
  text: string,
  { path, line }: { readonly path: string; readonly line: number },
  { blobUrl }: Places,
): string => {
  const url = lineUrl({ blobUrl, path, line });
  return linkTo(text, url !== null && url.length <= MAX_URL ? url : null);
};

const fileOf = (path: string): string => shortenMiddle(nameOf(path), MAX_NAME);

/** `| ❌ Deletes `a.ts` | [2.1](…) (done → **partial**) | Restore or replace it |`. */
export function causeToRow(cause: ReportedCause, places: Places): string {
  return tableRow([
    `${MARKS[cause.severity]} ${messageToMarkdown(sayCause(cause, places))}`,
    rowsOf(cause, places),
    cause.fix === null ? '' : keepTogether(messageToMarkdown(cause.fix)),
  ]);
}

/** What is not headed by “What this change does” gets its subject. */
const sayCause = ({ short, isDeed }: ReportedCause, { headed }: Places): string => {
  const says = shortenMarked(short, MAX_MESSAGE);
  return isDeed && !headed ? `This change ${says.charAt(0).toLowerCase()}${says.slice(1)}` : says;
};

/** A few words stay on one line, so that a row of the table does. */
const keepTogether = (text: string): string => (text.length <= MAX_UNBROKEN ? joinWords(text) : text);

/** Without the places where a line may break. Code is left as it is. */
const joinWords = (text: string): string => (text.includes('`') ? text : text.replaceAll(' ', '\u00a0'));

/** A cause as an item of a list. */
export const causeToItem = (cause: ReportedCause, places: Places): string =>
  `- ${MARKS[cause.severity]} ${messageToMarkdown(sayCause(cause, places))} ${rowsOf(cause, places)}`.trimEnd();

/** The rows of a cause, those whose status falls first, of these the ones that are known by a short key; where it has none, the places it is about. */
function rowsOf({ rows, findings }: ReportedCause, places: Places): string {
  if (rows.length === 0) {
    const lines = [...new Map(findings.map((one) => [`${one.path}:${one.line}`, one])).values()];
    return listed(
      lines.map((one) => {
        const label = `${fileOf(one.path)}:${one.line}`;
        return { page: '', fall: '', width: label.length, text: link(codeSpan(label), one, places) };
      }),
    );
  }
  const ordered = rows
    .map((row) => ({ row, isTitle: labelRow(row, MAX_NAME).key === null }))
    .sort(
      (a, b) =>
        Number(a.row.lowered === null) - Number(b.row.lowered === null) || Number(a.isTitle) - Number(b.isTitle),
    );
  return listed(
    ordered.map(({ row }) => {
      const label = shortLabel(row, MAX_NAME);
      return {
        page: places.several ? codeSpan(fileOf(row.path)) : '',
        fall: fallOf(row),
        width: label.length,
        text: link(escapeMarkdown(label), row, places),
      };
    }),
  );
}

/** `done → **partial**`, in the words of the page; empty where this change lowers nothing. */
const fallOf = ({ lowered }: AffectedRow): string =>
  lowered === null
    ? ''
    : `${escapeMarkdown(shortenMiddle(lowered.from, MAX_WORD))} → **${escapeMarkdown(shortenMiddle(lowered.to, MAX_WORD))}**`;

interface Listed {
  /** Where there are several: rows of one page come together. */
  readonly page: string;
  /** What becomes of the status of the row; empty where it stays. */
  readonly fall: string;
  readonly text: string;
  /** Characters of the text that a reader sees. */
  readonly width: number;
}

/** What the rows of one page that fall alike have in common, about as long as it is shown. */
const groupOf = ({ page, fall }: Listed): string => `${page}\n${fall}`;

/** `2.1, 2.2 (done → **partial**), 2.7 and 4 more`, on one line where that can be. */
function listed(items: readonly Listed[]): string {
  const { shown, width } = takeForLine(items);
  const groups = [...groupBy(shown, groupOf).values()].map((group) => {
    const [{ page, fall } = { page: '', fall: '' }] = group;
    const names = group.map(({ text }) => text).join(', ');
    return `${page === '' ? '' : `${page}: `}${names}${fall === '' ? '' : ` (${fall})`}`;
  });
  const rest = items.length - shown.length;
  const text = `${groups.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  return width <= MAX_LINE ? joinWords(text) : text;
}

/**
 * The first items that one line has room for, at least one and at most `MAX_ROWS`, and about how wide they are together, with the words for those
 * that are left out.
 */
function takeForLine(items: readonly Listed[]): { readonly shown: readonly Listed[]; readonly width: number } {
  const shown: Listed[] = [];
  const groups = new Set<string>();
  const widthOf = (own: number, count: number): number => own + (count < items.length ? AND_MORE : 0);
  let width = 0;
  for (const item of items.slice(0, MAX_ROWS)) {
    const group = groupOf(item);
    const wider = width + item.width + 2 + (groups.has(group) ? 0 : group.length);
    if (shown.length > 0 && widthOf(wider, shown.length + 1) > MAX_LINE) break;
    shown.push(item);
    groups.add(group);
    width = wider;
  }
  return { shown, width: widthOf(width, shown.length) };
}

export const ROWS_HEAD = ['| Row | Page says | Evidence supports | What is wrong |', '|---|---|---|---|'];

/** A row of the table of all rows. `said` are the messages that were given already: nothing is said twice. */
export function rowToRow(affected: AffectedRow, places: Places, said: ReadonlySet<string>): string {
  const { row, path, findings } = affected;
  const { key, title } = labelRow(affected, MAX_TITLE);
  const name = [key === null ? '' : `**${escapeMarkdown(key)}**`, title === '' ? '' : escapeMarkdown(title)]
    .filter((part) => part !== '')
    .join(' ');
  return tableRow([
    `${link(name, affected, places)}${places.several ? `<br>${codeSpan(shortenMiddle(path, MAX_TITLE))}` : ''}`,
    row === null ? '' : escapeMarkdown(shortenMiddle(claimOf(row).text, MAX_WORD)),
    row === null
      ? ''
      : affected.lowered === null
        ? nameStatus(row.computed)
        : `**${escapeMarkdown(shortenMiddle(affected.lowered.to, MAX_WORD))}**`,
    wrongOf(findings, said),
  ]);
}

function wrongOf(findings: readonly ReportFinding[], said: ReadonlySet<string>): string {
  const parts = [
    ...new Set(
      findings.map((finding) => {
        const { evidence, ruleId, data } = finding;
        const rule = `[${escapeMarkdown(ruleId)}](${ruleUrl(ruleId)})`;
        const message = whyOf(finding);
        const named = typeof data['path'] === 'string' ? data['path'] : evidence;
        if (!said.has(message)) return `${messageToMarkdown(shortenMarked(message, MAX_MESSAGE))} ${rule}`;
        return `${named === null ? '' : `${codeSpan(shortenMiddle(named, MAX_TITLE))} `}${rule}`;
      }),
    ),
  ];
  const rest = parts.length - MAX_EVIDENCE;
  return [...parts.slice(0, MAX_EVIDENCE), ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>');
}

/** A finding that is about no row, as an item of a list. */
export const placeToItem = (finding: ReportFinding, places: Places): string =>
  `- ${link(codeSpan(`${shortenMiddle(finding.path, MAX_TITLE)}:${finding.line}`), finding, places)}: ${messageToMarkdown(shortenMarked(finding.message, MAX_MESSAGE))} [${escapeMarkdown(finding.ruleId)}](${ruleUrl(finding.ruleId)})`;

const tableRow = (cells: readonly string[]): string => `| ${cells.map(toTableCell).join(' | ')} |`;
