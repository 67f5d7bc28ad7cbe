// The verdict of a run: does an error count, and was there anything to judge?
import type { FailOn } from '../config/settings.ts';
import type { Finding } from '../findings/finding.ts';
import { unreachable } from '../text/unreachable.ts';
import type { Conclusion } from './report.ts';

export interface ConcludeInput {
  readonly findings: readonly Pick<Finding, 'ruleId' | 'severity' | 'origin' | 'shown'>[];
  /** False where something that had to be read could not be. */
  readonly judged: boolean;
  /** True where something that may be guarded was not looked at. */
  readonly incomplete: boolean;
  /** How many pages were judged: documents, and pages that are judged for their header or their links alone. */
  readonly pages: number;
  /** null: `new` with a base, `any` without. */
  readonly failOn: FailOn | null;
  readonly base: string | null;
}

/** `failure` when a shown error counts or the run could not judge, `neutral` when there was no page to judge or not all was looked at, else `success`. */
export function conclude({ findings, judged, incomplete, pages, failOn, base }: ConcludeInput): Conclusion {
  if (!judged) return 'failure';
  const counting = failOn ?? (base === null ? 'any' : 'new');
  const counted = findings.some(
    ({ ruleId, shown, severity, origin }) =>
      shown && severity === 'error' && counts(origin, isOfRun(ruleId) && counting === 'new' ? 'any' : counting),
  );
  if (counted) return 'failure';
  return pages === 0 || incomplete ? 'neutral' : 'success';
}

/** What a configuration that cannot be used would have guarded is unguarded, whoever broke it. */
const isOfRun = (ruleId: string): boolean => ruleId === 'config-invalid';

function counts(origin: Finding['origin'], failOn: FailOn): boolean {
  switch (failOn) {
    case 'new':
      return origin === 'new';
    case 'any':
      return origin !== 'resolved';
    case 'never':
      return false;
    default:
      return unreachable(failOn);
  }
}
