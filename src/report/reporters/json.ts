// The report as JSON: the machine-readable output, and the report file.
import type { Report } from '../report.ts';

/** Two spaces, a final newline. Characters that would steer a terminal or a workflow's log are written as JSON escapes. */
export function renderJson(report: Report): string {
  const text = JSON.stringify(report, null, 2)
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/##\[/g, '#\\u0023[');
  return `${text}\n`;
}
