// The report as JSON: the machine-readable output, and the report file.
import type { Report } from '../report.ts';
import { escapeJson } from './escape-json.ts';

/** Two spaces, a final newline. Characters that would steer a terminal or a workflow's log are written as JSON escapes. */
export function renderJson(report: Report): string {
  return `${escapeJson(JSON.stringify(report, null, 2))}\n`;
}
