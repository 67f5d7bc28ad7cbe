// Orders what is found by how much it weighs.
import type { Severity } from '../findings/finding.ts';

const RANK = { error: 0, warning: 1, notice: 2 } as const satisfies Record<Severity, number>;

/** How much the worst of several weighs: less is worse. */
export const rankOfWorst = (all: readonly { readonly severity: Severity }[]): number =>
  all.reduce<number>((worst, { severity }) => Math.min(worst, RANK[severity]), RANK.notice);

/** Worst first, else as it was. */
export const compareSeverity = (a: { readonly severity: Severity }, b: { readonly severity: Severity }): number =>
  RANK[a.severity] - RANK[b.severity];
