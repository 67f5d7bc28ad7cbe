// A document's source plan: its headings or ids, and how they and the document's rows cover each other.
import type { MetadataField } from '../../documents/metadata/metadata.ts';
import type { Range } from '../../documents/page.ts';

/** A part of a plan that needs a row: a heading, or an id that a file declares. */
export interface PlanPart {
  /** The file it is in. */
  readonly path: string;
  /** As rendered, marks taken off. */
  readonly text: string;
  /** Level of a heading, 1 to 6; null for an id. */
  readonly depth: number | null;
  readonly range: Range;
}

export interface PlanHeading extends PlanPart {
  readonly depth: number;
}

/** A heading that no row stands for. */
interface UnmappedHeading {
  readonly heading: PlanPart;
  /** How many headings of this name have no row. */
  readonly count: number;
  /** Index of the row that most likely stands for it under another name; null where none does. */
  readonly row: number | null;
}

/** A row that stands for no heading, or for one that has a row already. */
export interface UnplannedRow {
  /** Index into the document's rows. */
  readonly row: number;
  /** The heading that another row stands for as well; null where there is no such heading. */
  readonly heading: PlanPart | null;
  /** Index of that other row. */
  readonly other: number | null;
}

/** A plan that is named and cannot be read. */
export interface MissingPlan {
  /** As written. */
  readonly name: string;
  readonly reason: 'absent' | 'outside' | 'unreadable' | 'no-ids';
  /** Where the page names it; null where configuration does. */
  readonly field: MetadataField | null;
}

export interface Plan {
  /** Set where the ids in its text are the rows: what an id looks like, as configuration writes it. */
  readonly ids?: string;
  /** The pages that were read, by path. */
  readonly paths: readonly string[];
  readonly missing: readonly MissingPlan[];
  /** Set where a page of it could not be looked at, so that nothing is known of what it asks for. */
  readonly unknown?: true;
  readonly unmapped: readonly UnmappedHeading[];
  readonly unplanned: readonly UnplannedRow[];
  /** Which place in the plan each row has that stands for a part of it, by the row's index. */
  readonly places?: ReadonlyMap<number, number> | undefined;
  /** What the plan says of its ids besides; absent where it says nothing. */
  readonly said?: readonly PlanSaying[] | undefined;
}

/** What a plan says of one of its ids. */
export interface PlanSaying {
  /** Index of the row that stands for the id. */
  readonly row: number;
  /** The column that must say the same, by header or role; null for the status. */
  readonly column: string | null;
  /** As written in the plan. */
  readonly word: string;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}
