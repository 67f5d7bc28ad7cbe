// How a status is written for people.
import type { Status } from '../rows/row.ts';

const NAMES = {
  done: 'done', partial: 'partial', 'not-started': 'not started', blocked: 'blocked', deferred: 'deferred', 'not-applicable': 'not applicable', unknown: 'unknown',
} as const satisfies Record<Status, string>;

export const statusName = (status: Status): string => NAMES[status];
