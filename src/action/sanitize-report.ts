// Takes a stranger's report at its facts and not at its words: messages are written anew, and what could mislead is left out.
import { fillMessage } from '../findings/fill-message.ts';
import type { Rule } from '../findings/rule.ts';
import { RULES } from '../findings/rules/index.ts';
import { isMarkdownPath } from '../text/paths.ts';
import { LENGTHS } from '../report/bounds.ts';
import { count } from '../report/count.ts';
import type { Report, ReportFinding } from '../report/report.ts';
import { shortenMarked } from '../text/marked-text.ts';
import { ownValue } from '../text/own-value.ts';

export type Distrusted =
  | { readonly report: Report; readonly problem: null }
  /** One sentence, without a word of the report's. */
  | { readonly report: null; readonly problem: string };

const MESSAGES: ReadonlyMap<string, Rule['messages']> = new Map(RULES.map(({ id, messages }) => [id, messages]));

const PROVENANCE = 'The pull request’s own workflow run made this report; it was checked and published by another.';

/**
 * A report that satisfies the schema (see `parseReport`) → what of it is published. A message is made from the rule's own text, so that
 * it can name things but say nothing of its own; a suggestion stays only where it changes text within a line of a Markdown page;
 * notes, which are free text, are left out and counted.
 */
export function distrustReport(report: Report): Distrusted {
  const findings: ReportFinding[] = [];
  for (const finding of report.findings) {
    const words = reword(finding);
    if (words === null)
      return {
        report: null,
        problem:
          'The report holds a finding this version of Matrix Guard does not know: use the same version in both workflows.',
      };
    findings.push({ ...finding, ...words, suggestion: isHarmless(finding) ? finding.suggestion : null });
  }
  const left = report.notes.length;
  const notes = [
    PROVENANCE,
    ...(left === 0 ? [] : [`It has ${left === 1 ? 'a note' : `${left} notes`} to read in its own summary.`]),
  ];
  return {
    report: {
      ...report,
      findings,
      notes,
      counts: count({ documents: report.documents, skipped: report.skipped, findings }),
    },
    problem: null,
  };
}

/** Null where no rule says this. */
function reword({ ruleId, messageId, data }: ReportFinding): Pick<ReportFinding, 'message' | 'advice'> | null {
  const messages = MESSAGES.get(ruleId);
  const own = messages === undefined ? undefined : ownValue(messages, messageId);
  if (own === undefined) return null;
  const fill = (template: string): string => shortenMarked(fillMessage(template, data), LENGTHS.message);
  try {
    return { message: fill(own.says), advice: own.do === null ? null : fill(own.do) };
  } catch {
    // The data lacks what the message names: no run of the guard wrote it.
    return null;
  }
}

const isHarmless = ({ suggestion }: ReportFinding): boolean =>
  suggestion === null ||
  suggestion.edits.every(
    ({ path, line, endLine, text }) => isMarkdownPath(path) && line === endLine && !/[\r\n\u2028\u2029]/.test(text),
  );
