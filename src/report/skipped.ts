// Says why a page was not read.
import type { ReportSkipped } from './report.ts';

const REASONS = {
  'not-utf8': 'is not UTF-8',
  binary: 'is binary',
  'too-large': 'is too large',
  'symbolic-link': 'is a symbolic link',
  'not-a-file': 'is not a file',
  'not-searched': 'is beyond the limit on searched pages',
  unavailable: 'cannot be read',
  absent: 'does not exist',
} as const satisfies Record<ReportSkipped['reason'], string>;

/** What follows the page's path. */
export const explainSkipped = (reason: ReportSkipped['reason']): string => REASONS[reason];

/** True where nobody knows what the page holds. */
export const isUnknownPage = (reason: ReportSkipped['reason']): boolean =>
  reason === 'unavailable' || reason === 'too-large' || reason === 'not-searched';
