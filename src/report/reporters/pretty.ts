// The report for a terminal: document by document, row by row, what is claimed, what is shown, why, and what to do.
import { claimOf } from '../claim-of.ts';
import { countOf } from '../../text/phrase.ts';
import type { Severity } from '../../findings/finding.ts';
import { describeSuggestion, isVerification, stampCommand } from '../fix-command.ts';
import { arrange, type ArrangedDocument, type ArrangedRow, findNews, isOverstated, whyOf } from '../arrange.ts';
import { shorten } from '../bounds.ts';
import { shortenMarked } from '../../text/marked-text.ts';
import { describeNotCounted, findNotCounted } from '../not-counted.ts';
import type { Report, ReportFinding } from '../report.ts';
import { nameStatus } from '../../findings/status-order.ts';
import { describeCounts, describeRows, sumUp } from '../sum-up.ts';
import { escapeTerminal, messageToTerminal } from './escape.ts';
import { makePaint, measure, type Paint, type Style, wrap } from './terminal-text.ts';

export interface PrettyOptions {
  readonly color?: boolean;
  /** Columns of the terminal. */
  readonly width?: number;
  /** Every finding, also those that do not count. */
  readonly all?: boolean;
}

const MARKS = { error: ['✖', 'red'], warning: ['▲', 'yellow'], notice: ['●', 'cyan'] } as const satisfies Record<
  Severity,
  readonly [string, Style]
>;
const MAX_TITLE = 60;
const MAX_MESSAGE = 1_000;

interface Sheet {
  readonly paint: Paint;
  readonly width: number;
}

/** Ends with a newline. Texts of the repository cannot steer the terminal. */
export function renderPretty(given: Report, { color = false, width = 80, all = false }: PrettyOptions = {}): string {
  const report: Report = all
    ? { ...given, findings: given.findings.map((finding) => ({ ...finding, shown: true })) }
    : given;
  const sheet: Sheet = { paint: makePaint(color), width: Math.min(Math.max(width, 40), 120) };
  const documents = arrange(report, findNews(report));
  const blocks = documents.map((document) => renderDocument(document, sheet));
  return [...blocks, ...renderNotCounted(report, sheet), renderEnd(report, sheet)]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function renderDocument({ path, document, rows, whole }: ArrangedDocument, sheet: Sheet): string[] {
  const { paint } = sheet;
  const size = document === null ? '' : ` ${paint('dim', describeRows(document.rows))}`;
  return [
    `${paint('bold', escapeTerminal(path))}${size}`,
    ...rows.flatMap((row) => ['', ...renderRow(row, sheet)]),
    ...whole.flatMap((finding) => [
      '',
      ...renderFinding(finding, { ...sheet, indent: 2 }),
      ...renderAdvice([finding], { ...sheet, indent: 4 }),
    ]),
  ];
}

function renderRow(arranged: ArrangedRow, sheet: Sheet): string[] {
  const { paint, width } = sheet;
  const { row, rowKey, line, findings } = arranged;
  const title = row === null || row.title === rowKey ? rowKey : `${rowKey} ${row.title}`;
  const name = shorten(escapeTerminal(title), MAX_TITLE);
  const declared = row === null ? '' : shorten(escapeTerminal(claimOf(row).text), 30);
  const overstated = isOverstated(arranged);
  const [plain, painted] =
    row === null
      ? ['', '']
      : claimOf(row).status === row.computed
        ? [declared, paint('dim', declared)]
        : [
            `${declared === '' ? '' : `${declared} `}→ ${nameStatus(row.computed)}`,
            `${declared === '' ? '' : `${paint('dim', declared)} `}→ ${paint(overstated ? 'red' : 'yellow', nameStatus(row.computed))}`,
          ];
  const place = `line ${line}`;
  const gap = width - 2 - measure(name) - measure(plain) - measure(place) - 4;
  const head =
    gap >= 0
      ? [`  ${paint('bold', name)}${' '.repeat(gap + 2)}${painted}  ${paint('dim', place)}`]
      : [`  ${paint('bold', name)}`, `    ${[painted, paint('dim', place)].filter((part) => part !== '').join('  ')}`];
  // The head already says that the status is too high; its causes are the other findings.
  const shown =
    overstated && findings.length > 1 ? findings.filter(({ ruleId }) => ruleId !== 'status-overstated') : findings;
  return [
    ...head,
    ...shown.flatMap((finding) =>
      renderFinding(overstated ? { ...finding, message: whyOf(finding) } : finding, { ...sheet, indent: 4 }),
    ),
    ...renderAdvice([...shown, ...findings], { ...sheet, indent: 6 }),
  ];
}

type Indented = Sheet & { readonly indent: number };

function renderFinding({ severity, message, ruleId }: ReportFinding, { paint, width, indent }: Indented): string[] {
  const [mark, style] = MARKS[severity];
  const lines = wrap(`${messageToTerminal(shortenMarked(message, MAX_MESSAGE))} [${ruleId}]`, width - indent - 2);
  return lines.map((line, index) => {
    const text =
      line.endsWith(`[${ruleId}]`) && index === lines.length - 1
        ? `${line.slice(0, -ruleId.length - 2)}${paint('dim', `[${ruleId}]`)}`
        : line;
    return `${' '.repeat(indent)}${index === 0 ? paint(style, mark) : ' '} ${text}`;
  });
}

/** One line for all: what a suggestion writes, else what the worst finding asks for. */
function renderAdvice(findings: readonly ReportFinding[], { paint, width, indent }: Indented): string[] {
  const advice = findings.find((finding) => finding.advice !== null)?.advice ?? null;
  const texts = [...new Set(findings.flatMap((finding) => describeSuggestion(finding)?.texts ?? []))].filter(
    (text) => text !== '',
  );
  const write = texts
    .slice(0, 3)
    .map((text) => `“${shorten(escapeTerminal(text), 100)}”`)
    .join(', ');
  const [first] = findings;
  const stamp =
    first !== undefined && isVerification(first.ruleId) ? ` Run: ${escapeTerminal(stampCommand([first.path]))}` : '';
  const sentence = [
    advice === null ? '' : `${messageToTerminal(advice)}${stamp}`,
    write === '' ? '' : `Suggested: ${write}.`,
  ]
    .filter((text) => text !== '')
    .join(' ');
  return sentence === ''
    ? []
    : wrap(sentence, width - indent - 2).map(
        (line, index) => `${' '.repeat(indent)}${paint('dim', `${index === 0 ? '→' : ' '} ${line}`)}`,
      );
}

/** The pages that were detected, where no base says what a change did to them. */
function renderNotCounted(report: Report, { paint, width }: Sheet): string[][] {
  const pages = findNotCounted(report);
  if (pages.length === 0 || report.base !== null) return [];
  const hint =
    'These pages were detected, not declared. `matrix-guard init` declares them; --all shows their findings.';
  return [
    [
      paint('bold', 'Not counted'),
      ...pages.map(({ path, findings }) => `  ${escapeTerminal(path)}  ${paint('dim', countOf(findings, 'finding'))}`),
      ...wrap(hint, width - 2).map((line) => `  ${paint('dim', line)}`),
    ],
  ];
}

function renderEnd(report: Report, { paint, width }: Sheet): string[] {
  const { base, counts, conclusion, notes } = report;
  const news = findNews(report);
  const older = news.some(({ origin }) => origin === 'existing');
  const style = conclusion === 'failure' ? 'red' : news.length > 0 ? 'yellow' : 'green';
  const mark = conclusion === 'failure' ? '✖' : conclusion === 'neutral' ? '●' : news.length > 0 ? '▲' : '✔';
  const verdict =
    news.length === 0 || !report.judged
      ? sumUp(report)
      : `${describeCounts(news)}${base === null || older ? '.' : ', new with this change.'}`;
  const folded = base === null ? 0 : counts.existing - news.filter(({ origin }) => origin === 'existing').length;
  const before =
    folded === 0
      ? []
      : [
          `${countOf(folded, 'finding')} ${folded === 1 ? 'was' : 'were'} there before and ${folded === 1 ? 'is' : 'are'} not shown (--format json lists ${folded === 1 ? 'it' : 'them'}).`,
        ];
  const mended = counts.resolved === 0 ? [] : [`${countOf(counts.resolved, 'finding')} fixed by this change.`];
  const notCounted = base === null ? null : describeNotCounted(findNotCounted(report), escapeTerminal);
  const rest = notCounted === null ? [] : [notCounted];
  return [
    ...wrap(verdict, width - 2).map(
      (line, index) => `${index === 0 ? paint(style, mark) : ' '} ${index === 0 ? paint('bold', line) : line}`,
    ),
    ...[...before, ...mended, ...rest].flatMap((text) => wrap(text, width - 2).map((line) => `  ${line}`)),
    ...notes.flatMap((note) =>
      wrap(`Note: ${messageToTerminal(shortenMarked(note, MAX_MESSAGE))}`, width - 2).map(
        (line) => `  ${paint('dim', line)}`,
      ),
    ),
  ];
}
