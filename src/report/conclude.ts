// The verdict of a run: does an error count, and was there anything to judge?
import type { FailOn } from '../config/settings.ts';
import type { Finding } from '../findings/finding.ts';
import { unreachable } from '../text/unreachable.ts';
import type { Conclusion } from './report.ts';

export interface ConcludeInput {
  readonly findings: readonly Pick<Finding, 'severity' | 'origin'>[];
  /** How many pages were judged: documents, and pages that are judged for their header or their links alone. */
  readonly pages: number;
  /** null: `new` with a base, `any` without. */
  readonly failOn: FailOn | null;
  readonly base: string | null;
  /** False where a page that was to be judged could not be. */
  readonly judged: boolean;
}

/** `failure` when an error counts or a page could not be judged, `neutral` when there was no page to judge, else `success`. */
export function conclude({ findings, pages, failOn, base, judged }: ConcludeInput): Conclusion {
  if (!judged) return 'failure';
  const counting = failOn ?? (base === null ? 'any' : 'new');
  if (findings.some((finding) => finding.severity === 'error' && counts(finding.origin, counting))) return 'failure';
  return pages === 0 ? 'neutral' : 'success';
}

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
