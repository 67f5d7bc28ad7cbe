// Writes the lines an anchor points at as words.
import type { LineSpan } from '../evidence/reference.ts';

/** `33`, `33-40`, `12, 40`. */
export function writeLines(lines: readonly LineSpan[]): string {
  return lines.map(({ start, end }) => (start === end ? `${start}` : `${start}-${end}`)).join(', ');
}
