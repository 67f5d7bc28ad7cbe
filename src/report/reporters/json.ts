// The report as JSON: the machine-readable output, and the report file.
import type { Report } from '../report.ts';
import { jsonPieces } from './json-pieces.ts';

/** Two spaces, a final newline. Characters that would steer a terminal or a workflow's log are written as JSON escapes. */
export function renderJson(report: Report): string {
  return [...jsonPieces(report)].join('');
}
