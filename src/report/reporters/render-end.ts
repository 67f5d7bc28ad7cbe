// The last lines of the report in a terminal: the verdict, what was there before, the exit code with its reason, and the next command.
import { countOf } from '../../text/phrase.ts';
import { findOlder } from '../arrange.ts';
import { describeNews, findBrokenRows } from '../broken-rows.ts';
import { chooseSuggestions, fixCommandFor } from '../choose-suggestions.ts';
import { countCauses } from '../count.ts';
import { describeStamps } from '../describe-stamps.ts';
import { stampCommand } from '../fix-command.ts';
import { shortenMarked } from '../../text/marked-text.ts';
import { describeNotCounted, findNotCounted } from '../not-counted.ts';
import type { Report, ReportFinding } from '../report.ts';
import { sumUp } from '../sum-up.ts';
import { escapeTerminal, messageToTerminal } from './escape.ts';
import type { Sheet } from './sheet.ts';
import { wrap } from './terminal-text.ts';

const MAX_NOTE = 1_000;
/** Pages that one command names. */
const MAX_STAMPED = 3;

export function renderEnd(report: Report, news: readonly ReportFinding[], sheet: Sheet): string[] {
  const { paint, width, program } = sheet;
  const { base, counts, conclusion, notes } = report;
  const style = conclusion === 'failure' ? 'red' : news.length > 0 ? 'yellow' : 'green';
  const mark = conclusion === 'failure' ? '✖' : conclusion === 'neutral' ? '●' : news.length > 0 ? '▲' : '✔';
  const verdict = describeNews(report, news);
  const older = findOlder(report, news).length;
  const notCounted =
    base === null ? null : describeNotCounted(findNotCounted(report), { write: escapeTerminal, program });
  const sentences = [
    ...(older === 0
      ? []
      : [
          `${countOf(older, 'finding')} from before this change ${older === 1 ? 'is' : 'are'} not shown; --all shows ${older === 1 ? 'it' : 'them'}.`,
        ]),
    ...(counts.resolved === 0 ? [] : [`${countOf(counts.resolved, 'finding')} fixed by this change.`]),
    ...(notCounted === null ? [] : [messageToTerminal(notCounted)]),
  ];
  return [
    ...wrap(messageToTerminal(verdict === null ? sumUp(report) : `${verdict}.`), width - 2).map(
      (line, index) => `${index === 0 ? paint(style, mark) : ' '} ${index === 0 ? paint('bold', line) : line}`,
    ),
    ...sentences.flatMap((text) => wrap(text, width - 2).map((line) => `  ${line}`)),
    ...notes.flatMap((note) =>
      wrap(`Note: ${messageToTerminal(shortenMarked(note, MAX_NOTE))}`, width - 2).map(
        (line) => `  ${paint('dim', line)}`,
      ),
    ),
    ...renderExit(report, news, sheet),
  ];
}

/** The exit code is said where somebody could wonder: not where all is well. */
function renderExit(report: Report, news: readonly ReportFinding[], sheet: Sheet): string[] {
  const reason = describeExit(report, news);
  if (reason === null) return [];
  const next = findNext(report, news, sheet);
  const parts = next === null ? [reason] : [`${reason} Next: ${escapeTerminal(next)}`];
  return parts.flatMap((text) => wrap(text, sheet.width - 2)).map((line) => `  ${line}`);
}

/** `Exit code 1: 2 errors are new with this change.` Null where all is well. */
function describeExit({ judged, conclusion, base }: Report, news: readonly ReportFinding[]): string | null {
  if (!judged) return 'Exit code 2: this run could not judge.';
  if (news.length === 0) return null;
  const errors = news.filter(({ severity }) => severity === 'error');
  const count = countCauses(errors);
  if (conclusion !== 'failure')
    return count === 0
      ? 'Exit code 0: only errors fail a run.'
      : `Exit code 0: ${countOf(count, 'error')}, none of which ${count === 1 ? 'fails' : 'fail'} this run.`;
  const fresh = base !== null && errors.every(({ origin }) => origin === 'new');
  return `Exit code 1: ${countOf(count, 'error')}${fresh ? ', new with this change' : ''}.`;
}

/** The command that helps most; null where none does. */
function findNext(report: Report, news: readonly ReportFinding[], { program, verbose }: Sheet): string | null {
  const all = report.base === null;
  for (const statuses of [false, true]) {
    const { findings } = chooseSuggestions(report.findings, { all, statuses });
    if (findings.length > 0) return fixCommandFor(program, findings);
  }
  const [worst] = findBrokenRows(report, news);
  if (worst !== undefined && !verbose) return `${program} check --verbose`;
  const rule = worst?.findings[0]?.ruleId;
  if (rule !== undefined) return `${program} explain ${rule}`;
  const stamps = describeStamps(report).map(({ path }) => path);
  return stamps.length === 0 ? null : stampCommand(program, stamps.slice(0, MAX_STAMPED));
}
