// What to do about a report, in two lines that can be run as they are.
import { countOf } from '../../text/phrase.ts';
import { chooseSuggestions, fixCommandFor, isStatusFix } from '../choose-suggestions.ts';
import { isVerification, stampCommand } from '../fix-command.ts';
import type { Report, ReportFinding } from '../report.ts';
import { codeSpan } from './escape.ts';

/** Pages that one command names. */
const MAX_STAMPED = 3;

export interface AdviceInput {
  readonly news: readonly ReportFinding[];
  /** Pages whose stamp is wrong, stale or expired. */
  readonly stamped: readonly string[];
  readonly program: string;
}

/** Empty where nothing is to be done. */
export function renderAdvice(report: Report, { news, stamped, program }: AdviceInput): string {
  const broken = news.some(({ ruleId }) => !isVerification(ruleId));
  const items = [
    ...(broken ? [`**Fix the rows**: ${describeFixes(report, program)}`] : []),
    ...(stamped.length === 0 || news.length === 0
      ? []
      : [
          `**Then stamp**: read the rows again, and run ${codeSpan(stampCommand(program, stamped.slice(0, MAX_STAMPED)))}`,
        ]),
  ];
  return items.map((item) => `- ${item}`).join('\n');
}

/** The command that makes the changes which can be made, with what it changes: exactly what a run of it would. */
function describeFixes({ base, findings }: Report, program: string): string {
  const all = base === null;
  const sure = chooseSuggestions(findings, { all, statuses: false }).findings;
  const statuses = chooseSuggestions(findings, { all, statuses: true }).findings.filter(isStatusFix);
  const run = (chosen: readonly ReportFinding[]): string => codeSpan(fixCommandFor(program, chosen));
  const lower = `lowers ${countOf(statuses.length, 'row')} to what the evidence supports`;
  if (sure.length > 0 && statuses.length > 0)
    return `${run(sure)} makes ${countOf(sure.length, 'change')}; \`--statuses\` also lowers ${countOf(statuses.length, 'row')} whose proof is gone`;
  if (sure.length > 0) return `${run(sure)} makes ${countOf(sure.length, 'change')} for you`;
  if (statuses.length > 0) return `as the table says, or ${run(statuses)} ${lower}`;
  return 'as the table says, or change their status';
}
