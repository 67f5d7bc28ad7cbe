// Findings as annotations: the data of a check run, and GitHub's workflow commands where no check run can be made.
import type { Severity } from '../../findings/finding.ts';
import { arrange, findNews } from '../arrange.ts';
import { shorten } from '../bounds.ts';
import { compareSeverity } from '../compare-severity.ts';
import type { Report, ReportFinding } from '../report.ts';
import { messageToText, toOneLine } from './escape.ts';

/** As the checks API takes it (https://docs.github.com/en/rest/checks/runs#create-a-check-run). */
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  /** Both only where the annotation stands on one line. The end is inclusive here. */
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  /** At most 255 characters. */
  readonly title: string;
  /** Far below the 64 KB of the API. */
  readonly message: string;
}

const MAX_TITLE = 255;
const MAX_MESSAGE = 8_000;

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const satisfies Record<
  Severity,
  Annotation['annotation_level']
>;
const COMMANDS = { failure: 'error', warning: 'warning', notice: 'notice' } as const satisfies Record<
  Annotation['annotation_level'],
  string
>;

/** What is new (all, without a base) as one annotation per row and rule, worst first. */
export function buildAnnotations(report: Report): readonly Annotation[] {
  return arrange(report, findNews(report))
    .flatMap(({ rows, whole }) => [
      ...rows.flatMap((row) => byRule(row.findings)),
      ...whole.map((finding) => [finding] as const),
    ])
    .sort(([a], [b]) => compareSeverity(a, b))
    .map((findings) => toAnnotation(findings));
}

type Group = readonly [ReportFinding, ...ReportFinding[]];

function byRule(findings: readonly ReportFinding[]): readonly Group[] {
  return [...new Set(findings.map(({ ruleId }) => ruleId))].flatMap((ruleId): Group[] => {
    const [first, ...others] = findings.filter((finding) => finding.ruleId === ruleId);
    return first === undefined ? [] : [[first, ...others]];
  });
}

function toAnnotation(findings: Group): Annotation {
  const [first] = findings;
  const messages = findings.map(({ message }) => messageToText(message));
  const advice = findings.flatMap((finding) => (finding.advice === null ? [] : [messageToText(finding.advice)]));
  const lines = [...new Set([...messages, ...advice])];
  const oneLine = first.line === first.endLine;
  return {
    path: first.path,
    start_line: first.line,
    end_line: first.endLine,
    ...(oneLine ? { start_column: first.column, end_column: Math.max(first.column, first.endColumn - 1) } : {}),
    annotation_level: LEVELS[first.severity],
    title: shorten(first.rowKey === null ? first.ruleId : `${toOneLine(first.rowKey)}: ${first.ruleId}`, MAX_TITLE),
    message: shorten(lines.join('\n'), MAX_MESSAGE),
  };
}

/** Workflow commands, one a line (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands); empty for none. The first `from` are left out. */
export function renderAnnotations(report: Report, from = 0): string {
  return buildAnnotations(report)
    .slice(from)
    .map((annotation) => {
      const properties = [
        ['file', annotation.path],
        ['line', annotation.start_line],
        ['endLine', annotation.end_line],
        ['col', annotation.start_column],
        ['endColumn', annotation.end_column],
        ['title', annotation.title],
      ].flatMap(([name, value]) => (value === undefined ? [] : [`${String(name)}=${escapeProperty(String(value))}`]));
      return `::${COMMANDS[annotation.annotation_level]} ${properties.join(',')}::${escapeData(annotation.message)}\n`;
    })
    .join('');
}

/** The runner's own escapes (`@actions/core` writes the same). */
const escapeData = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
