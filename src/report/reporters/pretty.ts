// The report for a terminal: what happened, the rows that no longer hold, a line each, and what the exit code is and why.
import { groupBy } from '../../text/group-by.ts';
import { countOf } from '../../text/phrase.ts';
import { nameStatus } from '../../findings/status-order.ts';
import { isVerification, PUBLISHED } from '../fix-command.ts';
import { arrange, type ArrangedDocument, findNews } from '../arrange.ts';
import { claimOf } from '../claim-of.ts';
import { describeMeasure, measurePage } from '../measure-pages.ts';
import { describeStamps } from '../describe-stamps.ts';
import { fullLabel } from '../label-row.ts';
import { shortenMarked } from '../../text/marked-text.ts';
import { shortenMiddle } from '../../text/shorten.ts';
import { findNotCounted } from '../not-counted.ts';
import type { Report, ReportFinding, ReportRow } from '../report.ts';
import { listCauses, listAffectedRows, type ReportedCause, type AffectedRow } from '../list-causes.ts';
import { escapeTerminal, messageToTerminal } from './escape.ts';
import { renderEnd } from './render-end.ts';
import { renderSentences } from './render-sentences.ts';
import { MARKS, type Sheet } from './sheet.ts';
import { findBrokenRows, rowsOf } from '../broken-rows.ts';
import { makePaint, measure, wrap } from './terminal-text.ts';

export interface PrettyOptions {
  readonly color?: boolean;
  /** Columns of the terminal. */
  readonly width?: number;
  /** Every finding, also those that do not count, and those from before the change. */
  readonly all?: boolean;
  /** Below each row the sentences of its findings. */
  readonly verbose?: boolean;
  /** What runs Matrix Guard where the reader is. */
  readonly program?: string;
}

const MAX_SAYS = 500;
const MAX_WORD = 24;
/** Rows and places that a cause names. */
const MAX_PLACES = 3;

/** Ends with a newline. Texts of the repository cannot steer the terminal. */
export function renderPretty(report: Report, options: PrettyOptions = {}): string {
  return [...prettyPieces(report, options)].join('');
}

/** The same, page by page: each is written before the next one is made. */
export function* prettyPieces(report: Report, options: PrettyOptions = {}): Generator<string, void, undefined> {
  let isFirst = true;
  for (const lines of listParts(report, options)) {
    if (lines.length === 0) continue;
    yield `${isFirst ? '' : '\n'}${lines.join('\n')}\n`;
    isFirst = false;
  }
}

/** The lines of each part, some of which may be empty. */
function* listParts(
  given: Report,
  { color = false, width = 80, all = false, verbose = false, program = PUBLISHED }: PrettyOptions,
): Generator<readonly string[], void, undefined> {
  const report: Report = all
    ? { ...given, findings: given.findings.map((finding) => ({ ...finding, shown: true })) }
    : given;
  const sheet: Sheet = { paint: makePaint(color), width: Math.min(Math.max(width, 40), 120), verbose, program };
  const news = all ? report.findings.filter(({ origin }) => origin !== 'resolved') : findNews(report);
  yield listCauses(report, news).flatMap((cause) => renderCause(cause, sheet));
  const rows = groupBy(listAffectedRows(report, news), ({ path }) => path);
  const broken = rowsOf(findBrokenRows(report, news));
  for (const page of arrange(report, news))
    yield renderPage(page, { affected: rows.get(page.path) ?? [], broken, sheet });
  yield renderStamps(report, sheet);
  yield renderNotCounted(report, sheet);
  yield renderEnd(report, news, sheet);
}

/** `✖ Deletes a.ts (2 rows). Restore or replace it.` */
function renderCause({ severity, says, fix, rows, findings }: ReportedCause, { paint, width }: Sheet): string[] {
  const [mark, style] = MARKS[severity];
  const places = rows.length > 0 ? countOf(rows.length, 'row') : placesOf(findings);
  const sentence = messageToTerminal(shortenMarked(says, MAX_SAYS)).replace(/\.$/u, '');
  const action = fix === null ? '' : ` ${withStop(messageToTerminal(fix))}`;
  const rule = findings[0]?.ruleId ?? '';
  const lines = wrap(`${sentence} (${places}).${action} [${rule}]`, width - 2);
  return lines.map((line, index) => {
    const last = index === lines.length - 1 && line.endsWith(`[${rule}]`);
    const text = last ? `${line.slice(0, -rule.length - 2)}${paint('dim', `[${rule}]`)}` : line;
    return `${index === 0 ? paint(style, mark) : ' '} ${text}`;
  });
}

const withStop = (sentence: string): string => (/[.?!]$/u.test(sentence) ? sentence : `${sentence}.`);

function placesOf(findings: readonly ReportFinding[]): string {
  const places = [...new Set(findings.map(({ path, line }) => `${escapeTerminal(path)}:${line}`))];
  const rest = places.length - MAX_PLACES;
  return [...places.slice(0, MAX_PLACES), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

function renderPage(
  { path, document, rows, whole }: ArrangedDocument,
  {
    affected,
    broken,
    sheet,
  }: {
    readonly affected: readonly AffectedRow[];
    readonly broken: ReadonlySet<ReportRow>;
    readonly sheet: Sheet;
  },
): string[] {
  const { paint, verbose, width } = sheet;
  const others = whole.filter(({ ruleId }) => !isVerification(ruleId));
  const sentences = verbose ? others.flatMap((finding) => renderSentences([finding], { ...sheet, indent: 2 })) : [];
  const lines = [
    ...affected.flatMap((row) => [
      ...renderRow(row, sheet),
      ...(verbose ? renderSentences(row.findings, { ...sheet, indent: 4 }) : []),
    ]),
    ...sentences,
  ];
  if (lines.length === 0 || rows.length + others.length === 0) return [];
  const counts =
    document === null
      ? ''
      : `${countOf(document.rows.length, 'row')}: ${describeMeasure(measurePage(document, broken))}`;
  const name = escapeTerminal(path);
  return [
    ...(measure(name) + measure(counts) + 2 <= width
      ? [`${paint('bold', name)}${counts === '' ? '' : `  ${paint('dim', counts)}`}`]
      : [paint('bold', name), ...wrap(counts, width - 2).map((line) => `  ${paint('dim', line)}`)]),
    ...lines,
  ];
}

/** A row on one line: its name, what it says and what is left of it, where it is. An arrow where this change lowers it. */
function renderRow(affected: AffectedRow, { paint, width }: Sheet): string[] {
  const { row, lowered, line, findings } = affected;
  const [mark, style] = MARKS[findings[0]?.severity ?? 'notice'];
  const word = (text: string): string => shortenMiddle(escapeTerminal(text), MAX_WORD);
  const from = row === null ? '' : word(lowered?.from ?? (claimOf(row).text || nameStatus(row.computed)));
  const [plain, painted] =
    lowered === null
      ? [from, paint('dim', from)]
      : [`${from} → ${word(lowered.to)}`, `${paint('dim', from)} → ${paint('red', word(lowered.to))}`];
  const place = `line ${line}`;
  const room = width - 4 - measure(plain) - measure(place) - 4;
  const name = fit(escapeTerminal(fullLabel(affected, 200)), Math.max(room, 12));
  const gap = Math.max(0, room - measure(name));
  return [`  ${paint(style, mark)} ${paint('bold', name)}${' '.repeat(gap + 2)}${painted}  ${paint('dim', place)}`];
}

/** Text of at most so many columns, its middle left out. */
function fit(text: string, columns: number): string {
  let fitted = text;
  for (let length = columns; measure(fitted) > columns && length > 1; length -= 1) fitted = shortenMiddle(text, length);
  return fitted;
}

function renderStamps(report: Report, { paint, width }: Sheet): string[] {
  const stamps = describeStamps(report);
  return stamps.flatMap(({ path, says, goesOn }) => {
    const page = stamps.length + report.documents.length > 2 ? ` (${escapeTerminal(path)})` : '';
    return wrap(
      `Last verified${page}${goesOn ? '' : ':'} ${messageToTerminal(shortenMarked(says, MAX_SAYS))}`,
      width - 2,
    ).map((line, index) => `${index === 0 ? paint('yellow', '▲') : ' '} ${line}`);
  });
}

/** The pages that were detected, where no base says what a change did to them. */
function renderNotCounted(report: Report, { paint, width, program }: Sheet): string[] {
  const pages = findNotCounted(report);
  if (pages.length === 0 || report.base !== null) return [];
  const hint = `These pages were detected, not declared. ${program} init declares them; --all shows their findings.`;
  return [
    paint('bold', 'Not counted'),
    ...pages.map(({ path, findings }) => `  ${escapeTerminal(path)}  ${paint('dim', countOf(findings, 'finding'))}`),
    ...wrap(hint, width - 2).map((line) => `  ${paint('dim', line)}`),
  ];
}
