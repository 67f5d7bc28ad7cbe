// One guarded document as read at one snapshot: its page, what its header says, and its rows.
import type { DocumentSettings } from '../config/settings.ts';
import type { Metadata } from '../documents/metadata/metadata.ts';
import type { Page } from '../documents/page.ts';
import type { Plan } from './plan/plan.ts';
import type { StatusDocument } from './row.ts';

export interface GuardedDocument extends StatusDocument {
  readonly path: string;
  /** The same page object at base and head where the file did not change, so that work on it is done once. */
  readonly page: Page;
  readonly metadata: Metadata;
  readonly settings: DocumentSettings;
  /** What its source plan covers; absent where it has none. */
  readonly plan?: Plan;
  /** Set for a page without rows that was read for its header or its links only: it is judged, and no status document. */
  readonly auxiliary?: true;
  /** Set for an auxiliary page whose paths are followed, and whether that is all that it is read for: its rows are paragraphs, and claim nothing. */
  readonly followed?: 'only' | 'too';
}
