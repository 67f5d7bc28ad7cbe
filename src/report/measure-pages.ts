// How the rows of a page are divided: those that hold, that claim more than is supported, that cite what is no longer so, that are partial, that are not started.
import { claimsMore } from '../findings/status-order.ts';
import { claimOf } from './claim-of.ts';
import type { ReportDocument, ReportRow } from './report.ts';

/** In the order in which a bar shows them. */
const SHARES = ['holds', 'claimsMore', 'outdated', 'partial', 'notStarted', 'other'] as const;
export type Share = (typeof SHARES)[number];

export type PageMeasure = Readonly<Record<Share, number>>;

/** Every row of the page once. A row that is `broken` and claims no more than is left is outdated. */
export function measurePage({ rows }: Pick<ReportDocument, 'rows'>, broken: ReadonlySet<ReportRow>): PageMeasure {
  const measure: Record<Share, number> = { holds: 0, claimsMore: 0, outdated: 0, partial: 0, notStarted: 0, other: 0 };
  for (const row of rows) {
    const { status } = claimOf(row);
    if (claimsMore(status, row.computed)) measure.claimsMore += 1;
    else if (broken.has(row)) measure.outdated += 1;
    else if (status === 'done') measure.holds += 1;
    else if (status === 'partial') measure.partial += 1;
    else if (status === 'not-started') measure.notStarted += 1;
    else measure.other += 1;
  }
  return measure;
}

/** `63 hold · 7 claim more than supported · 2 need an update · 34 partial · 14 not started`; what is zero is left out. */
export function describeMeasure({
  holds,
  claimsMore: more,
  outdated,
  partial,
  notStarted,
  other,
}: PageMeasure): string {
  return [
    [holds, holds === 1 ? 'holds' : 'hold'],
    [more, `${more === 1 ? 'claims' : 'claim'} more than supported`],
    [outdated, `${outdated === 1 ? 'needs' : 'need'} an update`],
    [partial, 'partial'],
    [notStarted, 'not started'],
    [other, 'other'],
  ]
    .filter(([number]) => number !== 0)
    .map(([number, words]) => `${String(number)} ${String(words)}`)
    .join(' · ');
}

/** How many of `cells` each share takes, in proportion, but at least one where it has a row at all. */
export function divideBar(measure: PageMeasure, cells: number): readonly (readonly [Share, number])[] {
  const present = SHARES.filter((share) => measure[share] > 0);
  const total = present.reduce((sum, share) => sum + measure[share], 0);
  const exact = present.map((share) => (measure[share] / total) * cells);
  const taken = exact.map((part) => Math.max(1, Math.floor(part)));
  const lack = (at: number): number => (exact[at] ?? 0) - (taken[at] ?? 0);
  const order = (): readonly number[] => [...taken.keys()].sort((a, b) => lack(b) - lack(a) || a - b);
  // What rounding left over goes where most is lacking; what the smallest took comes from where most is to spare.
  for (let left = cells - taken.reduce((sum, part) => sum + part, 0); left !== 0; left -= Math.sign(left)) {
    const at = left > 0 ? order()[0] : order().findLast((one) => (taken[one] ?? 0) > 1);
    if (at === undefined) break;
    taken[at] = (taken[at] ?? 0) + Math.sign(left);
  }
  return present.map((share, at) => [share, taken[at] ?? 0] as const);
}
