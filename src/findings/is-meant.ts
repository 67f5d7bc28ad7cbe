// Whether a name in the configuration means a column.
import type { Column } from '../rows/row.ts';
import { normaliseHeader } from '../text/table-headers.ts';

/** By header, or by role. */
export function isMeant(name: string, { header, role }: Pick<Column, 'header' | 'role'>): boolean {
  return normaliseHeader(name) === normaliseHeader(header) || name.trim().toLowerCase() === role;
}
