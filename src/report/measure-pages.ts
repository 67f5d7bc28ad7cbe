// How the rows of a page are divided: those that hold, that claim more than is supported, that are partial, that are not started.
import { claimsMore } from '../findings/status-order.ts';
import { claimOf } from './claim-of.ts';
import type { ReportDocument } from './report.ts';

/** In the order in which a bar shows them. */
export const SHARES = ['holds', 'claimsMore', 'partial', 'notStarted', 'other'] as const;
export type Share = (typeof SHARES)[number];

export type PageMeasure = Readonly<Record<Share, number>>;

/** Every row of the page once. */
export function measurePage({ rows }: Pick<ReportDocument, 'rows'>): PageMeasure {
  const measure: Record<Share, number> = { holds: 0, claimsMore: 0, partial: 0, notStarted: 0, other: 0 };
  for (const row of rows) {
    const { status } = claimOf(row);
    if (claimsMore(status, row.computed)) measure.claimsMore += 1;
    else if (status === 'done') measure.holds += 1;
    else if (status === 'partial') measure.partial += 1;
    else if (status === 'not-started') measure.notStarted += 1;
    else measure.other += 1;
  }
  return measure;
}

/** `63 hold · 7 claim more than supported · 34 partial · 14 not started`; what is zero is left out. */
export function describeMeasure({ holds, claimsMore: more, partial, notStarted, other }: PageMeasure): string {
  return [
    [holds, holds === 1 ? 'holds' : 'hold'],
    [more, `${more === 1 ? 'claims' : 'claim'} more than supported`],
    [partial, 'partial'],
    [notStarted, 'not started'],
    [other, 'other'],
  ]
    .filter(([number]) => number !== 0)
    .map(([number, words]) => `${String(number)} ${String(words)}`)
    .join(' · ');
}

/** How many of `cells` each share takes: at least one where it has a row at all. */
export function divideBar(measure: PageMeasure, cells: number): readonly (readonly [Share, number])[] {
  const present = SHARES.filter((share) => measure[share] > 0);
  const total = present.reduce((sum, share) => sum + measure[share], 0);
  const free = Math.max(0, cells - present.length);
  const exact = present.map((share) => (measure[share] / total) * free);
  const whole = exact.map((part) => Math.floor(part));
  const left = free - whole.reduce((sum, part) => sum + part, 0);
  // The largest remainders get what is left.
  const byRest = exact
    .map((part, at) => ({ at, rest: part - Math.floor(part) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at)
    .slice(0, left)
    .map(({ at }) => at);
  return present.map((share, at) => [share, 1 + (whole[at] ?? 0) + (byRest.includes(at) ? 1 : 0)] as const);
}
