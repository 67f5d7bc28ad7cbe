// What is wrong with each page's last verification, in one sentence a page.
import { groupBy } from '../text/group-by.ts';
import { asCode, asWords, withoutMarks } from '../text/marked-text.ts';
import { countOf } from '../text/phrase.ts';
import { headOf } from '../text/shorten.ts';
import { isVerification } from './fix-command.ts';
import type { Report, ReportFinding } from './report.ts';

export interface StampLine {
  readonly path: string;
  readonly line: number;
  /** Marked text. */
  readonly says: string;
  /** Whether it goes on after the words “Last verified”; else it is a sentence of its own. */
  readonly goesOn: boolean;
}

/** Messages of one page that are listed; the rest is counted. */
const MAX_MESSAGES = 2;
const MAX_COMMIT = 10;
const COMMIT = /^[0-9a-f]{7,64}$/iu;

/** A line for each page whose stamp is wrong, stale or expired, by path: also where it was so before this change. */
export function describeStamps({ findings }: Pick<Report, 'findings'>): readonly StampLine[] {
  const own = findings.filter(({ ruleId, shown, origin }) => shown && origin !== 'resolved' && isVerification(ruleId));
  return [...groupBy(own, ({ path }) => path)].map(([path, of]) => ({
    path,
    line: of[0]?.line ?? 1,
    ...sayAll(of),
  }));
}

function sayAll(findings: readonly ReportFinding[]): Pick<StampLine, 'says' | 'goesOn'> {
  const clauses = [...new Set(findings.flatMap((finding) => sayOne(finding) ?? []))];
  const [clause] = clauses;
  // Of several stamps each has its own clause, which no one sentence holds: their messages are whole sentences.
  const goesOn = clause !== undefined && clauses.length === 1;
  const messages = [
    ...new Set(findings.flatMap((finding) => (goesOn && sayOne(finding) !== null ? [] : [finding.message]))),
  ];
  const room = goesOn ? MAX_MESSAGES - 1 : MAX_MESSAGES;
  const rest = messages.length - room;
  return {
    says: [...(goesOn ? [clause] : []), ...messages.slice(0, room), ...(rest > 0 ? [`And ${rest} more.`] : [])].join(
      ' ',
    ),
    goesOn,
  };
}

/** The end of a sentence that begins with “Last verified”; null where only the message says it. */
function sayOne({ ruleId, messageId, data }: ReportFinding): string | null {
  // Of several stamps no one number holds for all: the message lists them.
  if (ruleId === 'verification-stale' && (messageId === 'stale' || messageId === 'stale-here')) {
    const { files, since, age, here } = data;
    if (typeof files !== 'number' || typeof since !== 'string') return null;
    const stamp = withoutMarks(since);
    const edited =
      typeof here !== 'number' || here === 0
        ? ''
        : here >= files
          ? ', all in this change'
          : `, ${here} of them in this change`;
    return `${COMMIT.test(stamp) ? `at ${asCode(headOf(stamp, MAX_COMMIT))}` : `on ${asWords(stamp)}`}${agoOf(age)}: ${countOf(files, 'file')} of evidence changed since${edited}.`;
  }
  if (ruleId === 'verification-expired') {
    const { date, maxAgeDays, age } = data;
    if (typeof maxAgeDays !== 'number' || date === undefined) return null;
    return `on ${date}${agoOf(age)}: the limit is ${countOf(maxAgeDays, 'day')}.`;
  }
  return null;
}

const agoOf = (days: string | number | undefined): string =>
  typeof days !== 'number' ? '' : days === 0 ? ', today' : `, ${countOf(days, 'day')} ago`;
