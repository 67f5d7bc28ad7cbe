// A document's source plan: its headings, and how they and the document's rows cover each other.
import type { MetadataField } from '../../documents/metadata/metadata.ts';
import type { Range } from '../../documents/page.ts';

export interface PlanHeading {
  /** The plan page it stands in. */
  readonly path: string;
  /** As rendered, marks taken off. */
  readonly text: string;
  /** 1 to 6. */
  readonly depth: number;
  readonly range: Range;
}

/** A heading that no row stands for. */
export interface UnmappedHeading {
  readonly heading: PlanHeading;
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
  readonly heading: PlanHeading | null;
  /** Index of that other row. */
  readonly other: number | null;
}

/** A plan that is named and cannot be read. */
export interface MissingPlan {
  /** As written. */
  readonly name: string;
  readonly reason: 'absent' | 'outside' | 'unreadable';
  /** Where the page names it; null where configuration does. */
  readonly field: MetadataField | null;
}

export interface Plan {
  /** The pages that were read, by path. */
  readonly paths: readonly string[];
  readonly missing: readonly MissingPlan[];
  readonly unmapped: readonly UnmappedHeading[];
  readonly unplanned: readonly UnplannedRow[];
}
