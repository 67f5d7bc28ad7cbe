// What a page says about itself in its header: status, owner, when and at which commit it was last verified, and its source plan.
import type { DayOrder } from '../../text/dates.ts';
import type { Range } from '../page.ts';

export type MetadataName = 'status' | 'owner' | 'lastVerifiedCommit' | 'lastVerifiedDate' | 'sourcePlan';

export interface MetadataField {
  /** The label as written, without marks and colon. */
  readonly label: string;
  /** The value as written, code marks taken off. */
  readonly value: string;
  /** The value alone, so that an edit replaces it and nothing else. Inside code marks where it has them. */
  readonly range: Range;
  /** Of a date such as `3/4/2026`: which number is the day, as the page's other dates show; absent where they do not, and for all other values. */
  readonly dayOrder?: DayOrder;
}

/** A second stamp of the header that says another commit or date than the first. */
export interface StampConflict {
  readonly first: MetadataField;
  readonly second: MetadataField;
}

export type Metadata = Readonly<Record<MetadataName, MetadataField | null>>;
