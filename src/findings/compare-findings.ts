// The order in which findings are listed.
import { compareText } from '../text/compare-text.ts';
import type { Finding } from './finding.ts';

type Ordered = Pick<Finding, 'path' | 'range' | 'ruleId' | 'messageId' | 'evidence' | 'rowKey'>;

/** The order of a report: path, line, column, rule, message, evidence, row; by code unit, so that it is the same on every machine. */
export function compareFindings(a: Ordered, b: Ordered): number {
  return (
    compareText(a.path, b.path) ||
    a.range.line - b.range.line ||
    a.range.column - b.range.column ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.messageId, b.messageId) ||
    compareText(a.evidence ?? '', b.evidence ?? '') ||
    compareText(a.rowKey ?? '', b.rowKey ?? '')
  );
}
