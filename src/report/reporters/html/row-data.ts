// What the page's script is given of each row: what the map, the table and its filters show, as plain JSON.
import type { Change } from '../../../evidence/citation.ts';
import type { ResolutionState } from '../../../evidence/resolution.ts';
import type { Origin, Severity } from '../../../findings/finding.ts';
import type { Status } from '../../../rows/row.ts';

/** How the status that a row claims compares with the one that its evidence supports. */
export type Match = 'same' | 'more' | 'less';

export interface EvidenceData {
  /** As written on the page. */
  readonly text: string;
  readonly column: string;
  readonly state: ResolutionState;
  /** Where it is, if that is not what is written; null otherwise. */
  readonly target: string | null;
  /** How its state is known: `known from this change`, `not looked at`. */
  readonly known: string;
  /** What this change did to it; null without a base and for what cannot be looked at. */
  readonly change: Change | null;
  /** How its tests ended, in a word; null where nothing is known of them. */
  readonly tests: string | null;
  /** Index of the last commit that changed it in `commits`; null where it is not known. */
  readonly last: number | null;
}

export interface FindingData {
  readonly severity: Severity;
  readonly origin: Origin;
  /** Marked text. */
  readonly message: string;
  /** Marked text; null for none. */
  readonly advice: string | null;
  readonly rule: string;
  readonly url: string;
  /** After the words “known from”. */
  readonly known: string;
}

export interface RowData {
  /** Index in `groups`. */
  readonly group: number;
  /** As written; null where the row has only a title. */
  readonly key: string | null;
  readonly title: string;
  readonly line: number;
  /** Its status in the page's own words; empty in a table without a status column. */
  readonly says: string;
  readonly claims: Status;
  readonly supports: Status;
  readonly match: Match;
  /** Whether it claims something and cites nothing that can be checked. */
  readonly unchecked: boolean;
  readonly evidence: readonly EvidenceData[];
  /** Worst first. */
  readonly findings: readonly FindingData[];
  /** The newest of its evidence's `last`. */
  readonly last: number | null;
  /** Commits that changed its evidence since the page was last verified; null where that is not known. */
  readonly since: number | null;
}

export interface PageData {
  /** Paths of the pages. */
  readonly pages: readonly string[];
  /** Parts of the pages, in the order of the rows. */
  readonly groups: readonly { readonly page: number; readonly name: string }[];
  readonly rows: readonly RowData[];
  /** Those that rows name, each as its short id and its day. */
  readonly commits: readonly (readonly [id: string, day: string])[];
  /** Whether there is a base. */
  readonly compared: boolean;
}
