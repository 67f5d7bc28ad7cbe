// Chooses which suggestions of a report are applied together: whole ones, none over another, pointers before claims.
import { findOffered } from './arrange.ts';
import { compareSeverity } from './compare-severity.ts';
import type { ReportEdit, ReportFinding } from './report.ts';

export interface Chosen {
  readonly findings: readonly ReportFinding[];
  /** Every edit of them, each once. */
  readonly edits: readonly ReportEdit[];
  /** Suggestions that want another text where a chosen one writes. */
  readonly left: readonly { readonly finding: ReportFinding; readonly rival: ReportFinding }[];
}

const rowOf = ({ path, rowKey }: ReportFinding): string => `${path}\n${rowKey ?? ''}`;

/**
 * The suggestions that can be offered side by side. What a row claims is changed only after its pointers were mended: a moved file may be
 * all that was wrong.
 */
export function offerSuggestions(findings: readonly ReportFinding[]): readonly ReportFinding[] {
  const open = findOffered(findings).filter(({ suggestion, origin }) => suggestion !== null && origin !== 'resolved');
  const isClaim = ({ ruleId }: ReportFinding): boolean => ruleId.startsWith('status-');
  const pointed = new Set(open.filter((finding) => !isClaim(finding)).map(rowOf));
  return open.filter((finding) => !isClaim(finding) || !pointed.has(rowOf(finding)));
}

/** Of suggestions for one place the first by severity is taken, then the first in the report's order. */
export function chooseSuggestions(findings: readonly ReportFinding[]): Chosen {
  const taken: { readonly edit: ReportEdit; readonly finding: ReportFinding }[] = [];
  const chosen: ReportFinding[] = [];
  const left: Chosen['left'][number][] = [];
  for (const finding of offerSuggestions(findings).toSorted(compareSeverity)) {
    const edits = finding.suggestion?.edits ?? [];
    const rival = taken.find(({ edit }) => edits.some((own) => collides(own, edit)));
    if (rival !== undefined) left.push({ finding, rival: rival.finding });
    else {
      chosen.push(finding);
      taken.push(
        ...edits.filter((own) => !taken.some(({ edit }) => isSame(own, edit))).map((edit) => ({ edit, finding })),
      );
    }
  }
  return { findings: chosen, edits: taken.map(({ edit }) => edit), left };
}

function isSame(a: ReportEdit, b: ReportEdit): boolean {
  return (
    a.path === b.path &&
    a.line === b.line &&
    a.column === b.column &&
    a.endLine === b.endLine &&
    a.endColumn === b.endColumn &&
    a.text === b.text
  );
}

/** True where both want one place and not the same text; two texts put in at one point have no order either. */
function collides(a: ReportEdit, b: ReportEdit): boolean {
  // Most pairs are told apart by their lines.
  if (a.endLine < b.line || b.endLine < a.line || a.path !== b.path || isSame(a, b)) return false;
  const [startA, endA, startB, endB] = [
    [a.line, a.column],
    [a.endLine, a.endColumn],
    [b.line, b.column],
    [b.endLine, b.endColumn],
  ] as const;
  if (compare(startA, startB) === 0) return true;
  return compare(startA, endB) < 0 && compare(startB, endA) < 0;
}

type Place = readonly [line: number, column: number];

const compare = ([lineA, columnA]: Place, [lineB, columnB]: Place): number => lineA - lineB || columnA - columnB;
