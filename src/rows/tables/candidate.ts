// A column before it is decided what it is for.
import type { Cell } from '../../documents/page.ts';
import type { HeaderMeaning } from '../../text/table-headers.ts';
import type { ColumnRole } from '../row.ts';

export interface Candidate {
  readonly index: number;
  readonly header: string;
  /** Its role by configuration; null where that says nothing of it. */
  readonly configured: ColumnRole | null;
  /** What its header can mean. */
  readonly meanings: readonly HeaderMeaning[];
  /** True where it is of what something else has, or of what was before. */
  readonly others: boolean;
  /** Its cell in each row that is a claim. */
  readonly cells: readonly (Cell | undefined)[];
}

/** True where its header can mean that role. */
export function meansRole({ meanings }: Candidate, role: ColumnRole): boolean {
  return meanings.some((meaning) => meaning.kind === 'plain' && meaning.role === role);
}
