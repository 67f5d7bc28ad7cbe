// A page at one point of its history: what its rows claimed, and what of that the repository supported.
import { claimsMore } from '../../findings/status-order.ts';
import type { Status } from '../../rows/row.ts';
import { claimOf } from '../claim-of.ts';
import type { ReportDocument } from '../report.ts';

export interface HistoryPoint {
  /** Full commit id, or `WORKTREE`. */
  readonly commit: string;
  /** ISO 8601 in UTC. */
  readonly date: string;
  readonly rows: number;
  /** Rows by what they claim: in a table without a status column, done. */
  readonly done: number;
  readonly partial: number;
  readonly notStarted: number;
  readonly other: number;
  /** Of those that claim done, the ones whose evidence was looked at, and supports it. */
  readonly supported: number;
  /** Of those that claim done, the ones that nothing contradicts and that cite nothing that can be checked. */
  readonly unchecked: number;
  readonly lastVerified: { readonly commit: string | null; readonly date: string | null };
  /** Whether Last Verified differs from the point before. */
  readonly stamped: boolean;
  /** Rows more (or, below zero, fewer) than at the point before, where that is a big change; else null. */
  readonly jump: number | null;
}

export interface PageHistory {
  /** Where the page is now. */
  readonly path: string;
  /** Oldest first. */
  readonly points: readonly HistoryPoint[];
  /** Versions that are no page with rows, or could not be read. */
  readonly left: number;
}

/** Fewest rows by which a big change differs, and which part of the page that must be. */
const BIG = { rows: 5, part: 0.1 } as const;

/** What a row claims, and what of that is supported. */
interface MeasuredRow {
  /** In a table without a status column, done. */
  readonly claim: Status;
  /** Of a row that claims done: whether nothing contradicts it. */
  readonly holds: boolean;
  /** Whether nothing that it cites can be checked. */
  readonly unverifiable: boolean;
}

/** A page at one commit, as far as a point tells of it. */
export interface MeasuredPage extends Pick<HistoryPoint, 'lastVerified'> {
  readonly rows: readonly MeasuredRow[];
}

/** The page as a report has it. */
export const measureReported = ({ rows, metadata }: Pick<ReportDocument, 'rows' | 'metadata'>): MeasuredPage => ({
  rows: rows.map((row) => ({
    claim: claimOf(row).status,
    holds: !claimsMore(claimOf(row).status, row.computed),
    unverifiable: row.evidence.every(({ resolution }) => resolution === 'unverifiable'),
  })),
  lastVerified: { commit: metadata.lastVerifiedCommit, date: metadata.lastVerifiedDate },
});

/** @param before the point before; null for the first, which has no marks. */
export function pointOf(
  { rows, lastVerified }: MeasuredPage,
  { commit, date }: Pick<HistoryPoint, 'commit' | 'date'>,
  before: HistoryPoint | null,
): HistoryPoint {
  const count = (status: Status): number => rows.filter(({ claim }) => claim === status).length;
  const [done, partial, notStarted] = [count('done'), count('partial'), count('not-started')];
  const held = rows.filter(({ claim, holds }) => claim === 'done' && holds);
  const unchecked = held.filter(({ unverifiable }) => unverifiable).length;
  const delta = before === null ? 0 : rows.length - before.rows;
  const isBig = Math.abs(delta) >= BIG.rows && Math.abs(delta) >= BIG.part * Math.max(rows.length, before?.rows ?? 0);
  return {
    commit,
    date: new Date(date).toISOString(),
    rows: rows.length,
    done,
    partial,
    notStarted,
    other: rows.length - done - partial - notStarted,
    supported: held.length - unchecked,
    unchecked,
    lastVerified,
    stamped:
      before !== null &&
      (lastVerified.commit !== before.lastVerified.commit || lastVerified.date !== before.lastVerified.date),
    jump: isBig ? delta : null,
  };
}

/** What is worth a word at a point; null where nothing is. */
export function describeMark({ stamped, jump }: HistoryPoint): string | null {
  if (jump === null) return stamped ? 'Last Verified changed' : null;
  const rows = `${jump > 0 ? '+' : '−'}${Math.abs(jump)} rows`;
  return `${rows}, Last Verified ${stamped ? 'changed' : 'unchanged'}`;
}
