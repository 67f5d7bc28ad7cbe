// Where a finding about a whole file is.
import type { Range } from '../documents/page.ts';

export const PAGE_START: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };
