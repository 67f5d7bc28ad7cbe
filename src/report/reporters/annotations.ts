// Findings as annotations: the data of a check run, and GitHub's workflow commands where no check run can be made.
import type { Severity } from '../../findings/finding.ts';
import { arrange, findNews } from '../arrange.ts';
import { groupBy } from '../../text/group-by.ts';
import { nameSome } from '../../text/phrase.ts';
import { shorten } from '../bounds.ts';
import { fullLabel } from '../label-row.ts';
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
/** Longest key and longest title of a row, and most rules, in a title. */
const MAX_NAME = 80;
const MAX_RULES = 3;
const MAX_MESSAGE = 8_000;

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const satisfies Record<
  Severity,
  Annotation['annotation_level']
>;
const COMMANDS = { failure: 'error', warning: 'warning', notice: 'notice' } as const satisfies Record<
  Annotation['annotation_level'],
  string
>;

/** What is new (all, without a base) as one annotation a row, and one for each other thing, worst first. */
export function buildAnnotations(report: Report): readonly Annotation[] {
  return arrange(report, findNews(report))
    .flatMap(({ rows, whole }) => [
      ...rows.map((row) => toAnnotation(row.findings, fullLabel(row, MAX_NAME))),
      // All that is wrong with one stamp is one thing.
      ...[...groupBy(whole, ({ causeId, fingerprint }) => causeId ?? fingerprint).values()].map((findings) =>
        toAnnotation(findings, null),
      ),
    ])
    .sort((a, b) => LEVEL_ORDER[a.annotation_level] - LEVEL_ORDER[b.annotation_level]);
}

const LEVEL_ORDER = { failure: 0, warning: 1, notice: 2 } as const satisfies Record<
  Annotation['annotation_level'],
  number
>;

/** Findings of one row or thing, worst first: the first says where, all say what. */
function toAnnotation(findings: readonly ReportFinding[], name: string | null): Annotation {
  const [first] = findings;
  if (first === undefined) throw new Error('Unexpected annotation without a finding');
  const advice = findings.flatMap((finding) => (finding.advice === null ? [] : [messageToText(finding.advice)]));
  const lines = [...new Set([...findings.map(({ message }) => messageToText(message)), ...advice])];
  const rules = nameSome([...new Set(findings.map(({ ruleId }) => ruleId))], MAX_RULES);
  const oneLine = first.line === first.endLine;
  return {
    path: first.path,
    start_line: first.line,
    end_line: first.endLine,
    ...(oneLine ? { start_column: first.column, end_column: Math.max(first.column, first.endColumn - 1) } : {}),
    annotation_level: LEVELS[first.severity],
    title: shorten(name === null ? rules : `${toOneLine(name)}: ${rules}`, MAX_TITLE),
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
