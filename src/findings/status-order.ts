// How much each status claims, and how it is called in messages.
import type { Status } from '../rows/row.ts';

/** The three statuses that evidence can raise or lower. */
export type Claim = 'done' | 'partial' | 'not-started';

const WEIGHTS: Readonly<Record<Claim, number>> = { 'not-started': 0, partial: 1, done: 2 };

export function isClaim(status: Status): status is Claim {
  return Object.hasOwn(WEIGHTS, status);
}

/** True where `status` claims more than `other`; statuses that claim nothing weigh as much as `not-started`. */
export function claimsMore(status: Status, other: Status): boolean {
  return weightOf(status) > weightOf(other);
}

/** The status as words: `not started`. */
export function nameStatus(status: Status): string {
  return status.replace('-', ' ');
}

function weightOf(status: Status): number {
  return isClaim(status) ? WEIGHTS[status] : 0;
}
