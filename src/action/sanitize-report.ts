// Takes a stranger's report at its facts and not at its words: messages are written anew, and what could mislead is left out.
import { fillMessage } from '../findings/fill-message.ts';
import { RULES } from '../findings/rules/index.ts';
import { isMarkdownPath } from '../text/paths.ts';
import { LENGTHS, shorten } from '../report/bounds.ts';
import { count } from '../report/count.ts';
import type { Report, ReportFinding } from '../report/report.ts';
import { ownValue } from '../text/own-value.ts';

export type Distrusted =
  | { readonly report: Report; readonly problem: null }
  /** One sentence, without a word of the report's. */
  | { readonly report: null; readonly problem: string };

const MESSAGES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  RULES.map(({ id, messages }) => [id, messages]),
);

const PROVENANCE = 'The pull request’s own workflow run made this report; it was checked and published by another.';

/**
 * A report that satisfies the schema (see `parseReport`) → what of it is published. A message is made from the rule's own text, so that
 * it can name things but say nothing of its own; a suggestion stays only where it changes text within a line of a Markdown page;
 * notes, which are free text, are left out and counted.
 */
export function distrustReport(report: Report): Distrusted {
  const findings: ReportFinding[] = [];
  for (const finding of report.findings) {
    const message = reword(finding);
    if (message === null)
      return {
        report: null,
        problem:
          'The report holds a finding this version of Matrix Guard does not know: use the same version in both workflows.',
      };
    findings.push({ ...finding, message, suggestion: isHarmless(finding) ? finding.suggestion : null });
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
function reword({ ruleId, messageId, data }: ReportFinding): string | null {
  const messages = MESSAGES.get(ruleId);
  const template = messages === undefined ? undefined : ownValue(messages, messageId);
  if (template === undefined) return null;
  try {
    return shorten(fillMessage(template, data), LENGTHS.message);
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
