// The sentences of a row's findings in a terminal, and one line of advice for all of them.
import { describeSuggestion } from '../fix-command.ts';
import { shorten } from '../bounds.ts';
import { shortenMarked } from '../../text/marked-text.ts';
import { whyOf } from '../arrange.ts';
import type { ReportFinding } from '../report.ts';
import { escapeTerminal, messageToTerminal } from './escape.ts';
import { MARKS, type Sheet } from './sheet.ts';
import { wrap } from './terminal-text.ts';

const MAX_MESSAGE = 1_000;
/** Texts of suggestions that are quoted, and how long they are. */
const MAX_TEXTS = 3;
const MAX_TEXT = 100;

type Indented = Sheet & { readonly indent: number };

/** Worst first, then what to do. */
export function renderSentences(findings: readonly ReportFinding[], sheet: Indented): string[] {
  // The row's own line already says that its status is too high; its causes are the other findings.
  const causes = findings.filter(({ ruleId }) => ruleId !== 'status-overstated');
  const shown = causes.length > 0 ? causes : findings;
  return [
    ...shown.flatMap((finding) => renderFinding(finding, sheet)),
    ...renderAdvice([...shown, ...findings], sheet),
  ];
}

function renderFinding(finding: ReportFinding, { paint, width, indent }: Indented): string[] {
  const [mark, style] = MARKS[finding.severity];
  return wrap(messageToTerminal(shortenMarked(whyOf(finding), MAX_MESSAGE)), width - indent - 2).map(
    (line, index) => `${' '.repeat(indent)}${index === 0 ? paint(style, mark) : ' '} ${line}`,
  );
}

/** One line for all: what the worst finding asks for, and what a suggestion writes. */
function renderAdvice(findings: readonly ReportFinding[], { paint, width, indent }: Indented): string[] {
  const advice = findings.find((finding) => finding.advice !== null)?.advice ?? null;
  const texts = [...new Set(findings.flatMap((finding) => describeSuggestion(finding)?.texts ?? []))].filter(
    (text) => text !== '',
  );
  const write = texts
    .slice(0, MAX_TEXTS)
    .map((text) => `“${shorten(escapeTerminal(text), MAX_TEXT)}”`)
    .join(', ');
  const sentence = [advice === null ? '' : messageToTerminal(advice), write === '' ? '' : `Suggested: ${write}.`]
    .filter((text) => text !== '')
    .join(' ');
  return sentence === ''
    ? []
    : wrap(sentence, width - indent - 4).map(
        (line, index) => `${' '.repeat(indent + 2)}${paint('dim', `${index === 0 ? '→' : ' '} ${line}`)}`,
      );
}
