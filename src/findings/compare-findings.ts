// The order in which findings are listed.
import type { Finding } from './finding.ts';

type Ordered = Pick<Finding, 'path' | 'range' | 'ruleId' | 'messageId' | 'evidence' | 'rowKey'>;

/** The order of a report: path, line, column, rule, message, evidence, row; by code unit, so that it is the same on every machine. */
export function compareFindings(a: Ordered, b: Ordered): number {
  return (
    compare(a.path, b.path) ||
    a.range.line - b.range.line ||
    a.range.column - b.range.column ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.messageId, b.messageId) ||
    compare(a.evidence ?? '', b.evidence ?? '') ||
    compare(a.rowKey ?? '', b.rowKey ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
